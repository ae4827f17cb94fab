import { assumedAnswers } from '../../assumed.js';
import { staffLegalBulletin19 } from '../../citations.js';
import { defineRule } from '../../rule.js';

export const noAssumedShareSufficiency = defineRule({
  id: 'no-assumed-share-sufficiency',
  group: 'opinion',
  statement: 'A letter should not assume that the issuer has enough authorized shares.',
  why: 'Counsel can count them; only for the later take-downs of a shelf is the assumption common.',
  remedy: 'Strike the assumption in a letter on shares that are sold now.',
  severity: 'warning',
  preset: 'strict',
  confidence: 'medium',
  citation: staffLegalBulletin19('II.B.3.a'),
  scope: 'letter',
  check: (letter, { filingDate }) => assumedAnswers(letter, filingDate, ({ ofSufficiency }) => ofSufficiency),
});
