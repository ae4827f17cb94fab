import type { CstNode, IToken } from 'chevrotain';
import type { Range } from '../../../core/position.js';
import { hull } from '../../../core/position.js';
import { childNodes, childTokens, tokenRange } from '../../../parse/cst.js';

/** What a caption asks for. */
export type FieldKind =
  | 'name'
  | 'jurisdiction'
  | 'fileNumber'
  | 'employerId'
  | 'address'
  | 'mailingAddress'
  | 'postalCode'
  | 'telephone'
  | 'formerName';

/** The tokens of one line of a field; `valuesOnly` when each is a value known by its form. */
export interface FieldLine extends Range {
  readonly tokens: readonly IToken[];
  readonly valuesOnly: boolean;
}

/** Lines with the captions that go with them, in source order. Offsets are those of the flow's text. */
export interface CoverField {
  readonly lines: readonly FieldLine[];
  readonly captions: readonly { readonly kind: FieldKind; readonly token: IToken }[];
  /** Where central index keys stand between the lines: each is that of another party. */
  readonly keys?: readonly number[];
}

const KINDS: Readonly<Record<string, readonly FieldKind[]>> = {
  IdentityCaption: ['jurisdiction', 'fileNumber', 'employerId'],
  NameCaption: ['name'],
  StateCaption: ['jurisdiction'],
  FileNumberCaption: ['fileNumber'],
  EmployerIdCaption: ['employerId'],
  AddressCaption: ['address'],
  MailingCaption: ['mailingAddress'],
  ZipCodeCaption: ['postalCode'],
  TelephoneCaption: ['telephone'],
  FormerNameCaption: ['formerName'],
};

/** The range from the first to the last of `tokens`. */
export function tokensRange(tokens: readonly IToken[]): Range | null {
  const ranges = tokens.map(tokenRange).filter((range) => range !== null);
  return ranges.length === 0 ? null : hull(ranges);
}

/** What a caption's token asks for; captions that run into one another ask for as much as they do. */
function captionsOf(token: IToken): { kind: FieldKind; token: IToken }[] {
  return (KINDS[token.tokenType.name] ?? []).map((kind) => ({ kind, token }));
}

/** The lines that a node of the CST holds, in source order. */
export function linesOf(node: CstNode): FieldLine[] {
  const values = childNodes(node, 'valueLine').flatMap((line) => lineOf(line, 'TypedValue'));
  const texts = childNodes(node, 'textLine').flatMap((line) => lineOf(line, 'FieldText'));
  return values.length === 0 ? texts : [...values, ...texts].sort((a, b) => a.start - b.start);
}

function lineOf(node: CstNode, type: 'TypedValue' | 'FieldText'): FieldLine[] {
  const tokens = withoutBlanks(childTokens(node, type));
  const range = tokensRange(tokens);
  return range ? [{ start: range.start, end: range.end, tokens, valuesOnly: type === 'TypedValue' }] : [];
}

/** Tokens without the underscores around them, on which a typist set the value: `____Delaware____`. */
function withoutBlanks(tokens: readonly IToken[]): IToken[] {
  const isBlank = ({ image }: IToken): boolean => /^_+$/.test(image);
  const first = tokens.findIndex((token) => !isBlank(token));
  const last = tokens.findLastIndex((token) => !isBlank(token));
  return tokens.slice(Math.max(first, 0), last + 1);
}

/** Reads a `field` or `leadingField` node. */
export function fieldOf(node: CstNode): CoverField {
  const lines = linesOf(node);
  const first = lines[0]?.start ?? Infinity;
  const keys = childTokens(node, 'Break')
    .filter(({ tokenType, startOffset }) => tokenType.name === 'CentralIndexKey' && startOffset > first)
    .map(({ startOffset }) => startOffset);
  return { lines, captions: childTokens(node, 'Caption').flatMap(captionsOf), keys };
}
