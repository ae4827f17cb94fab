import { createToken, Lexer, tokenMatcher, type IToken, type TokenType } from 'chevrotain';
import { BlockEnd, isBreak, LineBreak, SectionStart, TableStart } from '../../structure.js';
import { MARK } from './exhibit-numbers.js';
import { ExhibitNumber } from './exhibits.js';
import { ExhibitIndexHeading, ExhibitItemHeading, ItemHeading, Undertaking } from '../items/headings.js';
import { retag } from '../retag.js';
import { PlaceLine } from '../signatures/signature-asides.js';
import { BareSignature, ByLabel, ConformedMark, SignatureDate } from '../signatures/signature-labels.js';
import { isPersonName, namesEntity } from '../signatures/signature-lines.js';
import { AttachmentHeading, IndexCaption, NameText } from '../signatures/signatures.js';
import { Prose } from '../words.js';

/** The first words of an exhibit that follows the report in its own document without a heading. */
export const AttachmentText = createToken({
  name: 'AttachmentText',
  pattern: Lexer.NA,
  label: 'the text of an attached exhibit',
  categories: [SectionStart],
});

/** Prose of this length after the signatures or the index is no part of them. */
const LONG_TEXT = 240;

/** What the lines over an attached text consist of: no label and no title of a signer. */
const HEADING_TOKENS: ReadonlySet<TokenType> = new Set([NameText, LineBreak, SignatureDate, PlaceLine]);

/** A footnote to a list: `* Filed herewith`, `(1) Previously filed`. */
const LEGEND = new RegExp(`^(?:${MARK}|\\(\\d{1,2}\\))`);

/**
 * After the signatures: a listed exhibit's number alone in its block heads that exhibit, and so does long text that is
 * neither entry nor signature, with the short lines above it.
 */
export function resolveAttachments(tokens: readonly IToken[], signatures: number): void {
  const listed = new Set<string>();
  let inIndex = false;
  let signed = false;
  let candidate = -1;
  let signer = '';
  let blockStart = signatures;
  const lastIndex = tokens.findLastIndex(
    (token) => token.tokenType === ExhibitIndexHeading || token.tokenType === IndexCaption,
  );
  const attach = (index: number, type: TokenType): void => {
    const token = tokens[index];
    if (token) retag(token, type, 'an exhibit begins with it that is part of the document');
    for (let next = index + 1; next < tokens.length; next++) settleAttached(tokens, next);
  };
  for (let index = signatures; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    const type = token.tokenType;
    if (type === BlockEnd) {
      blockStart = index + 1;
    } else if (type === ByLabel && !inIndex) candidate = -1;
    else if (type === ConformedMark || type === BareSignature) {
      signed = true;
      signer = tokens[index + 1]?.image ?? '';
      if (!inIndex) candidate = -1;
    } else if (type === ExhibitIndexHeading || type === IndexCaption) {
      inIndex = true;
      candidate = -1;
    } else if (!inIndex && (type === ItemHeading || type === ExhibitItemHeading)) {
      // A report that is signed on its cover has its items behind.
      signed = false;
      candidate = -1;
    } else if (type === Undertaking && !inIndex) {
      // A registrant that signs on a page of its own.
      candidate = -1;
    } else if (type === AttachmentHeading) {
      if (signed && !inIndex && lastIndex < index) {
        attach(index, AttachmentHeading);
        return;
      }
      retag(token, Prose, 'no exhibit can begin before the signatures and the index');
    } else if (tokenMatcher(token, ExhibitNumber)) {
      const number = token.image.replace(/[^\d.()]+/g, '').replace(/\.$/, '');
      if (inIndex && listed.has(number) && isAlone(tokens, index)) {
        attach(index, AttachmentHeading);
        return;
      }
      listed.add(number);
      candidate = -1;
    } else if (index === blockStart) {
      const own = inIndex ? listed.size > 0 : signed && lastIndex < index;
      if (!own || LEGEND.test(token.image) || describesNumber(tokens, index)) continue;
      const long = proseLength(tokens, index) > LONG_TEXT;
      if (candidate < 0 && (inIndex || long || headsText(tokens, index, signer))) candidate = index;
      const isText =
        type === TableStart ? candidate >= 0 && !inIndex && isTableOfFigures(tokens, index) : long;
      if (candidate >= 0 && isText) {
        attach(candidate, AttachmentText);
        return;
      }
    }
  }
}

