import { decodeHTML } from 'entities';
import type { Position, Range } from '../../src/core/position.js';
import type { Node, ValueNode } from '../../src/ast/nodes.js';
import { markupOf, type Trivia } from '../../src/parse/trivia.js';

export function isValueNode(node: Node): node is ValueNode<string, unknown> {
  return 'raw' in node && 'value' in node;
}

/** Reads the source of a node as its text reads: without markup, decoded. */
export type SourceReader = (node: Node) => string;

export function sourceReader(source: string, body: Range, format: 'text' | 'html'): SourceReader {
  const markup = markupOf(source, body, format).filter(({ kind }) => kind === 'markup');
  return (node) => {
    const gap = format === 'html' ? '' : ' ';
    const pieces = (node.spans ?? [node.position]).map((place) => unmarked(source, markup, place, gap));
    return format === 'html' ? decodeHTML(pieces.join(' ')) : pieces.join(' ');
  };
}

function unmarked(source: string, markup: readonly Trivia[], { start, end }: Position, gap: string): string {
  let text = '';
  let at = start.offset;
  for (const mark of markup) {
    if (mark.end <= at) continue;
    if (mark.start >= end.offset) break;
    text += source.slice(at, Math.max(at, mark.start)) + gap;
    at = mark.end;
  }
  return text + source.slice(at, Math.max(at, end.offset));
}
