import type { Range } from '../../core/position.js';
import { isBoxedLine, isDrawnRule } from '../../../grammar/lexical/furniture.js';
import { TEXT_TAG, isPageTag } from '../../../grammar/lexical/markup.js';

/**
 * A line of plain text on its character grid: tabs expanded to stops of eight, tags blanked, right-trimmed.
 * `offsets`, present only where grid and source differ, gives the source offset of each grid column.
 */
export interface TextLine extends Range {
  readonly view: string;
  readonly offsets: Int32Array | null;
  /** Columns at which text goes on after a tab, `null` where no tab stands between text and text. */
  readonly tabbed: readonly number[] | null;
  /** Column of the first visible character; the length of `view` on a blank line. */
  readonly indent: number;
  readonly isRule: boolean;
  /** A page ends before this line. */
  readonly pageBreak: boolean;
}

/** Source offset of a grid column. */
export function offsetAt(line: TextLine, column: number): number {
  return line.offsets ? (line.offsets[column] ?? line.end) : line.start + column;
}

interface Grid {
  view: string;
  offsets: number[] | null;
  tabbed: number[] | null;
}

/** Replaces each tab by blanks up to the next stop of eight, and control characters by blanks. */
function expandTabs(text: string, start: number): Grid {
  if (!/[\t\x00-\x1f\x7f]/.test(text)) return { view: text, offsets: null, tabbed: null };
  let view = '';
  const offsets: number[] = [];
  const tabbed: number[] = [];
  let afterTab = false;
  let inText = false;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 9) afterTab = inText;
    else if (unit > 32) {
      if (afterTab) tabbed.push(view.length);
      inText = true;
      afterTab = false;
    }
    const width = unit === 9 ? 8 - (view.length % 8) : 1;
    view += unit < 32 || unit === 127 ? ' '.repeat(width) : text.charAt(index);
    for (let column = 0; column < width; column++) offsets.push(start + index);
  }
  return { view, offsets, tabbed: tabbed.length > 0 ? tabbed : null };
}

/** What a line is made from; `pageEnded` before its text. */
export interface LineParts extends Range {
  readonly view: string;
  readonly offsets: Int32Array | null;
  readonly tabbed: readonly number[] | null;
  readonly pageEnded: boolean;
}

/** A line of the grid: its view without blanks at the end, its indentation and what it is as a whole. */
export function gridLine({ start, end, view, offsets, tabbed, pageEnded }: LineParts): TextLine {
  const trimmed = view.trimEnd();
  const indent = trimmed.search(/\S/);
  return {
    start,
    end,
    view: trimmed,
    offsets,
    tabbed,
    indent: indent < 0 ? trimmed.length : indent,
    isRule: indent >= 0 && isDrawnRule(trimmed),
    pageBreak: pageEnded && indent >= 0,
  };
}

/**
 * Cuts `[range)` of a plain-text source into lines.
 * @param dashEscaped undo the privacy-enhanced envelope's escaping (RFC 1421, 4.3.1): a line that begins with `- ` loses both
 */
export function textLines(source: string, range: Range, dashEscaped: boolean): TextLine[] {
  const lines: TextLine[] = [];
  let pageBreak = false;
  let start = range.start;
  while (start < range.end) {
    let end = start;
    while (end < range.end && !isLineEnd(source.charCodeAt(end))) end++;
    const next = source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
    const first = dashEscaped && source.startsWith('- ', start) ? start + 2 : start;
    const raw = source.slice(Math.min(first, end), end);
    const grid = expandTabs(raw, first);
    let view = grid.view;
    if (view.includes('<')) {
      view = view.replace(TEXT_TAG, (tag: string, _slash: string, name: string) => {
        if (!isPageTag(name)) return ' '.repeat(tag.length);
        pageBreak = true;
        return ' '.repeat(tag.length);
      });
    }
    if (view.includes('|') && isBoxedLine(view)) view = view.replaceAll('|', ' ');
    if (raw.includes('\f')) pageBreak = true;
    const offsets = grid.offsets ? new Int32Array(grid.offsets) : null;
    const line = gridLine({ start: first, end, view, offsets, tabbed: grid.tabbed, pageEnded: pageBreak });
    lines.push(line);
    if (line.view.length > 0) pageBreak = false;
    start = next;
  }
  return lines;
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13;
}
