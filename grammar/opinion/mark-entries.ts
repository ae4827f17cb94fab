import type { IToken, TokenType } from 'chevrotain';
import { DEEPEST, enumerators } from './list-levels.js';
import { firstOf, ItemMarker } from './markers.js';
import { EntryEndMark, EntryMark, entryMarkAt, type ClauseKind, type Insertions } from './marks.js';
import { AssumptionHead } from './phrases/assumptions.js';
import { AssumeVerb, ExamineVerb, NoOpinion, QualifyPhrase, RelyVerb } from './phrases/kinds.js';
import { BankruptcyTopic, EquityTopic } from './phrases/topics.js';
import {
  And,
  CloseParenthesis,
  Colon,
  Comma,
  OpenParenthesis,
  Quote,
  Semicolon,
  SentenceEnd,
  That,
} from './words.js';

/**
 * Finds the entries of a sentence that lists: assumptions, documents, sources, exceptions. Entries are the outermost
 * enumerators, with those of the lists inside; without any, the heads of a series ("the genuineness of …, the
 * authenticity of …"); without those, what the sentence's verb governs.
 * @param depth how deep the list item stands that the sentence opens; `null` where it opens none
 */
export function entryMarks(kind: ClauseKind, tokens: readonly IToken[], depth: number | null): Insertions {
  if (kind === 'examination') {
    const places = documentPlaces(tokens, depth);
    const end = depth === null ? predicateAfter(tokens, places.at(-1) ?? tokens.length) : -1;
    return end < 0 ? at(places) : at(places).set(end, [EntryEndMark]);
  }
  if (depth !== null)
    return new Map([
      [0, [entryMarkAt[depth] as TokenType]],
      ...(siblings(tokens, depth) ?? nested(tokens, 1, depth + 1)),
    ]);
  const listed = nested(tokens, 0, 0);
  if (listed.filter(([, [mark]]) => mark === EntryMark).length > 1) return new Map(listed);
  if (tokens[tokens.length - 1]?.tokenType === Colon) return new Map();
  if (kind === 'assumption') {
    const heads = indexes(tokens, AssumptionHead);
    const nouns = heads.length > 0 && !governsClause(tokens, heads[0] ?? 0);
    return at(nouns ? withClauses(tokens, heads) : governed(tokens, AssumeVerb));
  }
  if (kind === 'reliance') return at(sources(tokens));
  const excepts = [NoOpinion, QualifyPhrase, BankruptcyTopic, EquityTopic].some(
    (type) => indexes(tokens, type).length > 0,
  );
  return at(excepts ? [0, ...equityAfter(tokens)] : []);
}

/**
 * The nouns of a series and the clauses that go on with it: "the genuineness of all signatures, and that all copies conform". A
 * noun within a clause is no entry of its own.
 */
function withClauses(tokens: readonly IToken[], heads: readonly number[]): number[] {
  const clauses = joinedClauses(tokens, heads[0] ?? 0);
  const nouns = heads.filter(
    (head) =>
      !clauses.some((clause) => clause < head) || JOINTS.includes(tokens[head - 1]?.tokenType as TokenType),
  );
  return [...nouns, ...clauses].sort((a, b) => a - b);
}

/** Whether "that" stands between the verb and the first noun: "assumed that there is no limit to the accuracy of …". */
function governsClause(tokens: readonly IToken[], head: number): boolean {
  const verb = tokens.findIndex(({ tokenType }) => tokenType === AssumeVerb);
  return (
    verb >= 0 && tokens.some(({ tokenType }, index) => index > verb && index < head && tokenType === That)
  );
}

/** Where "that" begins a further clause of a series after `from`. */
function joinedClauses(tokens: readonly IToken[], from: number): number[] {
  return tokens.flatMap(({ tokenType }, index) =>
    index > from && tokenType === That && JOINTS.includes(tokens[index - 1]?.tokenType as TokenType)
      ? [index]
      : [],
  );
}

/** How far "and" may stand before the words that name equity: "and to the effect of general principles of equity". */
const JOINT_REACH = 5;

/** Where equity is excepted beside the laws of insolvency: "… affecting creditors' rights and to general equity principles". */
function equityAfter(tokens: readonly IToken[]): number[] {
  const insolvency = tokens.findIndex(({ tokenType }) => tokenType === BankruptcyTopic);
  const equity = tokens.findIndex(
    ({ tokenType }, index) => insolvency >= 0 && index > insolvency && tokenType === EquityTopic,
  );
  for (let index = equity - 1; index > insolvency && index >= equity - JOINT_REACH; index--) {
    const { tokenType } = tokens[index] as IToken;
    if (tokenType === And) return [index + 1];
    if (tokenType === OpenParenthesis) break;
  }
  return [];
}

