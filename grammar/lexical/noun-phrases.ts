import { ABBREVIATED_FORM, COMPANY_FORM, LEGAL_FORM } from './company-forms.js';
import { isSpace } from './term-words.js';

/** A noun with its modifiers, in the words before a defined term. */

/** What an entity is, in its description. */
const KIND = '(?:corporation|company|partnership|trust|association|bank|society)';
/** Under whose laws it exists, or whose subsidiary it is besides. */
const ESTABLISHED =
  '(?:organi[sz]ed|incorporated|existing|continued|formed)\\b(?:[^,()]{0,80}(?:\\s\\([^()]{2,40}\\))?|[^()]{0,40}\\bunder\\s+the\\s+laws\\s+of\\b[^()]{2,90})';
const OWNED = `(?:[\\w-]+\\s+){0,5}(?:subsidiar(?:y|ies)|affiliates?|division)\\s+of\\s+[^,()]{2,60}(?:,\\s+${LEGAL_FORM}\\b\\.?)?`;
/** A description set after a name: ", a Delaware corporation", ", a Delaware corporation and a subsidiary of Alder Corp.". */
export const DESCRIPTION = new RegExp(
  `(?:,|(?<=\\b${ABBREVIATED_FORM}\\.))\\s+(?:as\\s+[\\w\\s]{2,30}|an?\\s+[^,()]{2,90}?(?:${KIND}|${ESTABLISHED})(?:,?\\s+and\\s+${OWNED})?|an?\\s+(?:[^,()]{1,60}\\s)?(?:soci[ée]t[ée]\\s+(?:anonyme|en\\s+commandite|par\\s+actions|europ[ée]enne)|vennootschap(?:\\s+met\\s+beperkte\\s+aansprakelijkheid)?|aktiengesellschaft|sociedad\\s+an[óo]nima|societ[àa]\\s+per\\s+azioni)|an?\\s+[^,()]{2,60}\\s\\([^()"“”]{2,60}\\)(?:\\s+${ESTABLISHED})?|an?\\s+${OWNED})\\s*$`,
  'i',
);

/** Words before which a noun's modifiers begin. */
const STOPS =
  /^(?:the|an?|one|more|of|to|with|by|in|under|and|or|its|our|such|this|for|on|from|certain|each|be|is|are|up|said|their|any|which|that|as|into|aggregate|we|i|you|have|has|had|been|was|were|will|shall|may|also|not|(?:examin|review|assum|fil|issu|enter|execut|deliver|receiv|approv|adopt|offer|register)ed|sold|made|dated|pursuant|relating|regarding|includ(?:e|es|ing)|compris(?:e|es)|covering|representing|comprising|registering|offering|selling|between|among|[-–—]+)$|['’]s?$|[,;:)]$/i;

/**
 * What stands before the noun's modifiers and belongs to it: a number of shares before their class ("1,000 shares of the
 * Company's common stock"), "an indeterminate amount of", "form of".
 */
const COUNTED =
  /(?:\d[\d,]*\s+)?shares\s+of\s+(?:the\s+|its\s+|your\s+)?(?:[\w.]+['’]s\s+)?$|(?<!(?:section|article|item|rule|form|nos?\.)\s|[\d.,$-])\$?\d[\d,]*\s+(?:of\s+(?:the\s+|its\s+|your\s+)?(?:[\w.]+['’]s\s+)?)?$|indeterminate\s+(?:number|amount)\s+of\s+$|(?<![\w-])(?:forms?\s+of\s+(?:the\s+|an?\s+)?|(?:reports?|statements?)\s+on\s+)$/i;

/** Members of a group whose plan or agreement is named after them: "Employees' Thrift Plan". */
const GROUP = /^(?:Employees|Directors|Officers|Executives|Managers|Members|Shareholders|Stockholders)['’]$/;

/** Modifiers that "and" joins before one noun: "senior and subordinated debt securities". */
const COORDINATE =
  /^(?:amended|restated|senior|subordinated|secured|unsecured|first|refunding|consolidated|primary|secondary|direct|indirect|voting|non-?voting|fixed|floating|qualified|non-?qualified|statutory|general|special|initial|additional|domestic|foreign|salaried|hourly)$/i;

/** Words of a pair that are names of parties rather than words of one name. */
export const PARTY =
  /^(?:company|corporation|trust|partnership|bank|issuer|guarantors?|borrower|parent|trustee|registrant|subsidiary|holdings|depositary|agent|seller|purchaser|buyer)$|[.,;)]$/i;

/** An entity's name, from one of its words on. */
const ENTITY = new RegExp(`^[^\\s,;]+(?:\\s+(?:[A-Z]\\S*|&)){0,4},?\\s+${COMPANY_FORM}\\b|^${LEGAL_FORM}\\b`);

/** The Commission's name goes on before its "and". */
const SECURITIES_AND = /(?:U\.?\s?S\.?\s+|United\s+States\s+)?Securities\s+and\s+$/;

