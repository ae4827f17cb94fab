import type { CstElement, CstNode, IToken } from 'chevrotain';
import type { Range } from '../core/position.js';

/** Helpers to read CSTs. Offsets are UTF-16 units of the flow's text. */

export function isToken(element: CstElement): element is IToken {
  return 'tokenType' in element;
}

/** The range of a token; `null` for a token that recovery inserted. */
export function tokenRange(token: IToken): Range | null {
  if (Number.isNaN(token.startOffset)) return null;
  return { start: token.startOffset, end: token.startOffset + token.image.length };
}

/** The range that a node covers; `null` for a node that took no token. */
export function nodeRange(node: CstNode): Range | null {
  const location = node.location;
  if (
    !location ||
    Number.isNaN(location.startOffset) ||
    location.endOffset === undefined ||
    Number.isNaN(location.endOffset)
  )
    return null;
  return { start: location.startOffset, end: location.endOffset + 1 };
}
