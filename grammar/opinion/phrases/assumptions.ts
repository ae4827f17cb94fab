import { phraseToken } from './notation.js';

/** The customary assumptions about documents and persons, by the noun that begins each. */
export const AssumptionHead = phraseToken('AssumptionHead', 'an assumption', [
  'the (?:legal )?(?:capacity|competenc[ey])(?: and competenc[ey])?(?! to sue)',
  'the genuineness(?: and authenticity)?',
  'the authenticity(?:,? and completeness)?',
  'the conformity',
  'the (?:truth|truthfulness|accuracy)(?:,? (?:and )?(?:accuracy|completeness|correctness))*',
  'the completeness',
  'the (?:lack|absence)(?= of)',
  'the (?:due|proper|valid) (?:authori[sz]ation|execution|issuance|organi[sz]ation|incorporation)',
  'the (?:power(?! and authority,? (?:to|under)(?![\\w-]))|authority|existence)',
]);
