import { createToken, Lexer, type ITokenConfig, type TokenType } from 'chevrotain';

/** Everything that a letter says: every token of the lexer, where a rule looks no closer. */
export const Matter = createToken({ name: 'Matter', pattern: Lexer.NA, label: 'text' });

/** A token of the letter's text. */
export function letterToken(config: ITokenConfig): TokenType {
  return createToken({ categories: [Matter], ...config });
}
