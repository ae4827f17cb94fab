import { CstParser, type IToken, type TokenType, type TokenVocabulary } from 'chevrotain';
import { messages } from './messages.js';

/**
 * What the parsers of all document kinds share: recovery is on (a broken field must not cost its neighbours), and
 * every CST node carries its offsets in the flow text.
 */
export abstract class FilingParser extends CstParser {
  /** @param validate have Chevrotain look for mistakes of the grammar, such as ambiguities: a quarter to a half of the time it takes */
  protected constructor(vocabulary: TokenVocabulary, validate: boolean) {
    super(vocabulary, {
      skipValidations: !validate,
      recoveryEnabled: true,
      nodeLocationTracking: 'onlyOffset',
      maxLookahead: 1,
      errorMessageProvider: messages,
    });
  }

  /** The next token; past the end, the end-of-file token. */
  protected ahead(distance: number): IToken {
    return this.LA(distance);
  }

  /** Whether the token `distance` ahead is of `type` or of a type that has `type` among its categories. */
  protected isAhead(distance: number, type: TokenType): boolean {
    const found = this.LA(distance).tokenType;
    return found === type || (type.categoryMatchesMap?.[found.tokenTypeIdx ?? -1] ?? false);
  }
}

/**
 * Makes what a repetition or choice of a shared part of rules consists of, once for each index that sets the part apart within a
 * rule: closures made anew at every call would cost more than what they do.
 */
export function perIndex<Part>(make: (index: number) => Part): (index: number) => Part {
  const made: Part[] = [];
  return (index) => (made[index] ??= make(index));
}
