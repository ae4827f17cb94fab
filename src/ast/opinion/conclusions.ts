import type { CstNode, TokenType } from 'chevrotain';
import type { TokenName } from '../../../grammar/generated/cst-names.js';
import { InlineMarker } from '../../../grammar/opinion/markers.js';
import * as tokens from '../../../grammar/opinion/phrases/holdings.js';
import { hull, type Range } from '../../core/position.js';
import { childNodes, nodeRange, childTokens } from '../../parse/cst.js';
import type { Builder } from '../builder.js';
import type { Conclusion, Condition, Holding } from '../nodes.js';
import { entries, listEntry } from './entries.js';

/** The holdings that each token says. */
const HOLDINGS: ReadonlyMap<TokenType, readonly Holding[]> = new Map<TokenType, readonly Holding[]>([
  [tokens.DulyAuthorizedHolding, ['dulyAuthorized']],
  [tokens.ValidlyIssuedHolding, ['validlyIssued']],
  [tokens.FullyPaidHolding, ['fullyPaid']],
  [tokens.NonassessableHolding, ['nonassessable']],
  [tokens.BindingHolding, ['legalValidBinding']],
  [tokens.BindingEnforceableHolding, ['legalValidBinding', 'enforceable']],
  [tokens.EntitledHolding, ['entitledToBenefits']],
  [tokens.EnforceableHolding, ['enforceable']],
  [tokens.ExistingHolding, ['validlyExisting']],
  [tokens.OtherHolding, ['other']],
]);

function holdingsIn(node: CstNode): readonly Holding[] {
  return childTokens(node, 'Holding').flatMap(({ tokenType }) => HOLDINGS.get(tokenType) ?? []);
}

function holdingsOf(conclusion: CstNode): Holding[] {
  const told = [
    conclusion,
    ...childNodes(conclusion, 'requiredAct'),
    ...childNodes(conclusion, 'sharedHolding'),
  ];
  return [...new Set(told.flatMap(holdingsIn))];
}

/** What each conclusion holds; where its verb leaves that to the next one, what that holds. */
function holdingsOfAll(conclusions: readonly CstNode[]): (readonly Holding[])[] {
  const found: (readonly Holding[])[] = [];
  for (const node of [...conclusions].reverse()) {
    const isElided = childTokens(node, 'ElisionMark').length > 0;
    found.push(isElided ? (found.at(-1) ?? []) : holdingsOf(node));
  }
  return found.reverse();
}

/** What each holds, with what a later one shares with those before it that are binding like it: "in each case enforceable". */
function withSharedHoldings(
  conclusions: readonly CstNode[],
  holdings: readonly (readonly Holding[])[],
): (readonly Holding[])[] {
  const found = [...holdings];
  conclusions.forEach((node, index) => {
    const shared = childNodes(node, 'sharedHolding').flatMap(holdingsIn);
    for (let at = shared.length > 0 ? index : -1; found[at]?.includes('legalValidBinding'); at--)
      found[at] = [...new Set([...(found[at] ?? []), ...shared])];
  });
  return found;
}

interface PlacedCondition {
  readonly range: Range;
  readonly node: CstNode;
}

/** What the lead of a list says for the conclusions of its items. */
interface Said {
  readonly subject: Range | null;
  readonly conditions: readonly PlacedCondition[];
}

const NOTHING: Said = { subject: null, conditions: [] };

/** A sentence of opinion. */
interface OpinionText {
  readonly text: CstNode;
  /** An item of the list that the last sentence that is none leads. */
  readonly isItem: boolean;
}

/** The sentences of an opinion clause, in order. */
export function opinionTexts(clause: CstNode): OpinionText[] {
  const texts = childNodes(clause, 'opinionText').map((text) => ({ text, isItem: false }));
  const items = childNodes(clause, 'opinionItem').flatMap((item) => childNodes(item, 'opinionText'));
  return items.length === 0
    ? texts
    : [...texts, ...items.map((text) => ({ text, isItem: true }))].sort(
        (a, b) => startOf(a.text) - startOf(b.text),
      );
}

