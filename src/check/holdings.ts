import type { Analysis } from '../analysis/analysis.js';
import type { SecurityKind } from '../analysis/letters.js';
import type { Holding } from '../ast/nodes.js';
import type { Finding } from './rule.js';

const holdingNames: Readonly<Partial<Record<Holding, string>>> = {
  validlyIssued: 'validly issued',
  fullyPaid: 'fully paid',
  nonassessable: 'nonassessable',
  legalValidBinding: 'a valid and binding obligation',
};

/**
 * What the conclusions on one kind of security leave out, those of all the letters of a submission taken together:
 * local counsel answers its part. Conclusions that name several kinds at once are no evidence, since which holding
 * belongs to which kind is not known.
 */
export function* missingHoldings(
  { letters }: Analysis,
  kind: SecurityKind,
  expected: readonly Holding[],
): Generator<Finding> {
  const own = letters
    .filter(({ onLegality }) => onLegality)
    .flatMap(({ conclusions }) => conclusions)
    .filter(({ kinds }) => kinds.has(kind));
  const [first] = own.filter(({ kinds }) => kinds.size === 1);
  if (!first) return;
  const held = new Set(own.flatMap(({ conclusion }) => conclusion.holdings));
  const missing = expected.filter((holding) => !held.has(holding));
  if (missing.length === 0) return;
  const names = missing.map((holding) => holdingNames[holding] ?? holding).join(', ');
  yield {
    at: first.conclusion,
    message: `The opinion does not say ${names}, expected that of this kind of security.`,
  };
}
