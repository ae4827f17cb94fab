import {
  Alternation,
  LLkLookaheadStrategy,
  NonTerminal,
  type CstParser,
  type IProduction,
  type Rule,
  type TokenType,
} from 'chevrotain';
import { grammarRules } from './grammar-model.js';
import { bodyName, decisionKey, decisionPoints } from './production-names.js';
import { grammarTitles, openGrammar, type GrammarName, type OpenGrammar } from './grammars.js';
import { sampleTexts } from './sample-texts.js';
import { columns, quoted, type View } from './view.js';

/** A choice between alternatives that look-ahead alone cannot tell apart: their order or a gate decides. */
export interface Undecided {
  readonly choice: string;
  /** The alternatives that can begin alike, in EBNF. */
  readonly alternatives: readonly string[];
}

/** A token that earlier ones of its mode take every text from that it was tried with. */
export interface ShadowedToken {
  readonly mode: string;
  readonly token: string;
  readonly by: readonly string[];
  readonly sample: string;
}

export interface Ambiguity {
  readonly grammar: GrammarName;
  /** What Chevrotain's analysis finds wrong with the grammar as it stands. */
  readonly findings: readonly string[];
  readonly undecided: readonly Undecided[];
  /** Tokens that each choice has to see; `null` where no number of them is enough. By choice. */
  readonly depth: readonly { readonly choice: string; readonly tokens: number | null }[];
  readonly shadowed: readonly ShadowedToken[];
  /** Tokens whose pattern is a function, or has no sample: whether they can match is not known. */
  readonly untried: number;
  readonly tried: number;
}

function analyseAmbiguity(name: GrammarName): Ambiguity {
  const grammar = openGrammar(name);
  const rules = Object.values(grammar.parser.getGAstProductions());
  const limit = (grammar.parser as CstParser & { readonly maxLookahead: number }).maxLookahead;
  const findings = validate(grammar, rules, limit).map((error) => error.message);

  // Now as if nothing were marked as settled by order or gate.
  const choices = rules.flatMap((rule) => choicesOf(rule, rule.name));
  for (const { node } of choices) {
    Object.assign(node, { ignoreAmbiguities: false, maxLookahead: undefined });
    for (const alternative of node.definition) Object.assign(alternative, { ignoreAmbiguities: false });
  }
  const depth = new Map<string, number | null>(choices.map(({ key }) => [key, 1]));
  const alike = new Map<string, Set<number>>();
  for (let tokens = 1; tokens <= limit; tokens++) {
    for (const { ruleName, occurrence, alternatives, message } of validate(grammar, rules, tokens)) {
      if (ruleName === undefined || occurrence === undefined) continue;
      const choice = decisionKey(ruleName, 'choice', Number(occurrence));
      // Chevrotain counts the alternatives of prefix errors from 1, those of the others from 0.
      const origin = message.includes('common lookahead prefix') ? 1 : 0;
      depth.set(choice, tokens < limit ? tokens + 1 : null);
      const members = alike.get(choice) ?? new Set();
      alike.set(choice, members);
      if (tokens === limit) alternatives?.forEach((number) => members.add(number - origin));
    }
  }
  const points = decisionPoints(grammarRules(grammar.parser));
  const undecided = [...alike].flatMap(([choice, members]): Undecided[] => {
    const bodies = points.get(choice)?.bodies ?? [];
    const alternatives = [...members].sort((a, b) => a - b).map((number) => bodyName(bodies[number] ?? []));
    return depth.get(choice) === null ? [{ choice, alternatives }] : [];
  });
  return {
    grammar: name,
    findings,
    undecided,
    depth: [...depth].map(([choice, tokens]) => ({ choice, tokens })),
    ...shadowedTokens(grammar),
  };
}

interface ValidationError {
  readonly message: string;
  readonly ruleName?: string;
  /** The first of its kind in a rule is 0, or the empty string. */
  readonly occurrence?: number | string;
  readonly alternatives?: readonly number[];
}

