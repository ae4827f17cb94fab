import { COMPANY_FORM, LEGAL_FORM } from '../lexical/company-forms.js';
import { DATE } from '../lexical/dates.js';
import { PARTY } from './modifiers.js';
import { wordsBefore } from './placed-words.js';
import { pattern } from '../pattern.js';

/** Capitalised names in the words before a definition. */

/** Words that a name holds besides capitals. */
const JOINS = new Set(
  'of the & for on de von to no. in am van der del della da do dos di du des la el et y'.split(' '),
);

const ENDS_IN_FORM = new RegExp(`\\b${COMPANY_FORM}\\.?$`);
/** Longer than any form of a company. */
const FORM_REACH = 16;

/** Whether a name ends in the form of a company. */
export function endsInForm(name: string): boolean {
  return ENDS_IN_FORM.test(name.slice(-FORM_REACH));
}
const COMPANY_NAME = new RegExp(`^(?!${COMPANY_FORM}\\b)[^&]*\\s${COMPANY_FORM}\\.?$`);
export const FORM_BEHIND_COMMA = new RegExp(`^${LEGAL_FORM}\\b`);

/** The form of a company in small letters at the end of its name: "Example Pharma public limited company". */
const SMALL_FORM = /\s+(?:public\s+limited|limited\s+liability|designated\s+activity)\s+company$/;
const SMALL_FORM_REACH = 40;

/** A word that has its capital from the sentence's start. */
const OPENS_SENTENCE = /^(?:On|In|At|By|As|Under|With|For|From|Since|Through|Between)$/;

/** The number of a partnership in its series: "Alder Realty Ltd. - XV". */
const SERIES = '(?:[IVXL]{1,6}|\\d{1,2})$';
const SERIES_NUMBER = new RegExp(`^${SERIES}`);
const DASH = /^[–—-]$/;
const SERIES_BEHIND = new RegExp(`\\s[–—-]\\s${SERIES}`);

