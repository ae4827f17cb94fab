import {
  furtherCalls,
  genericSecurityWords,
  issuedAsPaid,
  localCounsel,
} from '../../grammar/phrases/index.js';
import type { Analysis } from '../analysis/analysis.js';
import type { AnalysedConclusion, LetterFacts, SecurityKind } from '../analysis/letters.js';
import { nameWords } from '../analysis/names.js';
import type { Holding } from '../ast/nodes.js';
import type { Finding } from './rule.js';

const holdingNames: Readonly<Partial<Record<Holding, string>>> = {
  validlyIssued: 'validly issued',
  fullyPaid: 'fully paid',
  nonassessable: 'nonassessable',
  legalValidBinding: 'valid and binding obligation',
};

const kindNames: Readonly<Partial<Record<SecurityKind, string>>> = {
  stock: 'stock',
  debt: 'debt',
  guarantee: 'guarantees',
  right: 'warrants or rights',
};

function listed(holdings: readonly Holding[]): string {
  return holdings.map((holding) => `"${holdingNames[holding] ?? holding}"`).join(', ');
}

/**
 * What the conclusions on one kind of security leave out, those of all the letters of a submission taken together:
 * local counsel answers its part. Conclusions that name several kinds at once are no evidence, since which holding
 * belongs to which kind is not known. Of several securities of the kind, each that has a part needs the rest, too,
 * unless conclusions complete each other: then one security may go by two names. Whether an instrument binds is no question for
 * local counsel, who answers for what the company has the power to do and has authorized; and what partnerships, trusts and limited
 * liability companies issue is no stock, whatever it is called (SLB 19, sections II.B.1.b and c).
 */
export function* missingHoldings(
  { letters }: Analysis,
  kind: SecurityKind,
  expected: readonly Holding[],
): Generator<Finding> {
  const concerned = letters.filter(
    ({ onLegality, conclusions, issuer }) =>
      onLegality &&
      (kind !== 'stock' || (issuer?.form ?? 'corporation') === 'corporation') &&
      conclusions.some(({ kinds }) => kinds.has(kind)),
  );
  const all = concerned.flatMap(({ conclusions }) => conclusions).filter(({ kinds }) => kinds.has(kind));
  const own = all.filter(({ kinds }) => kinds.size === 1);
  const begun = bySecurities(own)
    .map((group) => ({ group, missing: lacking(group, expected) }))
    .filter(({ missing }) => missing.length > 0 && missing.length < expected.length);
  const mixed = all.filter(({ kinds }) => kinds.size > 1);
  if (lacking([...begun.flatMap(({ group }) => group), ...mixed], expected).length === 0) return;
  if (expected.includes('legalValidBinding') && concerned.every(isLocal)) return;
  const none = lacking(all, expected).length === expected.length ? [{ group: own, missing: expected }] : [];
  for (const { group, missing } of begun.length > 0 ? begun : none) {
    const first = group.find(({ conclusion }) => conclusion.holdings.some((one) => expected.includes(one)));
    const at = (first ?? group[0])?.conclusion;
    if (!at) continue;
    yield {
      at,
      message: `The opinion on ${kindNames[kind] ?? 'these securities'} does not say ${listed(missing)}, expected ${missing.length < expected.length ? listed(expected) : 'that'}.`,
    };
  }
}

function isLocal({ letter: { clauses } }: LetterFacts): boolean {
  return clauses.some(({ text }) => localCounsel(text).length > 0);
}

function lacking(conclusions: readonly AnalysedConclusion[], expected: readonly Holding[]): Holding[] {
  const held = new Set(conclusions.flatMap(({ conclusion }) => conclusion.holdings));
  if (conclusions.some(({ clause }) => furtherCalls(clause.text).length > 0)) held.add('nonassessable');
  if (conclusions.some(({ clause }) => issuedAsPaid(clause.text).length > 0)) held.add('validlyIssued');
  return expected.filter((holding) => !held.has(holding));
}

/** The conclusions on the same securities: "the Shares", "such Shares". */
function bySecurities(conclusions: readonly AnalysedConclusion[]): AnalysedConclusion[][] {
  const groups = new Map<string, AnalysedConclusion[]>();
  for (const one of conclusions) {
    const key = nameWords(one.conclusion.securities?.raw ?? '')
      .filter((word) => !genericSecurityWords.has(word))
      .join(' ');
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
