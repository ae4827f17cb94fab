import { pattern } from '../../pattern.js';

/**
 * Where a sentence of a letter ends. A point ends one only where what stands before it is no abbreviation and what
 * follows can begin a sentence.
 */

/** Abbreviations that never end a sentence: what they introduce follows. */
const INTRODUCES = new Set(
  pattern`
    no nos mr ms mrs dr messrs st mt ste v vs cf art arts sec secs ch fig lit para cl reg ex viz approx hon rev gen e.
    g i.e
  `.split(' '),
);

/** Abbreviations that may stand at a sentence's end: it ends if a word that opens sentences follows. */
const SUFFIXES = new Set(
  pattern`
    inc corp co ltd cos bros jr sr esq etc par seq ave blvd rd bldg dept div assn jan feb mar apr jun jul aug sept sep oct nov dec del mass cal conn fla
  `.split(' '),
);

/** Words that open sentences of letters. */
const OPENER = new RegExp(
  pattern`
    (?:
      we|I|our|my|the|this|these|those|such|in|it|its|based|on|upon|as|all|no|for|with|to|when|if|any|each
      |there|capitalized|subject|except|nothing|notwithstanding|accordingly|reference|you|your|under|an?
      |unless|however|further(?:more)?|moreover|also|by|pursuant|following|where|while|although|because
      |since|insofar|without|prior
    )(?![\w-])
  `,
  'iy',
);

const CLOSING_MARKS = '"”’\')]';

/** Whether `unit` is white space of the flow text. */
function isBlank(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 11 || unit === 160 || unit === 9 || unit === 13;
}

function isSeparator(unit: number): boolean {
  return unit >= 0x1c && unit <= 0x1f;
}

/** The word that ends just before `offset`, without opening marks. At most 24 characters of it. */
function wordBefore(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && offset - start < 24 && /[\p{L}\d.&-]/u.test(text.charAt(start - 1))) start--;
  return text.slice(start, offset);
}

/** What follows can begin a sentence: a capital or a digit with its point, perhaps after a mark or an enumerator. */
const BEGINNING = /(?:["“(['‘]{0,2}\p{Lu}|\(?(?:[a-z]|[ivx]{1,5}|\d{1,2})[).]\s|["“]?\d{1,2}\.\s|•)/uy;

/**
 * @returns the length of the sentence's end at `offset`, closing marks included; `null` if no sentence ends there
 */
export function sentenceEndAt(text: string, offset: number): number | null {
  if (!'.?!'.includes(text.charAt(offset)) || text.charAt(offset + 1) === '.') return null;
  let end = offset + 1;
  while (end < text.length && CLOSING_MARKS.includes(text.charAt(end))) end++;
  let next = end;
  while (next < text.length && isBlank(text.charCodeAt(next))) next++;
  const last = next >= text.length || isSeparator(text.charCodeAt(next));
  if (last) return introduces(wordBefore(text, offset)) ? null : end - offset;
  if (next === end) return isGlued(text, offset, end) ? end - offset : null;
  BEGINNING.lastIndex = next;
  if (!BEGINNING.test(text)) return null;
  return endsAfter(wordBefore(text, offset), text, next) ? end - offset : null;
}

/** Words that open sentences, and that no name or citation holds after a point. */
const GLUED = /(?:We|Our|The|This|In|It|Based|For|As|You)\s/y;

/** Whether the blank between two sentences was lost: "in accordance with their terms.Our opinions". */
function isGlued(text: string, point: number, next: number): boolean {
  if (!/\p{Ll}/u.test(text.charAt(point - 1)) || !/\p{Ll}/u.test(text.charAt(point - 2))) return false;
  GLUED.lastIndex = next;
  return GLUED.test(text);
}

/** "filed with the SEC." is no "Sec. 12". */
const COMMISSION = 'SEC';

const introduces = (word: string): boolean => word !== COMMISSION && INTRODUCES.has(word.toLowerCase());

/** A number of an item within quotation marks: a title follows it. */
const ITEM = /["“”]item\s\d{1,2}[A-Z]?\.\s*$/i;
const ITEM_REACH = 16;

function endsAfter(word: string, text: string, next: number): boolean {
  const lower = word.toLowerCase();
  if (introduces(word)) return false;
  const initial = /^\p{Lu}$/u.test(word);
  const abbreviated =
    word === COMMISSION || initial || SUFFIXES.has(lower) || /^\p{L}(?:\.\p{L})+$/u.test(word);
  // "the heading “Item 5. Interests of Named Experts and Counsel”"
  if (/^\d{1,2}[A-Z]?$/.test(word) && ITEM.test(text.slice(Math.max(0, next - ITEM_REACH), next)))
    return false;
  if (!abbreviated) return true;
  OPENER.lastIndex = next;
  return OPENER.test(text) && !(initial && word !== 'I');
}
