import type { IToken } from 'chevrotain';
import { DateLiteral, FileNumberLiteral, FormNumber, RegistrationStatementPhrase } from './facts/facts.js';
import { PlaceName } from './facts/laws.js';
import {
  AddresseeHead,
  Closing,
  ConformedMark,
  DraftDate,
  ExhibitCaption,
  Salutation,
  ScheduleHeading,
  SubjectHead,
} from './head/letter-lines.js';
import type { Line } from './lines.js';
import { ItemMarker } from './markers.js';
import { CounselPhrase, LetterPurpose, PurposePhrase, RequestPhrase } from './phrases/reference.js';
import { AssumeVerb, ExamineVerb, FirstPerson, OpinionStatement } from './phrases/kinds.js';
import { Comma, LetterWord, SentenceEnd } from './words.js';
import { endsInCompanySuffix } from '../lexical/company-names.js';
import { pattern } from '../pattern.js';

/** Where a letter's head, body and tail lie. Indexes are into the lines; each range is half-open. */
export interface LetterParts {
  /** The first line of the body. */
  readonly body: number;
  /** The closing, or the first line of the signature where there is no closing. */
  readonly tail: number;
  /** Line of the salutation; -1 if there is none. */
  readonly salutation: number;
}

/** Words that a line must have to be prose rather than an address or a heading. */
const PROSE_WORDS = 12;

/** The tokens of a line, from those of the whole letter. */
export function lineTokens(tokens: readonly IToken[], line: Line): IToken[] {
  return tokens.slice(line.first, line.last);
}

/** Whether the first token of a line is of exactly this type. */
export function begins(tokens: readonly IToken[], line: Line, type: IToken['tokenType']): boolean {
  return tokens[line.first]?.tokenType === type;
}

/** Whether a paragraph begins at `at` that speaks as a letter's body does. */
export function isProse(tokens: readonly IToken[], lines: readonly Line[], at: number): boolean {
  let words = 0;
  let speaks = false;
  for (let index = at; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (index > at && line.opensBlock) break;
    for (const { tokenType } of lineTokens(tokens, line)) {
      words++;
      speaks ||= [
        FirstPerson,
        CounselPhrase,
        PurposePhrase,
        LetterPurpose,
        RequestPhrase,
        AssumeVerb,
        ExamineVerb,
        OpinionStatement,
      ].includes(tokenType);
    }
  }
  return words >= PROSE_WORDS && speaks;
}

/** Where the head, the body and the tail of a letter lie: by its salutation and first prose, its closing and signature. */
export function partsOf(tokens: readonly IToken[], lines: readonly Line[]): LetterParts {
  const firstProse = lines.findIndex((line, index) => line.opensBlock && isProse(tokens, lines, index));
  const salutation = salutationOf(tokens, lines, firstProse < 0 ? lines.length : firstProse);
  // A salutation far below the first prose is a quotation or a second letter's. What seems prose right above it is an address.
  const greeted =
    salutation >= 0 &&
    (firstProse < 0 || salutation < firstProse + 4 || salutation === nextBlock(lines, firstProse));
  let body = greeted
    ? salutation + 1
    : firstSentence(tokens, lines, firstProse < 0 ? lines.length : firstProse);
  if (greeted && firstProse > body && firstProse - body <= 6)
    body = skipsSubject(tokens, lines, body, firstProse);
  return { body, tail: tailOf(tokens, lines, body), salutation: greeted ? salutation : -1 };
}

/** The line that opens the block after that of `line`; the number of lines where there is none. */
function nextBlock(lines: readonly Line[], line: number): number {
  let next = line + 1;
  while (next < lines.length && !(lines[next] as Line).opensBlock) next++;
  return next;
}

/**
 * Without a salutation the body begins with the first sentence on the registration, though it may not speak of the writer: "This
 * opinion is furnished to you in connection with …".
 *
 * @param prose the line that is known to be of the body, or the number of lines
 */
function firstSentence(tokens: readonly IToken[], lines: readonly Line[], prose: number): number {
  for (let first = 0; first < prose; first++) {
    if ((lines[first] as Line).opensBlock && tellsOfRegistration(tokens, lines, first)) return first;
  }
  return prose;
}

/** Whether the block from `first` on is one long sentence on the registration, most of its words in small letters. */
function tellsOfRegistration(tokens: readonly IToken[], lines: readonly Line[], first: number): boolean {
  const last = nextBlock(lines, first);
  const own = tokens.slice(lines[first]?.first, lines[last - 1]?.last);
  const words = own.filter(({ image }) => /^[a-z]/i.test(image));
  const small = words.filter(({ image }) => /^[a-z]/.test(image));
  const isSentence = own.at(-1)?.tokenType === SentenceEnd && small.length * 2 > words.length;
  return isSentence && words.length >= PROSE_WORDS && own.some(speaksOfRegistration);
}

