import type { TokenType } from 'chevrotain';
import { phraseToken } from './notation.js';

/** Topics of exceptions, by the words that name them (customary exceptions of enforceability opinions). */

export const BankruptcyTopic = phraseToken('BankruptcyTopic', 'bankruptcy', [
  'bankruptcy',
  'insolvency',
  // A plan of reorganization is an agreement to merge.
  '(?<!(?:plan|agreement) (?:of|and) )reorgani[sz]ation',
  'moratorium',
  'receivership',
  'fraudulent (?:conveyance|transfer)s?',
  "creditors[’']? ?rights",
  'rights (?:and remedies )?of creditors',
]);

export const EquityTopic = phraseToken('EquityTopic', 'equity', [
  '(?:general )?(?:principles|rules|considerations) of equity',
  '(?:general )?equit(?:y|able) (?:principles?|principals?|defenses|remedies|considerations)',
  '(?:availability|unavailability|remedy|remedies) of (?:\\w+ ){0,4}?(?:specific performance|injunctive|equitable)',
  'specific performance',
  'discretion of (?:the|any) court',
]);

export const FairDealingTopic = phraseToken('FairDealingTopic', 'good faith and fair dealing', [
  'good faith',
  'fair dealing',
]);

export const IndemnificationTopic = phraseToken('IndemnificationTopic', 'indemnification', [
  'indemnif(?:y|ication|ications)',
  'indemnit(?:y|ies)',
  // What a holder of shares need not pay is no contribution among those liable.
  '(?<!(?:additional|further|capital) )contribution',
  'exculpation',
]);

export const PublicPolicyTopic = phraseToken('PublicPolicyTopic', 'public policy', ['public policy']);

/** Objects of a disclaimer of opinion that are no law. */
export const ProvisionTopic = phraseToken('ProvisionTopic', 'a provision', [
  'provisions?',
  '(?:choice|conflicts?) of laws?',
  'waivers?',
  'compliance',
  'accura(?:te|cy)',
  'contents',
  'judgments?',
  'courts?',
  'documents?',
]);

export const EnforceabilityTopic = phraseToken('EnforceabilityTopic', 'enforceability', [
  '(?:un)?enforceab(?:ility|le)',
  '(?:be )?enforced',
  'enforcement of',
]);

/** In the order of matching: what begins with the words of another stands before it. */
export const topicTokens: readonly TokenType[] = [
  BankruptcyTopic,
  EquityTopic,
  FairDealingTopic,
  IndemnificationTopic,
  PublicPolicyTopic,
  ProvisionTopic,
  EnforceabilityTopic,
];
