import type { CstParser, IRecognitionException, IToken, TokenType } from 'chevrotain';

/** The productions at which a parser decides. */
export type DecisionKind = 'choice' | 'option' | 'many' | 'some';

export interface Decision {
  readonly kind: DecisionKind;
  /** Rule that holds the production, and its index there (see `grammar-model.ts`). */
  readonly rule: string;
  readonly index: number;
  /** Alternative taken, from 0 (a body that is entered is 0); `null` where none was. */
  readonly taken: number | null;
  /** Alternatives whose gate was shut. */
  readonly gated: readonly number[];
}

/** What happens while a parser walks. `at` is the index of the next token. */
export interface WalkListener {
  enter?(rule: string, at: number): void;
  leave?(rule: string, at: number): void;
  decide?(decision: Decision, at: number): void;
  /** A token of this type has to come next. */
  expect?(type: TokenType, rule: string, at: number): void;
  consume?(token: IToken, at: number): void;
  /** Recovery put in a token that was not there. */
  insert?(type: TokenType, rule: string, at: number): void;
  /** Recovery dropped tokens to go on where the grammar can. */
  skip?(tokens: readonly IToken[], rule: string, at: number): void;
  error?(error: IRecognitionException, rule: string, at: number): void;
}

type Action = () => unknown;
type Gate = () => boolean;
interface Guarded {
  readonly GATE?: Gate;
  readonly DEF: Action;
}
interface Alternative {
  readonly GATE?: Gate;
  readonly ALT: Action;
}
interface Alternatives {
  readonly DEF: readonly Alternative[];
}

/**
 * The methods through which Chevrotain's generated-from-nothing parsers do all of their work. They are no public
 * interface: the version is pinned, and `observe.test.ts` fails when a new one works in another way.
 */
interface Walker {
  ruleInvocationStateUpdate(shortName: number, name: string, index: number): void;
  ruleFinallyStateUpdate(): void;
  orInternal(alternatives: readonly Alternative[] | Alternatives, index: number): unknown;
  optionInternal(action: Action | Guarded, index: number): unknown;
  manyInternal(index: number, action: Action | Guarded): unknown;
  atLeastOneInternal(index: number, action: Action | Guarded): unknown;
  manySepFirstInternal(index: number, options: Guarded): unknown;
  atLeastOneSepFirstInternal(index: number, options: Guarded): unknown;
  consumeInternal(type: TokenType, index: number, options: unknown): IToken;
  tryInRuleRecovery(type: TokenType, follows: readonly TokenType[]): IToken;
  tryInRepetitionRecovery(...args: readonly unknown[]): void;
  reSyncTo(type: TokenType): IToken[];
  SAVE_ERROR(error: IRecognitionException): IRecognitionException;
  getCurrRuleFullName(): string;
  exportLexerState(): number;
  readonly input: readonly IToken[];
}

/**
 * Reports a parser's walk. The parser's methods are replaced on this instance alone, so that parsers which nobody
 * observes pay nothing.
 */
export function observe(parser: CstParser, listener: WalkListener): void {
  const walker = parser as unknown as Walker;
  const at = (): number => walker.exportLexerState() + 1;
  const rule = (): string => walker.getCurrRuleFullName();
  observeRules(walker, listener, at, rule);
  observeDecisions(walker, listener, at, rule);
  observeTokens(walker, listener, at, rule);
}

type At = () => number;
type Rule = () => string;

function observeRules(walker: Walker, listener: WalkListener, at: At, rule: Rule): void {
  const enter = walker.ruleInvocationStateUpdate.bind(walker);
  walker.ruleInvocationStateUpdate = (shortName, name, index) => {
    enter(shortName, name, index);
    listener.enter?.(name, at());
  };
  const leave = walker.ruleFinallyStateUpdate.bind(walker);
  walker.ruleFinallyStateUpdate = () => {
    listener.leave?.(rule(), at());
    leave();
  };
}

