import { createToken, type CustomPatternMatcherFunc, type IToken, type TokenType } from 'chevrotain';
import { endsInForm, isFormAlone } from '../../lexical/company-names.js';
import { CellEnd, LineBreak, Matter, SectionStart } from '../../structure.js';
import { RegistrantJoint } from './registrant-joint.js';
import {
  capacityBehind,
  CapacityLine,
  ParenthesisLine,
  PlaceLine,
  repeatsSigner,
  SignatureNote,
  UndertakingRest,
} from './signature-asides.js';
import { agentBehind, AgentNote } from './signature-agents.js';
import {
  ByLabel,
  ConformedMark,
  DateLabel,
  MisprintedDate,
  NameLabel,
  SignatureDate,
  SignatureRule,
  TitleLabel,
} from './signature-labels.js';
import { hasOffice, isTitleLine, nameBeforeTitle, namesEntity } from './signature-lines.js';
import { SignatureStamp } from './signature-stamps.js';
import { atStart, lastBut, lineAt, sticky } from './signature-text.js';
import { pattern } from '../../pattern.js';

/**
 * Signature blocks (Form 8-K, Signatures; conformed signatures: Regulation S-T, Rule 302). Every line or cell is one
 * or two tokens: a label, and what it labels.
 */

const OFFICE_NOTE = atStart(
  '\\((?!\\s?(?:signature|name|print|title)\\b)(?![^()\\x1c-\\x1f]{0,80}\\b(?:ha(?:s|ve)|do(?:es)?)\\s+no)[^()\\x1c-\\x1f]{2,120}\\)[.,]?(?=\\s*[\\n\\v\\x1c-\\x1f])',
);

/** `(Principal Financial Officer)` below a title or behind a name: a further office. */
export const OfficeNote = createToken({
  name: 'OfficeNote',
  pattern: (text: string, offset: number, matched: IToken[], groups: Record<string, IToken[]>) => {
    const note = OFFICE_NOTE(text, offset, matched, groups);
    if (!note || !hasOffice(note[0])) return null;
    // "(Ann Birch, Treasurer)": the typed name and its title.
    return repeatsSigner(note[0], matched) && nameBeforeTitle(note[0].slice(1)) >= 0 ? null : note;
  },
  start_chars_hint: ['('],
  line_breaks: true,
  label: 'an office in parentheses',
  categories: [Matter],
});

/** The comma, dash or other mark between a name and the title on its line. */
export const TitleComma = createToken({
  name: 'TitleComma',
  pattern: (text: string, offset: number, matched: IToken[]) => {
    const name = matched[matched.length - 1];
    if (name?.tokenType !== NameText) return null;
    // "Ann Birch, as General Partner" has a title, "Birch Corp., as General Partner" a capacity.
    return (namesEntity(name.image) ? COMMA : PERSONS_COMMA)(text, offset, matched, {});
  },
  start_chars_hint: Array.from(',:|/-–—'),
  line_breaks: false,
  label: 'a comma',
  categories: [Matter],
});
const commaBefore = (word: string): CustomPatternMatcherFunc =>
  sticky(`(?:[,–—-]+|[:|/](?=\\s))(?:\\s*${word}\\b(?=\\s))?`);
const COMMA = commaBefore('its');
const PERSONS_COMMA = commaBefore('(?:its|as)');

/** Length of the conformed name where the line repeats it and goes on, as to a title without a comma; else 0. */
function repeatedName(line: string, matched: readonly IToken[]): number {
  for (let index = matched.length - 1; index > 0 && index > matched.length - 12; index--) {
    if (matched[index - 1]?.tokenType !== ConformedMark) continue;
    const name = matched[index]?.image.toLowerCase() ?? '';
    return line.toLowerCase().startsWith(`${name} `) ? name.length : 0;
  }
  return 0;
}

/** Whether a conformed signature's mark stands before `offset` on its line. */
function isMarked(text: string, offset: number, matched: readonly IToken[]): boolean {
  const last = matched[matched.length - 1];
  if (last?.tokenType !== ConformedMark) return false;
  return !/[\n\v]/.test(text.slice(last.startOffset + last.image.length, offset));
}

/** An officer's title. */
export const TitleText = createToken({
  name: 'TitleText',
  pattern: (text: string, offset: number, matched: IToken[]) => {
    const line = lineAt(text, offset);
    // Behind the mark stands the signer, even one whose name is an office: `/s/ Edward Head`.
    if (line.length === 0 || isMarked(text, offset, matched)) return null;
    if (!hasOffice(line) || !isTitleLine(line)) return null;
    return nameBeforeTitle(line) < 0 && repeatedName(line, matched) === 0 ? [line] : null;
  },
  line_breaks: false,
  label: 'a title',
  categories: [Matter],
});

