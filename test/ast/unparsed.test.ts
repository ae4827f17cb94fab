import type { IToken } from 'chevrotain';
import { describe, expect, it } from 'vitest';
import { EntryMark, markBefore } from '../../grammar/opinion/marks.js';
import { buildBody } from '../../src/ast/body.js';
import { compile } from '../../src/compile.js';
import { flowOf } from '../../src/layout/flow.js';
import { layoutText } from '../../src/layout/text/layout-text.js';
import { grammarOf, parseWith } from '../../src/parse/parse.js';
import { sourceFile } from '../../src/source/source-file.js';
import { compileReport, textWithCover } from '../support/cover.js';

describe('text that no rule takes', () => {
  it('is kept and reported where a letter was expected, and is none', () => {
    const text = 'PLAN OF MERGER\n\nAlder Works, Inc.\n\nThe mill is to be moved to Toledo.\n';
    const submission = compile(text, { type: 'EX-5.1' });
    const body = submission.documents[0]?.body;
    if (body?.type !== 'opinionLetter') throw new Error('not compiled as an opinion letter');
    expect([body.letterhead, body.addressee, body.subject]).toEqual([null, null, null]);
    expect(body.unparsed.map(({ raw }) => raw).join(' ')).toBe(
      'PLAN OF MERGER Alder Works, Inc. The mill is to be moved to Toledo.',
    );
    expect(submission.diagnostics.map(({ ruleId }) => ruleId)).toEqual(
      body.unparsed.map(() => 'unparsed-letter-text'),
    );
  });

  it('is kept and reported on a cover and below signatures', () => {
    const cover = textWithCover('Whatever this should be');
    const { report, diagnostics } = compileReport(
      `${cover}\nItem 5. Other Events.\n\nThe mill was lit.\n\nSIGNATURES\n\nPursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed.\n\nAlder Works, Inc.\n\nBy: /s/ Ann Birch\nAnn Birch\nPresident\n\nINDEX TO EXHIBITS\n\nSee below.\n`,
    );
    expect(report.unparsed).toHaveLength(diagnostics.length);
    expect(diagnostics.map(({ ruleId, position }) => [ruleId, position])).toEqual([
      ['unparsed-cover-text', report.unparsed[0]?.position],
      ['unparsed-signature-text', report.unparsed[1]?.position],
    ]);
  });

  it('is kept where the parser left it out after a syntax error', () => {
    const text =
      'May 4, 2010\n\nLadies and Gentlemen:\n\nWe are counsel to Alder Works, Inc.\n\nThe mill is to be moved to Toledo.\n\nWe consent to the filing of this opinion.\n\nVery truly yours,\n\n/s/ Birch LLP\n';
    const grammar = grammarOf('opinionLetter');
    // A mark of an entry where no list is open, as no letter should get it.
    const resolve = (tokens: IToken[], letter: string): IToken[] =>
      grammar.resolve(tokens, letter).flatMap((token) => {
        const misplaced = token.image === '' && token.startOffset === letter.indexOf('The mill');
        return misplaced ? [markBefore(EntryMark, token)] : [token];
      });
    const source = sourceFile(null, text, text.length, 'utf-8');
    const range = { start: 0, end: text.length };
    const parsed = parseWith({ ...grammar, resolve }, flowOf(layoutText(text, range, false)));
    const { body, diagnostics } = buildBody(source, parsed, range);
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['syntax']);
    expect(body.unparsed.map(({ raw }) => raw)).toEqual(['The mill is to be moved to Toledo.']);
  });
});