const speaksOfRegistration = ({ tokenType }: IToken): boolean =>
  [RegistrationStatementPhrase, FormNumber, LetterPurpose].includes(tokenType);

/** The last salutation before the prose ("To the Addressees listed …" above "Dear Sirs" is the address), else the first. */
function salutationOf(tokens: readonly IToken[], lines: readonly Line[], prose: number): number {
  for (let index = prose - 1; index >= 0; index--)
    if (begins(tokens, lines[index] as Line, Salutation)) return index;
  return lines.findIndex((line) => begins(tokens, line, Salutation));
}

/** British letters set the subject below the salutation: lines without a sentence, up to the first prose. */
function skipsSubject(
  tokens: readonly IToken[],
  lines: readonly Line[],
  from: number,
  prose: number,
): number {
  for (let index = from; index < prose; index++) {
    const line = lines[index] as Line;
    if (line.opensBlock && !begins(tokens, line, SubjectHead) && tellsOfRegistration(tokens, lines, index))
      return from;
    const types = lineTokens(tokens, lines[index] as Line).map(({ tokenType }) => tokenType);
    // The number of the letter's first section.
    if (index > from && types[0] === ItemMarker && (lines[index] as Line).opensBlock) return index;
    // A name's "Inc." at the end of a line ends no sentence.
    const named = types.length <= 8 || endsInCompanySuffix(lastWords(tokens, lines[index] as Line));
    const sentence =
      types.includes(SentenceEnd) && !(named && types.indexOf(SentenceEnd) === types.length - 1);
    if (sentence || types.includes(FirstPerson)) return from;
  }
  return prose;
}

/** The last words of a line, its point included: as many as a company's form has. */
function lastWords(tokens: readonly IToken[], line: Line): string {
  const [first = '', ...rest] = lineTokens(tokens, line)
    .slice(-FORM_WORDS)
    .map(({ image }) => image);
  return rest.reduce((text, image) => (image === '.' ? `${text}.` : `${text} ${image}`), first);
}
const FORM_WORDS = 4;

/** The first line of the closing, or of the date over it ("Dated: March 4, 2011"); without a closing, of the conformed signature; without either, past the last prose. */
function tailOf(tokens: readonly IToken[], lines: readonly Line[], body: number): number {
  const from = Math.min(body + 1, lines.length);
  const find = (type: IToken['tokenType']): number =>
    lines.findIndex((line, index) => index >= from && begins(tokens, line, type));
  const closing = find(Closing);
  if (closing >= 0)
    return closing > from && isDated(tokens, lines[closing - 1] as Line) ? closing - 1 : closing;
  const signed = lines.findIndex(
    (line, index) =>
      index >= from &&
      lineTokens(tokens, line)
        .slice(0, 4)
        .some(({ tokenType }) => tokenType === ConformedMark),
  );
  if (signed >= 0) return signed;
  let last = lines.length;
  for (let first = last - 1; first >= from; first--) {
    if ((lines[first] as Line).opensBlock) {
      if (isSentence(tokens, lines, first, last)) return last;
      last = first;
    }
  }
  return last;
}

const isDated = (tokens: readonly IToken[], line: Line): boolean =>
  line.opensBlock && isDateLine(lineTokens(tokens, line));

/** Whether the block of the lines `[first, last)` is prose: a sentence of some length, a list's item, or words cut off. */
function isSentence(tokens: readonly IToken[], lines: readonly Line[], first: number, last: number): boolean {
  const own = tokens.slice(lines[first]?.first, lines[last - 1]?.last);
  if (
    own[0]?.tokenType === ItemMarker ||
    (own.length >= PROSE_WORDS && own.some(({ tokenType }) => tokenType === SentenceEnd))
  )
    return true;
  // A letter that was cut off ends in the middle of a sentence.
  return own.length >= 4 && own.filter(({ image }) => /^[a-z]/.test(image)).length * 2 > own.length;
}

/** What a line of the head or tail is by its form alone; `null` where its place has to tell. */
export type LineForm =
  | 'caption'
  | 'title'
  | 'date'
  | 'subject'
  | 'letterhead'
  | 'number'
  | 'firm'
  | 'schedule'
  | 'registration'
  | 'addressee'
  | null;

