import type { IToken, TokenType } from 'chevrotain';
import { governed, UPON, UPON_REACH } from '../body/governed.js';
import { enumerators } from '../body/list-levels.js';
import { AssumeVerb, ExamineVerb, RelyVerb } from '../phrases/kinds.js';
import {
  And,
  CloseParenthesis,
  Colon,
  Comma,
  OpenParenthesis,
  Semicolon,
  SentenceEnd,
  That,
} from '../words.js';
import { pattern } from '../../pattern.js';

/** The documents of a sentence that tells what was examined. */

/** Where the documents of a sentence begin that tells what was examined. */
export function documentPlaces(tokens: readonly IToken[], depth: number | null): number[] {
  if (depth !== null) return leadsOnly(tokens) ? [] : [0];
  // "We have examined such records as we thought fit, and have assumed that (i) …": what is assumed is no document.
  const verb = tokens.findIndex(({ tokenType }) => tokenType === ExamineVerb);
  const assumed = tokens.findIndex(({ tokenType }, index) => index > verb && tokenType === AssumeVerb);
  const end = verb >= 0 && assumed > verb ? assumed : tokens.length;
  const outermost = enumerators(tokens, 0, end).filter((entry) => entry.depth === 0);
  if (outermost.length > 1) return outermost.map(({ index }) => index);
  if (tokens[tokens.length - 1]?.tokenType === Colon) return [];
  // "We have not examined any other documents" names none.
  if (isDenied(tokens, verb)) return [];
  const examined = verbOfDocuments(tokens, verb);
  const [start] = examined < 0 ? [] : governed(tokens, ExamineVerb, examined);
  if (start === undefined) return [];
  // "we have examined, and have assumed the truth of, the certificate"
  if (assumed > verb && assumed - start <= ASSUMED_REACH && tokens.slice(start, assumed).some(isAnd))
    return [];
  const looked = pastInquiries(tokens, start);
  return looked === null ? [] : documentSeries(tokens, looked).filter((index) => index < end);
}

/** "5. Copies of the following documents:" only leads the items that name them; "a certificate attaching:" is a document too. */
function leadsOnly(tokens: readonly IToken[]): boolean {
  const last = tokens.length - 1;
  if (tokens[last]?.tokenType !== Colon) return false;
  return (
    /^of$/i.test(tokens[last - 1]?.image ?? '') || tokens.some(({ image }) => /^following$/i.test(image))
  );
}

/** "We have not examined", "we have not, for the purposes of this opinion, examined". */
function isDenied(tokens: readonly IToken[], verb: number): boolean {
  if (/^not$/i.test(tokens[verb - 1]?.image ?? '')) return true;
  const aside = tokens[verb - 1]?.tokenType === Comma;
  for (let index = verb - 2; aside && index > 0 && index > verb - PURPOSE_REACH - 2; index--)
    if (tokens[index]?.tokenType === Comma) return /^not$/i.test(tokens[index - 1]?.image ?? '');
  return false;
}

/**
 * The verb whose objects are documents: "We are familiar with the proceedings to date, have made investigations of law and have
 * examined such records" tells last what was examined. -1 where only the law was looked into.
 */
function verbOfDocuments(tokens: readonly IToken[], first: number): number {
  let verb = first;
  for (;;) {
    const further = tokens.findIndex(
      ({ tokenType }, index) =>
        index > verb &&
        tokenType === ExamineVerb &&
        !/^(?:was|were|is|are)$/i.test(tokens[index - 1]?.image ?? ''),
    );
    const ofLaw = OF_LAW.test(`${tokens[verb + 1]?.image} ${tokens[verb + 2]?.image}`);
    const questions = further > 0 && QUESTIONS.test(`${tokens[verb + 1]?.image} ${tokens[verb + 2]?.image}`);
    if (!ofLaw && !questions && !(further > 0 && FAMILIAR.test(tokens[verb]?.image ?? ''))) return verb;
    if (further < 0) return -1;
    verb = further;
  }
}

const isAnd = ({ tokenType }: IToken): boolean => tokenType === And;

/** How far "assumed" may stand from the verb that it is joined to: ", and have assumed". */
const ASSUMED_REACH = 3;

/** "We have considered such questions of law and examined such statutes". */
const QUESTIONS = /^(?:such|those|these|the) questions?\b/i;

const OF_LAW = /^of (?:laws?|fact)$/i;

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
export function predicateAfter(tokens: readonly IToken[], last: number): number {
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
const DOCUMENT_NOUN = new RegExp(
  pattern`
    (?:
      registration\s+statements?|agreements?|indentures?|prospectus(?:es)?|supplements?|certificates?
      |certifications?|articles|charter|constitution|bye?-?laws|letters?|excerpts?|extracts?|specimens?
      |resolutions?|minutes|plans?|forms?|orders?|mortgages?|deeds?|declarations?|memorand(?:um|a)|records?
      |documents?|search(?:es)?|proceedings|instruments|consents?|notes?|warrants?|opinions?|originals
      |applications?|questions\s+of\s+law
    )\b
  `,
  'i',
);
/** How far "of" may stand from "originals, or copies certified or otherwise identified to our satisfaction, of". */
const COPIES_REACH = 26;

/**
 * The documents of a series in running text, from `start` on: "the Registration Statement, the Indenture and such other
 * documents". Each begins with a determiner after a comma or a semicolon and names a document; what names none ("the
 * officers of the Company, the Guarantors") belongs to the one before it.
 */
function documentSeries(tokens: readonly IToken[], start: number): number[] {
  const copies = afterCopies(tokens, start);
  // "have made such examination of the corporate records"
  const first = /^of$/i.test(tokens[copies]?.image ?? '') ? copies + 1 : copies;
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
  // "the Registration Statement and also the Indenture"
  const before = /^also$/i.test(tokens[index - 1]?.image ?? '') ? index - 2 : index - 1;
  const joint = tokens[before]?.tokenType;
  const again = joint === And ? tokens[before - 1]?.tokenType : joint;
  const apart = again === Comma || again === Semicolon;
  // "certificates of officers of the Company and of others" names one document; "the Charter and the Bylaws" two.
  const joined = apart || joint === And;
  // "the Charter and Bylaws" are named as one; after a comma bylaws without an article are another.
  const opening = `${image} ${tokens[index + 1]?.image ?? ''} `;
  const named = DOCUMENT_OPENING.test(opening) || (joint !== And && SERIES_OPENING.test(opening));
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

const DOCUMENT_OPENING = /^(?:the|such|those|these|an?|our|its|certain|copies|forms?|minutes|resolutions)\b/i;
/** What opens one after a comma alone: "the Bylaws, as amended, records of proceedings of the Board". */
const SERIES_OPENING = /^(?:bye?-?laws(?= |$)|records of )/i;

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
  const article =
    /^the$/i.test(tokens[first]?.image ?? '') && /^originals?$/i.test(tokens[first + 1]?.image ?? '');
  if (!article && !/^(?:originals?|copies|copy)\b/i.test(tokens[first]?.image ?? '')) return first;
  const end = Math.min(tokens.length - 1, first + COPIES_REACH);
  for (let index = first + 1; index < end; index++) {
    const { tokenType, image } = tokens[index] as IToken;
    if (tokenType === Colon) return index + 1;
    if (/^originals?$/i.test(tokens[index + 2]?.image ?? '')) continue;
    if (
      /^of$/i.test(image) &&
      /^(?:the|an?|each|such|all|certain|specimens?)\b/i.test(tokens[index + 1]?.image ?? '')
    ) {
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
