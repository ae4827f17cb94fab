import type { Diagnostic, Severity } from '../../src/core/diagnostic.js';
import type { InputFindings } from '../../src/output/findings.js';
import { positionOf, sourceFile } from '../../src/source/source-file.js';

const text = `ITEM 8.01.  OTHER EVENTS.

The Company sold its mill, and the sale is described at length in a line that runs on and on.
${'x'.repeat(300)}Exhibit 4.1${'y'.repeat(300)}
`;

function at(words: string): Diagnostic['position'] {
  const start = text.indexOf(words);
  return positionOf(sourceFile(null, text, text.length, 'utf-8'), { start, end: start + words.length });
}

function finding(severity: Severity, words: string, message: string, citation: string | null): Diagnostic {
  return {
    ruleId: 'no-late-report',
    severity,
    message,
    position: at(words),
    related: [],
    source: 'validator',
    citation,
  };
}

/** The findings that every formatter is tested with: each severity, a related place, a long line, odd characters. */
export const cases: readonly InputFindings[] = [
  {
    name: 'filings/a,b: c.txt',
    text,
    suppressed: 1,
    diagnostics: [
      {
        ...finding('error', '8.01', 'Unexpected item 8.01, expected 100% of\nit.', 'Form 8-K, items'),
        related: [{ message: 'The company.', position: at('Company') }],
      },
      finding('warning', 'mill, and the sale', 'Unexpected sale, expected none.', null),
      finding('info', 'Exhibit 4.1', 'Unexpected exhibit.', 'Drafting practice'),
    ],
  },
  { name: 'clean.txt', text: 'nothing\n', suppressed: 0, diagnostics: [] },
];
