import { JURISDICTION } from './places.js';
import { expansionBefore } from './expansions.js';
import { expansionAfter, meaningFollows, phraseReferredTo, subjectBefore } from './meanings.js';
import { jointExpansion, NAMED, takenTogether, type PlacedDefinition } from './joint-terms.js';
import type { Span } from './span.js';
import { toldInside } from './told-inside.js';
import { pattern } from '../pattern.js';

/**
 * Definitions of terms in legal prose: `(the "Notes")`, `(collectively, the “Securities”)`, `is referred to herein as
 * the "Trustee"`, `"Indenture" means …`, and `(the Company)` in letters that set terms in bold, which markup lost.
 *
 *     definition  := "(" introduction? term (joint introduction? term)* ")"
 *                  | subject "referred to" … "as" article? quotedTerm
 *                  | quotedTerm ("and" quotedTerm)? ("means" | "shall mean") phrase
 *                  | quotedTerm CELL "means"? phrase          in a list of definitions, a row for each
 */
export interface Definition {
  /** The term without its quotation marks. */
  readonly term: Span;
  /** The phrase that it stands for. */
  readonly expansion: Span | null;
  /** The words in which the definition names what else it takes in: `together with the Base Indenture`. */
  readonly togetherWith: Span | null;
}

/** A definition as long as it is not said what else it takes in. */
type Meaning = Omit<Definition, 'togetherWith'>;

const OPENING = "[\"“”„‟]|``|‘‘|‘|''";
/** Closing marks; an apostrophe of the possessive is none: “Selling Shareholders’ Shares”. */
const CLOSING = '["”“]|\'\'|’’|’(?!\\w|\\s[\\w ]{1,40}[”"])';
/** What stands between quotation marks: a term is short, and no sentence; `462(b) Registration Statement` is one. */
const TERM = '[^"“”„`\\x1c-\\x1f()]{1,80}?(?:\\([a-z0-9]{1,3}\\)[^"“”„`\\x1c-\\x1f()]{0,60}?){0,2}';

/** A quoted term; its own comma or point may stand inside the marks. */
const QUOTED = new RegExp(`(?<mark>(?:${OPENING})\\s?)(?<term>${TERM})[,.;]?\\s?(?:${CLOSING})`, 'y');
/** The same between single marks of a typewriter, which are apostrophes elsewhere: `(the 'Notes')`. */
const TYPED = new RegExp(
  pattern`
  (?<=\((?:[a-z]{1,16},?\s(?:(?:the|an?)\s)?)?|['\x60],?\s(?:and|or)\s(?:the\s)?)
  (?<mark>['\x60])(?<term>[A-Z][^'"“”‘’\x60()\x1c-\x1f]{1,60})'(?=\)|,?\s(?:and|or)[\s,])
`,
  'y',
);

