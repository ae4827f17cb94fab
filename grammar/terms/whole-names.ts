import { COMPANY_FORM } from '../lexical/company-forms.js';
import { isEachOf, takesSeveral } from './defining-parentheses.js';
import { firstName, phraseStart } from './described-names.js';
import type { Before } from './forms-before.js';
import { modifiersBefore, PARTY } from './modifiers.js';
import { endsInForm, nameBefore, withoutPossessive } from './names-before.js';
import type { Span } from '../lexical/span.js';
import { pattern } from '../pattern.js';

/** The name before a definition as its term stands for it: with those whom it takes in, without the paper or provision before it. */

/** A provision before the law that is defined: "Section 152 of the General Corporation Law of the State of Delaware (the “DGCL”)". */
const PROVISION_OF = /^(?:Sections?|Rules?|Items?)\s+\d[\w.()-]{0,12}\s+of\s+(?:the\s+)?/;

/** A paper before the name of whose it is: "the Current Report on Form 8-K of Alder Corp. (the “Company”)". */
const PAPER_OF =
  /^(?:[^()]{0,80}\s)?(?:Form\s+\S+|Reports?|Statements?|Schedule\s+\S+|Prospectus)\s+of\s+(?:the\s+)?(?=[a-z]{0,4}[A-Z])/;

/** Terms for securities, which the names of companies may begin with, too: "Common Stock Exchange, Inc." */
const SECURITY_TERM = /\b(?:stock|shares?|notes?|units?|securities|bonds?|warrants?)$/i;

/** The company whose name the term begins, whatever else its words may mean: "owned by Alder Acquisition, L.P. ("Alder Acquisition")". */
export function namesake({ text, floor, end, term }: Before): Span | null {
  if (!text.slice(floor, end).includes(term) || SECURITY_TERM.test(term)) return null;
  const start = nameBefore(text, floor, end);
  const nameEnd = withoutPossessive(text, start, end);
  const name = text.slice(start, nameEnd);
  const begins = name.startsWith(`${term} `) || name.startsWith(`${term}, `);
  if (begins && endsInForm(name)) return { start, end: nameEnd };
  const department = DEPARTMENT_OF.exec(name)?.[0].length ?? 0;
  const owner = name.slice(department);
  const owns = department > 0 && owner.replace(/^the\s/i, '').startsWith(term);
  return owns && OWNS_DEPARTMENTS.test(owner) ? { start: start + department, end: nameEnd } : null;
}

/** "the Listing Qualifications Department of The Nasdaq Stock Market LLC": whom a department is of. */
const DEPARTMENT_OF = /^.{3,60}\b(?:Department|Staff|Division|Office|Panel)\s+of\s+/;
const OWNS_DEPARTMENTS = new RegExp(`\\b(?:${COMPANY_FORM}\\.?|Market|Exchange)$`);

const AFFILIATES =
  /(?:\s+and|,?\s+together\s+with)\s+(?:(?:its|their|certain|of|all|consolidated)\s+){0,4}(?:affiliates|subsidiaries)$/;

/** Length of what joins others to the name before it: "Alder Fund I, L.P. and its affiliates". */
export function withAffiliates(words: string): number {
  return AFFILIATES.exec(words)?.[0].length ?? 0;
}

/** The name from `start` on with what belongs to it, and without what does not. */
export function wholeName({ text, floor, end, open, term }: Before, start: number): Span {
  const provision = PROVISION_OF.exec(text.slice(start, end))?.[0] ?? '';
  if (provision !== '' && !/^(?:section|rule|item)/i.test(term))
    return { start: start + provision.length, end };
  const nameEnd = withoutPossessive(text, start, end);
  const paper =
    PARTY.test(term) && endsInForm(text.slice(start, nameEnd)) ? PAPER_OF.exec(text.slice(start, end)) : null;
  if (paper) return { start: start + paper[0].length, end: nameEnd };
  const holders = PARTIES.test(term) ? HOLDERS_OF.exec(text.slice(floor, start)) : null;
  if (holders) return { start: floor + modifiersBefore(text.slice(floor, start), holders.index), end };
  const isPlural = term.endsWith('s');
  const first =
    isEachOf(text, open) ||
    (isPlural && (takesSeveral(text, open) || namesParties(text, floor, start, term))) ||
    (isPlural && AS_SEVERAL.test(text.slice(nameEnd, nameEnd + LONGEST_ROLE)))
      ? firstName(text, floor, start, OFFICES.exec(term)?.[0].replace(/s$/, '').toLowerCase())
      : phraseStart(text, floor, start, end);
  return { start: first, end: nameEnd + (AMENDED.exec(text.slice(nameEnd, open))?.[0].length ?? 0) };
}

/** What is said of a law or paper behind its name. */
const AMENDED = /^,\s+as\s+amended(?=,?\s*$)/;

/** Terms for several who do one thing: "an agreement with Ann Alder and Bob Birch (the "Sellers")". */
export const PARTIES = new RegExp(
  pattern`
    \b(?:
      sellers|buyers|purchasers|executives|borrowers|lenders|issuers|underwriters|investors|employees|directors
      |officers|sponsors|vendors|licensors|licensees|landlords|tenants|debtors|creditors
    )$
  `,
  'i',
);

/** Terms for what several do for others. */
const OFFICES = /\b(?:trustees|agents|representatives|managers|servicers|guarantors|issuers|underwriters)$/i;

/** What several are behind their names: ", as representatives of the underwriters", ", both Delaware corporations". */
const AS_SEVERAL =
  /^,?\s+(?:as\s+(?:[\w-]+\s+){0,2}(?:co-)?[a-z]{3,}[^su\s]s\b|(?:each|both|all)\s+(?:an?\s+)?[A-Z])/;
const LONGEST_ROLE = 50;

/** Whose company a name is, where they are the parties: "the shareholders of Alder Corp. (the "Sellers")". */
const HOLDERS_OF =
  /\b(?:(?:share|stock|interest|security|equity|note|option|warrant|unit)?holders|members|owners|partners)\s+of\s+(?:the\s+)?$/i;

/** Whether the names that end with the one at `start` are those of a term's parties, with whom somebody does it: of "between A and B" one is the other party. */
function namesParties(text: string, floor: number, start: number, term: string): boolean {
  if (!PARTIES.test(term)) return false;
  const before = text.slice(floor, firstName(text, floor, start));
  return /\b(?:with|from|to|of|by)\s+(?:each\s+of\s+)?$/i.test(before);
}
