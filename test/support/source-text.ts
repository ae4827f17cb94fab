import { decodeHTML } from 'entities';
import { TEXT_TAG } from '../../grammar/lexical/markup.js';
import type { Node, ValueNode } from '../../src/ast/nodes.js';

const COMMENT = /<!--[^]*?-->/g;
const INLINE_TAG =
  /<\/?(?:a|abbr|acronym|b|big|cite|code|em|font|i|ins|ix:[a-z]+|s|small|span|strike|strong|sub|sup|tt|u)(?=[\s/>])[^<>]*>/gi;
const OTHER_TAG = /<[^<>]*>/g;

/** The pieces of a source text as a reader sees them, white space collapsed. */
export function visibleText(pieces: readonly string[], format: 'text' | 'html'): string {
  const text = pieces
    .map((piece) =>
      format === 'text'
        ? piece.replace(TEXT_TAG, ' ')
        : decodeHTML(piece.replace(COMMENT, '').replace(INLINE_TAG, '').replace(OTHER_TAG, ' ')),
    )
    .join(' ');
  return text.replace(/\s+/g, ' ').trim();
}

export function isValueNode(node: Node): node is ValueNode<string, unknown> {
  return 'raw' in node && 'value' in node;
}

/** The source text of a node, piece by piece. */
export function sourcePieces(source: string, node: Node): string[] {
  return (node.spans ?? [node.position]).map((place) => source.slice(place.start.offset, place.end.offset));
}