/** Where the noun phrase begins whose head is the term's last word; `null` where the text does not have that noun. */
export function nounPhrase(text: string, floor: number, end: number, term: string): number | null {
  const head = /[A-Za-z]{3,}$/.exec(term)?.[0].replace(/(?:ies|y|s)$/, '') ?? '';
  const segment = text.slice(floor, end);
  const found = wholeTerm(segment, term) ?? (head.length < 3 ? null : nounBehindVerb(segment, head));
  // A description's own noun ("…, as trustee") stands for the name before it.
  if (!found || DESCRIPTION.exec(segment)?.[0].includes(found.image) === true) return null;
  // A name's own word ("UPS of America" for "… of America, Inc.") is no noun with modifiers.
  if (ENTITY.test(segment.slice(found.index + found.image.lastIndexOf(' ') + 1))) return null;
  const modified = modifiersBefore(segment, found.index);
  const counted = COUNTED.exec(segment.slice(0, modified)) ?? SECURITIES_AND.exec(segment.slice(0, modified));
  if (!counted) return floor + modified;
  return (
    floor +
    (/^(?:form|report|statement)/i.test(counted[0]) ? modifiersBefore(segment, counted.index) : counted.index)
  );
}

/** Where the modifiers begin of the noun at `noun`. */
export function modifiersBefore(segment: string, noun: number): number {
  const words: PlacedWord[] = [];
  let start = noun;
  for (const word of wordsBefore(segment, 0, noun)) {
    words.push(word);
    if (words.length > MODIFIERS) break;
    if (/^and$/i.test(word.image)) continue;
    const joined = words[words.length - 2];
    if (joined && /^and$/i.test(joined.image)) {
      const after = words[words.length - 3]?.image ?? segment.slice(noun).split(/\s/, 1)[0] ?? '';
      if (!isPair(segment, word, after)) break;
    }
    const goesOn =
      GROUP.test(word.image) ||
      // "the Kiln Works, Inc. 1996 Stock Option Plan"
      (FORM.test(joined?.image ?? '') && /^[A-Z].*,$/.test(word.image)) ||
      (word.image === 'A' && CLASS.test(segment.slice(0, word.index))) ||
      // "an April 7, 2015 term loan agreement"
      (/^\d{1,2},$/.test(word.image) && /^\d{4}$/.test(joined?.image ?? ''));
    if (STOPS.test(word.image) && !goesOn) break;
    start = word.index;
  }
  return start;
}

/** The form of a company after the comma of its name. */
const FORM = new RegExp(`^${LEGAL_FORM}\\.?$`);

/** "Class A": the letter is no article. */
const CLASS = /\b(?:class|series)\s+$/i;

const MODIFIERS = 24;

/** Whether "and" joins two modifiers of one noun, or two words of one name ("Light and Power Company"). */
function isPair(segment: string, before: PlacedWord, after: string): boolean {
  if (COORDINATE.test(before.image)) return COORDINATE.test(after);
  return (
    /^\p{Lu}\p{Ll}/u.test(before.image) &&
    /^\p{Lu}\p{Ll}/u.test(after) &&
    !PARTY.test(before.image) &&
    !/\b(?:between|among|by|both|the|each\s+of)\s+$/i.test(segment.slice(0, before.index))
  );
}

/** The first place of a term of several words itself: "the Secretary of State of the State of Delaware". */
function wholeTerm(segment: string, term: string): PlacedWord | null {
  if (!term.includes(' ')) return null;
  const lower = segment.toLowerCase();
  const wanted = term.toLowerCase();
  const index = lower.length === segment.length ? lower.indexOf(wanted) : segment.indexOf(term);
  if (index < 0 || /\w/.test(segment.charAt(index - 1)) || /as\s$/i.test(segment.slice(0, index)))
    return null;
  return { index, image: segment.slice(index, index + term.length) };
}

/** The verb of a main clause: what stands before it is its subject, which another term stands for. */
const MAIN_VERB = /(?<!\b(?:that|which|who))\s(?:will|shall|is\s+to|are\s+to)\s+be\s+\w+\b/g;

/** The first noun behind the verb, if there is one there; else the first of all. */
function nounBehindVerb(segment: string, stem: string): PlacedWord | null {
  const verb = [...segment.matchAll(MAIN_VERB)].pop();
  const from = verb ? verb.index + verb[0].length : 0;
  const behind = from > 0 ? nounIn(segment.slice(from), stem) : null;
  return behind ? { ...behind, index: behind.index + from } : nounIn(segment, stem);
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
    // "…, as trustee"; "par value $.01 per share".
    if (
      /\w/.test(segment.charAt(index - 1)) ||
      /(?:as|per)\s$/i.test(segment.slice(Math.max(0, index - 4), index))
    )
      continue;
    const ending = /^\w*/.exec(segment.slice(index + stem.length))?.[0] ?? '';
    if (ENDINGS.has(ending.toLowerCase()))
      return { index, image: segment.slice(index, index + stem.length + ending.length) };
  }
  return null;
}

const ENDINGS = new Set(['', 's', 'y', 'ies', 'es']);

/** The words of `[floor, end)`, parted by white space, from the last one back. */
export function* wordsBefore(text: string, floor: number, end: number): Generator<PlacedWord> {
  for (let last = end; ;) {
    while (last > floor && isSpace(text, last - 1)) last--;
    if (last <= floor) return;
    let index = last;
    while (index > floor && !isSpace(text, index - 1)) index--;
    yield { index, image: text.slice(index, last) };
    last = index;
  }
}
