import type { CstElement, CstNode } from 'chevrotain';
import type { Position } from '../core/position.js';
import type { Flow } from '../layout/flow.js';
import { isToken, nodeRange, tokenRange } from '../parse/cst.js';
import type { SourceFile } from '../source/source-file.js';
import type { Inspection, ReadableDocument } from './inspect.js';
import { placeOf, placeText } from './place.js';
import { notTaken, quoted, type View } from './view.js';

export interface RuleTree {
  readonly rule: string;
  /** `null` for a rule that took no token. */
  readonly position: Position | null;
  /** The parser left the rule before its end and went on elsewhere. */
  readonly recovered?: true;
  readonly children: readonly (RuleTree | TokenLeaf)[];
}

export interface TokenLeaf {
  readonly token: string;
  readonly image: string;
  /** `null` for a token that recovery put in. */
  readonly position: Position | null;
}

/**
 * The syntax tree of a document.
 *
 * @param rule shows the trees of this rule alone, wherever they stand; `null` for the whole tree
 */
export function cstView(inspection: Inspection, document: ReadableDocument, rule: string | null): View {
  const { cst, flow } = document.parsed;
  const roots = rule === null ? [cst] : nodesOf(cst, rule);
  const data = roots.map((root) => ruleTree(inspection.source, flow, root));
  return {
    data: rule === null ? data[0] : data,
    text: () => (data.length === 0 ? notTaken(rule) : data.flatMap((tree) => lines(tree, '')).join('\n')),
  };
}

/** Every node of a rule, outermost first. */
function nodesOf(root: CstNode, rule: string): CstNode[] {
  if (root.name === rule) return [root];
  return inOrder(root).flatMap((child) => (isToken(child) ? [] : nodesOf(child, rule)));
}

/** The children of a node in the order of the text; what took no text comes last. */
export function inOrder(node: CstNode): CstElement[] {
  const start = (element: CstElement): number =>
    (isToken(element) ? tokenRange(element) : nodeRange(element))?.start ?? Infinity;
  const keyed = Object.values(node.children).flatMap((list) =>
    list.map((element) => ({ element, at: start(element) })),
  );
  return keyed.sort((a, b) => (a.at === b.at ? 0 : a.at - b.at)).map(({ element }) => element);
}

/** A node of the syntax tree as plain data, its children in the order of the text. */
export function ruleTree(source: SourceFile, flow: Flow, node: CstNode): RuleTree {
  const range = nodeRange(node);
  return {
    rule: node.name,
    position: range && placeOf(source, flow, range),
    ...(node.recoveredNode ? { recovered: true } : {}),
    children: inOrder(node).map((child) => {
      if (!isToken(child)) return ruleTree(source, flow, child);
      const at = tokenRange(child);
      return { token: child.tokenType.name, image: child.image, position: at && placeOf(source, flow, at) };
    }),
  };
}

function lines(tree: RuleTree | TokenLeaf, indent: string): string[] {
  if ('token' in tree) {
    const place = tree.position ? placeText(tree.position) : 'put in by recovery';
    return [`${indent}${tree.token} ${quoted(tree.image)}  ${place}`];
  }
  const place = tree.position ? placeText(tree.position) : 'empty';
  const recovered = tree.recovered ? '  recovered' : '';
  return [
    `${indent}${tree.rule}  ${place}${recovered}`,
    ...tree.children.flatMap((child) => lines(child, `${indent}  `)),
  ];
}
