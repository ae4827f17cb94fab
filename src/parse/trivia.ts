import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { isDrawnRule } from '../../grammar/lexical/furniture.js';
import { TEXT_TAG } from '../../grammar/lexical/markup.js';
import type { Range } from '../core/position.js';

/**
 * What stands between tokens.
 *
 * - `whiteSpace`: blanks, line ends, and entities that stand for them
 * - `markup`: tags, comments, declarations
 * - `furniture`: page numbers, running heads, drawn rules
 * - `hidden`: text that a reader does not see, such as a style sheet or a hidden fact
 * - `container`: the envelope and what else of the submission no token takes
 * - `opaque`: the body of a document that no grammar reads
 * - `unlexed`: characters that no token of the grammar matches
 */
export type TriviaKind =
  'whiteSpace' | 'markup' | 'furniture' | 'hidden' | 'container' | 'opaque' | 'unlexed';

export interface Trivia extends Range {
  readonly kind: TriviaKind;
}

/** Splits the gaps between a body's tokens. Gaps must be asked for in source order. */
export type GapSplitter = (start: number, end: number) => Trivia[];

/**
 * @param known trivia of the body whose kind is known, such as its furniture; in source order
 * @param dashEscaped the privacy-enhanced envelope has put `- ` before lines that begin with `-`
 */
export function gapSplitter(text: string, known: readonly Trivia[], dashEscaped: boolean): GapSplitter {
  let next = 0;
  return (start, end) => {
    const pieces: Trivia[] = [];
    let at = start;
    while (at < end) {
      let mark = known[next];
      while (mark && mark.end <= at) mark = known[++next];
      const limit = mark && mark.start > at ? Math.min(end, mark.start) : end;
      if (mark && mark.start <= at) {
        pieces.push({ kind: mark.kind, start: at, end: Math.min(end, mark.end) });
      } else pieces.push(plainPiece(text, at, limit, dashEscaped));
      at = pieces[pieces.length - 1]?.end ?? end;
    }
    return pieces;
  };
}

/** The white space, or the visible characters up to the line's end, at the start of `[start, end)`. */
function plainPiece(text: string, start: number, end: number, dashEscaped: boolean): Trivia {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  if (at > start) return { kind: 'whiteSpace', start, end: at };
  if (dashEscaped && text.startsWith('- ', start) && startsLine(text, start)) {
    return { kind: 'container', start, end: Math.min(end, start + 2) };
  }
  while (at < end && !isLineEnd(text.charCodeAt(at))) at++;
  while (isSpace(text.charCodeAt(at - 1))) at--;
  return { kind: isDrawnRule(text.slice(start, at)) ? 'furniture' : 'hidden', start, end: at };
}

function isSpace(unit: number): boolean {
  return unit <= 32 || unit === 160 || unit === 0xfeff || (unit >= 0x2000 && unit <= 0x200b);
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13;
}

function startsLine(text: string, offset: number): boolean {
  return offset === 0 || isLineEnd(text.charCodeAt(offset - 1));
}

/** The markup of a body and the entities that stand for blanks, in source order. */
export function markupOf(text: string, body: Range, format: 'text' | 'html'): Trivia[] {
  return format === 'html' ? htmlMarkup(text, body) : textMarkup(text, body);
}

function textMarkup(text: string, body: Range): Trivia[] {
  return Array.from(text.slice(body.start, body.end).matchAll(TEXT_TAG), (tag) => {
    const start = body.start + tag.index;
    return { kind: 'markup', start, end: start + tag[0].length };
  });
}

/** Whatever the tokenizer does not report as text is markup. */
function htmlMarkup(text: string, body: Range): Trivia[] {
  const marks: Trivia[] = [];
  let markup = body.start;
  const upTo = (start: number, end: number): void => {
    if (start > markup) marks.push({ kind: 'markup', start: markup, end: start });
    markup = end;
  };
  const tokenizer = new Tokenizer(
    {},
    {
      ...unheard,
      ontext: (start, end) => {
        // A tag that the text's end cuts off after its slash is reported as text from -1 on.
        if (start >= 0) upTo(body.start + start, body.start + end);
      },
      ontextentity: (codePoint, relativeEnd) => {
        const end = body.start + relativeEnd;
        const start = text.lastIndexOf('&', end - 1);
        upTo(start, end);
        if (isSpace(codePoint)) marks.push({ kind: 'whiteSpace', start, end });
      },
    },
  );
  tokenizer.write(text.slice(body.start, body.end));
  tokenizer.end();
  upTo(body.end, body.end);
  return marks;
}

const ignore = (): void => undefined;

const unheard: Omit<TokenizerCallbacks, 'ontext' | 'ontextentity'> = {
  onattribdata: ignore,
  onattribentity: ignore,
  onattribend: ignore,
  onattribname: ignore,
  oncdata: ignore,
  onclosetag: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagend: ignore,
  onopentagname: ignore,
  onprocessinginstruction: ignore,
  onselfclosingtag: ignore,
};
