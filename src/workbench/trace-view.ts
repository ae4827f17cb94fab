import type { Inspection, ReadableDocument } from './inspect.js';
import { placeOf, pointText } from './place.js';
import { traceParse, type RuleCost, type Trace, type TracedToken, type TraceStep } from './trace.js';
import { columns, notTaken, quoted, type View } from './view.js';

/**
 * The parser's walk through a document.
 *
 * @param rule keeps to what happens inside this rule; `null` for the whole walk
 */
export function traceView(inspection: Inspection, document: ReadableDocument, rule: string | null): View {
  const whole = traceParse(document.parsed);
  const trace = rule === null ? whole : { ...whole, steps: stepsInside(whole.steps, rule) };
  const taken = trace.steps.length > 0;
  return { data: trace, text: () => (taken ? traceText(inspection, document, trace) : notTaken(rule)) };
}

function stepsInside(steps: readonly TraceStep[], rule: string): TraceStep[] {
  let depth = Infinity;
  return steps.filter((step) => {
    if (step.kind === 'enter' && step.rule === rule && step.depth < depth) depth = step.depth;
    const inside = step.depth >= depth;
    if (step.kind === 'leave' && step.depth === depth) depth = Infinity;
    return inside;
  });
}

function traceText(inspection: Inspection, document: ReadableDocument, trace: Trace): string {
  const { flow, tokens } = document.parsed;
  const where = (token: TracedToken): string => {
    const start = tokens[token.index]?.startOffset;
    if (start === undefined) return 'the end of the text';
    const place = placeOf(inspection.source, flow, { start, end: start + token.image.length });
    return `${token.type} ${quoted(token.image, 40)} at ${pointText(place.start)}`;
  };
  const least = trace.steps.reduce((depth, step) => Math.min(depth, step.depth), Infinity);
  const lines = trace.steps.map((step) => `${'  '.repeat(step.depth - least)}${stepText(step, where)}`);
  return `${lines.join('\n')}\n\nCost by rule\n${costText(trace.cost)}`;
}

/**
 * A step of a trace in one line, without its indentation.
 *
 * @param where names a token and its place
 */
export function stepText(step: TraceStep, where: (token: TracedToken) => string): string {
  switch (step.kind) {
    case 'enter':
      return `> ${step.rule}`;
    case 'leave':
      return `< ${step.rule}`;
    case 'consume':
      return `  = ${where(step.token)}`;
    case 'insert':
      return `  ! recovery puts in ${step.type} before ${where(step.before)}`;
    case 'skip':
      return `  ! recovery skips ${step.tokens.map((token) => `${token.type} ${quoted(token.image, 24)}`).join(', ')}; ${step.rule} goes on at ${where(step.resumeAt)}`;
    case 'error':
      return `  ! ${step.message}`;
    case 'decide':
      return `  ? ${decisionText(step)}`;
  }
}

function decisionText(step: Extract<TraceStep, { kind: 'decide' }>): string {
  const seen = step.lookAhead.map((token) => token.type).join(' ');
  const choice =
    step.taken === null
      ? `${step.production} takes nothing${step.passedOver.length > 0 ? ` of ${step.passedOver.join(', ')}` : ''}`
      : step.of > 1
        ? `${step.production} takes ${step.alternative ?? ''} of ${step.of}: ${step.taken}`
        : `${step.production} takes ${step.taken}`;
  const gated = step.gated.length > 0 ? `; gate shut on ${step.gated.join(', ')}` : '';
  return `${choice}  by ${seen}${gated}`;
}

function costText(cost: readonly RuleCost[]): string {
  return columns([
    ['rule', 'calls', 'tokens', 'decisions', 'errors', 'ms'],
    ...cost.map((row) => [
      row.rule,
      ...[row.calls, row.tokens, row.decisions, row.errors].map(String),
      row.milliseconds.toFixed(2),
    ]),
  ]);
}
