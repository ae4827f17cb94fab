import { emptyBoxes } from '../../../grammar/lexical/ballots.js';
import { isSignAlone } from '../../../grammar/lexical/figures.js';
import {
  beginsSmall,
  isEntryMarker,
  isHeadOverTwo,
  isListLabel,
  startsParagraph,
} from '../../../grammar/lexical/line-starts.js';
import { partedFigures, partedFlush, type ColumnRange } from './column-cuts.js';
import type { TextLine } from './lines.js';

/**
 * Columns by rivers (XY-cut after Nagy and Seth): in a group of lines, a run of grid columns that is blank on every
 * line, with text on both sides, parts two columns. The fewer the lines, the wider the river has to be.
 */

/** Lines `[first, last)` that share rivers, and the columns between these. */
export interface ColumnGroup {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly ColumnRange[];
  /** From this line on, lines keep to no river: they are whole in the last column. */
  readonly overhang: number;
}

/** Blanks that a river must have for a group of `count` lines; `whole` when the group is all of its block. */
function riverWidth(count: number, whole: boolean): number {
  if (count === 1) return whole ? 3 : 5;
  if (count === 2) return whole ? 3 : 4;
  return 2;
}

/** Marks a line's text. Drawn rules say nothing of columns: they are often wider than what they underline. */
function occupy(occupied: Uint8Array, line: TextLine): void {
  if (line.isRule) return;
  const view = line.view;
  for (let column = line.indent; column < view.length; column++) {
    if (view.charCodeAt(column) !== 32) occupied[column] = 1;
  }
  // No river runs through a box to check.
  for (const { start, end } of emptyBoxes(view)) occupied.fill(1, start, end);
}

/** The columns that rivers of at least `width` leave. */
function columnsOf(occupied: Uint8Array, width: number): ColumnRange[] {
  const columns: ColumnRange[] = [];
  let from = -1;
  let lastText = -1;
  for (let column = 0; column < occupied.length; column++) {
    if (occupied[column] !== 1) continue;
    if (from < 0) from = column;
    else if (column - lastText - 1 >= width) {
      columns.push({ from, to: lastText + 1 });
      from = column;
    }
    lastText = column;
  }
  if (from >= 0) columns.push({ from, to: lastText + 1 });
  return columns;
}

/** Blanks that part columns even on a line that is set flush left and right. */
const JUSTIFIED_RIVER = 5;

/** Whether a line is set flush left and right: many of its words stand more than a blank apart. The gaps beside figures are those of columns. */
function isJustified(line: TextLine): boolean {
  return (line.view.slice(line.indent).match(/[^\d\s)%] {2,}(?=[^\d\s$(])/g)?.length ?? 0) >= 4;
}

/** Lines longer than any page is wide are running text, whatever gaps they have. */
const WIDEST_GRID = 400;

function hasGap(line: TextLine): boolean {
  return line.view.length <= WIDEST_GRID && line.view.includes('   ', line.indent);
}

/** A half-open range of lines. */
interface RowRange {
  readonly first: number;
  readonly last: number;
}

/** The lines of a block from the first to the last that is no drawn rule, half-open. */
function textExtent(lines: readonly TextLine[]): RowRange {
  return {
    first: lines.findIndex((line) => !line.isRule),
    last: lines.findLastIndex((line) => !line.isRule) + 1,
  };
}

/**
 * Finds the groups of side-by-side columns among the lines of a block (lines without a blank line between them).
 * Lines in no group are running text.
 */
export function columnGroups(lines: readonly TextLine[]): ColumnGroup[] {
  const groups: ColumnGroup[] = [];
  const extent = textExtent(lines);
  let first = 0;
  while (first < lines.length) {
    const line = lines[first];
    if (line === undefined || line.isRule || !hasGap(line)) {
      first++;
      continue;
    }
    const grown = growGroup(lines, first, extent);
    if (grown.columns.length > 1 && !opensParagraph(lines, grown) && !isStretched(lines, grown))
      groups.push(withLineAbove(lines, grown, groups[groups.length - 1]?.last ?? 0));
    first = Math.max(grown.last, first + 1);
  }
  return groups;
}

