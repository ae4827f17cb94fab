import { COMPANY_FORM } from './company-forms.js';
import { pattern } from '../pattern.js';

/** How the names of legal entities end, perhaps with the number of a series after it. */
const SUFFIX = new RegExp(
  pattern`
    \b(?:
      inc(?:orporated)?|corp(?:oration)?|bancorp(?:oration)?|bancshares|co(?:mpany|mpanies)?|l\.?\s?l\.?\s?c
      |l\.?\s?p|l\.?\s?l\.?\s?p|ltd|limited|p\.?l\.?c|trust|partnership|partners|bank|n\.?\s?a|s\.?\s?a
      |n\.?\s?v|a\.?\s?g|b\.?\s?v|c\.v|s\.p\.a|s\.r\.l|asa|a/s|oyj|gmbh|kgaa|aktiengesellschaft|holdings?
      |association|fund|group
    )\.?,?(?:\s+(?:[ivx]{1,4}|\d{1,4})(?:-[a-z\d]{1,4})?)?(?:\s*\([^()]*\))?,?\s*(?:and|&)?$
  `,
  'i',
);

/** Whether a line is, or ends, the name of a legal entity; others may be left unnamed behind it, `ALDER CORP., ET AL.` */
export function endsInCompanySuffix(line: string): boolean {
  return SUFFIX.test(line.trim().replace(/,?\s{1,4}et\s{1,4}al\.?$/i, ''));
}

const FORM_ALONE = new RegExp(`^(?:(?:and|&)\\s+)?(?:${COMPANY_FORM}[.,]*\\s*){1,4}$`, 'i');

/** Whether a line is only the form of a company, whose name stands above it: `COMPANY, INC.` */
export function isFormAlone(line: string): boolean {
  return FORM_ALONE.test(line.trim());
}

const FORM_AT_END =
  /\b(?:inc|corp(?=\.)|l\.?l\.?c|l\.?p|ltd|plc)\.?(?:\s(?:[IVX]{1,4}|\d{1,4}))?,?\s*(?:and|&)?$/i;

/** Whether a line ends a company's name beyond doubt, perhaps with the number of its series: one name has no such form at the end of two lines. */
export function endsInForm(line: string): boolean {
  return FORM_AT_END.test(line.trim());
}

const MORE_OF_COMPANY = new RegExp(
  pattern`
    ^(?:
      formerly
      |previously
      |successor
      |f/?k/?a
      |d/?b/?a
      |doing\s+business
      |(?:an?\s+)?(?:wholly[\s-]owned\s+)?(?:subsidiary|division|affiliate)\s+of
      |(?:and|&)\s+(?:(?:its|consolidated)\s+){0,2}subsidiaries
    )\b
  `,
  'i',
);

/** Whether a line says more of the company named above it: its former name, its group. */
export function tellsMoreOfCompany(line: string): boolean {
  return MORE_OF_COMPANY.test(line.trim());
}

const CAPACITY = new RegExp(
  pattern`
    ,?\s+(?:\(\s?)?(?:acting\s+)?(?:(?:solely|not\s+individually\s+but)\s+)?(?:in\s+its\s+capacit(?:y|ies)\s+)?as\s+
      (?:(?:the|initial|sole|master|co-?|paying|indenture|owner|certificate|securities|collateral|administrative)\s*){0,2}
      (?:
        depositor|servicer|sponsor|seller|trustee|administrator|originator|transferor|issuer|registrant
        |managing\s+member|general\s+partner|agent|attorney-in-fact
      )\b[\s\S]*$
    |,\s+(?:for|on\s+behalf\s+of)\s+itself\b[\s\S]*$
    |\s*\(\s?(?:the\s+)?(?:co-)?registrants?\s?\)[\s.,]*$
    |,\s+(?:the\s+)?(?:co-)?registrants?\s*$
    |(?:,\s+|\s*\()an?\s+(?:[a-z]+\s+){1,3}(?:corporation|company|partnership|trust|association)\s?\)?\s*$
    |,?\s+(?:and|&|as)\s*$
  `,
  'i',
);

/** Length of a signing entity's name without what it is or the capacity in which it signs: `Example Receivables LLC, as depositor`, `(as depositor`, `(Registrant)`. */
export function lengthWithoutCapacity(name: string): number {
  return CAPACITY.exec(name)?.index ?? name.length;
}

/** Length of the label before a signing entity's name: `Registrant: Example Corp.`, `(Registrant) Example Corp.` */
export function labelLength(name: string): number {
  return (
    /^(?:\(\s?(?:co-)?registrants?\s?\)\s*:?|(?:co-)?registrants?\s?:)\s*(?=\S)/i.exec(name)?.[0].length ?? 0
  );
}

/** Whether a line only joins two names, of parties or of one that reports for another: `and`, `and its subsidiaries:`. */
export function isConjunction(line: string): boolean {
  return /^(?:and|&|and\/or|on\s+behalf\s+of(?:\s+the)?\s?:?|and\s+its\s+subsidiar(?:y|ies)\s?:)$/i.test(
    line.trim(),
  );
}

/** Length of the name in a line that says for whom the company acts, named below it (`X Corporation, on behalf of:`); else 0. */
export function actsForLength(line: string): number {
  return /^.{2,200}?(?=,?\s+on\s+behalf\s+of:?\s*$)/i.exec(line)?.[0].length ?? 0;
}

/** `ALDER CREDIT CARD MASTER TRUST I`: the trust of an asset-backed issue, by its assets or its series. */
const ISSUING_TRUST = new RegExp(
  pattern`
    \b(?:
      master|card|receivables|owner|auto(?:mobile)?|loans?|grantor|equity|mortgage|lease|equipment|assets?
    )\b.{0,80}\btrust\b[\s\divx-]{0,10}[a-z]?\d?$
  `,
  'i',
);

/** Whether of the lines of a name one is that of such a trust, and another that of the company that has founded it. */
export function namesTrustAndCompany(lines: readonly string[]): boolean {
  const trusts = lines.filter((line) => ISSUING_TRUST.test(line.trim())).length;
  return trusts > 0 && trusts < lines.length && lines.every(endsInCompanySuffix);
}

/** Words that EDGAR's conformed names shorten or leave out (EDGAR Filer Manual, company names). */
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/\/[a-z ]{2,}\/?$/g, ' '],
  [/&/g, ' and '],
  [/\bthe\b/g, ' '],
  [/\bcorporation\b/g, 'corp'],
  [/\bincorporated\b/g, 'inc'],
  [/\bcompany\b/g, 'co'],
  [/\blimited\b/g, 'ltd'],
];

/** A registrant's name without `AND SUBSIDIARIES`, as the heads of pages and statements print it. */
export function withoutSubsidiaries(name: string): string {
  return name.replace(/,?\s+and\s+(?:its\s+)?(?:consolidated\s+)?subsidiar(?:y|ies)\s*$/i, '');
}

/** A name reduced to what EDGAR's conformed form keeps of it: two names of one entity compare equal. */
export function conformedKey(name: string): string {
  let key = name.toLowerCase();
  for (const [long, short] of SHORTENED) key = key.replace(long, short);
  return key.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether a name ends in the word that tells it from the others of its series: `II-A`. */
export function isOfSeries(name: string, series: string): boolean {
  return name.toLowerCase().trimEnd().endsWith(` ${series.toLowerCase()}`);
}
