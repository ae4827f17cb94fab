import { resolveSettings } from '../../../src/check/config.js';
import { check } from '../../../src/check/run.js';
import { compile } from '../../../src/compile.js';
import type { Diagnostic } from '../../../src/core/diagnostic.js';
import { faults, type Fault, type Planted, type Subject } from './index.js';

/** A filing with what the checks find in it before a fault is planted. */
export interface Clean {
  readonly name: string;
  readonly subject: Omit<Subject, 'pick'>;
  readonly findings: readonly Diagnostic[];
}

export interface Outcome {
  readonly file: string;
  readonly kind: string;
  readonly rule: string;
  /** The right rule reported the fault at the right place. */
  readonly found: boolean;
  /** Findings of other rules, without those the edit gives rise to, that came or went. */
  readonly changed: readonly string[];
}

const settings = resolveSettings('strict');

export function cleanFiling(name: string, text: string): Clean {
  const submission = compile(text);
  const { documents } = submission;
  const [report] = documents.flatMap(({ body }) => (body.type === 'currentReport' ? [body] : []));
  const letters = documents.flatMap((document) =>
    document.body.type === 'opinionLetter' ? [{ document, letter: document.body }] : [],
  );
  const findings = check(submission, { settings, asOf: null });
  return { name, subject: { text, submission, report: report ?? null, letters }, findings };
}

/**
 * Plants faults one at a time, each kind in turn, in filings chosen at random, until `count` are planted or no kind
 * finds a place any more.
 */
export function seedFaults(filings: readonly Clean[], count: number, seed: number): Outcome[] {
  const random = randomNumbers(seed);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const outcomes: Outcome[] = [];
  for (let round = 0; outcomes.length < count && round < count; round++) {
    for (const fault of faults) {
      if (outcomes.length >= count) break;
      const outcome = tryPlaces(fault, filings, pick);
      if (outcome) outcomes.push(outcome);
    }
  }
  return outcomes;
}

/** Looks for a filing that has a place for the fault, from a random one on. */
function tryPlaces(fault: Fault, filings: readonly Clean[], pick: Subject['pick']): Outcome | null {
  const chosen = pick(filings);
  const first = chosen ? filings.indexOf(chosen) : 0;
  for (const filing of [...filings.slice(first), ...filings.slice(0, first)]) {
    // Where the rule has found something before, a second finding would prove nothing.
    if (filing.findings.some(({ ruleId }) => ruleId === fault.rule)) continue;
    const planted = fault.plant({ ...filing.subject, pick });
    if (planted && planted.text !== filing.subject.text) return judge(fault, filing, planted);
  }
  return null;
}

function judge({ kind, rule, companions = [] }: Fault, filing: Clean, { text, at }: Planted): Outcome {
  const findings = check(compile(text), { settings, asOf: null });
  const found = findings.some(
    ({ ruleId, position: { start, end } }) =>
      ruleId === rule && start.offset <= at.end && end.offset >= at.start,
  );
  const others = (diagnostics: readonly Diagnostic[]): string[] =>
    diagnostics
      .filter(({ ruleId }) => ruleId !== rule && !companions.includes(ruleId))
      .map(({ ruleId, message }) => `${ruleId}: ${message}`);
  return {
    file: filing.name,
    kind,
    rule,
    found,
    changed: difference(others(filing.findings), others(findings)),
  };
}

/** What one list has and the other has not, counted. */
function difference(before: readonly string[], after: readonly string[]): string[] {
  const left = [...before];
  const came = after.filter((finding) => {
    const at = left.indexOf(finding);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...left.map((finding) => `- ${finding}`), ...came.map((finding) => `+ ${finding}`)];
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