/** How many marks open before a word: the parenthesis that a name stands in is none of it, as in "its mills (Alder Mills Limited (AML))". */
export function opened(image: string): number {
  return /^["“(]*/.exec(image)?.[0].length ?? 0;
}

const PAPERS = /^(?:association|incorporation|formation|organi[sz]ation)$/i;
const PAPERS_OF = /\b(?:articles|certificate|memorandum)\s+of\s+$/i;
const COUNSEL = /\b(?:counsel|advis[eo]rs?|attorneys?|solicitors?)\s(?:[\w.]+\s){0,10}$/i;

/** Where the capitalised name that ends at `end` begins; `end` if no name ends there. */
export function nameBefore(text: string, floor: number, end: number): number {
  const form = SMALL_FORM.exec(text.slice(Math.max(floor, end - SMALL_FORM_REACH), end))?.[0].length ?? 0;
  if (form > 0) {
    const named = nameBefore(text, floor, end - form);
    return named < end - form ? named : end;
  }
  let start = end;
  let at = end;
  const hasForm = endsInForm(
    text.slice(Math.max(floor, end - 2 * FORM_REACH), end).replace(SERIES_BEHIND, ''),
  );
  for (const word of wordsBefore(text, floor, end)) {
    const image = word.image.replace(/^["“(]+|(?<![,"”)])[,"”)]+$/g, '');
    // "Example Pharma plc": the form of the company has no capital.
    const capital =
      /^(?:[\p{Lu}\d$]|#\d|[a-z]{1,4}\p{Lu})/u.test(image) ||
      (at === end && /^(?:plc|p\.l\.c\.|dac|inc\.|ltée)$/.test(image));
    const joins =
      JOINS.has(image.toLowerCase()) ||
      joinsWords(text, floor, word.index, at) ||
      (DASH.test(image) && SERIES_NUMBER.test(text.slice(at, end)));
    if (!capital && !(at < end && joins)) break;
    // "counsel in Ireland to Example plc": the client's name begins after "to", or after "for".
    if ((image === 'to' || image === 'for') && COUNSEL.test(text.slice(floor, word.index))) break;
    // "Senior Notes due 2003 of Example Corporation"
    if (start < end && YEAR.test(image) && /^of\s/.test(text.slice(at, at + 3))) break;
    // "On October 1, 2003, Example Corporation"
    if (OPENS_SENTENCE.test(image) || (start < end && /^\d{4},$/.test(word.image))) break;
    // "General Counsel of Example Corporation": the office is no part of the name.
    if (
      /^(?:counsel|president|secretary|officer|attorney|director|treasurer|controller|chair(?:man|woman|person)?)$/i.test(
        image,
      )
    )
      break;
    if (start < end && /^(?:directors|trustees|managers|committee|(?:stock|share)holders)$/i.test(image))
      break;
    // "Articles of Association of Example Corporation"
    if (start < end && PAPERS.test(image) && PAPERS_OF.test(text.slice(floor, word.index))) break;
    // "among the Depositor, Example Bank": another party, by its role.
    if (start < end && word.image.endsWith(',') && isRole(text, floor, word.index, at)) break;
    // "the Subsidiary Guarantors, Example Bank"
    if (start < end && PARTIES.test(word.image) && !FORM_BEHIND_COMMA.test(text.slice(at, at + 16))) break;
    // "Alder, Birch Corp.": another party; "Alder, Birch & Co." is one.
    if (
      hasForm &&
      word.image.endsWith(',') &&
      COMPANY_NAME.test(text.slice(start, end).replace(SERIES_BEHIND, ''))
    )
      break;
    at = word.index;
    if (capital) start = word.index + opened(word.image);
  }
  // "the subsidiaries listed on Schedule A", "the articles of the Company": the name belongs to a longer phrase.
  const before = text.slice(floor, start);
  if (/\b(?:of|by)\s+(?:the|such)\s+$/.test(before) && PARTY.test(text.slice(start, end))) return end;
  return !hasForm && /\b(?:on|in|at|from)\s+$/.test(before) ? end : start;
}

/** Several parties by their role, before another. */
const PARTIES =
  /^(?:Guarantors|Issuers|Borrowers|Subsidiaries|Purchasers|Sellers|Underwriters|Trustees|Lenders|Agents),$/;

const YEAR = /^(?:19|20)\d\d$/;

/** Whether the one word at `index` and its article are a party: "the Depositor,"; "the Mill, Inc." is a name. */
function isRole(text: string, floor: number, index: number, next: number): boolean {
  return (
    /\bthe\s+$/.test(text.slice(Math.max(floor, index - 6), index)) &&
    !FORM_BEHIND_COMMA.test(text.slice(next, next + 16))
  );
}

/** Where a name ends without the ending of the possessive. */
export function withoutPossessive(text: string, start: number, end: number): number {
  return end - (/['’]s$/.exec(text.slice(start, end))?.[0].length ?? 0);
}

/** What papers, deeds, sums and instruments are called: no person, company, place or day is one. */
const MATTER = new RegExp(
  pattern`
    \b(?:
      acquisition|agreement|amendment|approval|articles|assets|award|certificate|consideration|debt
      |distribution|divestiture|document|fee|filing|form\s\S+|guarantee|income|indenture|instrument
      |limitation|material|merger|mortgage|notes?|offer|offering|price|proceedings|proposal|prospectus
      |provision|requirement|resolution|ruling|sale|securities|separation|shares?|statement|stock
      |transaction|units?|value|warrants?
    )s?$
  `,
  'i',
);
/** A term for shares, and what a phrase for them says: a warrant or a statement is none. */
export const EQUITY_TERM = /\b(?:shares?|stock)$/i;
const EQUITY =
  /\b(?:shares?|stock|units?|interests?|securities|AD[RS]s?|receipts?|equity)\b|(?:^|[\s$€£])\d[\d,.]*%?(?![\w-])/i;
const A_DATE = new RegExp(`\\b(?:${DATE})`, 'i');
export const WHOLE_DATE = new RegExp(`^(?:${DATE}|(?:19|20)\\d\\d)$`, 'i');

const ACT = /\bAct(?:,?\s+(?:of\s+)?(?:19|20)\d\d)?(?:,\s+as\s+amended)?$/;

/** Whether a name may be what a term stands for: "the price of shares of Alder (the "Share Price")" does not define Alder. */
export function fitsTerm(term: string, name: string): boolean {
  if (WHOLE_DATE.test(name))
    return /\b(?:dates?|days?|time|periods?|year|deadline|maturity|closing)$/i.test(term);
  if (EQUITY_TERM.test(term) && !EQUITY.test(name)) return false;
  if (MATTER.test(term) && ACT.test(name)) return false;
  return (
    !MATTER.test(term) ||
    /(?:^|[\s$€£])\d[\d,.]*%?(?![\w-])/.test(name.replace(A_DATE, '')) ||
    name.split(/\s+/).some((word) => MATTER.test(word))
  );
}

/** The trades for which banks were founded. */
const TRADES = '(?:Farmers|Manufacturers|Mechanics|Merchants|Planters|Traders)';
const BANK_BEFORE = new RegExp(`\\b(?:Bank(?:ing)?|Savings|${TRADES})\\s+$`);
const BANK_BEHIND = new RegExp(`^(?:Trust|${TRADES}\\s+(?:Trust|Bank|National|Savings))\\b`);

/** What utilities and mills supply: "Alder Gas and Electric Company". */
const SUPPLY_BEFORE = /\b(?:Electric|Gas|Light|Power|Water|Heat|Telephone|Iron|Coal)\s+$/;
const SUPPLY_BEHIND = /^(?:Electric|Gas|Light|Power|Water|Steel|Coke|Telegraph)\s+(?:Co|Light|Power)/;

/** The trades of companies that name two: "Alder Investment and Management Company". */
const TRADE = pattern`
  (?:
    Management|Development|Trading|Insurance|Manufacturing|Investment|Exploration|Production|Chemical
    |Refining|Mining|Smelting|Loan|Supply|Fuel|Navigation|Transportation|Storage|Packing|Land|Building
  )
`;
const TRADE_BEFORE = new RegExp(`\\b${TRADE}\\s+$`);
const TRADE_BEHIND = new RegExp(`^${TRADE}\\s+(?:Company|Corporation|Corp|Co|Inc|Association)\\b`);

/** "Second Amended and Restated Credit Agreement". */
const AMENDED_BEFORE = /\bamended\s+$/i;
const AMENDED_BEHIND = /^restated\s/i;

/** Whether the "and" at `index` is that of "Clay Bank and Trust Company", "Farmers and Merchants Bank", "Alder Electric and Power Company" or "Amended and Restated Bylaws". */
function joinsWords(text: string, floor: number, index: number, next: number): boolean {
  if (!/^and\s/.test(text.slice(index, index + 4))) return false;
  const before = text.slice(Math.max(floor, index - 16), index);
  const behind = text.slice(next, next + 24);
  return (
    (TRADE_BEHIND.test(text.slice(next, next + 40)) && TRADE_BEFORE.test(before)) ||
    (BANK_BEHIND.test(behind) && BANK_BEFORE.test(before)) ||
    (SUPPLY_BEHIND.test(behind) && SUPPLY_BEFORE.test(before)) ||
    (AMENDED_BEHIND.test(behind) && AMENDED_BEFORE.test(before))
  );
}
