import { describe, expect, it } from 'vitest';
import { rules } from '../../src/check/rules.js';
import { addTotals, noTotals, type Formatter } from '../../src/output/findings.js';
import { githubFormatter } from '../../src/output/github.js';
import { jsonFormatter, ndjsonFormatter } from '../../src/output/json-findings.js';
import { prettyFormatter } from '../../src/output/pretty.js';
import { sarifFormatter } from '../../src/output/sarif.js';
import { cases } from './cases.js';

function format(formatter: Formatter): string {
  const totals = cases.reduce(addTotals, noTotals);
  return cases.map((findings) => formatter.input(findings)).join('') + formatter.end(totals);
}

describe('pretty', () => {
  it('shows place, severity, rule, message, frame, related place, authority and a summary', () => {
    expect(format(prettyFormatter({ color: false, width: 80 })))
      .toBe(`filings/a,b: c.txt:1:6 error no-late-report
  Unexpected item 8.01, expected 100% of
it.
  > 1 | ITEM 8.01.  OTHER EVENTS.
      |      ^^^^
    2 |
  3:5  The company.
  Form 8-K, items

filings/a,b: c.txt:3:22 warning no-late-report
  Unexpected sale, expected none.
    2 |
  > 3 | The Company sold its mill, and the sale is described at length in…
      |                      ^^^^^^^^^^^^^^^^^^
    4 | xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…

filings/a,b: c.txt:4:301 info no-late-report
  Unexpected exhibit.
    3 |
  > 4 | …xxxxxxxxxxxxxxxxxxxxxExhibit 4.1yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…
      |                       ^^^^^^^^^^^
    5 |
  Drafting practice

1 error, 1 warning, 1 info in 2 filings; 1 suppressed
`);
  });

  it.each([60, 160])('keeps its lines within %i columns', (width) => {
    const lines = format(prettyFormatter({ color: false, width })).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
  });

  it('has colour only where it is asked for', () => {
    const escape = String.fromCharCode(27);
    expect(format(prettyFormatter({ color: false, width: 80 }))).not.toContain(escape);
    expect(format(prettyFormatter({ color: true, width: 80 }))).toContain(escape);
  });
});

describe('json and ndjson', () => {
  it('hold the same records', () => {
    const whole = JSON.parse(format(jsonFormatter())) as unknown[];
    const lines = format(ndjsonFormatter()).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(whole);
    expect(whole).toEqual(
      cases.map(({ name, diagnostics, suppressed }) => ({ path: name, diagnostics, suppressed })),
    );
  });
});

describe('github', () => {
  it('writes one command a finding, with what its syntax uses escaped', () => {
    expect(format(githubFormatter()).trimEnd().split('\n')).toEqual([
      '::error file=filings/a%2Cb%3A c.txt,line=1,endLine=1,col=6,endColumn=10,title=no-late-report::Unexpected item 8.01, expected 100%25 of%0Ait.',
      '::warning file=filings/a%2Cb%3A c.txt,line=3,endLine=3,col=22,endColumn=40,title=no-late-report::Unexpected sale, expected none.',
      '::notice file=filings/a%2Cb%3A c.txt,line=4,endLine=4,col=301,endColumn=312,title=no-late-report::Unexpected exhibit.',
    ]);
  });
});

describe('sarif', () => {
  const log = JSON.parse(
    format(
      sarifFormatter(
        rules.map(({ meta }) => meta),
        '1.2.3',
      ),
    ),
  ) as {
    runs: {
      tool: { driver: { rules: { id: string; helpUri?: string }[] } };
      results: Record<string, unknown>[];
    }[];
  };

  it('lists the rules with their authority', () => {
    const driver = log.runs[0]?.tool.driver;
    expect(driver?.rules.map(({ id }) => id)).toEqual(rules.map(({ meta }) => meta.id));
    const late = driver?.rules.find(({ id }) => id === 'no-late-report');
    expect(late?.helpUri).toBe('https://www.sec.gov/files/form8-k.pdf');
  });

  it('gives each finding its level, region and related places', () => {
    expect(log.runs[0]?.results[0]).toMatchObject({
      ruleId: 'no-late-report',
      ruleIndex: rules.findIndex(({ meta }) => meta.id === 'no-late-report'),
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'filings/a%2Cb%3A%20c.txt' },
            region: { startLine: 1, startColumn: 6, endLine: 1, endColumn: 10, charOffset: 5, charLength: 4 },
          },
        },
      ],
      relatedLocations: [{ id: 0, message: { text: 'The company.' } }],
    });
    expect(log.runs[0]?.results.map(({ level }) => level)).toEqual(['error', 'warning', 'note']);
  });
});
