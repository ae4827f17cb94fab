import type { CstNode } from 'chevrotain';
import { securityKinds } from '../../../grammar/phrases/index.js';
import { childNodes, nodeRange } from '../../parse/cst.js';
import type { Builder } from '../builder.js';
import type { Clause, NameNode, OpinionSecurity } from '../nodes.js';

/** The guarantors that the schedules of a letter name. */
export function scheduledGuarantors(schedules: readonly CstNode[], builder: Builder): NameNode[] {
  return schedules
    .flatMap((schedule) => childNodes(schedule, 'guarantor'))
    .flatMap((guarantor) => childNodes(guarantor, 'guarantorName'))
    .flatMap((name) => {
      const range = nodeRange(name);
      return range ? [builder.value('name', range, (raw) => raw)] : [];
    });
}

type Naming = Extract<Clause, { readonly securities: readonly OpinionSecurity[] }>;

function names(clause: Clause): clause is Naming {
  return 'securities' in clause;
}

const isKind = (security: OpinionSecurity, kind: 'guarantee' | 'debt'): boolean =>
  securityKinds(security.title.raw).some(({ name }) => name === kind);

/** The clauses with the guarantors at the guarantees that they name; where none is named, at the debt that is guaranteed. */
export function withGuarantors(
  clauses: readonly Clause[],
  guarantors: readonly NameNode[],
): readonly Clause[] {
  if (guarantors.length === 0) return clauses;
  const securities = clauses.filter(names).flatMap((clause) => clause.securities);
  const kind = securities.some((security) => isKind(security, 'guarantee')) ? 'guarantee' : 'debt';
  return clauses.map((clause) =>
    names(clause)
      ? {
          ...clause,
          securities: clause.securities.map((security) =>
            isKind(security, kind) ? { ...security, guarantors } : security,
          ),
        }
      : clause,
  );
}
