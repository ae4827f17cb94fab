import type { CstNode, IToken } from 'chevrotain';
import { isDrawnRule } from '../../../grammar/lexical/furniture.js';
import {
  closingConjunctionLength,
  conjunctionLength,
  copulaLength,
} from '../../../grammar/report/exhibits/exhibit-islands.js';
import {
  headsExhibits,
  markOf,
  namesExhibitClass,
  numbersIn,
} from '../../../grammar/report/exhibits/exhibit-numbers.js';
import { isFurtherPart } from '../../../grammar/report/exhibits/lettered-exhibits.js';
import { isBreak } from '../../../grammar/structure.js';
import { hull, type Range } from '../../core/position.js';
import { childNodes, childTokens, nodeRange, tokenRange, tokensOf } from '../../parse/cst.js';
import type { Builder, Place } from '../builder.js';
import type { ExhibitEntry, ExhibitList, Paragraph, Table, TextNode } from '../nodes.js';
import { normaliseExhibitNumber } from '../normalise/exhibit-number.js';
import { blocksOf } from './blocks.js';
import { withLinks } from './exhibit-links.js';
import {
  buildIncorporation,
  dateNode,
  endOf,
  nameOf,
  numberNode,
  REFERENCES,
  startOf,
  withLegends,
} from './incorporations.js';

/** The entries of a section, those that are stacked in two cells and those that sentences name, in the order of the text. */
function entriesOf(section: CstNode): CstNode[] {
  const entries = childNodes(section, 'exhibitEntry');
  const others = (['entryBefore', 'stackedEntries', 'exhibitMention'] as const).flatMap((name) =>
    childNodes(section, name),
  );
  if (others.length === 0) return entries;
  const start = (node: CstNode): number => nodeRange(node)?.start ?? 0;
  return [...entries, ...others].sort((a, b) => start(a) - start(b));
}

function entriesFrom(builder: Builder, nodes: readonly CstNode[]): ExhibitEntry[] {
  return withoutHeads(withWholeNumbers(nodes.flatMap((node) => buildEntries(builder, node))));
}

function buildEntries(builder: Builder, entry: CstNode): ExhibitEntry[] {
  const range = nodeRange(entry);
  if (!range) return [];
  if (entry.name === 'exhibitEntry') {
    const built = buildEntry(builder, tokensOf(entry), builder.place(range));
    return childTokens(entry, 'NoExhibit').length > 0 ? built.filter(isNoClass) : built;
  }
  if (entry.name === 'exhibitMention') return buildMention(builder, entry, range);
  if (entry.name === 'entryBefore') {
    const tokens = tokensOf(entry);
    const at = tokens.findIndex((token) => NUMBER.has(nameOf(token)));
    return buildEntry(builder, [...tokens.slice(at), ...tokens.slice(0, at)], builder.place(range));
  }
  const texts = childNodes(entry, 'stackedText');
  return childNodes(entry, 'stackedNumber').flatMap((number, index) => {
    const parts = [number, ...texts.slice(index, index + 1)];
    return buildEntry(builder, parts.flatMap(tokensOf), placeOf(builder, parts));
  });
}

/** A list may name a class of exhibits to say that there is none of it. */
function isNoClass({ number, description }: ExhibitEntry): boolean {
  return !namesExhibitClass(number.value ?? '', description?.raw ?? '');
}

/** The entries, each further part of a number with the whole number of the part before it: `99(b)` for the `(b)` below `99  (a)`. */
function withWholeNumbers(entries: readonly ExhibitEntry[]): ExhibitEntry[] {
  let whole = '';
  return entries.map((entry) => {
    const { number } = entry;
    if (!isFurtherPart(number.raw)) {
      whole = /^\d+/.exec(number.value ?? '')?.[0] ?? '';
      return entry;
    }
    return { ...entry, number: { ...number, value: whole === '' ? null : `${whole}${number.raw}` } };
  });
}

/** The entries without those that only head the next. */
function withoutHeads(entries: readonly ExhibitEntry[]): ExhibitEntry[] {
  return entries.filter(
    ({ number, description }, index) =>
      !headsExhibits(number.value ?? '', description?.raw ?? '', entries[index + 1]?.number.value ?? ''),
  );
}

