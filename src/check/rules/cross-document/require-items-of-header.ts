import { numbersTitled } from '../../../analysis/items.js';
import { edgarFormat } from '../../citations.js';
import { related, tailOf } from '../../places.js';
import { defineRule } from '../../rule.js';

/** Items that headers of their time name, if any (from 1997 to 2001 all lines stand blank); of the later ones (9 to 12) many do not. */
const labelledBefore2004 = new Set(['1', '2', '3', '4', '5', '6', '7', '8']);

export const requireItemsOfHeader = defineRule({
  id: 'require-items-of-header',
  group: 'cross-document',
  statement: 'The items of the report must be those that the header names.',
  why: 'Readers find reports by the items in the index, which come from the header.',
  remedy: 'Name in the submission’s header exactly the items that the report has.',
  severity: 'warning',
  preset: 'recommended',
  citation: edgarFormat,
  scope: 'report',
  *check({ items, report, submission: { header } }, { filingDate }) {
    if (!header || header.items.length === 0 || items.length === 0 || filingDate === null) return;
    const named = header.items.map((line) => numbersOf(line, filingDate));
    const old = filingDate < '2004-08-23';
    const mild = old ? { severity: 'info' as const } : {};
    for (const { item, number } of items) {
      if (named.some((numbers) => numbers.includes(number)) || (old && !labelledBefore2004.has(number)))
        continue;
      yield {
        at: item.number,
        message: `Unexpected Item ${number}, expected only items that the header names.`,
        related: related('The header.', header),
        ...mild,
      };
    }
    const reported = new Set(report.items.map(({ number }) => number.value));
    for (const [index, numbers] of named.entries()) {
      if (numbers.length === 0 || numbers.some((number) => reported.has(number))) continue;
      yield {
        at: tailOf(items.at(-1)?.item ?? report),
        message: `The report has no Item ${numbers.join(' or ')}, expected it since the header names "${header.items[index] ?? ''}".`,
        related: related('The header.', header),
        ...mild,
      };
    }
  },
});

/** The numbers that a line of the header can mean: `2.02`, or EDGAR's label of the item. */
function numbersOf(line: string, filingDate: string): readonly string[] {
  if (/^\d{1,2}(?:\.\d{2})?$/.test(line.trim())) return [line.trim()];
  return numbersTitled(line, filingDate);
}
