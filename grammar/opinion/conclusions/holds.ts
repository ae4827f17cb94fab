import { tokenMatcher, type TokenType } from 'chevrotain';
import type { Phrases } from '../body/main-verb.js';
import { ClosingPredicate, Holding, holdingsOfLegality, ShelfPredicate } from '../phrases/holdings.js';
import * as kinds from '../phrases/kinds.js';
import * as topics from '../phrases/topics.js';

/** Sentences that hold something without saying that it is an opinion. */

/** How many tokens may part a verb from its holding. */
const PREDICATE_REACH = 6;

/** Whether a holding stands close after a verb that carries it. */
export function holds(phrases: Phrases): boolean {
  return phrases.tokens.some((token, index) => {
    if (!tokenMatcher(token, Holding)) return false;
    const before = phrases.tokens.slice(Math.max(0, index - PREDICATE_REACH), index);
    return before.some(({ tokenType }) => tokenType === ShelfPredicate || tokenType === ClosingPredicate);
  });
}

/** What says that a sentence is a remark on the opinion, where it stands before what is held. */
const REMARKS: readonly TokenType[] = [
  kinds.FirstPerson,
  kinds.QualifyPhrase,
  kinds.NoOpinion,
  kinds.PlainMeaning,
  topics.BankruptcyTopic,
  topics.EquityTopic,
  topics.EnforceabilityTopic,
];

/** "The Notes will be valid and binding obligations of the Company, subject to bankruptcy": what is held stands before its exception. */
export function holdsFirst(phrases: Phrases): boolean {
  const held = phrases.tokens.findIndex(({ tokenType }) => holdingsOfLegality.includes(tokenType));
  const before = phrases.tokens.slice(0, held + 1);
  return (
    held > 0 &&
    holds({ ...phrases, tokens: before }) &&
    !before.some(
      ({ tokenType, image }) => REMARKS.includes(tokenType) || /^(?:opinions?|whether|to)$/i.test(image),
    )
  );
}
