import type { LetterFacts, SecurityKind } from '../analysis/letters.js';
import type { Holding } from '../ast/nodes.js';
import type { Finding } from './rule.js';

const holdingNames: Readonly<Partial<Record<Holding, string>>> = {
  validlyIssued: 'validly issued',
  fullyPaid: 'fully paid',
  nonassessable: 'nonassessable',
  legalValidBinding: 'a valid and binding obligation',
};

/**
 * What the conclusions on one kind of security leave out, all of them taken together. Conclusions that name several
 * kinds at once are no evidence: which holding belongs to which kind is not known.
 */
export function* missingHoldings(
  letter: LetterFacts,
  kind: SecurityKind,
  expected: readonly Holding[],
): Generator<Finding> {
  const own = letter.conclusions.filter(({ kinds }) => kinds.has(kind));
  const [first] = own.filter(({ kinds }) => kinds.size === 1);
  if (!letter.onLegality || !first) return;
  const held = new Set(own.flatMap(({ conclusion }) => conclusion.holdings));
  const missing = expected.filter((holding) => !held.has(holding));
  if (missing.length === 0) return;
  const names = missing.map((holding) => holdingNames[holding] ?? holding).join(', ');
  yield {
    at: first.conclusion,
    message: `The opinion does not say ${names}, expected that of this kind of security.`,
  };
}
