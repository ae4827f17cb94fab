import { z } from 'zod';
import type { Analysis, ReportFacts, TermScope } from '../analysis/analysis.js';
import type { Confidence } from '../analysis/facts/confidence.js';
import type { LetterFacts } from '../analysis/letters.js';
import type { RelatedPlace, Severity } from '../core/diagnostic.js';
import type { Position } from '../core/position.js';
import type { Wording } from './narrowed.js';

export const ruleGroups = [
  'submission',
  'cover-page',
  'items',
  'exhibits',
  'signatures',
  'opinion',
  'defined-terms',
  'cross-document',
] as const;

export type RuleGroup = (typeof ruleGroups)[number];

/** What a rule looks at, once for each: the submission, each 8-K, each opinion letter, each symbol table. */
export interface Scopes {
  readonly submission: Analysis;
  readonly report: ReportFacts;
  readonly letter: LetterFacts;
  readonly terms: TermScope;
}

/** What a reader needs to know of a rule. Its page in `docs/rules` is made from this. */
export interface RuleMeta {
  /** Kebab-case with a verb; stable. */
  readonly id: string;
  readonly group: RuleGroup;
  /** One sentence: what must hold. */
  readonly statement: string;
  readonly why: string;
  readonly remedy: string;
  /** The severity unless a finding is milder or the configuration says otherwise. */
  readonly severity: Severity;
  /** `recommended` when its findings were measured to be true; all rules are in `strict`. */
  readonly preset: 'recommended' | 'strict';
  /** First and last filing date on which the rule is in force; `null` where it is open. */
  readonly era: { readonly from: string | null; readonly to: string | null };
  readonly citation: Citation;
  /** How well the fact is founded that the rule rests on. */
  readonly confidence: Confidence;
}

export interface Citation {
  readonly text: string;
  readonly url: string | null;
}

export interface Finding {
  /** The node or place at fault; what is missing is placed where it belongs. */
  readonly at: { readonly position: Position };
  readonly message: string;
  /** The words of the node that the finding is about: its position is narrowed to them where they stand in the source. */
  readonly wording?: Wording | undefined;
  readonly related?: readonly RelatedPlace[];
  /** Where one finding is milder than its rule. */
  readonly severity?: Severity;
}

export interface CheckContext<Options> {
  readonly options: Options;
  /** The filing date, `null` when nothing tells it; rules with a limited era do not run then. */
  readonly filingDate: string | null;
}

/** A rule as the runner sees it. Options are validated by the configuration against `optionsSchema`. */
export interface Rule<Scope extends keyof Scopes = keyof Scopes> {
  readonly meta: RuleMeta;
  readonly scope: Scope;
  readonly optionsSchema: z.ZodType;
  check(subject: Scopes[Scope], context: CheckContext<unknown>): Iterable<Finding>;
}

export type AnyRule = { [Scope in keyof Scopes]: Rule<Scope> }[keyof Scopes];

/** What the configuration says of one rule. */
export interface RuleSetting {
  readonly severity: Severity | 'off';
  /** Not yet parsed by the rule's schema, which the configuration has checked them against. */
  readonly options: unknown;
}

type MetaDefaults = 'era' | 'confidence';

/** What a rule's file gives: the metadata (an open era and high confidence unless said), and the check. */
export interface RuleDefinition<Scope extends keyof Scopes, Schema extends z.ZodType>
  extends Omit<RuleMeta, MetaDefaults>, Partial<Pick<RuleMeta, MetaDefaults>> {
  readonly scope: Scope;
  readonly options?: Schema;
  readonly check: (subject: Scopes[Scope], context: CheckContext<z.output<Schema>>) => Iterable<Finding>;
}

const noOptions = z.strictObject({});

/** Makes a rule; its options are parsed by their schema, which fills in defaults. */
export function defineRule<Scope extends keyof Scopes, Schema extends z.ZodType = typeof noOptions>(
  definition: RuleDefinition<Scope, Schema>,
): Rule<Scope> {
  const { scope, options, check: findings, ...meta } = definition;
  const optionsSchema = options ?? noOptions;
  return Object.freeze({
    meta: { era: { from: null, to: null }, confidence: 'high', ...meta } satisfies RuleMeta,
    scope,
    optionsSchema,
    check: (subject: Scopes[Scope], context: CheckContext<unknown>) =>
      findings(subject, { ...context, options: optionsSchema.parse(context.options) as z.output<Schema> }),
  });
}
