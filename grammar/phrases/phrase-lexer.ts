import { createToken, Lexer, type TokenType } from 'chevrotain';

/** A phrase found in a text: its name in the vocabulary, what it reads, and where (UTF-16 units, end exclusive). */
export interface Phrase<Name extends string> {
  readonly name: Name;
  readonly image: string;
  readonly start: number;
  readonly end: number;
}

/** Patterns in order of preference: where two begin at one place, the first that is listed wins. */
export type PhraseVocabulary<Name extends string> = Readonly<Record<Name, RegExp>>;

/** Water between phrases: a word or a single other character, so that a phrase begins only where a word does. */
const Water = createToken({
  name: 'Water',
  pattern: /[A-Za-z0-9À-ɏ]+|[^A-Za-z0-9À-ɏ]/,
  line_breaks: true,
  group: Lexer.SKIPPED,
});

/**
 * Makes an island lexer over the text of a node that is already typed: it names the phrases that a check asks about
 * ("included in Exhibit 5.1", "not admitted to practice") and skips all else. Linear in the text.
 */
export function phraseLexer<Name extends string>(
  vocabulary: PhraseVocabulary<Name>,
): (text: string) => Phrase<Name>[] {
  // Most processes ask about few of the vocabularies.
  let lexer: Lexer | undefined;
  return (text) => {
    lexer ??= lexerOf(vocabulary);
    return lexer.tokenize(text).tokens.map((token) => ({
      name: token.tokenType.name as Name,
      image: token.image,
      start: token.startOffset,
      end: token.startOffset + token.image.length,
    }));
  };
}

function lexerOf<Name extends string>(vocabulary: PhraseVocabulary<Name>): Lexer {
  const islands = Object.entries<RegExp>(vocabulary).map(([name, pattern]): TokenType =>
    createToken({ name, pattern, line_breaks: true }),
  );
  return new Lexer([...islands, Water], {
    positionTracking: 'onlyOffset',
    ensureOptimizations: false,
    skipValidations: true,
  });
}
