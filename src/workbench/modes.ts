import type { IMultiModeLexerDefinition, IToken } from 'chevrotain';

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