/** The line below that ends a company's name, over or before what the company is to the registrant. */
const NAME_ENDS = new RegExp(
  pattern`
    \s*\n\s*([^\n\v\x1c-\x1f,]{3,80}?)
    (?:,?(?=\s*\n\s*(?:its\s+|the\s+|as\s+)?(?:\w+\s+)?general\s+partner)|(?=,\s(?:as|its)\s))
  `,
  'iy',
);

/** A name over two lines behind `By:`, of which the second alone tells that it is that of a company which signs for another. */
function wrappedCompany(
  text: string,
  offset: number,
  line: string,
  matched: readonly IToken[],
): [string] | null {
  if (lastBut(matched, [CellEnd]) !== ByLabel || namesEntity(line) || /[,.]$/.test(line)) return null;
  NAME_ENDS.lastIndex = offset + line.length;
  const rest = NAME_ENDS.exec(text);
  return rest && namesEntity(rest[1] ?? '') && !hasOffice(rest[1] ?? '')
    ? [text.slice(offset, NAME_ENDS.lastIndex)]
    : null;
}

/** The next row of a column where it has nothing but a cell: names of several companies stand side by side, each over two rows. */
const NEXT_ROW = /\s*\x1f\x1d\s*([^\n\v\x1c-\x1f]{2,60}?)(?=\s*(?:[\n\v][^\x1c-\x1f]{0,60})?\x1f\x1d)/y;

/** A company's name with the form that ends it in the next row: `CEDAR POWER AND LIGHT` over `COMPANY`. */
function formBelow(text: string, offset: number, line: string): [string] | null {
  if (line.length > 60 || endsInForm(line)) return null;
  NEXT_ROW.lastIndex = offset + line.length;
  const form = NEXT_ROW.exec(text)?.[1];
  return form !== undefined && isFormAlone(form) ? [text.slice(offset, NEXT_ROW.lastIndex)] : null;
}

/** A line without the mark that closes the quotation in which it is a signature. */
function unquoted(line: string, matched: readonly IToken[]): string {
  const last = matched[matched.length - 1];
  return last?.tokenType === ConformedMark && /^["“]$/.test(last.image) ? line.replace(/["”]$/, '') : line;
}

/** A name: a person's, a company's, or what else stands on a line of its own. */
export const NameText: TokenType = createToken({
  name: 'NameText',
  pattern: (text: string, offset: number, matched: IToken[]) => {
    const whole = lineAt(text, offset);
    const agent = isMarked(text, offset, matched) ? agentBehind(whole, text, offset) : -1;
    const held = agent > 0 ? agent : capacityBehind(whole, text, offset);
    const line = unquoted(held > 0 ? whole.slice(0, held) : whole, matched);
    const name = nameBeforeTitle(line);
    const length = name >= 0 ? name : repeatedName(line, matched) || line.length;
    if (length === 0) return null;
    const wrapped = wrappedCompany(text, offset, line, matched) ?? formBelow(text, offset, line);
    return wrapped ?? [line.slice(0, length)];
  },
  line_breaks: true,
  label: 'a name',
  categories: [Matter],
});

/** `Exhibit 99.1` alone in a block: an exhibit set inside the report's own document, once the signatures are past. */
export const AttachmentHeading = createToken({
  name: 'AttachmentHeading',
  pattern: atStart(
    pattern`
      (?:exhibits?|ex)[\s.-]{0,2}(?:no\.?\s*|number\s*)?\(?\d{1,3}(?:\.\d{1,3})*(?:\([a-z0-9]{1,3}\))*[A-Z]?
      \)?(?=\s*[\n\v\x1c-\x1f])
    `,
  ),
  start_chars_hint: ['E', 'e'],
  line_breaks: true,
  label: 'the heading of an attached exhibit',
  categories: [SectionStart],
});

/** The head of a table of exhibits that has no other heading, after the signatures. */
export const IndexCaption = createToken({
  name: 'IndexCaption',
  pattern: atStart(
    pattern`
      (?:
        exhibits\s*[.:]?(?=\s*[\n\v\x1c-\x1f])
        |exhibit\s*(?:no\.?|number|#)?\s*[.:]?(?=
          [\s\x1c-\x1f]{1,4}(?:description|document|title|exhibit|name|page)
        )
      )
    `,
  ),
  start_chars_hint: ['E', 'e'],
  line_breaks: true,
  label: 'the heading of an exhibit index',
  categories: [SectionStart],
  push_mode: 'exhibitList',
});

/** The tokens of signature blocks, most telling first. */
export const signatureTokens: readonly TokenType[] = [
  LineBreak,
  IndexCaption,
  AttachmentHeading,
  ConformedMark,
  UndertakingRest,
  SignatureStamp,
  AgentNote,
  ByLabel,
  NameLabel,
  TitleLabel,
  SignatureDate,
  MisprintedDate,
  DateLabel,
  SignatureRule,
  SignatureNote,
  RegistrantJoint,
  OfficeNote,
  ParenthesisLine,
  PlaceLine,
  CapacityLine,
  TitleComma,
  TitleText,
  NameText,
];
