import type { IToken, TokenType } from 'chevrotain';

/** Makes a token one of another type, in place: what it is shows only once its neighbours are known. */
export function retag(token: IToken, type: TokenType): void {
  token.tokenType = type;
  token.tokenTypeIdx = type.tokenTypeIdx ?? token.tokenTypeIdx;
}
