import type { CstNode, IToken, TokenType } from 'chevrotain';
import * as holdings from '../../../grammar/opinion/phrases/holdings.js';
import { hull, type Range } from '../../core/position.js';
import { childNodes, nodeRange, childTokens } from '../../parse/cst.js';
import type { Builder } from '../builder.js';
import type { Conclusion, Holding } from '../nodes.js';
import { entries, listEntry } from './entries.js';

/** The holdings that each token says. */
const HOLDINGS: ReadonlyMap<TokenType, readonly Holding[]> = new Map<TokenType, readonly Holding[]>([
  [holdings.DulyAuthorizedHolding, ['dulyAuthorized']],
  [holdings.ValidlyIssuedHolding, ['validlyIssued']],
  [holdings.FullyPaidHolding, ['fullyPaid']],
  [holdings.NonassessableHolding, ['nonassessable']],
  [holdings.BindingHolding, ['legalValidBinding']],
  [holdings.BindingEnforceableHolding, ['legalValidBinding', 'enforceable']],
  [holdings.EntitledHolding, ['entitledToBenefits']],
  [holdings.EnforceableHolding, ['enforceable']],
  [holdings.ExistingHolding, ['validlyExisting']],
  [holdings.OtherHolding, ['other']],
]);

function holdingsOf(tokens: readonly IToken[]): Holding[] {
  const found = new Set<Holding>();
  for (const token of tokens) for (const holding of HOLDINGS.get(token.tokenType) ?? []) found.add(holding);
  return [...found];
}

/** The conclusions of an opinion clause, sentence by sentence. */
export function conclusions(clause: CstNode, builder: Builder): Conclusion[] {
  return childNodes(clause, 'opinionText').flatMap((sentence) => conclusionsOf(sentence, builder));
}

interface PlacedCondition {
  readonly range: Range;
  readonly node: CstNode;
}

/** A conclusion holds the conditions before it in its sentence; the last one also those after it. */
function conclusionsOf(sentence: CstNode, builder: Builder): Conclusion[] {
  const ranges = (nodes: readonly CstNode[]): Range[] => nodes.flatMap((node) => nodeRange(node) ?? []);
  const nodes = childNodes(sentence, 'conclusion');
  const holds = (node: CstNode): boolean => holdingsOf(childTokens(node, 'Holding')).length > 0;
  const lastHolding = nodes.findLastIndex(holds);
  const subjects = ranges(
    childNodes(sentence, 'subjectOf').flatMap((node) => childNodes(node, 'subjectText')),
  );
  const conditions = childNodes(sentence, 'condition').flatMap((node): PlacedCondition[] => {
    const range = nodeRange(node);
    return range ? [{ range, node }] : [];
  });
  let nextCondition = 0;
  let nextSubject = 0;
  let subject: Range | null = null;
  return nodes.flatMap((node, index): Conclusion[] => {
    const range = nodeRange(node);
    if (!range) return [];
    const subjectText = childNodes(node, 'subjectText')[0];
    if (!holds(node)) {
      // "The Company is a public company and is validly existing": the first verb names the subject of the second.
      subject = (subjectText && nodeRange(subjectText)) ?? subject;
      return [];
    }
    const own: PlacedCondition[] = [];
    const last = index === lastHolding;
    for (
      let at = conditions[nextCondition];
      at && (last || at.range.start < range.start);
      at = conditions[++nextCondition]
    )
      own.push(at);
    for (let at = subjects[nextSubject]; at && at.start < range.start; at = subjects[++nextSubject])
      subject = at;
    const named: Range | null = (subjectText && nodeRange(subjectText)) ?? subject;
    subject = named;
    return [
      {
        type: 'conclusion',
        ...builder.place(
          hull([range, ...own.map((condition) => condition.range), ...(named ? [named] : [])]),
        ),
        securities: named && builder.text(named),
        holdings: holdingsOf(childTokens(node, 'Holding')),
        form: childTokens(node, 'ShelfPredicate').length > 0 ? 'shelf' : 'closing',
        conditions: own.map((condition) => ({
          ...builder.value('condition', condition.range, (raw) => raw),
          entries: entries(condition.node, 'entry', builder).map((entry) => listEntry(entry, builder)),
        })),
      },
    ];
  });
}
