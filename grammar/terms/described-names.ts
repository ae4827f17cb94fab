import { COMPANY_FORM } from '../lexical/company-forms.js';
import { FORM_BEHIND_COMMA, nameBefore, WHOLE_DATE } from './names-before.js';
import { DESCRIPTION } from './descriptions.js';
import { modifiersBefore } from './modifiers.js';
import type { Span } from '../lexical/span.js';
import { LISTING, segmentStart, trimEnd } from './phrase-bounds.js';
import { pattern } from '../pattern.js';

/** Names before a definition with what is said of them: what they are, once were or belong to. */

/** The name that one went by before, set after the name: "(f/k/a Old Mill, Inc.)", ", formerly known as …". */
const FORMER_NAME = new RegExp(
  pattern`
    (?:
      \(\s*(?:[fnd]/[kb]/a|formerly|doing\s+business\s+as)\s[^()]{2,90}\)
      |,\s+(?:[fnd]/[kb]/a|formerly|doing\s+business\s+as)\s[^()]{2,90}
    )$
  `,
  'i',
);

/** What a name had been before: "(as successor to Old Mill Bank (formerly The Mill Bank))". */
const OTHER_NAME = new RegExp(
  pattern`
    \((?:registered|registration|company)\s+(?:number|no\.?)\s[^()]{1,40}\)$
    |\((?:ACN|ABN|ARBN|UEN|CIN|RCS)\s[^()]{1,40}\)$
    |${LISTING}$
    |\((?:as\s+)?(?:successor|formerly|now)\b[^()]{2,120}(?:\([^()]{2,80}\))?[^()]{0,40}\)$
  `,
  'i',
);

/** A description of a company whose place is defined in it: ", a stock company organized under the laws of the Republic of Alder ("Alder")". */
const PLACE_DEFINED = new RegExp(pattern`
  ,\s+an?\s[^,()]{2,60}(?:\([^()"“”]{2,40}\)[^,()]{0,40})?\s(?:laws\s+of|in)\s+(?:the\s+)?[A-Z]
  [^,()]{2,40}\s\((?:the\s+)?["“][^()"“”]{2,30}["”]\)\s*$
`);
const LONGEST_PLACED = 240;

