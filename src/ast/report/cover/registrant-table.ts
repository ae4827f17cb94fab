import type { CstNode, IToken } from 'chevrotain';
import { beginsAddressBelow } from '../../../../grammar/lexical/address.js';
import type { Range } from '../../../core/position.js';
import type { Builder } from '../../builder.js';
import { childNodes, childTokens } from '../../../parse/cst.js';
import { linesOf, tokensRange, type FieldLine } from './fields.js';
import { fieldValues, type FieldValues } from './values.js';

/**
 * Reads the rows of a table of registrants. Numbers, telephones and places are known by their form; the first lines of
 * text are the name, up to the note on where the registrant is organised or the first line of its address.
 */
export function registrantRows(builder: Builder, table: CstNode): FieldValues[] {
  return childNodes(table, 'registrantRow').flatMap((row) => {
    const cells = childNodes(row, 'registrantCell');
    const captions = cells.flatMap((cell) => childTokens(cell, 'Caption'));
    return partedCells(cells.map(linesOf)).map((parted) => readRegistrant(builder, parted.flat(), captions));
  });
}

/**
 * The cells of each registrant of a row that sets several beside each other: every one but the first begins with its file number;
 * below them may stand the employer's number of each.
 */
function partedCells(cells: readonly FieldLine[][]): FieldLine[][][] {
  const parts: FieldLine[][][] = [[]];
  let numbered = false;
  let named = false;
  const below = 1 + cells.findLastIndex((cell) => !cell.every(({ tokens }) => tokens.every(isEmployerId)));
  for (const cell of cells.slice(0, below)) {
    const beginsOne = cell.length === 1 && cell.every(({ tokens }) => tokens.every(isFileNumber));
    if (beginsOne && numbered && named) {
      parts.push([]);
      named = false;
    }
    numbered ||= beginsOne;
    named ||= cell.some(({ valuesOnly }) => !valuesOnly);
    parts[parts.length - 1]?.push(cell);
  }
  const numbers = cells.slice(below);
  numbers.forEach((cell, index) =>
    parts[numbers.length === parts.length ? index : parts.length - 1]?.push(cell),
  );
  return parts;
}

/**
 * @param captions those that stand within the row: what follows one of a name is not part of the name, what stands right above
 *   one of a former name is that
 */
function readRegistrant(
  builder: Builder,
  lines: readonly FieldLine[],
  captions: readonly IToken[],
): FieldValues {
  const read = lines
    .flatMap(partedLines)
    .map((line) => ({ line, found: fieldValues({ lines: [line], captions: [] }) }));
  const values = read.flatMap(({ found }) => found.values);
  const names = captions.filter(({ tokenType }) => tokenType.name === 'NameCaption');
  const formers = captions
    .filter(({ tokenType }) => tokenType.name === 'FormerNameCaption')
    .map(({ startOffset }) => lines.findLast((line) => line.start < startOffset)?.start);
  const name: Range[] = [];
  const address: Range[] = [];
  const former: Range[] = [];
  let named = false;
  for (const { line, found } of read) {
    named ||= names.some((caption) => isBetween(caption, name[0], line));
    const noted = found.values.some((value) => value.kind === 'jurisdiction');
    if (noted && name.length > 0) named = true;
    if (found.loose.length === 0) continue;
    const text = builder.raw(line);
    const lastName = name[name.length - 1];
    if (formers.includes(line.start)) former.push(...found.loose);
    else if (named || (lastName && beginsAddressBelow(builder.raw(lastName), text))) {
      named = true;
      address.push(...found.loose);
    } else name.push(...found.loose);
  }
  return { values, name, address, former, loose: [] };
}

const isBetween = ({ startOffset }: IToken, first: Range | undefined, line: Range): boolean =>
  first !== undefined && startOffset > first.start && startOffset < line.start;

const isFileNumber = ({ tokenType }: IToken): boolean => tokenType.name === 'FileNumberLiteral';

const isEmployerId = ({ tokenType }: IToken): boolean => tokenType.name === 'EmployerIdLiteral';

const isNumber = (token: IToken): boolean => isEmployerId(token) || isFileNumber(token);

/** A line of text, and the number of the next column where that nearly touches its end, as lines of their own. */
function partedLines(line: FieldLine): FieldLine[] {
  const last = line.tokens[line.tokens.length - 1];
  if (line.valuesOnly || !last || !isNumber(last)) return [line];
  const tokens = line.tokens.slice(0, -1);
  const text = tokensRange(tokens);
  if (!text) return [line];
  const number = { start: last.startOffset, end: line.end, tokens: [last], valuesOnly: true };
  return [{ ...line, ...text, tokens }, number];
}
