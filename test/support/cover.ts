import { compileBody } from '../../src/ast/body.js';
import type { Diagnostic } from '../../src/core/diagnostic.js';
import type { CoverPage, CurrentReport, Registrant } from '../../src/ast/nodes.js';
import { sourceFile } from '../../src/source/source-file.js';

/** Compiles a current report; where no format is given, a text with tags is HTML. */
export function compileReport(
  text: string,
  format: 'text' | 'html' = /<(?:p|div|table|html|br)\b/i.test(text) ? 'html' : 'text',
): { report: CurrentReport; diagnostics: readonly Diagnostic[] } {
  const source = sourceFile(null, text, text.length, 'utf-8');
  const input = { body: { start: 0, end: text.length }, format, dashEscaped: false } as const;
  const { body, diagnostics } = compileBody(source, input, 'currentReport');
  if (body.type !== 'currentReport') throw new Error('Expected a current report');
  return { report: body, diagnostics };
}

/** A report in text with the lines given on its cover and one item after it. */
export function textWithCover(...lines: readonly string[]): string {
  const item = ['', 'Item 5.  Other Events', '', 'A mill opened.', ''];
  return ['FORM 8-K', '', 'CURRENT REPORT', '', ...lines, ...item].join('\n');
}

/** The cover page of a report. */
export function coverOf(text: string): CoverPage {
  const { coverPage } = compileReport(text).report;
  if (!coverPage) throw new Error('Expected a cover page');
  return coverPage;
}

/** What a registrant's fields say, `null` and empty fields left out. */
export function registrantFacts({
  name,
  role,
  jurisdiction,
  fileNumbers,
  employerIds,
  executiveOffices: offices,
  telephone,
  formerName,
  formerAddress,
}: Registrant): Record<string, unknown> {
  const facts = {
    name: name?.raw,
    role: role?.raw,
    jurisdiction: jurisdiction?.value,
    fileNumbers: fileNumbers.length > 0 ? fileNumbers.map((number) => number.value) : undefined,
    employerIds: employerIds.length > 0 ? employerIds.map((number) => number.value) : undefined,
    lines: offices?.lines.map((line) => line.raw),
    city: offices?.city?.raw,
    region: offices?.region?.value,
    postalCode: offices?.postalCode?.value,
    country: offices?.country?.value,
    telephone: telephone?.value,
    formerName: formerName?.raw,
    formerAddress: formerAddress?.lines.map((line) => line.raw),
  };
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined && value !== null),
  );
}
