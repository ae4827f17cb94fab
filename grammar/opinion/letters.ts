import type { IToken } from 'chevrotain';
import { Closing, ConformedMark, Salutation } from './head/letter-lines.js';
import type { Line } from './lines.js';
import { begins, formOf, isProse, lineTokens } from './parts.js';

/** Letters that follow one another in one document: those of two firms, or on legality and on taxes. */

/** How many lines may part a salutation from the prose that it opens. */
const SUBJECT_REACH = 8;

/**
 * The first line of each letter. Another one begins after a closing where a salutation follows with prose after it.
 * @param textOf the text of a line
 */
export function letterStarts(
  tokens: readonly IToken[],
  lines: readonly Line[],
  textOf: (line: Line) => string,
): number[] {
  const starts = [0];
  const find = (type: IToken['tokenType'], from: number): number => {
    for (let index = from; index < lines.length; index++)
      if (begins(tokens, lines[index] as Line, type)) return index;
    return -1;
  };
  for (let from = 1; ;) {
    const closing = find(Closing, from);
    const salutation = closing < 0 ? -1 : find(Salutation, closing + 1);
    if (salutation < 0) return starts;
    if (opensProse(tokens, lines, salutation))
      starts.push(headOf(tokens, lines, closing, salutation, textOf));
    from = salutation + 1;
  }
}

function opensProse(tokens: readonly IToken[], lines: readonly Line[], salutation: number): boolean {
  const end = Math.min(lines.length, salutation + 1 + SUBJECT_REACH);
  for (let index = salutation + 1; index < end; index++)
    if (lines[index]?.opensBlock === true && isProse(tokens, lines, index)) return true;
  return false;
}

/** The first line after the signature that heads a letter: a caption, a letterhead, a date or a subject. */
function headOf(
  tokens: readonly IToken[],
  lines: readonly Line[],
  closing: number,
  salutation: number,
  textOf: (line: Line) => string,
): number {
  let signed = closing + 1;
  for (let index = closing + 1; index < salutation; index++) {
    const own = lineTokens(tokens, lines[index] as Line);
    if (own.slice(0, 4).some(({ tokenType }) => tokenType === ConformedMark)) signed = index + 1;
  }
  for (let index = signed; index < salutation; index++) {
    const line = lines[index] as Line;
    if (['caption', 'letterhead', 'date', 'subject'].includes(formOf(tokens, line, textOf(line)) ?? ''))
      return index;
  }
  return salutation;
}
