import type { IToken, TokenType } from 'chevrotain';

/** What a token was before its neighbours were known, and why it is no more. */
export interface Retagged {
  /** The name of the type by its own text. */
  readonly lexedAs: string;
  /** A clause with "it" for the token: `it stands below the signatures`. */
  readonly because: string;
}

/** Makes a token one of another type, in place: what it is shows only once its neighbours are known. */
export function retag(token: IToken, type: TokenType, because: string): void {
  token.payload = { lexedAs: retagged(token)?.lexedAs ?? token.tokenType.name, because } satisfies Retagged;
  token.tokenType = type;
  token.tokenTypeIdx = type.tokenTypeIdx ?? token.tokenTypeIdx;
}

/** What a token was made from; `null` where it is what its own text says. */
export function retagged(token: IToken): Retagged | null {
  return (token.payload as Retagged | undefined) ?? null;
}
