import type { IToken } from 'chevrotain';

/**
 * Gives tokens their end: a lexer that tracks offsets alone sets the start, and without an end no CST node would know
 * how far it reaches. Changes the tokens and returns them.
 */
export function withEnds(tokens: IToken[]): IToken[] {
  for (const token of tokens) token.endOffset = token.startOffset + token.image.length - 1;
  return tokens;
}
