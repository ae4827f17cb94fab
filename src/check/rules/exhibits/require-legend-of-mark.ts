import { textsOf } from '../../../analysis/exhibits.js';
import type { CurrentReport } from '../../../ast/nodes.js';
import { practice } from '../../citations.js';
import { quote } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireLegendOfMark = defineRule({
  id: 'require-legend-of-mark',
  group: 'exhibits',
  statement: 'A mark at an exhibit should have a legend that says what it stands for.',
  why: 'The mark was left over, or the legend is missing that tells what was omitted, furnished or filed before.',
  remedy: 'Add the legend below the list, or take the mark out.',
  severity: 'info',
  preset: 'recommended',
  citation: practice,
  scope: 'report',
  *check({ report, exhibits }) {
    const lines = linesOf(report);
    for (const { entry } of exhibits.listed) {
      for (const mark of entry.marks) {
        if (lines.some((line) => line.startsWith(bare(mark)))) continue;
        yield {
          at: entry.number,
          message: `${quote(mark)} at Exhibit ${entry.number.raw} has no legend, expected one below the list.`,
        };
      }
    }
  },
});

/** A mark, or the line that begins with it, without the parentheses around it: `(1)` and `1` are one. */
function bare(text: string): string {
  return text.trim().replaceAll('(', '').replaceAll(')', '');
}

/** All lines in which a legend may stand. */
function linesOf({ preamble, items, exhibitIndex, attachments, unparsed }: CurrentReport): string[] {
  const blocks = [...preamble, ...items.flatMap((item) => item.blocks), ...(exhibitIndex?.notes ?? [])];
  const notes = items.flatMap(({ exhibits }) => exhibits?.notes ?? []);
  const texts = [
    ...textsOf([...blocks, ...notes]),
    ...items.map(({ text }) => text),
    ...attachments.map(({ text }) => text),
    ...unparsed.map(({ raw }) => raw),
  ];
  return texts.flatMap((text) => text.split('\n')).map(bare);
}