/** A term whose opening mark is missing, before its closing mark. */
const UNOPENED = /(?<=[\s(])(?<term>[A-Z][\w ]{1,50})$/;
const UNOPENED_REACH = 53;
const MARK = new RegExp(`${OPENING}|(?<=[( ])['\\x60](?=[A-Z])`, 'g');

/** What ends before a term inside its parenthesis: nothing, a comma, or an article and the like. */
const INTRODUCTION = new RegExp(
  pattern`
    ^\s*$
    |[,;]["”]?\s*$
    |(?:^|[\s,;("“”])(?:
      the|an?|each|collectively|together|individually|jointly|singularly|hereinafter|herein|called|as|such
      |or|and|this|our|both
    )[\s,.]*$
  `,
  'i',
);

/** The laws of states on securities, quoted for their name: `securities (or "blue sky") laws`. */
const BLUE_SKY = /^blue[-\s]{1,3}sky/i;

/** What leads in a name that is told, and is no term: `(doing business as "Kiln Works")`. */
const TRADE_NAME =
  /\b(?:(?:doing|does|transacting)\s+business|trading|(?:formerly|previously|also|commonly)\s+known|(?:formerly|previously)\s+referred\s+to|[adfn]\/[bk]\/a)(?:\s+as)?\s*$/i;

/** What leads in the title of a part of a document, `(see Item 1, "Business")`, or words that are spoken of: `(words such as "plans")`. */
const CITATION = new RegExp(
  pattern`
    ^\s*(?:see|cf)\b
    |^\s*(?:including|such\s+as)\s*["“]
    |\b(?:words|terms|expressions|phrases)\s+(?:such\s+as|like)\b
    |\b(?:items?|notes?|parts?)\s+(?:\d{1,2}(?:\.\d{2})?[A-C]?|[IVX]{1,4})\b[\s,.:;–—-]*$
  `,
  'i',
);

/** What may follow a term inside its parenthesis: nothing, or another term; its comma may stand inside the marks, `“we,” “us,”`. */
const AFTER_TERM =
  /^[,.;]?\s*(?:\)|,|;|(?:the\s+|an?\s+)?["“](?=\w)|and\b|or\b|\(|in\s+such|which\s+term|respectively|individually|collectively|together\s+with)/i;

/** An unquoted term: capitals, after an article. `(theCompany)`: the blank can be lost with the markup. */
const ARTICLE_AND_TERM = pattern`
  (?<article>(?:the|each,?\s+an?|an?)\s*)(?<term>
    (?:\d{4}\s+)?[A-Z][\w&’'/-]*(?:\s+(?:of\s+|and\s+)?[A-Z0-9][\w&’'/-]*){0,6}
  )(?=\s?\)|\s+and,?\s+(?![A-Z])|,\s+(?:and,?\s+)?(?:together|collectively))
`;
/** The longest introduction of an unquoted term. */
const LEAD = 120;
const LEAD_IN = `[^()"“”\\x1c-\\x1f]{0,${LEAD}}?[\\s,]`;
/** The first unquoted term of a parenthesis. */
const UNQUOTED = new RegExp(`(?<lead>\\((?:\\s?${LEAD_IN})??)${ARTICLE_AND_TERM}`, 'y');
/** A further one, from the end of the one before it. */
const UNQUOTED_NEXT = new RegExp(`(?<lead>${LEAD_IN})${ARTICLE_AND_TERM}`, 'y');
/**
 * A name's abbreviation alone in its parenthesis; `(TM)` and `(SM)` are signs of trade marks and service marks, and that of
 * `ALDER (UK) HOLDINGS, INC.` is part of the name.
 */
const ABBREVIATION = new RegExp(
  pattern`
    (?<lead>\()(?<article>)(?!(?:TM|SM)\))(?<term>[A-Z][A-Z&]{1,6}s?)\)
    (?!
      \s(?:[A-Z][\w&'’-]{0,20},?\s){0,3}(?:
        I(?:nc|NC)
        |C(?:orp|ORP|o|O|ompany|OMPANY|orporation|ORPORATION)
        |L(?:td|TD|LC|P|imited|IMITED)
        |P(?:LC|lc)
      )\b
    )
  `,
  'y',
);

/**
 * A term without quotation marks or an article, as Australian letters set it: `Kiln Limited (Company)`. It is one only where the
 * text says it again behind an article, and where several are.
 */
const BARE = /(?<lead>\()(?<article>)(?<term>[A-Z][\w&’'-]*(?:\s(?:(?:of|and)\s)?[A-Z][\w&’'-]*){0,5})\)/y;
/** How many such terms a text must have. */
const SEVERAL = 3;

/** `KILN BANK (NEVADA), NATIONAL ASSOCIATION`: the place is part of the name. */
const PLACE = new RegExp(`^(?:${JURISDICTION})$`, 'i');
/** `(a Minnesota Corporation)` under a name says what the company is. */
const KIND_OF_COMPANY = new RegExp(`^(?:${JURISDICTION})\\s+[A-Z]`, 'i');

const REFERRED = new RegExp(
  pattern`
    (?:
      referred\s+to\s+(?:\w+,?\s+){0,4}?as
      |(?:shall|will|which)\s+(?:together\s+)?constitutes?
      |(?:hereinafter|herein|hereafter|(?:is|are)(?=\s+called))\s+(?:\w+\s+){0,2}?
        (?:called|defined\s+as|designated(?:\s+as)?|known\s+as|as)
      |(?:is|are)\s+(?:together|collectively)(?=,?\s+the\s)
    )[,:]?\s*(?:collectively,?\s*)?(?:the|an?)?\s*$
  `,
  'i',
);

/** The cell beside a term that stands alone in its own: the phrase that it stands for. */
const DEFINING_CELL = new RegExp(pattern`
  ^(?<gap>[\s:]{0,4}\x1f[\x1f\s]{0,8}(?:(?:shall\s+)?means?(?:\s+|:\s*))?)
  (?<phrase>[a-z][^\x1c-\x1f]{11,}|[A-Z][^\x1c-\x1f]{19,})\x1f?\x1d
`);
/** The longest row of a list of definitions. */
const ROW = 900;

/** Whether the first cell of a row begins at `at`. */
function opensRow(text: string, at: number): boolean {
  return /(?:^|[\x1c\x1d])[\s\x1f]*$/.test(text.slice(Math.max(0, at - 12), at));
}

/** The longest parenthesis that defines. */
const PARENTHESIS = 420;

/** Finds the definitions of a text, in order. Time is linear in its length. */
export function findDefinitions(text: string): Definition[] {
  const quoted = quotedDefinitions(text);
  const parenthetical = quoted.filter(({ inParenthesis }) => inParenthesis).length;
  const found: Meaning[] = [...quoted];
  // A letter that quotes its terms does not define others without quotes, unless it sets several in bold.
  found.push(...(parenthetical < 2 ? unquotedDefinitions(text) : besideQuoted(text, quoted)));
  return found
    .sort((a, b) => a.term.start - b.term.start)
    .map(({ term, expansion }) => ({ term, expansion, togetherWith: takenTogether(text, term) }));
}

function quotedDefinitions(text: string): (Meaning & { readonly inParenthesis: boolean })[] {
  const found: (Meaning & { readonly inParenthesis: boolean })[] = [];
  const placed: PlacedDefinition[] = [];
  for (const quoted of quotedTerms(text)) {
    const { before, inner, after } = quoted;
    const term = termOf(text, inner);
    const words = text.slice(term.start, term.end);
    const open = openParenthesis(text, before);
    const lead = text.slice(open + 1, before);
    if (BLUE_SKY.test(words) || TRADE_NAME.test(lead.slice(-LONGEST_LEAD))) continue;
    const introduced = open >= 0 && INTRODUCTION.test(lead) && !CITATION.test(lead);
    if (introduced && AFTER_TERM.test(text.slice(after, after + LONGEST_TAIL))) {
      const first = NAMED.test(lead) ? placed.find((other) => other.open === open) : undefined;
      const last = placed.at(-1);
      const from = last?.open === open ? last.term.end : open + 1;
      const own = first
        ? first.expansion
        : (toldInside(text, from, term) ?? expansionBefore(text, open, words));
      const expansion = jointExpansion(text, placed, { term, expansion: own, open });
      found.push({ term, expansion, inParenthesis: true });
      placed.push({ term, expansion, open });
    } else {
      const expansion = toldOutside(text, quoted, words);
      if (expansion !== undefined) found.push({ term, expansion, inParenthesis: false });
    }
  }
  return found;
}

/** How much of what follows a term tells whether it is one. */
const LONGEST_TAIL = 80;
/** How far before a term the words stand that lead to it. */
const LONGEST_LEAD = 90;

/**
 * What a quoted term stands for that is defined by a sentence or in a list of definitions: `null` where no phrase stands there,
 * `undefined` where nothing defines it.
 */
function toldOutside(text: string, { before, after }: QuotedTerm, term: string): Span | null | undefined {
  const phrase = phraseReferredTo(text, before, term);
  if (phrase !== undefined) return phrase;
  if (REFERRED.test(text.slice(Math.max(0, before - LONGEST_LEAD), before)))
    return subjectBefore(text, before);
  const row = opensRow(text, before) ? DEFINING_CELL.exec(text.slice(after, after + ROW)) : null;
  if (row) {
    const { gap = '', phrase: cell = '' } = row.groups ?? {};
    return trimmed(text, after + gap.length, after + gap.length + cell.length);
  }
  return meaningFollows(text, after) ? expansionAfter(text, after) : undefined;
}

/**
 * What stands alone with its article in a parenthesis of a text that quotes other terms: "(the Public Records)". Where several do,
 * those that the text says again; a single one only where it has a phrase, and is none of the quoted terms said of somebody.
 */
function besideQuoted(text: string, quoted: readonly Meaning[]): Meaning[] {
  let alone = 0;
  for (let open = text.indexOf('(the '); open >= 0; open = text.indexOf('(the ', open + 1))
    if (isCapital(text.charCodeAt(open + ARTICLE.length))) alone++;
  if (alone === 0) return [];
  const said = saidAgain(text.replace(/\(the [^()]{1,80}\)/g, ' '));
  const found = unquotedDefinitions(text).filter(
    ({ term: { start, end } }) =>
      text.slice(start - ARTICLE.length, start) === ARTICLE &&
      text.charAt(end) === ')' &&
      said.has(text.slice(start, end)),
  );
  if (found.length >= SEVERAL) return found;
  const terms = new Set(quoted.map(({ term }) => text.slice(term.start, term.end)));
  return found.filter(({ term, expansion }) => expansion && !terms.has(text.slice(term.start, term.end)));
}

const ARTICLE = '(the ';

/** A quoted term, from before its opening mark to after its closing one. */
interface QuotedTerm {
  readonly before: number;
  /** What stands between the marks. */
  readonly inner: Span;
  readonly after: number;
}

/** A single mark: two make a double one. */
const TYPED_MARK = /^['\x60][A-Z]/;

/** Goes from mark to mark: a pattern tried at every character would cost more than all that is found. */
function quotedTerms(text: string): QuotedTerm[] {
  const found: QuotedTerm[] = [];
  let from = 0;
  MARK.lastIndex = 0;
  for (let at = MARK.exec(text)?.index ?? -1; at >= 0; at = MARK.exec(text)?.index ?? -1) {
    const term =
      text.charAt(at) === '”' ? (unopenedTerm(text, from, at) ?? quotedTerm(text, at)) : quotedTerm(text, at);
    MARK.lastIndex = from = term?.after ?? at + 1;
    if (term) found.push(term);
  }
  return found;
}

function quotedTerm(text: string, at: number): QuotedTerm | null {
  const form = TYPED_MARK.test(text.slice(at, at + 2)) ? TYPED : QUOTED;
  form.lastIndex = at;
  const { mark = '', term = '' } = form.exec(text)?.groups ?? {};
  const start = at + mark.length;
  return mark === ''
    ? null
    : { before: at, inner: { start, end: start + term.length }, after: form.lastIndex };
}

/** @param from where the quoted term before it ends */
function unopenedTerm(text: string, from: number, at: number): QuotedTerm | null {
  const reach = Math.max(from, at - UNOPENED_REACH);
  const term = UNOPENED.exec(text.slice(Math.max(0, reach - 1), at))?.groups?.['term'];
  const start = at - (term?.length ?? 0);
  return term === undefined || start < from
    ? null
    : { before: start, inner: { start, end: at }, after: at + 1 };
}

function unquotedDefinitions(text: string): Meaning[] {
  const found: Span[] = [];
  const alone: Span[] = [];
  // From parenthesis to parenthesis: three patterns tried at every character would cost more than all that is found.
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    found.push(...unquotedTerms(text, open));
    if (!isCapital(text.charCodeAt(open + 1))) continue;
    const bare = placeAt(BARE, text, open);
    if (bare && PLACE.test(text.slice(bare.start, bare.end))) continue;
    const abbreviation = placeAt(ABBREVIATION, text, open);
    if (abbreviation && !standsAlone(text, abbreviation)) found.push(abbreviation);
    else if (abbreviation) continue;
    else if (bare && standsInProse(text, bare) && !INITIALS.test(text.slice(bare.start, bare.end)))
      alone.push(bare);
  }
  return [...found, ...bareTerms(text, alone)].flatMap((at): Meaning[] => {
    const open = text.lastIndexOf('(', at.start);
    const lead = text.slice(open + 1, at.start);
    if (!INTRODUCTION.test(lead) || ASIDE.test(lead)) return [];
    const term = trimmed(text, at.start, at.end);
    const words = text.slice(term.start, term.end);
    if (INDEFINITE.test(lead) && KIND_OF_COMPANY.test(words)) return [];
    return [{ term, expansion: expansionBefore(text, open, words) }];
  });
}

/** Those of the terms alone in their parentheses that the text says again behind an article, if there are several. */
function bareTerms(text: string, alone: readonly Span[]): readonly Span[] {
  if (alone.length < SEVERAL) return [];
  const said = saidAgain(text);
  const places = alone.filter(({ start, end }) => said.has(text.slice(start, end)));
  return places.length < SEVERAL ? [] : places;
}

/** Whether the parenthesis around a term goes on with a line, or a line with it: the captions of a form stand on lines of their own. */
function standsInProse(text: string, { start, end }: Span): boolean {
  const goesOn = text.charCodeAt(start - 2) === 32 && text.charCodeAt(start - 3) > 32;
  return goesOn || (text.charAt(start - 2) === '\n' && PROSE_AFTER.test(text.slice(end, end + 4)));
}

/** Whether the parenthesis around a term is a line: below a company's name it holds another name or a trading symbol. */
function standsAlone(text: string, { start, end }: Span): boolean {
  return (
    /[\n\x1c-\x1f]\s*\($/.test(text.slice(Math.max(0, start - 8), start)) &&
    /^\)\s*[\n\x1c-\x1f]/.test(text.slice(end, end + 8))
  );
}

/** A term's closing parenthesis with words behind it on its line. */
const PROSE_AFTER = /^\)[,;]? [a-zA-Z]/;

