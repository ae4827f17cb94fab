import { isSpace } from './term-words.js';

/** The phrase that a defined term stands for, from the words around its definition. */

/** A half-open range of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How far back a phrase may begin. */
const REACH = 260;

/** A description set after a name: ", a Delaware corporation". */
const DESCRIPTION =
  /,\s+(?:as\s+[\w\s]{2,30}|an?\s+[^,()]{2,90}?(?:corporation|company|partnership|trust|association|bank|society|organi[sz]ed[^,()]{0,60}|incorporated[^,()]{0,60}))\s*$/i;

/** The name that one went by before, set after the name: "(f/k/a Old Mill, Inc.)", ", formerly known as …". */
const FORMER_NAME =
  /(?:\(\s*(?:[fnd]\/[kb]\/a|formerly|doing\s+business\s+as)\s[^()]{2,90}\)|,\s+(?:[fnd]\/[kb]\/a|formerly|doing\s+business\s+as)\s[^()]{2,90})$/i;

/** What a parenthesis opens with that takes several names together, under a term in the plural. */
const COLLECTIVELY = /^\(\s*(?:collectively|together)\b(?!\s+with)/i;

/** Words that a name holds besides capitals. */
const JOINS = new Set(['of', 'the', '&', 'for', 'on', 'de', 'von', 'to', 'no.', 'in']);

/** Words before which a phrase in lower case begins. */
const LEADS =
  /(?:^|[\s(])(?:relating\s+to|with\s+respect\s+to|consisting\s+of|pursuant\s+to|in\s+connection\s+with|up\s+to|to\s+purchase|registration\s+of|sale\s+of|issuance\s+of|offering\s+of|filed|under|dated|by|of\s+(?=\d)|with|between|among|including|reviewed|examined|\([a-z]{1,4}\)|\(\d\)|[;:])\s+/gi;

/** Words before which a noun's modifiers begin. */
const STOPS =
  /^(?:the|an?|one|more|of|to|with|by|in|under|and|or|its|our|such|this|for|on|from|certain|each|be|is|are|up|said|their|any|which|that|as|into|aggregate|we|i|you|have|has|had|been|was|were|will|shall|may|also|not|(?:examin|review|assum|fil|issu|enter|execut|deliver|receiv|approv|adopt|offer|register)ed|sold|made|dated|pursuant|relating|regarding|including|between|among)$|['’]s?$|[,;:)]$/i;

/** A number of shares before their class: "1,000 shares of the Company's common stock". */
const COUNTED =
  /(?:\d[\d,]*\s+)?shares\s+of\s+(?:the\s+|its\s+)?(?:[\w.]+['’]s\s+)?$|\d[\d,]*\s+(?:of\s+(?:the\s+|its\s+)?(?:[\w.]+['’]s\s+)?)?$/i;

/**
 * The phrase before the parenthesis at `open` that `term` stands for: from the noun that the term repeats, with its
 * modifiers; else the name before it, without its description; else the words in lower case before it.
 */
export function expansionBefore(text: string, open: number, term: string): Span | null {
  const floor = segmentStart(text, open);
  let end = trimEnd(text, floor, open);
  const initials = acronymStart(text, floor, end, term);
  if (initials !== null) return { start: initials, end };
  const noun = nounPhrase(text, floor, end, term);
  if (noun !== null) return { start: noun, end };
  const former = FORMER_NAME.exec(text.slice(floor, end));
  if (former) end = trimEnd(text, floor, floor + former.index);
  for (let rounds = 0; rounds < 3; rounds++) {
    const description = DESCRIPTION.exec(text.slice(floor, end));
    if (!description) break;
    end = trimEnd(text, floor, floor + description.index);
  }
  if (end <= floor) return null;
  const name = nameBefore(text, floor, end);
  if (name < end) {
    const several = term.endsWith('s') && COLLECTIVELY.test(text.slice(open, open + 24));
    return { start: several ? firstName(text, floor, name) : name, end };
  }
  const lead = [...text.slice(floor, end).matchAll(LEADS)].pop();
  const start = lead ? floor + lead.index + lead[0].length : floor;
  return start < end ? { start: skipArticle(text, start, end), end } : null;
}

/** An entity's name, from one of its words on. */
const ENTITY =
  /^\S+(?:\s+[A-Z]\S*)?,?\s+(?:Inc|Corp|Corporation|L\.?L\.?C|L\.?P|AG|Ltd|Limited|N\.A|S\.A|plc)\b|^(?:LLC|LP|Corp|Inc)\b/;
/** The Commission's name goes on before its "and". */
const SECURITIES_AND = /(?:U\.?\s?S\.?\s+|United\s+States\s+)?Securities\s+and\s+$/;

/** Where the noun phrase begins whose head is the term's last word; `null` where the text does not have that noun. */
function nounPhrase(text: string, floor: number, end: number, term: string): number | null {
  const head = /[A-Za-z]{3,}$/.exec(term)?.[0].replace(/(?:ies|y|s)$/, '');
  if (head === undefined || head.length < 3) return null;
  const segment = text.slice(floor, end);
  const found = nounIn(segment, head);
  // A description's own noun ("…, as trustee") stands for the name before it.
  if (!found || DESCRIPTION.exec(segment)?.[0].includes(found.image) === true) return null;
  // A name's own word ("UPS of America" for "… of America, Inc.") is no noun with modifiers.
  if (ENTITY.test(segment.slice(found.index))) return null;
  let start = found.index;
  for (const word of wordsBefore(segment, 0, start)) {
    if (STOPS.test(word.image)) break;
    start = word.index;
  }
  const counted = COUNTED.exec(segment.slice(0, start)) ?? SECURITIES_AND.exec(segment.slice(0, start));
  return floor + (counted ? counted.index : start);
}

interface PlacedWord {
  readonly index: number;
  readonly image: string;
}

/** The first word with the stem `stem` that does not stand after "as". */
function nounIn(segment: string, stem: string): PlacedWord | null {
  const lowered = segment.toLowerCase();
  // A few letters have a lower case of two units: places in the two texts would not agree.
  const lower = lowered.length === segment.length ? lowered : segment;
  const wanted = stem.toLowerCase();
  for (let index = lower.indexOf(wanted); index >= 0; index = lower.indexOf(wanted, index + 1)) {
    if (/\w/.test(segment.charAt(index - 1)) || /as\s$/i.test(segment.slice(Math.max(0, index - 3), index)))
      continue;
    const ending = /^\w*/.exec(segment.slice(index + stem.length))?.[0] ?? '';
    if (ENDINGS.has(ending.toLowerCase()))
      return { index, image: segment.slice(index, index + stem.length + ending.length) };
  }
  return null;
}

const ENDINGS = new Set(['', 's', 'y', 'ies', 'es']);

/** The words of `[floor, end)`, parted by white space, from the last one back. */
function* wordsBefore(text: string, floor: number, end: number): Generator<PlacedWord> {
  for (let last = end; ;) {
    while (last > floor && isSpace(text, last - 1)) last--;
    if (last <= floor) return;
    let index = last;
    while (index > floor && !isSpace(text, index - 1)) index--;
    yield { index, image: text.slice(index, last) };
    last = index;
  }
}

/** The subject of "… are referred to herein as": from the start of its sentence to the verb. */
export function subjectBefore(text: string, at: number): Span | null {
  const floor = segmentStart(text, at);
  const verb =
    /(?:,\s*)?(?:which\s+)?(?:is|are|being|were|was)?\s*(?:sometimes\s+|collectively\s+|herein(?:after)?\s+)*\b(?:referred|hereinafter|hereafter|herein|called)\b[\s\S]*$/i.exec(
      text.slice(floor, at),
    );
  const end = trimEnd(text, floor, verb ? floor + verb.index : at);
  return end > floor ? { start: floor, end } : null;
}

/** What "means" is followed by, up to the end of the sentence. */
export function expansionAfter(text: string, at: number): Span | null {
  const found =
    /^\s*(?:and\s+["“][^"”]{1,60}["”]\s*)?(?:,\s*)?(?:shall\s+)?(?:means?|refers?\s+to|has\s+the\s+meaning)(?:,|\s)\s*(?:that\s+)?/i.exec(
      text.slice(at, at + 160),
    );
  if (!found) return null;
  const start = at + found[0].length;
  const stop = /[.;](?=\s|$)|[\x1c-\x1f]/.exec(text.slice(start, start + 600));
  const end = start + (stop?.index ?? Math.min(600, text.length - start));
  return end > start ? { start, end } : null;
}

/** Where the sentence or cell that holds `at` begins, or the text after the last parenthesis that closed before it. */
function segmentStart(text: string, at: number): number {
  const from = Math.max(0, at - REACH);
  let start = from;
  for (const stop of text.slice(from, at).matchAll(/[\x1c-\x1f]|[.;:]\s+(?=[A-Z(“"])|\)[,;]?\s+(?=\S)/g)) {
    // An abbreviation's point ("Inc. (the") is no end; what follows it is a parenthesis.
    const next = from + stop.index + stop[0].length;
    if (
      next < at &&
      !/(?:Inc|Corp|Co|Ltd|No|U\.S|L\.P|N\.A|St|Mrs?|Ms|Dr|Messrs)$/.test(text.slice(from, from + stop.index))
    )
      start = next;
  }
  while (start < at && /\s/.test(text.charAt(start))) start++;
  return start;
}

function trimEnd(text: string, floor: number, end: number): number {
  let last = end;
  while (last > floor && /[\s,]/.test(text.charAt(last - 1))) last--;
  return last;
}

/** A word that has its capital from the sentence's start. */
const OPENS_SENTENCE = /^(?:On|In|At|By|As|Under|With|For|From|Since|Through|Between)$/;

/** Where the first of the names begins that are listed up to the one at `name`: "Mill Corp., Barn LLC and Yard L.P.". */
function firstName(text: string, floor: number, name: number): number {
  let first = name;
  for (let at = name; ;) {
    const joint = /(?:,|\band|\bor|&)\s+(?:(?:and|or)\s+)?$/i.exec(text.slice(floor, at));
    if (!joint) return first;
    const end = trimEnd(text, floor, floor + joint.index);
    at = nameBefore(text, floor, end);
    if (at >= end) return first;
    // "Inc." after a comma goes with the name before it, if that is within reach.
    if (!/^(?:Inc|LLC|Ltd|L\.P|Corp|N\.A)\b/.test(text.slice(at, end))) first = at;
  }
}

/** Words that an acronym leaves out. */
const UNSPELT = new Set(['and', 'of', 'the', 'for', 'in', 'on', 'to', '&', 'or', 'a']);

/** Where the words begin whose initials a term spells in capitals, with one word after them at most; else `null`. */
function acronymStart(text: string, floor: number, end: number, term: string): number | null {
  if (!/^[A-Z]{3,8}$/.test(term)) return null;
  let letter = term.length - 1;
  let skipped = 0;
  for (const word of wordsBefore(text, floor, end)) {
    const image = word.image.replace(/^["“(]+|[,"”)]+$/g, '');
    if (image.charAt(0).toUpperCase() === term.charAt(letter)) {
      if (letter === 0) return word.index;
      letter--;
    } else if (!UNSPELT.has(image.toLowerCase()) && (letter < term.length - 1 || ++skipped > 1)) return null;
  }
  return null;
}

/** Where the capitalised name that ends at `end` begins; `end` if no name ends there. */
function nameBefore(text: string, floor: number, end: number): number {
  let start = end;
  let at = end;
  for (const word of wordsBefore(text, floor, end)) {
    const image = word.image.replace(/^["“(]+|[,"”)]+$/g, '');
    const capital = /^[\p{Lu}\d$]/u.test(image);
    if (!capital && !(at < end && JOINS.has(image.toLowerCase()))) break;
    // "On October 1, 2003, Example Corporation"
    if (OPENS_SENTENCE.test(image) || (start < end && /^\d{4},$/.test(word.image))) break;
    // "General Counsel of Example Corporation": the office is no part of the name.
    if (/^(?:counsel|president|secretary|officer|attorney|director)$/i.test(image)) break;
    if (start < end && /^(?:directors|trustees|managers|committee|(?:stock|share)holders)$/i.test(image))
      break;
    at = word.index;
    if (capital) start = at;
  }
  // "the subsidiaries listed on Schedule A": the name belongs to a longer phrase.
  return /\b(?:on|in|at|from)\s+$/.test(text.slice(floor, start)) ? end : start;
}

function skipArticle(text: string, start: number, end: number): number {
  const article = /^(?:and\s+)?(?:the|an?|certain|its|our)\s+/i.exec(text.slice(start, end));
  return article ? start + article[0].length : start;
}
