import type { AssumedConclusion, LetterFacts } from '../analysis/letters.js';
import type { Finding } from './rule.js';
import { staffPractice } from './staff-practice.js';

/**
 * Assumptions that take for granted what an opinion on legality is to say.
 *
 * @param isMeant whether the rule asks for an assumption of this kind
 */
export function* assumedAnswers(
  { onLegality, assumedConclusions }: LetterFacts,
  filingDate: string | null,
  isMeant: (assumed: AssumedConclusion) => boolean,
): Generator<Finding> {
  if (!onLegality) return;
  for (const { node, question } of assumedConclusions.filter(isMeant)) {
    yield {
      at: node,
      message: `Unexpected assumption ${question}, expected the opinion to answer that.`,
      ...staffPractice(filingDate),
    };
  }
}