/** The conclusions of an opinion clause, sentence by sentence; items of a list with what its lead says. */
export function conclusions(clause: CstNode, builder: Builder): Conclusion[] {
  let lead = NOTHING;
  return opinionTexts(clause).flatMap(({ text, isItem }) => {
    if (!isItem)
      lead = {
        subject: subjectsOf(text).at(-1) ?? null,
        conditions: [...premisesOf(text), ...conditionsOf(text)],
      };
    const said = isItem ? lead : NOTHING;
    return conclusionsOf(text, { ...said, conditions: [...said.conditions, ...premisesOf(text)] }, builder);
  });
}

function startOf(node: CstNode): number {
  return nodeRange(node)?.start ?? 0;
}

function subjectsOf(sentence: CstNode): Range[] {
  return childNodes(sentence, 'subjectOf')
    .flatMap((node) => childNodes(node, 'subjectText'))
    .flatMap((node) => nodeRange(node) ?? []);
}

function conditionsOf(sentence: CstNode): PlacedCondition[] {
  return childNodes(sentence, 'condition').flatMap((node): PlacedCondition[] => {
    const range = nodeRange(node);
    return range ? [{ range, node }] : [];
  });
}

/** The conditions before the statement of the opinion, which are those of every conclusion after it. */
function premisesOf(sentence: CstNode): PlacedCondition[] {
  return childNodes(sentence, 'premise').flatMap(conditionsOf);
}

/** A conclusion with what its sentence says of it. */
interface Placed {
  readonly range: Range;
  readonly subject: Range | null;
  readonly holdings: readonly Holding[];
  readonly form: Conclusion['form'];
  readonly conditions: readonly PlacedCondition[];
}

function conclusionsOf(sentence: CstNode, lead: Said, builder: Builder): Conclusion[] {
  return withSharedConditions(placedConclusions(sentence, lead), enumeratorsOf(sentence)).map(
    ({ range, subject, holdings, form, conditions }) => {
      const all = [...lead.conditions, ...conditions];
      const parts = [range, ...all.map((condition) => condition.range), ...(subject ? [subject] : [])];
      return {
        type: 'conclusion',
        ...builder.place(hull(parts)),
        securities: subject && builder.text(subject),
        holdings,
        form,
        conditions: all.map((condition) => buildCondition(condition, builder)),
      };
    },
  );
}

/** A conclusion holds the conditions before it in its sentence; the last one also those after it. */
function placedConclusions(sentence: CstNode, lead: Said): Placed[] {
  const nodes = childNodes(sentence, 'conclusion');
  const holdings = withSharedHoldings(nodes, holdingsOfAll(nodes));
  const forms = formsOf(nodes);
  const lastHolding = holdings.findLastIndex((own) => own.length > 0);
  const subjects = subjectsOf(sentence);
  const conditions = conditionsOf(sentence);
  let nextCondition = 0;
  let nextSubject = 0;
  let { subject } = lead;
  return nodes.flatMap((node, index): Placed[] => {
    const range = nodeRange(node);
    if (!range) return [];
    const act = childNodes(node, 'requiredAct').flatMap((required) => childNodes(required, 'actText'))[0];
    const subjectText = act ?? childNodes(node, 'subjectText')[0];
    const own = holdings[index] ?? [];
    if (own.length === 0) {
      // "The Company is a public company and is validly existing": the first verb names the subject of the second.
      subject = (subjectText && nodeRange(subjectText)) ?? subject;
      return [];
    }
    const before: PlacedCondition[] = [];
    const last = index === lastHolding;
    for (
      let at = conditions[nextCondition];
      at && (last || at.range.start < range.start);
      at = conditions[++nextCondition]
    )
      before.push(at);
    for (let at = subjects[nextSubject]; at && at.start < range.start; at = subjects[++nextSubject])
      subject = at;
    const each = childNodes(node, 'each')[0];
    subject = (subjectText && nodeRange(subjectText)) ?? subject ?? (each ? nodeRange(each) : null);
    return [{ range, subject, holdings: own, form: forms[index] ?? 'closing', conditions: before }];
  });
}