/** An exhibit that a sentence names: what it says is attached describes it. */
function buildMention(builder: Builder, mention: CstNode, range: Range): ExhibitEntry[] {
  const [number] = childTokens(mention, 'ReferencedExhibit');
  const [text] = childNodes(mention, 'mentionText');
  const described = text && nodeRange(text);
  if (!number || !described) return [];
  const words = builder.flow.text.slice(described.start, described.end);
  const leads = described.start > startOf(number);
  const lead = leads ? copulaLength(words) : conjunctionLength(words);
  return [
    {
      type: 'exhibitEntry',
      ...builder.place(range),
      number: numberNode(builder, number),
      // `Exhibits 99.1 and 99.2, respectively, are`: not of this exhibit alone.
      description:
        leads && lead === 0 ? null : builder.text({ start: described.start + lead, end: described.end }),
      marks: [],
      incorporatedByReference: null,
      dates: tokensOf(mention)
        .filter((token) => nameOf(token) === 'DateValue')
        .map((token) => dateNode(builder, token)),
      page: null,
    },
  ];
}

/** The place of an entry whose number and description stand in two cells beside those of others. */
function placeOf(builder: Builder, parts: readonly CstNode[]): Place {
  const ranges = parts.map(nodeRange).filter((range) => range !== null);
  return {
    position: builder.place(hull(ranges)).position,
    spans: ranges.map((range) => builder.place(range).position),
  };
}

/** From the first of `nodes` to the last; `null` where there is none. */
function rangeOf(nodes: readonly CstNode[]): Range | null {
  const ranges = nodes.map(nodeRange).filter((range) => range !== null);
  return ranges.length > 0 ? hull(ranges) : null;
}

/** The exhibits that an item lists; `null` where it lists none. */
export function buildItemExhibits(builder: Builder, item: CstNode): ExhibitList | null {
  const nodes = entriesOf(item);
  const range = rangeOf(nodes);
  if (!range) return null;
  const legends = childNodes(item, 'exhibitLegend');
  const legendRanges = legends.map(nodeRange).filter((legend) => legend !== null);
  return {
    type: 'exhibitList',
    ...builder.place(hull([range, ...legendRanges])),
    role: 'item',
    heading: null,
    entries: withLinks(builder, withLegends(builder, entriesFrom(builder, nodes), legends)),
    notes: legendRanges.flatMap((legend) => blocksOf(builder, legend).blocks),
  };
}

/** The exhibit index; its sections, where it is printed in several, make one. `null` where no section has an entry. */
export function buildExhibitIndex(builder: Builder, sections: readonly CstNode[]): ExhibitList | null {
  const entries = sections.flatMap(entriesOf);
  const range = rangeOf(sections);
  const [token] = sections.flatMap((section) => [
    ...childTokens(section, 'ExhibitIndexHeading'),
    ...childTokens(section, 'IndexCaption'),
  ]);
  const heading = token && tokenRange(token);
  if (entries.length === 0 || !range) return null;
  return {
    type: 'exhibitList',
    ...builder.place(range),
    role: 'index',
    heading: heading ? builder.text(heading) : null,
    entries: withLinks(
      builder,
      withLegends(
        builder,
        entriesFrom(builder, entries),
        sections.flatMap((section) => childNodes(section, 'exhibitLegend')),
      ),
    ),
    notes: sections.flatMap((section) => notesOf(builder, section)),
  };
}

/** What stands in a section below its last entry. */
function notesOf(builder: Builder, section: CstNode): readonly (Paragraph | Table)[] {
  const whole = nodeRange(section);
  const last = rangeOf(entriesOf(section));
  if (!whole || !last) return [];
  const { blocks } = blocksOf(builder, { start: last.end, end: whole.end });
  return blocks.filter((block) => block.type !== 'paragraph' || !isDrawnRule(block.text));
}

