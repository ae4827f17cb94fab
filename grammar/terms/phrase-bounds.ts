import { ABBREVIATED_FORM } from '../lexical/company-forms.js';
import { pattern } from '../pattern.js';

/** How far the phrase before a definition may reach back. */

/** How exchanges begin that list companies, where a parenthesis tells a symbol. */
const EXCHANGE = '(?:NYSE|N(?:ASDAQ|asdaq)|A(?:MEX|SX)|C(?:BOE|boe)|OTC|TSX|LSE|SEHK)';
/** The symbol of a company behind its name: "(NYSE: ALM)". */
export const LISTING = `\\(${EXCHANGE}[^():;]{0,30}:\\s?[^()]{1,40}\\)`;

/** The longest phrase that a term stands for, definitions in it included. */
const REACH = 700;
/** Within it most have a stop before them. */
const NEAR = 260;

/** Where the sentence or cell that holds `at` begins, or the text after the last parenthesis before it that parts phrases. */
export function segmentStart(text: string, at: number): number {
  return startAfter(text, at, /[\x1c-\x1f]|[.;:]["”]?\s+(?=[A-Z(“"])|\)[,;]?\s+(?=\S)/g);
}

/** Where the sentence or cell that holds `at` begins. */
export function sentenceStart(text: string, at: number): number {
  return startAfter(text, at, /[\x1c-\x1f]|[.:]["”]?\s+(?=[A-Z“"])/g);
}

/** Words whose point ends no sentence. */
const ABBREVIATED = new RegExp(
  pattern`
    (?:
      \b(?:
        ${ABBREVIATED_FORM}|INC|CORP|CO|LTD|Nos?|St|Mrs?|Ms|Dr|Messrs|Cia|Cía|Gebr|Del|DEL|Cal|Fla|Ann|Stat|Sec|Rev|et\s+seq
        |ss|vs?
      )
      |U\.S
      |\b[A-Z]
    )$
  `,
);

function startAfter(text: string, at: number, stops: RegExp): number {
  return startWithin(text, at, NEAR, stops) ?? startWithin(text, at, REACH, stops) ?? wordStart(text, at);
}

/** Where the text after the last stop begins, if one stands within `reach` of `at` or the text itself begins there. */
function startWithin(text: string, at: number, reach: number, stops: RegExp): number | null {
  const from = Math.max(0, at - reach);
  const segment = text.slice(from, at);
  const stop = [...segment.matchAll(stops)].findLast((match) => endsPhrase(text, from, match));
  if (!stop && from > 0) return null;
  let start = stop ? from + stop.index + stop[0].length : 0;
  while (start < at && /\s/.test(text.charAt(start))) start++;
  return start;
}

/** A parenthesis with the exchange that lists a company, up to the colon before its symbol: "(NYSE American". */
const LISTED = new RegExp(`\\(${EXCHANGE}[^():;]{0,30}$`);
const LISTED_REACH = 48;

/** An abbreviation's point ("Inc. (the") is no end, nor is a parenthesis within a name ("Alder (Europe) Ltd"). */
function endsPhrase(text: string, from: number, { index, 0: stop }: RegExpExecArray): boolean {
  const at = from + index;
  if (stop.startsWith(')')) return partsAt(text, at);
  if (stop.startsWith(':')) return !LISTED.test(text.slice(Math.max(0, at - LISTED_REACH), at));
  return !stop.startsWith('.') || !ABBREVIATED.test(text.slice(Math.max(0, at - 12), at));
}

/** Where the first whole word begins that is within reach of `at`. */
function wordStart(text: string, at: number): number {
  let start = Math.max(0, at - REACH);
  while (start < at && !/\s/.test(text.charAt(start - 1))) start++;
  return start;
}

/** What a parenthesis holds that parts phrases: a definition, or the number of an entry. A name goes on past "(Europe)", a phrase past "(as amended)". */
const PARTING =
  /["“”„`]|''|^\s*(?:(?:collectively|together|each|individually),?\s|(?:the|an?)\s+['A-Z\d])|^(?:[a-z\d]{1,4}|[A-Z]|[IVX]{1,4})$/;

function partsAt(text: string, close: number): boolean {
  const before = text.slice(Math.max(0, close - REACH), close);
  const open = before.lastIndexOf('(');
  if (open < 0) return true;
  // "Section 10(b)", "the items listed in (i) through (iv) above": what a number bears, or speaks of, is no entry's.
  return (
    PARTING.test(before.slice(open + 1)) &&
    !/\w/.test(before.charAt(open - 1)) &&
    !SPOKEN_OF.test(before.slice(Math.max(0, open - 16), open))
  );
}

/** What stands before the number of an entry that a sentence speaks of. */
const SPOKEN_OF = /\b(?:clauses?|items?|(?:sub-?)?paragraphs?|(?:sub)?sections?|listed\s+in|through)\s+$/i;

/** The end of `[floor, end)` without white space, commas and an opening bracket there. */
export function trimEnd(text: string, floor: number, end: number): number {
  let last = end;
  while (last > floor && /[\s,[]/.test(text.charAt(last - 1))) last--;
  return last;
}
