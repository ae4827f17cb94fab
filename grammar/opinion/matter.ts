import {
  createToken,
  Lexer,
  type CustomPatternMatcherFunc,
  type ITokenConfig,
  type TokenType,
} from 'chevrotain';

/** Everything that a letter says: every token of the lexer, where a rule looks no closer. */
export const Matter = createToken({ name: 'Matter', pattern: Lexer.NA, label: 'text' });

/** A token of the letter's text. */
export function letterToken(config: ITokenConfig): TokenType {
  return createToken({ categories: [Matter], ...config });
}

/** A pattern of a token that is matched at the place alone, with flags of its own. */
export function sticky(source: string, flags: string): CustomPatternMatcherFunc {
  const pattern = new RegExp(source, `${flags}y`);
  return (text, offset) => {
    pattern.lastIndex = offset;
    return pattern.exec(text);
  };
}
