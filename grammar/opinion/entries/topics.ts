import type { TokenType } from 'chevrotain';
import {
  assumptionTopics,
  relianceTopics,
  type AssumptionTopic,
  type RelianceTopic,
} from '../phrases/entry-topics.js';
import * as topics from '../phrases/topics.js';

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

/** The topic of an assumption by its text. */
export function assumptionTopic(text: string): AssumptionTopic {
  return assumptionTopics.find(([pattern]) => pattern.test(text))?.[1] ?? 'other';
}

/** The topic of what is relied on by its text. */
export function relianceTopic(text: string): RelianceTopic {
  return relianceTopics.find(([pattern]) => pattern.test(text))?.[1] ?? 'other';
}