/** The marks of the lists in the tokens from `from` on, the outermost at `depth`. */
function nested(tokens: readonly IToken[], from: number, depth: number): [number, TokenType[]][] {
  const found = enumerators(tokens, from, tokens.length).filter((entry) => entry.depth + depth < DEEPEST);
  const outer = found.filter((entry) => entry.depth === 0).length;
  if (depth > 0 && outer < 2) return [];
  return found.map((entry) => [entry.index, [entryMarkAt[entry.depth + depth] as TokenType]]);
}

/** The items after the first of a list that runs on within its paragraph: "(i) …; (ii) …; and (iii) …". */
function siblings(tokens: readonly IToken[], depth: number): [number, TokenType[]][] | null {
  const level = firstOf(tokens[0]?.image ?? '');
  if (tokens[0]?.tokenType !== ItemMarker || level.style === 'other') return null;
  const found = enumerators(tokens, 1, tokens.length, [level]).filter(
    (entry) => entry.depth + depth < DEEPEST,
  );
  if (!found.some((entry) => entry.depth === 0)) return null;
  return found.map((entry) => [entry.index, [entryMarkAt[entry.depth + depth] as TokenType]]);
}

/** The lists inside a condition, which begins at `from` and ends before `to`. */
export function conditionEntries(tokens: readonly IToken[], from: number, to: number): [number, TokenType][] {
  const found = enumerators(tokens, from + 1, to).filter(({ depth }) => depth < DEEPEST);
  if (found.filter(({ depth }) => depth === 0).length < 2) return [];
  return found.map(({ index, depth }) => [index, entryMarkAt[depth] as TokenType]);
}

function documentPlaces(tokens: readonly IToken[], depth: number | null): number[] {
  if (depth !== null) return [0];
  const outermost = enumerators(tokens, 0, tokens.length).filter((entry) => entry.depth === 0);
  if (outermost.length > 1) return outermost.map(({ index }) => index);
  if (tokens[tokens.length - 1]?.tokenType === Colon) return [];
  // "We are familiar with the proceedings to date and have examined such records": what was examined is told last.
  const known = tokens.findIndex(({ tokenType }) => tokenType === ExamineVerb);
  const verb = tokens.findIndex(({ tokenType }, index) => index > known && tokenType === ExamineVerb);
  // "We have not examined any other documents" names none.
  if (/^not$/i.test(tokens[known - 1]?.image ?? '')) return [];
  const familiar = verb > 0 && FAMILIAR.test(tokens[known]?.image ?? '');
  const [start] = governed(tokens, ExamineVerb, familiar ? verb : known);
  if (start === undefined) return [];
  const looked = pastInquiries(tokens, start);
  return looked === null ? [] : documentSeries(tokens, looked);
}

/**
 * "We have made such examinations and inquiries, including an examination of originals of such documents, as …": what stands after
 * the last "examination of"; `null` where the inquiries are into no document.
 */
function pastInquiries(tokens: readonly IToken[], start: number): number | null {
  if (tokens[start]?.tokenType !== And || !INQUIRIES.test(tokens[start + 1]?.image ?? '')) return start;
  const examination = tokens.findIndex(
    ({ image }, index) =>
      index > start && index < start + COPIES_REACH && /^(?:examination|review)$/i.test(image),
  );
  const named = examination > 0 && /^of$/i.test(tokens[examination + 1]?.image ?? '');
  return named ? examination + 2 : null;
}

const INQUIRIES = /^(?:inquir|enquir|investigation|examination)/i;

const FAMILIAR = /familiar/i;

/** Where a further predicate begins after the documents: ", and have made such inquiries"; -1 if there is none. */
function predicateAfter(tokens: readonly IToken[], last: number): number {
  return tokens.findIndex(
    ({ tokenType }, index) =>
      index > last &&
      tokenType === And &&
      predicateAt(tokens, index + 1) &&
      !tokens.slice(last, index).some(({ tokenType: type }) => type === That || type === OpenParenthesis),
  );
}

/** Whether a predicate begins here, or after "for the purposes of this opinion,". */
function predicateAt(tokens: readonly IToken[], at: number): boolean {
  if (PREDICATE.test(tokens[at]?.image ?? '')) return true;
  if (!/^for$/i.test(tokens[at]?.image ?? '')) return false;
  const comma = tokens.findIndex(({ tokenType }, index) => index > at && tokenType === Comma);
  return comma > 0 && comma - at <= PURPOSE_REACH && PREDICATE.test(tokens[comma + 1]?.image ?? '');
}

/** How long "for the purposes of this opinion" may be. */
const PURPOSE_REACH = 8;

/** What a further predicate of "we" begins with. */
const PREDICATE =
  /^(?:have|am|are|we|I|reviewed|examined|considered|inspected|satisfied|made|conducted)(?=\s|$)/;

