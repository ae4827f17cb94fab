import type { Node } from './nodes.js';

/** A child of a node with the way to it: a property, and an index where the property is a list. */
export interface Child {
  readonly node: Node;
  readonly key: string;
  readonly index: number | null;
}

/** The children of a node in the order of its properties. */
export function childrenOf(node: Node): Child[] {
  const children: Child[] = [];
  for (const [key, value] of Object.entries(node) as [string, unknown][]) {
    if (Array.isArray(value)) {
      value.forEach((entry: unknown, index) => {
        if (isNode(entry)) children.push({ node: entry, key, index });
      });
    } else if (isNode(value)) children.push({ node: value, key, index: null });
  }
  return children;
}

/** Whether a value, a property of a node or an entry of one, is itself a node: what has a type and a place. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'position' in value;
}

/**
 * Visits a tree from the root down, children in the order of their properties.
 *
 * @param visit gets each node, its parent (`null` for the root) and its JSON pointer from the root (RFC 6901)
 */
export function visitNodes(
  root: Node,
  visit: (node: Node, parent: Node | null, pointer: string) => void,
): void {
  const step = (node: Node, parent: Node | null, pointer: string): void => {
    visit(node, parent, pointer);
    for (const child of childrenOf(node)) {
      step(child.node, node, `${pointer}/${child.key}${child.index === null ? '' : `/${child.index}`}`);
    }
  };
  step(root, null, '');
}
