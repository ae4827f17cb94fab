import { form8k } from '../../citations.js';
import { tailOf } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireItem = defineRule({
  id: 'require-item',
  group: 'items',
  statement: 'A report must report at least one item.',
  why: 'A current report is made under an item of the form; without one it reports nothing.',
  remedy: 'Head the information with the number and caption of its item.',
  severity: 'error',
  preset: 'recommended',
  citation: form8k('General Instruction B'),
  scope: 'report',
  *check({ report }) {
    if (report.items.length > 0) return;
    yield {
      at: tailOf(report.coverPage ?? report),
      message: 'The report has no item, expected at least one.',
    };
  },
});