/** Within attached exhibits only the headings of further ones stand. */
function settleAttached(tokens: readonly IToken[], index: number): void {
  const token = tokens[index];
  if (!token || token.tokenType === AttachmentHeading) return;
  if (tokenMatcher(token, SectionStart)) retag(token, Prose, 'it stands within an exhibit');
  else if (tokenMatcher(token, ExhibitNumber) && isAlone(tokens, index)) {
    retag(token, AttachmentHeading, 'it stands alone among exhibits that are part of the document');
  }
}

/** Whether nothing else stands in the block or row of the token at `index`. */
function isAlone(tokens: readonly IToken[], index: number): boolean {
  const before = tokens[index - 1]?.tokenType;
  const after = tokens[index + 1]?.tokenType;
  return (
    (before === BlockEnd || before === undefined) &&
    (after === BlockEnd || after === LineBreak || after === undefined)
  );
}

/** What texts behind a report are called. */
const HEADING_NOUN =
  /\b(?:reports?|statements?|summary|certificate|information|release|notes?|schedule|sheets?|data|letter|exhibit|annex|appendix|supplement)\b/i;

/**
 * Whether the block at `index` may head an attached text: lines that say nothing of the signature above, whose name `signer` is, and are
 * not all names of persons or entities, who may sign too.
 */
function headsText(tokens: readonly IToken[], index: number, signer: string): boolean {
  if (tokens[index]?.tokenType !== NameText) return false;
  const names = wordsOf(signer);
  let isTitled = false;
  for (let next = index; next < tokens.length; next++) {
    const token = tokens[next];
    if (!token || token.tokenType === BlockEnd) break;
    if (!HEADING_TOKENS.has(token.tokenType)) return false;
    if (wordsOf(token.image).some((word) => names.includes(word))) return false;
    const isNoName = !isPersonName(token.image) && !namesEntity(token.image);
    isTitled ||= token.tokenType === NameText && (isNoName || HEADING_NOUN.test(token.image));
  }
  return isTitled;
}

/** The words of a name, initials left out. */
function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(/[a-z]{3,}/g) ?? [];
}

/** A statement has that many figures. */
const FEWEST_FIGURES = 6;
const NEGATIVE = /^\([\d,.$%\s]{1,20}\)$/;

/** Whether the table at `index` is one of a statement: no signature, no label and no title of a signer in its cells. */
function isTableOfFigures(tokens: readonly IToken[], index: number): boolean {
  let end = index + 1;
  while (end < tokens.length && tokens[end]?.tokenType !== BlockEnd) end++;
  const cells = tokens.slice(index + 1, end);
  return (
    cells.filter(({ image }) => /\d/.test(image)).length >= FEWEST_FIGURES &&
    cells.every(
      (token) => isBreak(token) || HEADING_TOKENS.has(token.tokenType) || NEGATIVE.test(token.image),
    )
  );
}

/** Whether the block at `index` is the description to an exhibit's number in the block above it. */
function describesNumber(tokens: readonly IToken[], index: number): boolean {
  const above = tokens[index - 2];
  return (
    tokens[index - 1]?.tokenType === BlockEnd && above !== undefined && tokenMatcher(above, ExhibitNumber)
  );
}

/**
 * Length of the block at `index`; 0 for one of short lines that is signed, as further registrants sign without a blank line above
 * them. A letter has longer ones.
 */
function proseLength(tokens: readonly IToken[], index: number): number {
  let length = 0;
  let line = 0;
  let prose = false;
  for (let next = index; next < tokens.length && tokens[next]?.tokenType !== BlockEnd; next++) {
    const token = tokens[next];
    if (token?.tokenType === ConformedMark && !prose) return 0;
    line = token?.tokenType === LineBreak ? 0 : line + (token?.image.length ?? 0);
    prose ||= line > SIGNATURE_LINE;
    length += token?.image.length ?? 0;
  }
  return length;
}
/** Longer than the lines of a signature, which narrow columns hold. */
const SIGNATURE_LINE = 60;