/** Nouns by which a part of a series shows that it is a document. */
const DOCUMENT_NOUN =
  /(?:registration\s+statements?|agreements?|indentures?|prospectus(?:es)?|supplements?|certificates?|certifications?|articles|charter|constitution|bye?-?laws|letters?|excerpts?|extracts?|specimens?|resolutions?|minutes|plans?|forms?|orders?|mortgages?|deeds?|declarations?|memorand(?:um|a)|records?|documents?|search(?:es)?|proceedings|instruments|consents?|notes?|warrants?|opinions?|questions\s+of\s+law)\b/i;
/** How far "of" may stand from "originals, or copies certified or otherwise identified to our satisfaction, of". */
const COPIES_REACH = 26;

/**
 * The documents of a series in running text, from `start` on: "the Registration Statement, the Indenture and such other
 * documents". Each begins with a determiner after a comma or a semicolon and names a document; what names none ("the
 * officers of the Company, the Guarantors") belongs to the one before it.
 */
function documentSeries(tokens: readonly IToken[], start: number): number[] {
  const first = afterCopies(tokens, start);
  const parts = [first];
  let depth = 0;
  for (let index = first + 1; index < tokens.length; index++) {
    const { tokenType } = tokens[index] as IToken;
    if (tokenType === OpenParenthesis) depth++;
    else if (tokenType === CloseParenthesis) depth--;
    else if (depth === 0 && opensDocument(tokens, index)) parts.push(index);
    else if (depth === 0 && parts.length === 1 && /^including$/i.test(tokens[index]?.image ?? ''))
      parts.push(...namedAfter(tokens, first, index));
  }
  return parts;
}

/** The first document that is named among "such" others: "such records, including, without limitation, the Charter and …". */
function namedAfter(tokens: readonly IToken[], first: number, including: number): number[] {
  if (!/^such\b/i.test(tokens[first]?.image ?? '')) return [];
  let index = including + 1;
  while (tokens[index]?.tokenType === Comma || INCLUDING.test(tokens[index]?.image ?? '')) index++;
  return DETERMINED.test(tokens[index]?.image ?? '') ? [index] : [];
}

const INCLUDING = /^(?:without|limitation|but|not|limited|to|in|particular)(?=\s|$)/i;
const DETERMINED = /^(?:the|an?|our|certain|copies|minutes|resolutions)\b/i;

/** Whether a further document of the series begins at `index`. */
function opensDocument(tokens: readonly IToken[], index: number): boolean {
  const { image } = tokens[index] as IToken;
  const joint = tokens[index - 1]?.tokenType;
  const again = joint === And ? tokens[index - 2]?.tokenType : joint;
  const apart = again === Comma || again === Semicolon;
  // "certificates of officers of the Company and of others" names one document; "the Charter and the Bylaws" two.
  const joined = apart || joint === And;
  // "the Charter and Bylaws" are named as one; after a comma bylaws without an article are another.
  const named = DOCUMENT_OPENING.test(image) || (joint !== And && /^bye?-?laws$/i.test(image));
  if (!joined || !named) return false;
  if (apart && /^such$/i.test(image) && /^other$/i.test(tokens[index + 1]?.image ?? '')) return true;
  const reach = !apart || /^an?\b/i.test(image) ? ARTICLE_REACH : DOCUMENT_REACH;
  const part: string[] = [];
  for (let at = index; at < Math.min(tokens.length, index + reach); at++) {
    const token = tokens[at] as IToken;
    if (!apart && HEAD_END.test(token.image)) break;
    if (at > index && [Comma, Semicolon, OpenParenthesis, SentenceEnd].includes(token.tokenType)) break;
    if (token.tokenType === And && /^(?:the|such|an?)$/i.test(tokens[at + 1]?.image ?? '')) break;
    part.push(token.image);
  }
  return DOCUMENT_NOUN.test(part.join(' '));
}

const DOCUMENT_OPENING = /^(?:the|such|an?|our|certain|copies|forms?|minutes|resolutions)\b/i;

/** What ends the words of a document's name: what it is of, under or about. */
const HEAD_END = /^(?:of|under|in|to|by|with|for|on|relating|dated|from)$/i;

/** How far the noun may stand that shows a document, after "the" and after "a": "the Trust, a Delaware trust" is none. */
const DOCUMENT_REACH = 12;
const ARTICLE_REACH = 4;

