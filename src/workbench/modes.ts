import type { IMultiModeLexerDefinition, IToken, TokenType } from 'chevrotain';

/** The lexer mode in which each token was matched, by the modes that the tokens before it entered and left. */
export function modesOf(definition: IMultiModeLexerDefinition, tokens: readonly IToken[]): string[] {
  const stack = [definition.defaultMode];
  return tokens.map(({ tokenType }) => {
    const mode = stack[stack.length - 1] ?? definition.defaultMode;
    if (tokenType.POP_MODE && stack.length > 1) stack.pop();
    if (tokenType.PUSH_MODE !== undefined) stack.push(tokenType.PUSH_MODE);
    return mode;
  });
}

/** All token types of a vocabulary, categories included, each once, in the order of the modes. */
export function tokenTypesOf({ modes }: IMultiModeLexerDefinition): TokenType[] {
  const types = new Set<TokenType>();
  const add = (type: TokenType): void => {
    types.add(type);
    type.CATEGORIES?.forEach(add);
  };
  Object.values(modes).flat().forEach(add);
  return [...types];
}
