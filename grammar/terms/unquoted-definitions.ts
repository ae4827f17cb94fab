import { INTRODUCTION } from './defining-parentheses.js';
import { beginOf, type Meaning } from './definition.js';
import { expansionBefore } from './expansions.js';
import { NAMED } from './joint-terms.js';
import { JURISDICTION } from '../lexical/places.js';
import { trimmed, type Span } from '../lexical/span.js';
import { pattern } from '../pattern.js';

/** Definitions of terms that stand in parentheses without quotation marks, in letters that set them in bold, which markup lost. */

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

/**
 * What stands alone with its article in a parenthesis of a text that quotes other terms: "(the Public Records)". Where several do,
 * those that the text says again; a single one only where it has a phrase, and is none of the quoted terms said of somebody.
 */
export function besideQuoted(text: string, quoted: readonly Meaning[]): Meaning[] {
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

export function unquotedDefinitions(text: string): Meaning[] {
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
  let before: { readonly open: number; readonly expansion: Span | null } | null = null;
  return [...found, ...bareTerms(text, alone)].flatMap((at): Meaning[] => {
    const open = text.lastIndexOf('(', at.start);
    const lead = text.slice(open + 1, at.start);
    if (!INTRODUCTION.test(lead) || ASIDE.test(lead)) return [];
    const term = trimmed(text, at.start, at.end);
    const words = text.slice(term.start, term.end);
    if (INDEFINITE.test(lead) && KIND_OF_COMPANY.test(words)) return [];
    // "(the Warrants and, together with the Notes, the Securities)": the phrase is that of the first, as in quotation marks.
    const isNext = before?.open === open && NAMED.test(lead);
    const expansion: Span | null = isNext && before ? before.expansion : expansionBefore(text, open, words);
    before = { open, expansion };
    return [{ term, expansion, from: beginOf(term, expansion) }];
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
