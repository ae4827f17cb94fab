import type { DecisionKind } from './observe.js';
import { sequenceText } from './ebnf.js';
import { bodiesOf, type GrammarRule, type Production } from './grammar-model.js';

const methods: Readonly<Record<DecisionKind, string>> = {
  choice: 'OR',
  option: 'OPTION',
  many: 'MANY',
  some: 'AT_LEAST_ONE',
};

/** A production's name as the grammar's source writes it: `OR`, `OPTION2`. */
export function methodName(kind: DecisionKind, index: number): string {
  return `${methods[kind]}${index === 0 ? '' : index}`;
}

/** A place at which a parser decides, with what it can take there. */
export interface DecisionPoint {
  readonly rule: string;
  readonly kind: DecisionKind;
  readonly index: number;
  /** The bodies that can be taken: alternatives of a choice, else the one body. */
  readonly bodies: readonly (readonly Production[])[];
}

/** What a place at which a parser decides is called: `item/OR2`. */
export function decisionKey(rule: string, kind: DecisionKind, index: number): string {
  return `${rule}/${methodName(kind, index)}`;
}

/** Every decision point of a grammar, by its key, in the order of the source. */
export function decisionPoints(rules: readonly GrammarRule[]): Map<string, DecisionPoint> {
  const points = new Map<string, DecisionPoint>();
  const visit = (rule: string, part: Production): void => {
    if (part.kind === 'rule' || part.kind === 'token') return;
    const { kind, index } = part;
    const bodies = bodiesOf(part);
    points.set(decisionKey(rule, kind, index), { rule, kind, index, bodies });
    for (const body of bodies) body.forEach((inner) => visit(rule, inner));
  };
  for (const rule of rules) rule.body.forEach((part) => visit(rule.name, part));
  return points;
}

const shownBody = 60;

/** A body in EBNF, cut to a readable length. */
export function bodyName(body: readonly Production[]): string {
  const text = sequenceText(body) || 'nothing';
  return text.length > shownBody ? `${text.slice(0, shownBody - 1)}…` : text;
}
