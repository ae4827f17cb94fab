import type { IToken } from 'chevrotain';
import { createGrammar, type Grammar, type Parsed } from '../parse/parse.js';
import { grammarRules } from './grammar-model.js';
import { observe, type Decision } from './observe.js';
import { bodyName, decisionKey, decisionPoints, methodName } from './production-names.js';

/** A token as a step of a trace names it. */
export interface TracedToken {
  readonly type: string;
  readonly image: string;
  /** Index among the document's tokens; their number, for the end of the text. */
  readonly index: number;
}

/** One step of a parser's walk. `depth` is the number of rules around it. */
export type TraceStep = { readonly depth: number; readonly rule: string } & (
  | { readonly kind: 'enter' | 'leave' }
  | {
      readonly kind: 'decide';
      /** As the source writes it: `OR1`. */
      readonly production: string;
      /** The body taken, in EBNF; `null` where none was. */
      readonly taken: string | null;
      /** Its number, from 1, and how many there were. */
      readonly alternative: number | null;
      readonly of: number;
      /** The next tokens, by which the parser decided. */
      readonly lookAhead: readonly TracedToken[];
      /** What it could have taken where it took nothing, gates aside, in EBNF. */
      readonly passedOver: readonly string[];
      /** Bodies that a gate had shut, in EBNF. */
      readonly gated: readonly string[];
    }
  | { readonly kind: 'consume'; readonly token: TracedToken }
  | { readonly kind: 'insert'; readonly type: string; readonly before: TracedToken }
  | { readonly kind: 'skip'; readonly tokens: readonly TracedToken[]; readonly resumeAt: TracedToken }
  | { readonly kind: 'error'; readonly message: string; readonly token: TracedToken }
);

export interface RuleCost {
  readonly rule: string;
  readonly calls: number;
  /** Tokens that the rule took itself, not through others. */
  readonly tokens: number;
  readonly decisions: number;
  readonly errors: number;
  /** In the rule itself, with the tracing that went with it: compare, don't quote. */
  readonly milliseconds: number;
}

export interface Trace {
  readonly steps: readonly TraceStep[];
  readonly cost: readonly RuleCost[];
}

interface Frame {
  readonly rule: string;
  cost: { calls: number; tokens: number; decisions: number; errors: number; milliseconds: number };
}

/** Parses a document once more with a parser of its own, and records every step. */
export function traceParse(parsed: Parsed, grammar: Grammar = createGrammar(parsed.kind)): Trace {
  const tokens = [...parsed.tokens];
  const points = decisionPoints(grammarRules(grammar.parser));
  const steps: TraceStep[] = [];
  const costs = new Map<string, Frame['cost']>();
  const stack: Frame[] = [];
  let clock = performance.now();
  const charge = (): void => {
    const now = performance.now();
    const top = stack[stack.length - 1];
    if (top) top.cost.milliseconds += now - clock;
    clock = now;
  };
  const traced = (index: number): TracedToken => tracedToken(tokens, index);
  const around = (): number => stack.length - 1;

  observe(grammar.parser, {
    enter(rule) {
      charge();
      const cost = costs.get(rule) ?? { calls: 0, tokens: 0, decisions: 0, errors: 0, milliseconds: 0 };
      costs.set(rule, cost);
      cost.calls++;
      stack.push({ rule, cost });
      steps.push({ kind: 'enter', rule, depth: around() });
    },
    leave(rule) {
      charge();
      steps.push({ kind: 'leave', rule, depth: around() });
      stack.pop();
    },
    decide(decision, at) {
      const top = stack[stack.length - 1];
      if (top) top.cost.decisions++;
      steps.push({
        depth: around(),
        ...decisionStep(decision, points),
        lookAhead: [traced(at), traced(at + 1)],
      });
    },
    consume(_token, at) {
      const top = stack[stack.length - 1];
      if (!top) return;
      top.cost.tokens++;
      steps.push({ kind: 'consume', rule: top.rule, depth: around(), token: traced(at) });
    },
    insert(type, rule, at) {
      steps.push({ kind: 'insert', rule, depth: around(), type: type.name, before: traced(at) });
    },
    skip(skipped, rule, at) {
      steps.push({
        kind: 'skip',
        rule,
        depth: around(),
        tokens: skipped.map((_token, index) => traced(at + index)),
        resumeAt: traced(at + skipped.length),
      });
    },
    error(error, rule, at) {
      const cost = costs.get(rule);
      if (cost) cost.errors++;
      steps.push({ kind: 'error', rule, depth: around(), message: error.message, token: traced(at) });
    },
  });
  grammar.parser.input = tokens;
  grammar.start();
  const cost = [...costs].map(([rule, counts]) => ({ rule, ...counts }));
  return { steps, cost: cost.sort((a, b) => b.tokens - a.tokens || b.calls - a.calls) };
}

function decisionStep(
  { kind, rule, index, taken, gated }: Decision,
  points: ReturnType<typeof decisionPoints>,
): Omit<Extract<TraceStep, { kind: 'decide' }>, 'depth' | 'lookAhead'> {
  const bodies = points.get(decisionKey(rule, kind, index))?.bodies ?? [];
  const name = (number: number): string => bodyName(bodies[number] ?? []);
  return {
    kind: 'decide',
    rule,
    production: methodName(kind, index),
    taken: taken === null ? null : name(taken),
    alternative: taken === null ? null : taken + 1,
    of: bodies.length,
    passedOver: taken === null ? bodies.flatMap((_body, at) => (gated.includes(at) ? [] : [name(at)])) : [],
    gated: gated.map(name),
  };
}

function tracedToken(tokens: readonly IToken[], index: number): TracedToken {
  const token = tokens[index];
  if (!token) return { type: 'EOF', image: '', index: tokens.length };
  return { type: token.tokenType.name, image: token.image, index };
}
