import type { Random } from './random.js';
import type { ReportFacts } from './facts.js';

/** One way of setting a part of a report in plain text. */
export type TextPart = (facts: ReportFacts, random: Random) => string;
export type TextParts = Readonly<Record<string, TextPart>>;

const WIDTH = 78;

/** Lines, each in the middle of the page. */
export const centred = (...lines: readonly string[]): string =>
  lines.map((line) => `${' '.repeat(Math.max(0, (WIDTH - line.length) >> 1))}${line}`).join('\n');

/** Lines of cells, each centred in a column of the given width. */
export const columns = (widths: readonly number[], ...rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) =>
      row
        .map((cell, index) => {
          const width = widths[index] ?? 0;
          const before = Math.max(0, (width - cell.length) >> 1);
          return `${' '.repeat(before)}${cell}`.padEnd(width + 2);
        })
        .join('')
        .trimEnd(),
    )
    .join('\n');

/** Lines of cells, each flush left in a column of the given width, parted by at least a blank. */
export const flush = (widths: readonly number[], ...rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) =>
      row
        .map((cell, index) => (index < row.length - 1 ? `${cell} `.padEnd(widths[index] ?? 0) : cell))
        .join('')
        .trimEnd(),
    )
    .join('\n');

/** A paragraph of lines of at most 72 characters. */
export const filled = (text: string, indent: string, first = indent): string => {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(' ')) {
    if (line.length + word.length > 72) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join('\n');
};