function observeDecisions(walker: Walker, listener: WalkListener, at: At, rule: Rule): void {
  // Recovery calls a repetition again with the action that it was given: it must not be wrapped twice.
  const wrapped = new WeakSet<object>();

  const decide = (kind: DecisionKind, index: number, taken: number | null, gated: readonly number[]): void =>
    listener.decide?.({ kind, rule: rule(), index, taken, gated }, at());

  /** Runs a production with a body, and reports each time that it enters it, and where it does not. */
  const watch = (
    kind: 'option' | 'many' | 'some',
    index: number,
    action: Action | Guarded,
    run: (watched: Guarded) => unknown,
  ): unknown => {
    if (wrapped.has(action)) return run(action as Guarded);
    const { GATE: gate, DEF: body } =
      typeof action === 'function' ? { DEF: action, GATE: undefined } : action;
    let entered = false as boolean;
    let shut = false as boolean;
    const watched: Guarded = {
      ...(typeof action === 'function' ? {} : action),
      DEF: () => {
        entered = true;
        decide(kind, index, 0, []);
        return body.call(walker);
      },
      ...(gate && { GATE: () => !(shut = !gate.call(walker)) }),
    };
    wrapped.add(watched);
    let finished = false;
    try {
      const result = run(watched);
      finished = true;
      return result;
    } finally {
      const declined = kind === 'option' ? !entered : finished || !entered;
      if (declined) decide(kind, index, null, shut ? [0] : []);
    }
  };

  const or = walker.orInternal.bind(walker);
  walker.orInternal = (given, index) => {
    const alternatives = 'DEF' in given ? given.DEF : given;
    const gated: number[] = [];
    let chosen = false as boolean;
    const watched = alternatives.map((alternative, number) => {
      const { GATE: gate, ALT: body } = alternative;
      return {
        ...alternative,
        ALT: () => {
          chosen = true;
          decide('choice', index, number, gated);
          return body.call(walker);
        },
        ...(gate && {
          GATE: () => {
            const open = gate.call(walker);
            if (!open) gated.push(number);
            return open;
          },
        }),
      };
    });
    try {
      return or('DEF' in given ? { ...given, DEF: watched } : watched, index);
    } finally {
      if (!chosen) decide('choice', index, null, gated);
    }
  };

  const option = walker.optionInternal.bind(walker);
  walker.optionInternal = (action, index) =>
    watch('option', index, action, (watched) => option(watched, index));
  const many = walker.manyInternal.bind(walker);
  walker.manyInternal = (index, action) => watch('many', index, action, (watched) => many(index, watched));
  const some = walker.atLeastOneInternal.bind(walker);
  walker.atLeastOneInternal = (index, action) =>
    watch('some', index, action, (watched) => some(index, watched));
  const manySeparated = walker.manySepFirstInternal.bind(walker);
  walker.manySepFirstInternal = (index, options) =>
    watch('many', index, options, (watched) => manySeparated(index, watched));
  const someSeparated = walker.atLeastOneSepFirstInternal.bind(walker);
  walker.atLeastOneSepFirstInternal = (index, options) =>
    watch('some', index, options, (watched) => someSeparated(index, watched));
}

function observeTokens(walker: Walker, listener: WalkListener, at: At, rule: Rule): void {
  const consume = walker.consumeInternal.bind(walker);
  walker.consumeInternal = (type, index, options) => {
    listener.expect?.(type, rule(), at());
    const token = consume(type, index, options);
    if (!Number.isNaN(token.startOffset)) listener.consume?.(token, at() - 1);
    return token;
  };

  const recoverInRule = walker.tryInRuleRecovery.bind(walker);
  walker.tryInRuleRecovery = (type, follows) => {
    const before = at();
    const token = recoverInRule(type, follows);
    if (Number.isNaN(token.startOffset)) listener.insert?.(type, rule(), before);
    else listener.skip?.(walker.input.slice(before, before + 1), rule(), before);
    return token;
  };

  let repetitionFrom: number | null = null;
  const recoverRepetition = walker.tryInRepetitionRecovery.bind(walker);
  walker.tryInRepetitionRecovery = (...args) => {
    repetitionFrom = at();
    recoverRepetition(...args);
    repetitionFrom = null;
  };

  const resync = walker.reSyncTo.bind(walker);
  walker.reSyncTo = (type) => {
    const before = at();
    const result = resync(type);
    if (at() > before) listener.skip?.(walker.input.slice(before, at()), rule(), before);
    return result;
  };

  const save = walker.SAVE_ERROR.bind(walker);
  walker.SAVE_ERROR = (error) => {
    listener.error?.(error, rule(), repetitionFrom ?? at());
    // Inside a repetition the tokens were dropped before the error was found out.
    if (repetitionFrom !== null) {
      const dropped = walker.input.slice(repetitionFrom, at());
      if (dropped.length > 0) listener.skip?.(dropped, rule(), repetitionFrom);
      repetitionFrom = null;
    }
    return save(error);
  };
}