/** Marks of a letterhead: bracketed stand-ins, law firms' descriptions, telephone and other numbers, addresses on the net. */
const LETTERHEAD = new RegExp(
  pattern`
    ^[[(].*(?:letterhead|letter head|logo|opinion of|office).*
    |\bletterhead\b
    |attorneys?[\s-]+(?:at[\s-]+law|and\s+)
    |law\s+offices?
    |counsell?ors?\s+at\s+law
    |barristers
    |solicitors
    |advocaten
    |\b(?:abogados|advogados|advokat\w{0,8}|rechtsanwälte|avocats)\b
    |\borg(?:ani[sz]ation)?\.?\s+no\b
    |\b(?:tele)?phone\b(?=.{0,80}\d|\W*$)
    |\btele(?:fon|fax)\b
    |\b(?:tel|tlf)\b(?!(?:\s|-)aviv\b(?:-\w{2,6})?,?\s{1,3}(?:\d|israel|st\b|street\b))
    |\b[defmt]:?\s+\+
    |\bfax\b
    |facsimile
    |telecopier
    |direct\s+(?:dial|line|tel|fax)
    |e-?mail
    |www\.
    |@
    |\b[\w-]{3,63}\.(?:com|ch|law|ky|bm|net)\b(?!,?\s+(?:inc|corp|co|ltd|limited|llc|holdings|group|plc)\b)
    |writer[’']s
    |client/matter
    |^client(?:\s+(?:no|matter)\.?)?\s*:
    |matter\s+n
    |our\s+ref
    |your\s+ref
    |\bref\b
    |^[\w.-]{0,9}\d{4}[\w.]*[\\/][\w.\\/-]+$
    |^\d[\d./-]{3,20}\s[A-Z]{2,4}(?:/[A-Za-z]{2,4}){1,3}$
    |^[A-Z]{2,4}\d{0,3}[-:/]\d{5,9}(?:[./-]\w{1,4})?\.?$
    |\bfile\s+no
    |\bcase\s+no\b
    |limited\s+liability\s+partnership
    |professional\s+(?:corporation|association)
    |affiliate\s+offices
    |founded
    |\+?\d{1,3}[\s.-]\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}
    |^\d{3}[\s.-]\d{3}[\s.-]\d{4}$
    |^\+\d{1,3}(?:[\s.-]\(?\d{1,4}\)?){2,5}$
    |privileged
    |confidential
    |\b(?:by|via)\s+(?:\w+\s+)?(?:
      courier|e-?mail|mail|express|fedex|ups|overnight|hand|fax|edgar|delivery|transmission|filing
      |submission|messenger|telecop(?:y|ier)
    )
  `,
  'i',
);

/** What the document is, as its title. */
const TITLE = /^(?:form\s+of\s+)?(?:legal\s+)?opinion(?:\s+(?:of|re:?|regarding|as\s+to)\b.{0,60})?$/i;

/** Addressees who are told by the statement: "the several Underwriters named in the Registration Statement". */
const PARTIES = /^(?:in|to) the\b|\b(?:named|listed|identified|parties|party) (?:in|on|to)\b/;

/** The name of a firm of lawyers: the writer's, or that of a joint addressee. */
const FIRM = /\bl\.?l\.?p\b\.?$|\bp\.\s?c\.$/i;

/**
 * What a line of a letter's head is, by its tokens, then by its text; `null` for one that may be anything, such as a name.
 *
 * @param tokens of the whole letter
 * @param text of the line, trimmed
 */
export function formOf(tokens: readonly IToken[], line: Line, text: string): LineForm {
  const own = lineTokens(tokens, line);
  const first = own[0];
  if (!first) return null;
  if (first.tokenType === ExhibitCaption) return 'caption';
  if (first.tokenType === SubjectHead) return 'subject';
  if (first.tokenType === ScheduleHeading) return 'schedule';
  if (first.tokenType === AddresseeHead) return 'addressee';
  if (first.tokenType === DraftDate || isDateLine(own)) return 'date';
  const names = (type: IToken['tokenType']): boolean => own.some(({ tokenType }) => tokenType === type);
  if (names(FormNumber) || (names(RegistrationStatementPhrase) && !PARTIES.test(text))) return 'registration';
  if (TITLE.test(text)) return 'title';
  if (LETTERHEAD.test(text))
    return own.some(({ tokenType }) => tokenType === FileNumberLiteral) ? 'number' : 'letterhead';
  return FIRM.test(text) ? 'firm' : null;
}

/** How many words and commas of a city may stand before its date: "Frankfurt am Main, Germany, ". */
const CITY_WORDS = 6;

/** A line that is a date, perhaps after a city, "Date", "Dated", "as of". */
function isDateLine(own: readonly IToken[]): boolean {
  const at = own.findIndex(({ tokenType }) => tokenType === DateLiteral);
  // Swiss letters set the firm's references beside the date: "August 17, 2020 | 331427 | SLP".
  const alone = own.length - at <= 2 || own[at + 1]?.image === '|';
  if (at < 0 || at > CITY_WORDS || !alone) return false;
  return own
    .slice(0, at)
    .every(
      ({ tokenType, image }) =>
        [Comma, PlaceName].includes(tokenType) ||
        (tokenType === LetterWord && image.length < 14) ||
        /^(?:dated?|as)\b|^:$/i.test(image),
    );
}
