import type { Node } from '../../src/ast/nodes.js';
import { visitNodes } from '../../src/ast/visit.js';
import { isValueNode, sourcePieces, visibleText } from './source-text.js';

/** Nodes that reach out of their parents, by JSON pointer. */
export function strayNodes(root: Node): string[] {
  const strays: string[] = [];
  visitNodes(root, (node, parent, pointer) => {
    if (parent === null) return;
    const { start, end } = node.position;
    const within = parent.position;
    if (start.offset < within.start.offset || end.offset > within.end.offset || end.offset < start.offset) {
      strays.push(`${pointer} (${node.type} ${start.offset}-${end.offset}) is not inside its ${parent.type}`);
    }
  });
  return strays;
}

/** Value nodes whose source does not read as their `raw`. */
export function misplacedValues(root: Node, source: string, format: 'text' | 'html'): string[] {
  const misplaced: string[] = [];
  visitNodes(root, (node, _parent, pointer) => {
    if (!isValueNode(node)) return;
    const visible = visibleText(sourcePieces(source, node), format);
    if (visible !== node.raw) misplaced.push(`${pointer}: "${visible}" is not raw "${node.raw}"`);
  });
  return misplaced;
}