const ROW_ENDS = new Set(['RowEnd', 'BlockEnd']);
/** What makes no content of a cell. */
const EMPTY = new Set(['ExhibitMark', 'DotLeader']);
const NUMBER = new Set(['ExhibitNumber', 'PlainExhibitNumber', 'NumberBehind', 'LabelledNumberBehind']);

function buildEntry(builder: Builder, tokens: readonly IToken[], place: Place): ExhibitEntry[] {
  const at = tokens.findIndex((token) => NUMBER.has(nameOf(token)));
  const numberToken = tokens[at];
  if (!numberToken) return [];
  const cells = cellsOf(tokens.slice(at + 1));
  // A number in a column of its own between the two is Regulation S-K's for the exhibit, not a page.
  // So are columns that tell where it was filed before.
  const own = cells.findIndex((cell) => describes(cell) && !refers(cell));
  const first = Math.max(0, own < 0 ? cells.findIndex(describes) : own);
  const content = cells[first] ?? [];
  const closing = closingAt(content);
  const opening = content.findIndex((token) => !isBreak(token) && nameOf(token) !== 'DotLeader');
  const described = content.slice(Math.max(0, opening), closing).filter((token) => !isBreak(token));
  const [firstWord] = described;
  const lastWord = described[described.length - 1];
  const page = cells
    .slice(first)
    .flat()
    .find((token) => nameOf(token) === 'PageNumber');
  return numbersIn(numberToken.image).map(({ start, end }) => ({
    type: 'exhibitEntry',
    ...place,
    number: builder.value(
      'number',
      { start: startOf(numberToken) + start, end: startOf(numberToken) + end },
      normaliseExhibitNumber,
    ),
    description: firstWord && lastWord ? describedText(builder, startOf(firstWord), endOf(lastWord)) : null,
    marks: tokens
      .filter((token) => nameOf(token) === 'ExhibitMark')
      .map((token) => markOf(token.image.trim())),
    incorporatedByReference: buildIncorporation(
      builder,
      tokens,
      cells.filter((_, index) => index !== first),
    ),
    dates: tokens.filter((token) => nameOf(token) === 'DateValue').map((token) => dateNode(builder, token)),
    page: page ? builder.text({ start: startOf(page), end: endOf(page) }) : null,
  }));
}

function describedText(builder: Builder, start: number, end: number): TextNode {
  return builder.text({ start, end: end - closingConjunctionLength(builder.flow.text.slice(start, end)) });
}

/** The cells of an entry that have content; rows and blocks that only continue a cell do not part it. */
function cellsOf(tokens: readonly IToken[]): IToken[][] {
  const cells: IToken[][] = [];
  let open: IToken[] = [];
  const close = (): void => {
    const content = open.findIndex((held) => !isBreak(held) && !EMPTY.has(nameOf(held)));
    if (content < 0) return;
    const below = open.slice(0, content).some((held) => ROW_ENDS.has(nameOf(held)));
    if (below && cells.length === 1) cells[0]?.push(...open);
    else cells.push(open);
    open = [];
  };
  for (const token of tokens) {
    if (nameOf(token) === 'CellEnd') close();
    else if (cells.length === 0 && open.length === 0 && nameOf(token) === 'ExhibitMark') continue;
    else open.push(token);
  }
  close();
  return cells;
}

/** Whether a cell has more than a number in it. */
function describes(cell: readonly IToken[]): boolean {
  return cell.some((token) => !isBreak(token) && !EMPTY.has(nameOf(token)) && nameOf(token) !== 'PageNumber');
}

/** Whether a cell has nothing but the file number or the exhibit of an earlier filing. */
function refers(cell: readonly IToken[]): boolean {
  return cell.every(
    (token) => isBreak(token) || EMPTY.has(nameOf(token)) || REFERENCES.includes(nameOf(token)),
  );
}

/** Number of a description's tokens without the marks, leader and page that close it. */
function closingAt(tokens: readonly IToken[]): number {
  let end = tokens.length;
  while (end > 0) {
    const last = tokens[end - 1];
    if (last && !isBreak(last) && !EMPTY.has(nameOf(last)) && nameOf(last) !== 'PageNumber') break;
    end--;
  }
  return end;
}
