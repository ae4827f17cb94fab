import { staffLegalBulletin19 } from '../../citations.js';
import { staffPractice } from '../../staff-practice.js';
import { defineRule } from '../../rule.js';

export const noAssumedConclusion = defineRule({
  id: 'no-assumed-conclusion',
  group: 'opinion',
  statement: 'An assumption must not take for granted what the opinion is to say.',
  why: 'An opinion that assumes the issuer’s existence, power or authorization away says nothing of the securities’ legality.',
  remedy: 'Strike the assumption, or limit it to parties other than the issuer.',
  severity: 'warning',
  preset: 'strict',
  confidence: 'medium',
  citation: staffLegalBulletin19('II.B.3.a'),
  scope: 'letter',
  *check({ onLegality, assumedConclusions }, { filingDate }) {
    if (!onLegality) return;
    for (const { node, question } of assumedConclusions) {
      yield {
        at: node,
        message: `Unexpected assumption ${question}, expected the opinion to answer that.`,
        ...staffPractice(filingDate),
      };
    }
  },
});
