import type { Range } from '../../src/core/position.js';
import type { Node } from '../../src/ast/nodes.js';
import { visitNodes } from '../../src/ast/visit.js';
import { isValueNode, sourceReader } from './source-text.js';

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

/**
 * Value nodes whose source does not read as their `raw`, control characters being blanks. Where markup parts words is the
 * layout's to say.
 */
export function misplacedValues(root: Node, source: string, body: Range, format: 'text' | 'html'): string[] {
  const read = sourceReader(source, body, format);
  const plain = (text: string): string =>
    format === 'html' ? text.replace(invisible, '') : text.replace(/[\s\x00-\x1f\x7f]+/g, ' ').trim();
  const misplaced: string[] = [];
  visitNodes(root, (node, _parent, pointer) => {
    if (!isValueNode(node)) return;
    const visible = plain(read(node));
    if (visible !== plain(node.raw)) misplaced.push(`${pointer}: "${visible}" is not raw "${node.raw}"`);
  });
  return misplaced;
}

const invisible = /[\s\x00-\x1f\x7f\u00ad\u200b-\u200f\u2060\ufeff]+/g;