/** What is an abbreviation or nothing: `(TM)`, the `(UK)` of a name. */
const INITIALS = /^[A-Z][A-Z&]{1,6}$/;

/** Capitalised words behind an article. */
const SAID =
  /\b(?:[Tt]he|[Ss]uch|[Ee]ach|[Aa]ny|[Tt]h[eo]se)\s+([A-Z][\w&’'-]*(?:\s(?:(?:of|and)\s)?[A-Z][\w&’'-]*){0,5})/g;

/** The capitalised words that the text says behind articles: "the Registration Statement", and "the Registration" with it. */
function saidAgain(text: string): ReadonlySet<string> {
  const said = new Set<string>();
  for (const [, words = ''] of text.matchAll(SAID)) {
    for (let end = words.indexOf(' '); end >= 0; end = words.indexOf(' ', end + 1))
      said.add(words.slice(0, end));
    said.add(words);
  }
  return said;
}

/** The places of capitalised terms after articles in the parenthesis that opens at `open`: it may hold several. */
function unquotedTerms(text: string, open: number): Span[] {
  const found: Span[] = [];
  for (let place = placeAt(UNQUOTED, text, open); place; place = nextTerm(text, open, place.end))
    found.push(place);
  return found;
}

/** The next unquoted term after `from` of the parenthesis that opens at `open`. */
function nextTerm(text: string, open: number, from: number): Span | null {
  UNQUOTED_NEXT.lastIndex = from;
  const next = UNQUOTED_NEXT.exec(text);
  return next && next.index + (next.groups?.['lead']?.length ?? 0) - open <= LEAD ? placeOf(next) : null;
}

