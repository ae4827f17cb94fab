import type { TokenType } from 'chevrotain';
import * as topics from './phrases/topics.js';

/** Topics of exceptions (contract, section 3). */
export type ExceptionTopic =
  'bankruptcy' | 'equity' | 'fairDealing' | 'indemnification' | 'publicPolicy' | 'other';

/**
 * The words of each topic, the telling ones first: an indemnity's exception names public policy as its reason, and one
 * for equity names good faith among its principles.
 */
const TOPICS: readonly (readonly [TokenType, ExceptionTopic])[] = [
  [topics.BankruptcyTopic, 'bankruptcy'],
  [topics.EquityTopic, 'equity'],
  [topics.IndemnificationTopic, 'indemnification'],
  [topics.FairDealingTopic, 'fairDealing'],
  [topics.PublicPolicyTopic, 'publicPolicy'],
];

/** The topic of an exception by its text. */
export function exceptionTopic(text: string): ExceptionTopic {
  const found = TOPICS.find(([token]) => token.PATTERN instanceof RegExp && token.PATTERN.test(text));
  return found?.[1] ?? 'other';
}