/**
 * A group takes in the line right above it whose text its first line goes on with: that begins in small letters, hangs below it, and
 * the line above ends where the first column does (`Press release of Alder Mills, Inc.` over `  dated May 4, 2001    99.1`), or with
 * which it is the head of that column (`Exhibit` over `Number    Description`).
 */
function withLineAbove(lines: readonly TextLine[], group: ColumnGroup, floor: number): ColumnGroup {
  const above = lines[group.first - 1];
  const line = lines[group.first];
  const [stub, next] = group.columns;
  if (!above || !line || !stub || !next || above.isRule || group.first - 1 < floor) return group;
  const ends = above.view.length + NARROW_RIVER <= next.from;
  const hangs = above.indent < line.indent && beginsSmall(line.view.trimStart());
  const heads = isHeadOverTwo(above.view.trim(), line.view.slice(stub.from, stub.to).trim());
  if (!ends || !(hangs || heads)) return group;
  const columns = [
    { from: Math.min(stub.from, above.indent), to: Math.max(stub.to, above.view.length) },
    ...group.columns.slice(1),
  ];
  return { ...group, first: group.first - 1, columns };
}

/** A first line that is shorter may be a row of its own. */
const FULL_LINE = 60;

/**
 * Whether a group of one line, or of two with a short second one, is the first of a paragraph: a number set off by blanks,
 * and a full line of text that the next line carries on to the left of both (a short one only after a comma: `July 7,` over
 * `2000`), or right below the label of a list's entry (`[ ]`, `(a)`).
 */
function opensParagraph(lines: readonly TextLine[], group: ColumnGroup): boolean {
  const [stub, body] = group.columns;
  const line = lines[group.first];
  const next = lines[group.first + 1];
  if (!stub || !body || group.columns.length > 2 || !line || !next || next.isRule) return false;
  // A short last line may end before the river does.
  const rows = next.view.length <= body.from ? 2 : 1;
  if (group.last > group.first + rows || line.view.length < FULL_LINE || hasGap(next)) return false;
  const label = line.view.slice(line.indent, stub.to).trim();
  const outdents = next.indent < line.indent && (rows === 1 || line.view.endsWith(','));
  return outdents || (next.indent === line.indent && carriesOn(label, next));
}

/** Whether the line below a list's label belongs to the label's entry. */
const carriesOn = (label: string, next: TextLine): boolean =>
  isListLabel(label) && !startsParagraph(next.view.slice(next.indent));

/** The blanks between the words of a line. */
const GAPS = / +/g;

/** A gap between words that no sentence's end explains. */
const WORD_GAP = /[^\s.:;?!] {2}\S/;

/** Whether another line shares both margins of a line, with nothing but blanks between words, some of which are wider. */
function isFlushProse(line: TextLine, other: TextLine | undefined): boolean {
  return (
    other !== undefined &&
    !other.isRule &&
    other.indent === line.indent &&
    other.view.length === line.view.length &&
    !hasGap(other) &&
    WORD_GAP.test(other.view.slice(other.indent))
  );
}

/**
 * Whether the one line of a group that has gaps is a line of justified prose: a line beside it is set flush as well; or it ends flush with
 * the line above, which has none, and its words, which are few, all stand equally far apart, give or take a blank.
 */
function isStretched(lines: readonly TextLine[], group: ColumnGroup): boolean {
  const above = lines[group.first - 1];
  const line = lines[group.first];
  if (!line || line.view.length < FULL_LINE) return false;
  if (lines.slice(group.first + 1, group.last).some(hasGap)) return false;
  if ([above, lines[group.first + 1]].some((other) => isFlushProse(line, other))) return true;
  if (!above || above.isRule || above.view.length !== line.view.length || hasGap(above)) return false;
  const gaps = (line.view.slice(line.indent).match(GAPS) ?? []).map((gap) => gap.length);
  return Math.max(...gaps) - Math.min(...gaps) <= 1;
}

/** Blanks that part columns on three lines or more, and that a group must keep while it grows to as many. */
const NARROW_RIVER = 2;

/**
 * Takes in lines from `first` on as long as a river runs through them all; one column if there is none. Captions may
 * nearly touch: a group that grows to three lines may do so over narrow rivers.
 */