/** The form of each conclusion; of one that leaves its verb to the next, that one's. */
function formsOf(conclusions: readonly CstNode[]): readonly Conclusion['form'][] {
  const found: Conclusion['form'][] = [];
  for (const node of [...conclusions].reverse()) {
    const has = (name: TokenName): boolean => childTokens(node, name).length > 0;
    const isVerbless = has('ElisionMark') && !has('ShelfPredicate') && !has('ClosingPredicate');
    const own = has('ShelfPredicate') || has('PartedMark') ? 'shelf' : 'closing';
    found.push(isVerbless ? (found.at(-1) ?? own) : own);
  }
  return found.reverse();
}

/**
 * "When the Indenture has been executed, the Notes will be valid and the Guarantees will be valid": a conclusion without conditions
 * shares those of the one before it, if it has the same tense and either the same subject, or they stand before that one's
 * subject. Those of an enumerated conclusion are its own.
 */
function withSharedConditions(placed: readonly Placed[], enumerators: readonly number[]): Placed[] {
  const [first] = placed;
  let giver: Placed | null = null;
  return placed.map((own) => {
    const shared = giver ? sharedConditions(giver, own, enumerators) : [];
    if (giver && shared.length > 0) {
      giver = { ...own, conditions: shared };
      return giver;
    }
    const opening = first && first !== own ? openingConditions(first, own, enumerators) : [];
    giver = { ...own, conditions: [...opening, ...own.conditions] };
    return giver;
  });
}

/**
 * The conditions that open the sentence, where those of `own` come on top of them: behind "and" ("Upon completion of the Proceedings, the
 * issue will be authorized and, when sold, the Notes will be valid"), or in an entry of the list that the sentence's conditions lead.
 */
function openingConditions(
  first: Placed,
  own: Placed,
  enumerators: readonly number[],
): readonly PlacedCondition[] {
  const opening = first.conditions.filter(({ range }) => range.start < (first.subject?.start ?? 0));
  const [lead] = opening;
  const [further] = own.conditions;
  if (!lead || !further || own.form !== first.form) return [];
  const leadsList =
    enumerators.some((at) => at > lead.range.start && at < first.range.start) &&
    !enumerators.some((at) => at < lead.range.start);
  const isAdded =
    childTokens(further.node, 'AddedMark').length > 0 &&
    !isParted(lead.range.start, further.range.start, enumerators);
  return leadsList || isAdded ? opening : [];
}

function sharedConditions(
  giver: Placed,
  own: Placed,
  enumerators: readonly number[],
): readonly PlacedCondition[] {
  const [first] = giver.conditions;
  if (!first || own.conditions.length > 0 || own.form !== giver.form) return [];
  const leads = first.range.start < (giver.subject?.start ?? 0);
  return own.subject === giver.subject || leads
    ? giver.conditions.filter(({ range }) => !isParted(range.start, own.range.start, enumerators))
    : [];
}

/** Whether the condition at `condition` stands in an entry of a list, and the conclusion at `conclusion` in another. */
function isParted(condition: number, conclusion: number, enumerators: readonly number[]): boolean {
  return (
    enumerators.some((at) => at < condition) && enumerators.some((at) => at > condition && at < conclusion)
  );
}

/** Where the enumerators between and within the conclusions of a sentence stand. */
function enumeratorsOf(sentence: CstNode): number[] {
  return [sentence, ...childNodes(sentence, 'conclusion')]
    .flatMap((node) => childTokens(node, 'Matter'))
    .flatMap((token) => (token.tokenType === InlineMarker ? [token.startOffset] : []));
}

function buildCondition({ range, node }: PlacedCondition, builder: Builder): Condition {
  return {
    ...builder.value('condition', range, (raw) => raw),
    entries: entries(node, 'entry', builder).map((entry) => listEntry(entry, builder)),
  };
}