/** The name before a description whose place a parenthesis right before the one at `open` defines; else `null`. */
export function placedName(text: string, open: number): Span | null {
  if (!/["”]\)\s*$/.test(text.slice(Math.max(0, open - 4), open))) return null;
  const from = Math.max(0, open - LONGEST_PLACED);
  const description = PLACE_DEFINED.exec(text.slice(from, open));
  if (!description) return null;
  const end = from + description.index;
  const start = nameBefore(text, segmentStart(text, end), end);
  return start < end ? { start, end } : null;
}

/** A described name that ends in the term itself: "The Alder Company, a Delaware corporation (the "Company")"; else `null`. */
export function describedName(text: string, floor: number, end: number, term: string): Span | null {
  const role = AS_ROLE_LAST.exec(text.slice(Math.max(floor, end - LONGEST_ROLE), end))?.[0].length ?? 0;
  const description = DESCRIPTION.exec(text.slice(floor, end - role));
  if (!description || !/^,?\s+an?\s/.test(description[0])) return null;
  const last = trimEnd(text, floor, floor + description.index);
  const start = nameBefore(text, floor, last);
  // "Alder Capital Trust II": the number of a series goes on.
  const name = text.slice(start, last).replace(SERIES, '');
  return name.endsWith(` ${term}`) ? { start, end: last } : null;
}
/** In what capacity it acts, behind what it is: ", a Delaware statutory trust, as issuer". */
const AS_ROLE_LAST = /,\s+as\s+(?:[a-z]{1,20}\s+){0,3}[a-z]{1,20}$/;
const LONGEST_ROLE = 60;
const SERIES = /\s(?:[IVX]{1,5}|[A-Z]|(?:19|20)\d\d-[A-Z\d]{1,4})$/;

/** What a company is to another, as a term names it. */
const CAPACITY = pattern`
  (?:
    partnership|subsidiary|parent|agent|trustee|depositor|servicer|manager|advis[eo]r|sponsor|lender|owner
    |affiliate|purchaser|buyer|seller|issuer|borrower|guarantor|holder|venture|tenant|landlord|consultant
    |contractor
  )
`;
const CAPACITY_TERM = new RegExp(`\\b${CAPACITY}$`, 'i');
const SAID_OF_NAME = new RegExp(
  pattern`
    ,\s+(?:the|its|our|an?)\s+(?:[A-Z]\w{1,30}['’]s\s+)?(?:[a-z-]{1,20}\s+){0,4}(?<capacity>${CAPACITY})
    (?<whose>\s+(?:of|to|for|under|with)\s+[^,;()]{2,60})?$
  `,
);

/** The company whose capacity is said behind its name: "Alder Operating L.P., the Company's operating partnership (the "Operating Partnership")"; else `null`. */
export function appositiveName(text: string, floor: number, end: number, term: string): Span | null {
  const said = SAID_OF_NAME.exec(text.slice(floor, end));
  // "Alder Bank, our savings subsidiary (the "Bank")"; of "Alder Corp., the owner of Alder Bank" it is the other.
  const isEntity = /^(?:Bank|Company|Trust|Corporation)$/.test(term);
  if (!said || !(isEntity ? said.groups?.['whose'] === undefined : CAPACITY_TERM.test(term))) return null;
  const { capacity = '', whose = '' } = said.groups ?? {};
  // "Alder LLC, the manager of Mill Partners L.P. (the "Partnership")": the other is one.
  if (endsInName(whose) && capacityWord(term) !== capacityWord(capacity)) return null;
  const last = floor + said.index;
  const start = nameBefore(text, floor, last);
  return ENTITY_NAME.test(text.slice(start, last)) ? { start, end: last } : null;
}
const ENTITY_NAME = new RegExp(`\\s(?:${COMPANY_FORM}\\.?|Partnership|Trust|Bank|Association)$`);

/** Whether somebody is named in the words that tell whose capacity it is: "the Company" is a term, and "the Birch Mill" nobody. */
function endsInName(whose: string): boolean {
  return ENTITY_NAME.test(whose)
    ? !/\sthe\s\S{1,80}$/.test(whose)
    : /^(?!.*\sthe\s).*\s[A-Z]\S*$/.test(whose);
}

/** The capacity that the last word of a term or title names, by one word of those that mean the same. */
function capacityWord(words: string): string {
  return (/(?<!\S)\S{1,80}$/.exec(words)?.[0] ?? '')
    .toLowerCase()
    .replace('buyer', 'purchaser')
    .replace('adviser', 'advisor');
}

/** A person's age behind the name: "Ann Alder, age 52 ("Ms. Alder")". */
export function withoutAge(text: string, floor: number, end: number): number {
  const from = Math.max(floor, end - 12);
  return end - (/,\s(?:age|aged)\s\d\d$/.exec(text.slice(from, end))?.[0].length ?? 0);
}

/** Where the words of `[floor, end)` end without what is said of the name at their end: its former name, a description, both. */
export function withoutDescriptions(text: string, floor: number, end: number): number {
  let last = end;
  for (let rounds = 0; rounds < 4; rounds++) {
    const phrase = text.slice(floor, last);
    const behind = FORMER_NAME.exec(phrase) ?? DESCRIPTION.exec(phrase) ?? OTHER_NAME.exec(phrase);
    if (!behind) break;
    last = trimEnd(text, floor, floor + behind.index);
  }
  return last;
}

/** What joins a name to those before it: ", and the", " and its affiliate, ". */
const JOINT = new RegExp(
  pattern`
    (?:,|\band|\bor|&)\s+(?:(?:and|or)\s+)?(?:
      (?:its|their)\s+(?:[\w-]+\s+){0,3}(?:affiliates?|subsidiar(?:y|ies)|parent|general\s+partner),?\s+
    )?(?:the\s+)?$
  `,
  'i',
);

/** A party by its role, with a capital article that is none of a name's. */
const ROLE = /^The\s+(?=(?:Company|Corporation|Issuer|Trust|Partnership|Borrower|Guarantors?|Registrant)$)/;

const AS_ROLE = /^,?\s+as\s/i;
const LAST_ROLE = /,?\s+as\s[^,]*$/i;

/**
 * Where the first of the names begins that are listed up to the one at `name`, with what is said of them: "Mill Corp., an Ohio
 * corporation, Barn LLC and Yard L.P.".
 *
 * @param capacity in which those act that a term for it takes together, empty where it tells none: "Mill Bank, as trustee, and Barn Bank, as co-trustee"
 */
export function firstName(text: string, floor: number, name: number, capacity = ''): number {
  let first = name;
  let paired = false;
  let ownCapacity = false;
  for (let at = name; ;) {
    const joint = JOINT.exec(text.slice(floor, at));
    if (!joint) return first;
    // "TR, and Mill Bank and Barn Bank, as trustees": the two are a list of their own.
    if (capacity !== '' && paired && /^,\s+and\s/.test(joint[0])) return first;
    paired ||= /^and\s/.test(joint[0]);
    const last = trimEnd(text, floor, floor + joint.index);
    const end = withoutDescriptions(text, floor, last);
    const said = text.slice(end, last);
    const isCapacity =
      capacity !== '' && (LAST_ROLE.exec(said)?.[0].toLowerCase().includes(capacity) ?? false);
    // "the Company, as issuer, and Mill Trust": a party of another kind, as is one without a role beside those that have their own.
    if (isCapacity ? false : ownCapacity || AS_ROLE.test(said)) return first;
    ownCapacity ||= isCapacity;
    at = nameBefore(text, floor, end);
    if (at >= end) return first;
    const article = ROLE.exec(text.slice(at, end))?.[0].length ?? 0;
    // "Inc." after a comma goes with the name before it, if that is within reach.
    if (!FORM_BEHIND_COMMA.test(text.slice(at, end))) first = at + article;
  }
}

/** Where the phrase begins of which the name, the date or the last of several persons in `[name, end)` is the end. */
export function phraseStart(text: string, floor: number, name: number, end: number): number {
  return (
    ownedStart(text, floor, name, end) ??
    periodStart(text, floor, name, end) ??
    titledStart(text, floor, name) ??
    name
  );
}

/** Where the phrase begins of which the name is the end: "a newly formed subsidiary of Alder Corp.". */
function ownedStart(text: string, floor: number, name: number, end: number): number | null {
  // A full name is defined itself, whatever it is the owner of.
  if (/[\s,]/.test(text.slice(name, end))) return null;
  const before = text.slice(floor, name);
  const owned = /\b(?:subsidiary|affiliate|division)\s+of\s+$/i.exec(before);
  return owned && floor + modifiersBefore(before, owned.index);
}

/** Where the period begins that a date ends: "the fiscal year ended December 31, 2023". */
function periodStart(text: string, floor: number, name: number, end: number): number | null {
  if (!WHOLE_DATE.test(text.slice(name, end))) return null;
  const period = new RegExp(
    pattern`
      (?:(?:fiscal|transition|three|six|nine|twelve|first|second|third|fourth)[\s-]){0,2}
      (?:months?|years?|quarters?|periods?)\s+(?:ended|ending)\s+$
    `,
    'i',
  ).exec(text.slice(Math.max(floor, name - 60), name));
  return period && Math.max(floor, name - 60) + period.index;
}

/** Where persons begin that share one title: "Messrs. Alder and Birch". */
function titledStart(text: string, floor: number, name: number): number | null {
  const from = Math.max(floor, name - 120);
  const titled = /\b(?:Messrs|Mmes|Drs)\.?\s+(?:[^\s()]{1,30}\s){1,8}and\s+$/.exec(text.slice(from, name));
  return titled && from + titled.index;
}
