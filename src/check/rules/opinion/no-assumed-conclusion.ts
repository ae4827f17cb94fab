import { assumedAnswers } from '../../assumed.js';
import { staffLegalBulletin19 } from '../../citations.js';
import { defineRule } from '../../rule.js';

export const noAssumedConclusion = defineRule({
  id: 'no-assumed-conclusion',
  group: 'opinion',
  statement: 'An assumption must not take for granted what the opinion is to say.',
  why: 'An opinion that assumes the issuer’s existence, power or authorization away says nothing of the securities’ legality.',
  remedy: 'Strike the assumption, or limit it to parties other than the issuer.',
  severity: 'warning',
  preset: 'recommended',
  confidence: 'medium',
  citation: staffLegalBulletin19('II.B.3.a'),
  scope: 'letter',
  check: (letter, { filingDate }) => {
    const laws = letter.coveredLaws;
    const issuerLaw = letter.issuer;
    // Local counsel answers for the issuer's standing where this letter does not cover its law (SLB 19, II.B.1.e).
    const local = issuerLaw !== null && laws.size > 0 && !laws.has(issuerLaw.code);
    return assumedAnswers(
      letter,
      filingDate,
      ({ ofSufficiency, ofIssuer }) => !ofSufficiency && !(ofIssuer && local),
    );
  },
});