function growGroup(lines: readonly TextLine[], first: number, extent: RowRange): ColumnGroup {
  const isWhole = (end: number): boolean => first <= extent.first && end >= extent.last;
  const wide = (count: number, end: number): number => riverWidth(count, isWhole(end));
  const narrow = takeLines(lines, first, () => NARROW_RIVER, wide);
  return narrow.columns.length > 1 ? narrow : takeLines(lines, first, wide, wide);
}

/**
 * @param toGrow blanks that a river must have for a group of `count` lines up to line `end` to go on
 * @param toStop blanks that it must have for the group to stop there
 */
function takeLines(
  lines: readonly TextLine[],
  first: number,
  toGrow: (count: number, end: number) => number,
  toStop: (count: number, end: number) => number,
): ColumnGroup {
  let occupied = new Uint8Array(WIDEST_GRID);
  let last = first;
  let count = 0;
  let justified = false;
  for (let line = lines[last]; line && line.view.length <= WIDEST_GRID; line = lines[++last]) {
    const trial = occupied.slice();
    occupy(trial, line);
    const members = line.isRule ? count : count + 1;
    // a first line's own gap is enough to go on; whether it is enough to stop is decided below
    if (columnsOf(trial, last === first ? 3 : toGrow(members, last + 1)).length < 2) break;
    occupied = trial;
    count = members;
    justified ||= !line.isRule && isJustified(line);
  }
  const least = justified ? JUSTIFIED_RIVER : toStop(count, last);
  const members = lines.slice(first, last).filter((line) => !line.isRule);
  const columns = withSigns(supported(columnsOf(occupied, least), members), members).flatMap((column) =>
    partedFigures(column, occupied, members).flatMap((part) => partedFlush(part, occupied, members)),
  );
  return withOverhang(lines, { first, last, columns });
}

/** The columns without those that a narrow river parts off for one line alone: there two blanks are a gap between words. */
function supported(columns: readonly ColumnRange[], lines: readonly TextLine[]): ColumnRange[] {
  const kept: ColumnRange[] = [];
  for (const column of columns) {
    const before = kept[kept.length - 1];
    if (before && column.from - before.to <= NARROW_RIVER && linesIn(column, lines) < 2)
      kept[kept.length - 1] = { from: before.from, to: column.to };
    else kept.push(column);
  }
  return kept;
}

/** The columns, each that has nothing but signs of currency joined to the figures behind them: `$    785`. */
function withSigns(columns: readonly ColumnRange[], lines: readonly TextLine[]): ColumnRange[] {
  const joined: ColumnRange[] = [];
  let sign: ColumnRange | null = null;
  for (const column of columns) {
    const texts = lines.map(({ view }) => view.slice(column.from, column.to).trim());
    if (texts.every(isSignAlone)) {
      if (sign) joined.push(sign);
      sign = column;
    } else {
      joined.push({ from: (sign ?? column).from, to: column.to });
      sign = null;
    }
  }
  return sign ? [...joined, sign] : joined;
}

/** How many lines have text in a column. */
function linesIn({ from, to }: ColumnRange, lines: readonly TextLine[]): number {
  return lines.filter((line) => !line.isRule && line.view.slice(from, to).trim() !== '').length;
}

/**
 * A two-column group takes in the lines right below it that start beyond its first column, though they do not keep to
 * the second: a description whose lines hang at another indent than its first. Below an entry's number, lines that
 * begin nothing of their own go on with its description wherever they start.
 */
function withOverhang(lines: readonly TextLine[], group: Omit<ColumnGroup, 'overhang'>): ColumnGroup {
  const [stub, body] = group.columns;
  let { last } = group;
  if (!stub || !body || group.columns.length > 2) return { ...group, overhang: last };
  const stubText = lines[last - 1]?.view.slice(stub.from, stub.to).trim() ?? '';
  const goesOn = (line: TextLine): boolean =>
    line.indent > stub.to || (isEntryMarker(stubText) && !startsParagraph(line.view.trimStart()));
  for (let line = lines[last]; line && !line.isRule && !hasGap(line) && goesOn(line); line = lines[++last]);
  return { ...group, last, overhang: group.last };
}