function validate(grammar: OpenGrammar, rules: Rule[], maxLookahead: number): ValidationError[] {
  const tokenTypes = Object.values(grammar.modes.modes).flat();
  return new LLkLookaheadStrategy({ maxLookahead }).validate({
    rules,
    tokenTypes,
    grammarName: grammar.name,
  });
}

function choicesOf(
  from: IProduction & { definition?: IProduction[] },
  rule: string,
): { key: string; node: Alternation }[] {
  // Its definition is that of the rule it names, whose choices are that rule's own, and which may lead back here.
  if (from instanceof NonTerminal) return [];
  const inner = (from.definition ?? []).flatMap((part) => choicesOf(part, rule));
  if (!(from instanceof Alternation)) return inner;
  return [{ key: decisionKey(rule, 'choice', from.idx), node: from }, ...inner];
}

function shadowedTokens({ modes }: OpenGrammar): Pick<Ambiguity, 'shadowed' | 'tried' | 'untried'> {
  const shadowed: ShadowedToken[] = [];
  let tried = 0;
  let untried = 0;
  for (const [mode, types] of Object.entries(modes.modes)) {
    types.forEach((type, place) => {
      const samples = samplesOf(type);
      if (samples.length === 0) {
        untried++;
        return;
      }
      tried++;
      const takers = samples.map((sample) =>
        types.slice(0, place).find((earlier) => takes(earlier, type, sample)),
      );
      if (!takers.every((taker) => taker !== undefined)) return;
      const by = [...new Set(takers.map((taker) => taker.name))];
      shadowed.push({ mode, token: type.name, by, sample: samples[0] ?? '' });
    });
  }
  return { shadowed, tried, untried };
}

function samplesOf({ PATTERN }: TokenType): string[] {
  if (typeof PATTERN === 'string') return [PATTERN];
  return PATTERN instanceof RegExp && PATTERN.source !== 'NOT_APPLICABLE' ? sampleTexts(PATTERN) : [];
}

/** Whether an earlier token takes the whole of a text and does not give way to the later one. */
function takes(earlier: TokenType, later: TokenType, text: string): boolean {
  const longer = earlier.LONGER_ALT === undefined ? [] : [earlier.LONGER_ALT].flat();
  return !longer.includes(later) && (matchLength(earlier, text) ?? 0) > 0;
}

function matchLength({ PATTERN: pattern }: TokenType, text: string): number | null {
  if (typeof pattern === 'string') return text.startsWith(pattern) ? pattern.length : null;
  if (pattern instanceof RegExp) {
    const sticky = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}y`);
    return sticky.exec(text)?.[0].length ?? null;
  }
  const exec = typeof pattern === 'function' ? pattern : pattern?.exec.bind(pattern);
  return exec?.(text, 0, [], {})?.[0].length ?? null;
}

/** What the look-ahead of the grammars settles, and which of their tokens can match. */
export function ambiguityView(names: readonly GrammarName[]): View {
  const analyses = names.map(analyseAmbiguity);
  return { data: analyses, text: () => analyses.map(ambiguityText).join('\n\n') };
}

function ambiguityText(analysis: Ambiguity): string {
  const { grammar, findings, undecided, depth, shadowed, tried, untried } = analysis;
  const deep = depth.filter(({ tokens }) => tokens !== 1);
  return [
    grammarTitles[grammar],
    findings.length === 0 ? "Chevrotain's analysis finds nothing wrong." : findings.join('\n'),
    `Look-ahead: ${depth.length - deep.length} of ${depth.length} choices see one token.`,
    columns(
      deep.flatMap(({ choice, tokens }) => (tokens === null ? [] : [[`  ${choice}`, `${tokens} tokens`]])),
    ),
    ...undecided.map(
      ({ choice, alternatives }) => `  ${choice}: order or a gate decides between ${alternatives.join(', ')}`,
    ),
    `Tokens: ${tried} were tried with texts that they match, ${untried} have a pattern that cannot be sampled.`,
    ...shadowed.map(
      ({ mode, token, by, sample }) =>
        `  ${token} can never match in mode ${mode}: ${by.join(', ')} takes ${quoted(sample)}`,
    ),
  ]
    .filter((line) => line !== '')
    .join('\n');
}