/** Past "and relied upon", "and are familiar with" and "originals or copies … of": the documents themselves. */
function afterCopies(tokens: readonly IToken[], start: number): number {
  let first = start;
  // "examined, considered and relied upon"
  while ([Comma, ExamineVerb].includes(tokens[first]?.tokenType as TokenType)) first++;
  if (tokens[first]?.tokenType === And && tokens[first + 1]?.tokenType === RelyVerb) {
    const upon = tokens.findIndex(
      ({ image }, index) => index > first && index <= first + UPON_REACH && UPON.test(image),
    );
    if (upon > 0) first = upon + 1;
  }
  first = pastFamiliar(tokens, first);
  while (tokens[first]?.tokenType === Comma) first++;
  if (/^following$/i.test(tokens[first + 1]?.image ?? '')) {
    const listed = tokens.findIndex(
      ({ tokenType }, index) => index > first && index < first + COPIES_REACH && tokenType === Colon,
    );
    if (listed > 0) return listed + 1;
  }
  if (!/^(?:(?:the )?originals?|copies|a copy|copy)\b/i.test(tokens[first]?.image ?? '')) return first;
  const end = Math.min(tokens.length - 1, first + COPIES_REACH);
  for (let index = first + 1; index < end; index++) {
    const { tokenType, image } = tokens[index] as IToken;
    if (tokenType === Colon) return index + 1;
    if (/^originals?$/i.test(tokens[index + 2]?.image ?? '')) continue;
    if (/^of$/i.test(image) && /^(?:the|an?|each|such|all|certain)\b/i.test(tokens[index + 1]?.image ?? '')) {
      // "copies of the following documents: the Certificate of Trust".
      const colon = tokens.findIndex(({ tokenType: type }, at) => at > index && at < end && type === Colon);
      return (colon > 0 && /^following$/i.test(tokens[index + 2]?.image ?? '') ? colon : index) + 1;
    }
  }
  return first;
}

/** "We have examined, and are familiar with, …": what stands after the second verb. */
function pastFamiliar(tokens: readonly IToken[], start: number): number {
  let index = start;
  while (tokens[index]?.tokenType === Comma) index++;
  if (tokens[index]?.tokenType !== And) return start;
  const familiar = tokens.findIndex(
    ({ image }, at) => at > index && at <= index + FAMILIAR_REACH && FAMILIAR.test(image),
  );
  if (familiar < 0) return start;
  return /with$/i.test(tokens[familiar]?.image ?? '') ? familiar + 1 : familiar + 2;
}

/** How far "familiar" may stand from "and": "and are generally familiar with". */
const FAMILIAR_REACH = 4;

const UPON = /^(?:up)?on$/i;

/** What is relied on: what follows "upon", and from each further "upon" of the series on. */
function sources(tokens: readonly IToken[]): number[] {
  const verb = tokens.findIndex(({ tokenType }) => tokenType === RelyVerb);
  if (verb < 0) return [];
  const first = tokens.findIndex(
    ({ image }, index) => index > verb && index <= verb + UPON_REACH && UPON.test(image),
  );
  if (first < 0) return [];
  const further = tokens.flatMap(({ image }, index) =>
    index > first && UPON.test(image) && [And, Comma].includes(tokens[index - 1]?.tokenType as TokenType)
      ? [index]
      : [],
  );
  return [first + 1, ...further].filter((index) => index < tokens.length - 1);
}

function at(places: readonly number[]): Map<number, TokenType[]> {
  return new Map(places.map((index): [number, TokenType[]] => [index, [EntryMark]]));
}

function indexes(tokens: readonly IToken[], type: TokenType): number[] {
  return tokens.flatMap(({ tokenType }, index) => (tokenType === type ? [index] : []));
}

/** How far "upon" may stand from "relied": "relied, to the extent that we deem proper, upon". */
const UPON_REACH = 16;

/** What joins the clauses of a series. */
const JOINTS: readonly TokenType[] = [And, Comma, Semicolon];

/** How far "that" may stand from the verb it belongs to: "assumed, without investigation, that". */
const THAT_REACH = 12;

/** What follows the verb, "that" and what stands before it left out. */
function governed(
  tokens: readonly IToken[],
  verb: TokenType,
  found = tokens.findIndex(({ tokenType }) => tokenType === verb),
): number[] {
  if (found < 0) return [];
  const that = tokens.findIndex(
    ({ tokenType }, index) => index > found && index <= found + THAT_REACH && tokenType === That,
  );
  const next = tokens[found + 1];
  const aside =
    next?.tokenType === Comma || /^(?:without|for|with|in|further|also)$/i.test(next?.image ?? '');
  let start = (aside && that > found ? that : found) + 1;
  while ([That, Colon, Comma].includes(tokens[start]?.tokenType as TokenType)) start++;
  const first = tokens[start];
  if (!first || [SentenceEnd, CloseParenthesis, OpenParenthesis, Quote, ItemMarker].includes(first.tokenType))
    return [];
  // "assumed that …, and that …": each clause is an entry.
  const further = joinedClauses(tokens, start + 1);
  const serial = further.some((index) => tokens[index - 1]?.tokenType === And);
  return tokens[start - 1]?.tokenType === That && serial ? [start, ...further] : [start];
}
