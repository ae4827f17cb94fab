import type { Submission } from '../ast/nodes.js';
import type { Diagnostic } from '../core/diagnostic.js';
import type { RuleSetting } from './rule.js';

/**
 * What the compiler itself reports that tells more of the grammar than of the filing: text that no grammar rule took.
 * The presets report it at `info`: what was not read was not checked either.
 */
export const grammarDiagnostics: readonly string[] = [
  'syntax',
  'unknown-character',
  'unparsed-cover-text',
  'unparsed-signature-text',
  'unparsed-letter-text',
];

/** The compiler's diagnostics that a configuration may name like rules. */
export const configurableDiagnostics: readonly string[] = [
  ...grammarDiagnostics,
  'malformed-value',
  'unreadable-check-box',
];

/** What each of the compiler's diagnostics says; no text of the Commission stands behind them. */
export const diagnosticTexts: ReadonlyMap<string, string> = new Map([
  ['syntax', 'A part of the document does not have the form that the grammar asks for there.'],
  ['unknown-character', 'A character that no token takes.'],
  ['unparsed-cover-text', 'Text of the cover page that no grammar rule took; it was not checked.'],
  ['unparsed-signature-text', 'Text of the signatures that no grammar rule took; it was not checked.'],
  ['unparsed-letter-text', 'Text of the letter that no grammar rule took; it was not checked.'],
  [
    'malformed-value',
    'A text stands where a value belongs (a date, a number, a place) and does not have its form.',
  ],
  ['unreadable-check-box', 'The mark of a check box can be read as checked and as unchecked.'],
  [
    'dei-disagrees',
    'An inline XBRL fact says something other than the page; see require-agreement-with-dei-facts.',
  ],
  ['doubtful-type', 'The document was read as the type asked for, and shows another form.'],
  ['unknown-document', 'The document is neither a current report nor an opinion letter, or not text.'],
  ['empty-document', 'The document holds no text.'],
  ['overlong-document', 'The document is longer than is read.'],
  ['unclosed-document', 'A document of the submission has no end.'],
  ['no-documents', 'The submission has no documents.'],
  ['empty-input', 'The input holds nothing to read.'],
]);

/**
 * The compiler's own diagnostics, as far as the configuration wants them, without those that a rule words better.
 * @param findings those of the rules: one on the same piece of the source names its authority
 */
export function compilerDiagnostics(
  submission: Submission,
  settings: ReadonlyMap<string, RuleSetting>,
  findings: readonly Diagnostic[],
): Diagnostic[] {
  const found = new Set(findings.map(placeKey));
  return submission.diagnostics.flatMap((diagnostic) => {
    if (found.has(placeKey(diagnostic))) return [];
    // The rule weighs every fact, and finds fewer of them in disagreement.
    if (diagnostic.ruleId === 'dei-disagrees' && isOn(settings, 'require-agreement-with-dei-facts'))
      return [];
    const setting = settings.get(diagnostic.ruleId);
    if (setting === undefined) return [diagnostic];
    return setting.severity === 'off' ? [] : [{ ...diagnostic, severity: setting.severity }];
  });
}

const placeKey = ({ position }: Diagnostic): string => `${position.start.offset}-${position.end.offset}`;

const isOn = (settings: ReadonlyMap<string, RuleSetting>, id: string): boolean =>
  settings.get(id)?.severity !== 'off';
