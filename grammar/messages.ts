import { tokenLabel, type IParserErrorMessageProvider, type IToken, type TokenType } from 'chevrotain';

/** Syntax messages in the words of token labels: *Unexpected X, expected Y*. */

const LONGEST_QUOTE = 40;
const MOST_ALTERNATIVES = 6;

function found(token: IToken | undefined): string {
  if (!token || token.image === '') return 'the end of the document';
  const [first = ''] = token.image.split(/[\n\x1c-\x1f]/);
  if (first.trim() === '') return tokenLabel(token.tokenType);
  return `“${first.length > LONGEST_QUOTE ? `${first.slice(0, LONGEST_QUOTE)}…` : first}”`;
}

function anyOf(types: readonly TokenType[]): string {
  const labels = [...new Set(types.map(tokenLabel))];
  if (labels.length <= MOST_ALTERNATIVES) return labels.join(' or ');
  return `${labels.slice(0, MOST_ALTERNATIVES).join(', ')} or others`;
}

const firstTokens = (paths: readonly (readonly TokenType[])[]): TokenType[] =>
  paths.flatMap((path) => path.slice(0, 1));

export const messages: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected, actual }) =>
    `Unexpected ${found(actual)}, expected ${tokenLabel(expected)}.`,
  buildNotAllInputParsedMessage: ({ firstRedundant }) =>
    `Unexpected ${found(firstRedundant)}, expected the end of the document.`,
  buildNoViableAltMessage: ({ expectedPathsPerAlt, actual }) =>
    `Unexpected ${found(actual[0])}, expected ${anyOf(expectedPathsPerAlt.flatMap(firstTokens))}.`,
  buildEarlyExitMessage: ({ expectedIterationPaths, actual }) =>
    `Unexpected ${found(actual[0])}, expected ${anyOf(firstTokens(expectedIterationPaths))}.`,
};