/** Where the term stands in the match of a sticky pattern at `at`. */
function placeAt(pattern: RegExp, text: string, at: number): Span | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match && placeOf(match);
}

function isCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

function placeOf(match: RegExpExecArray): Span {
  const { lead = '', article = '', term = '' } = match.groups ?? {};
  const start = match.index + lead.length + article.length;
  return { start, end: start + term.length };
}

/** An indefinite article alone. */
const INDEFINITE = /^\s*an?\s*$/i;

/** Openings of a parenthesis that speaks of something known: "(other than the Company)". */
const ASIDE = new RegExp(
  pattern`
    ^\s*(?:
      (?:\w+\s+){1,3}(?:with|in)\s+respect\s+(?:to|of)
      |(?:issuer|issuing\s+entity|depositor|originator|seller|transferor|servicer)\s+(?:of|for|under)
      |other
      |in
      |of
      |to
      |by
      |with\s+respect
      |for
      |from
      |on
      |at
      |under
      |i\.e
      |e\.g
      |including(?!\s+(?:its|all|any|the)\s+(?:exhibits|schedules|annexes|amendments))
      |whether
      |which
      |if
      |or
      |solely
      |except
      |and
      |as\s+(?:\w+\s+){1,6}under
      |as\s+(?:defined|described|set|applicable)
      |exact\s+name
    )\b
  `,
  'i',
);

/** The parenthesis that is open at `at`, or -1. */
function openParenthesis(text: string, at: number): number {
  let depth = 0;
  for (let index = at - 1; index >= 0 && at - index < PARENTHESIS; index--) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x1c && unit <= 0x1f) return -1;
    if (unit === 41) depth++;
    else if (unit === 40) {
      if (depth === 0) return index;
      depth--;
    }
  }
  return -1;
}

/** The point of initials at the end of a term is its own: `(“Kiln U.S.”)`. */
const INITIALS_END = /\b(?:[A-Z]\.)+[A-Z]$/;

/** A quoted term without white space and punctuation at its ends. */
function termOf(text: string, { start, end }: Span): Span {
  const term = trimmed(text, start, end);
  const own = text.charAt(term.end) === '.' && INITIALS_END.test(text.slice(term.start, term.end));
  return own ? { start: term.start, end: term.end + 1 } : term;
}

/** The span without white space and punctuation at its ends. */
function trimmed(text: string, start: number, end: number): Span {
  let first = start;
  let last = end;
  while (first < last && /\s/.test(text.charAt(first))) first++;
  while (last > first && /[\s,;]/.test(text.charAt(last - 1))) last--;
  return { start: first, end: last };
}
