import { createGrammar, type Grammar, type Parsed } from '../parse/parse.js';
import { firstSets } from './first-sets.js';
import { grammarRules } from './grammar-model.js';
import { observe } from './observe.js';
import { bodyName, decisionKey, decisionPoints, methodName } from './production-names.js';

/** What a parser did when one token was next. */
export interface WalkAt {
  /** Rules around the token from the start rule inwards, where it was taken or dropped. */
  readonly rules: readonly string[];
  /** Recovery dropped the token. */
  readonly skipped: boolean;
  readonly decisions: readonly {
    readonly rule: string;
    readonly production: string;
    /** The body taken, in EBNF; `null` where none was. */
    readonly taken: string | null;
    readonly gated: readonly string[];
  }[];
  /** What the rules around the token could have taken right after it, and did not. */
  readonly passedOver: readonly {
    readonly rule: string;
    readonly production: string;
    /** In EBNF. */
    readonly body: string;
    readonly gateShut: boolean;
  }[];
  /** Name of the token type that comes after the token; `EOF` at the end of the text. */
  readonly next: string;
  /** Names of the token types with which the grammar could have gone on. */
  readonly expected: readonly string[];
  /** Messages of the errors found there, and of the one that made recovery drop the token. */
  readonly errors: readonly string[];
}

/**
 * Parses a document once more and reports what happened at one token.
 *
 * @param index of the token among the document's; their number stands for the end of the text
 */
export function walkAt(parsed: Parsed, index: number, grammar: Grammar = createGrammar(parsed.kind)): WalkAt {
  const rules = grammarRules(grammar.parser);
  const points = decisionPoints(rules);
  const first = firstSets(rules);
  const stack: string[] = [];
  const expected = new Set<string>();
  const decisions: WalkAt['decisions'][number][] = [];
  const passedOver: WalkAt['passedOver'][number][] = [];
  const errors: string[] = [];
  let chain: readonly string[] = [];
  let skipped = false;
  let lastError = '';

  observe(grammar.parser, {
    enter(rule) {
      stack.push(rule);
    },
    leave(_rule, at) {
      if (at === index && chain.length === 0) chain = [...stack];
      stack.pop();
    },
    decide({ kind, rule, index: number, taken, gated }, at) {
      const bodies = points.get(decisionKey(rule, kind, number))?.bodies ?? [];
      const production = methodName(kind, number);
      if (at === index + 1 && taken === null && chain.includes(rule) && stack.length <= chain.length) {
        const [body = []] = bodies;
        passedOver.push({ rule, production, body: bodyName(body), gateShut: gated.length > 0 });
      }
      if (at !== index) return;
      for (const body of bodies) first(body).tokens.forEach((token) => expected.add(token));
      const name = (body: number): string => bodyName(bodies[body] ?? []);
      decisions.push({
        rule,
        production,
        taken: taken === null ? null : name(taken),
        gated: gated.map(name),
      });
    },
    expect(type, _rule, at) {
      if (at === index) expected.add(type.name);
    },
    consume(_token, at) {
      if (at === index) chain = [...stack];
    },
    skip(tokens, _rule, at) {
      if (index < at || index >= at + tokens.length) return;
      skipped = true;
      chain = [...stack];
      if (!errors.includes(lastError)) errors.push(lastError);
    },
    error({ message }, _rule, at) {
      lastError = message;
      if (at === index && !errors.includes(message)) errors.push(message);
    },
  });
  grammar.parser.input = [...parsed.tokens];
  grammar.start();
  const next = parsed.tokens[index + 1]?.tokenType.name ?? 'EOF';
  return { rules: chain, skipped, decisions, passedOver, next, expected: [...expected], errors };
}
