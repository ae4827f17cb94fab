import type { RuleTree, TokenLeaf } from '../../../src/workbench/cst-view.js';
import { quoted } from '../../../src/workbench/view.js';
import { element } from '../dom.js';
import { makeTree, type Tree, type TreeItem } from '../tree.js';

const openDepth = 3;
const longList = 40;

export function cstTree(root: RuleTree, select: (item: TreeItem) => void): Tree {
  return makeTree('Concrete syntax tree', item(root, 'root', 0), select);
}

function item(node: RuleTree | TokenLeaf, key: string, depth: number): TreeItem {
  const ranges = node.position ? [{ start: node.position.start.offset, end: node.position.end.offset }] : [];
  if ('token' in node) {
    return {
      key,
      label: [
        element('span', { class: 'token' }, node.token),
        element('span', { class: 'facts' }, quoted(node.image)),
      ],
      ranges,
      children: [],
      open: false,
    };
  }
  return {
    key,
    label: [
      element('span', { class: 'type' }, node.rule),
      ...(node.recovered ? [element('span', { class: 'facts bad' }, 'recovered')] : []),
    ],
    ranges,
    children: node.children.map((child, index) => () => item(child, String(index), depth + 1)),
    open: depth < openDepth && node.children.length <= longList,
  };
}

/** The keys down to the token that stands at an offset. */
export function cstKeysAt(root: RuleTree, offset: number): string[] {
  const keys: string[] = [];
  let node: RuleTree | TokenLeaf = root;
  while ('children' in node) {
    const index: number = node.children.findIndex(
      ({ position }) => position !== null && position.start.offset <= offset && offset < position.end.offset,
    );
    const next: RuleTree | TokenLeaf | undefined = node.children[index];
    if (!next) break;
    keys.push(String(index));
    node = next;
  }
  return keys;
}
