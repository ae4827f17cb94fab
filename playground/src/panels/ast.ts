import type { Node as AstNode, Submission } from '../../../src/ast/nodes.js';
import { childrenOf } from '../../../src/ast/visit.js';
import { nodeFacts } from '../../../src/workbench/ast-view.js';
import { element } from '../dom.js';
import { makeTree, type Tree, type TreeItem } from '../tree.js';

/** Nodes down to this depth are open from the start. */
const openDepth = 4;
/** Lists longer than this stay closed. */
const longList = 30;

export function astTree(submission: Submission, select: (item: TreeItem) => void): Tree {
  return makeTree('Syntax tree', item(submission, '', 'submission', 0), select);
}

function item(node: AstNode, label: string, key: string, depth: number): TreeItem {
  const children = childrenOf(node);
  const facts = nodeFacts(node).trim();
  return {
    key,
    label: [
      ...(label === '' ? [] : [element('span', { class: 'key' }, `${label} `)]),
      element('span', { class: 'type' }, node.type),
      ...(facts === '' ? [] : [element('span', { class: 'facts' }, facts)]),
    ],
    ranges: (node.spans ?? [node.position]).map(({ start, end }) => ({
      start: start.offset,
      end: end.offset,
    })),
    children: children.map(({ node: child, key: property, index }) => {
      const name = index === null ? property : `${property}[${index}]`;
      const way = index === null ? property : `${property}/${index}`;
      return () => item(child, name, way, depth + 1);
    }),
    open: depth < openDepth && children.length <= longList,
  };
}

/** The keys of tree items on the way that a JSON pointer names. */
export function keysOf(pointer: string): string[] {
  const keys: string[] = [];
  for (const part of pointer.split('/').slice(1)) {
    if (/^\d+$/.test(part) && keys.length > 0) keys.push(`${keys.pop() ?? ''}/${part}`);
    else keys.push(part);
  }
  return keys;
}
