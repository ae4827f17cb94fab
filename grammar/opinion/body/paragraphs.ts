import type { IToken } from 'chevrotain';
import type { Paragraph } from './joined-paragraphs.js';
import type { Line } from '../lines.js';
import { SentenceEnd } from '../words.js';

/** The paragraphs of a letter's lines, and their sentences. */

/** Splits lines into paragraphs; the cells of a row stay together, since a list's markers stand in cells of their own. */
export function paragraphsOf(
  tokens: readonly IToken[],
  lines: readonly Line[],
  textOf: (first: IToken, last: IToken) => string,
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let own: IToken[] = [];
  for (const line of lines) {
    for (let index = line.first; index < line.last; index++) own.push(tokens[index] as IToken);
    // The closing may stand right below the last paragraph, in the same block.
    if (line.end !== 'block' && line !== lines[lines.length - 1]) continue;
    const first = own[0];
    const last = own[own.length - 1];
    if (first && last) paragraphs.push({ tokens: own, text: textOf(first, last) });
    own = [];
  }
  return paragraphs;
}

/** Splits a paragraph behind the ends of its sentences. */
export function sentencesOf(paragraph: Paragraph): IToken[][] {
  const sentences: IToken[][] = [[]];
  for (const token of paragraph.tokens) {
    (sentences[sentences.length - 1] as IToken[]).push(token);
    if (token.tokenType === SentenceEnd) sentences.push([]);
  }
  return sentences.filter((sentence) => sentence.length > 0);
}
