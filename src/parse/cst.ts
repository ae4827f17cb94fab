import type { CstElement, CstNode, IToken } from 'chevrotain';
import type { RuleName, TokenName } from '../../grammar/generated/cst-names.js';
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

/** A node's children in the order of the text; tokens that recovery inserted are left out. */
export function childrenInOrder(node: CstNode): CstElement[] {
  const placed: { readonly at: number; readonly element: CstElement }[] = [];
  for (const elements of Object.values(node.children)) {
    for (const element of elements) {
      const range = isToken(element) ? tokenRange(element) : nodeRange(element);
      if (range) placed.push({ at: range.start, element });
    }
  }
  placed.sort((a, b) => a.at - b.at);
  return placed.map(({ element }) => element);
}

/** All tokens under a node, in the order of the text; tokens that recovery inserted are left out. */
export function tokensOf(node: CstNode): IToken[] {
  const tokens: IToken[] = [];
  collectTokens(node, tokens);
  // Most nodes hold tokens of one kind, which the parser took in order.
  return isInOrder(tokens) ? tokens : tokens.sort((a, b) => a.startOffset - b.startOffset);
}

function isInOrder(tokens: readonly IToken[]): boolean {
  let before = -1;
  for (const { startOffset } of tokens) {
    if (startOffset < before) return false;
    before = startOffset;
  }
  return true;
}

function collectTokens(node: CstNode, into: IToken[]): void {
  for (const name in node.children) {
    for (const element of node.children[name] ?? []) {
      if (!isToken(element)) collectTokens(element, into);
      else if (!Number.isNaN(element.startOffset)) into.push(element);
    }
  }
}

/** The child nodes of one rule, in the order of the text. */
export function childNodes(node: CstNode, rule: RuleName): CstNode[] {
  const children = node.children[rule];
  return children === undefined ? [] : children.filter((element): element is CstNode => !isToken(element));
}

/** The child tokens of one type. */
export function childTokens(node: CstNode, type: TokenName): IToken[] {
  const children = node.children[type];
  return children === undefined ? [] : children.filter(isToken);
}
