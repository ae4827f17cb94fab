import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.js';
import { diffSubmissions } from '../../src/workbench/diff.js';
import { readFixture } from '../support/fixture.js';

const text = readFixture('8-k/notes-offering/input.txt');
const changes = (after: string): string[] =>
  diffSubmissions([compile(text, { path: 'a.txt' })], [compile(after, { path: 'a.txt' })]).map(
    ({ field, kind, before, after: now }) => `${kind} ${field}: ${before ?? ''} → ${now ?? ''}`,
  );

describe('diffSubmissions', () => {
  it('finds nothing between equals', () => {
    expect(changes(text)).toEqual([]);
  });

  it('ignores where things stand', () => {
    expect(changes(`\n\n${text}`)).toEqual([]);
  });

  it('names a changed field by its properties', () => {
    expect(changes(text.replace('May 6, 2002\n', 'May 7, 2002\n'))).toContain(
      'changed documents.body.coverPage.reportDate: 2002-05-06 → 2002-05-07',
    );
  });

  it('names a lost field', () => {
    expect(changes(text.replace('(815) 555-0142', '              '))).toEqual([
      expect.stringMatching(
        /^lost documents\.body\.coverPage\.registrants\.telephone: telephone \(815\) 555-0142 → $/,
      ),
    ]);
  });

  it('names filings that one side alone has', () => {
    expect(diffSubmissions([], [compile(text, { path: 'b.txt' })])).toMatchObject([
      { path: 'b.txt', field: 'submission', kind: 'gained' },
    ]);
  });
});
