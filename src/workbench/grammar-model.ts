import {
  Alternation,
  Alternative,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  RepetitionMandatoryWithSeparator,
  RepetitionWithSeparator,
  Terminal,
  type CstParser,
  type IProduction,
} from 'chevrotain';

/**
 * A grammar as plain data, read from the parser itself. `index` tells productions of one kind in one rule apart, as
 * the suffix of `OR1`, `OPTION2`, `MANY3` does in the source.
 */
export type Production = RuleCall | TokenUse | Choice | Optional | Repeated;

export interface RuleCall {
  readonly kind: 'rule';
  readonly name: string;
}

export interface TokenUse {
  readonly kind: 'token';
  readonly name: string;
  /** What messages call it. */
  readonly label: string;
}

export interface Choice {
  readonly kind: 'choice';
  readonly index: number;
  readonly alternatives: readonly (readonly Production[])[];
}

export interface Optional {
  readonly kind: 'option';
  readonly index: number;
  readonly body: readonly Production[];
}

export interface Repeated {
  /** None or more, or one or more. */
  readonly kind: 'many' | 'some';
  readonly index: number;
  readonly separator: TokenUse | null;
  readonly body: readonly Production[];
}

export interface GrammarRule {
  readonly name: string;
  readonly body: readonly Production[];
}

/** The rules of a parser in the order in which it defines them. */
export function grammarRules(parser: CstParser): GrammarRule[] {
  return Object.values(parser.getGAstProductions()).map((rule) => ({
    name: rule.name,
    body: rule.definition.map(production),
  }));
}

function production(from: IProduction): Production {
  if (from instanceof NonTerminal) return { kind: 'rule', name: from.nonTerminalName };
  if (from instanceof Terminal) return tokenUse(from.terminalType);
  if (from instanceof Alternation) {
    const alternatives = from.definition.map((alternative) =>
      alternative instanceof Alternative ? alternative.definition.map(production) : [production(alternative)],
    );
    return { kind: 'choice', index: from.idx, alternatives };
  }
  if (from instanceof Option) {
    return { kind: 'option', index: from.idx, body: from.definition.map(production) };
  }
  if (from instanceof RepetitionWithSeparator || from instanceof RepetitionMandatoryWithSeparator) {
    return {
      kind: from instanceof RepetitionWithSeparator ? 'many' : 'some',
      index: from.idx,
      separator: tokenUse(from.separator),
      body: from.definition.map(production),
    };
  }
  if (from instanceof Repetition || from instanceof RepetitionMandatory) {
    return {
      kind: from instanceof Repetition ? 'many' : 'some',
      index: from.idx,
      separator: null,
      body: from.definition.map(production),
    };
  }
  throw new Error(`the grammar has a production of an unknown kind: ${from.constructor.name}`);
}

function tokenUse({ name, LABEL }: { readonly name: string; readonly LABEL?: string }): TokenUse {
  return { kind: 'token', name, label: LABEL ?? name };
}

/** What a production holds, in order: the bodies of all its alternatives. */
export function bodiesOf(from: Production): readonly (readonly Production[])[] {
  if (from.kind === 'choice') return from.alternatives;
  return from.kind === 'rule' || from.kind === 'token' ? [] : [from.body];
}
