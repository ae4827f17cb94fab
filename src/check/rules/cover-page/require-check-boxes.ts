import type { Provision } from '../../../ast/nodes.js';
import { form8k } from '../../citations.js';
import { tailOf } from '../../places.js';
import { defineRule } from '../../rule.js';

const provisions: Readonly<Partial<Record<Provision, string>>> = {
  rule425: 'Rule 425',
  rule14a12: 'Rule 14a-12',
  rule14d2b: 'Rule 14d-2(b)',
  rule13e4c: 'Rule 13e-4(c)',
};

export const requireCheckBoxes = defineRule({
  id: 'require-check-boxes',
  group: 'cover-page',
  statement: 'The cover page must print the four check boxes for communications under other rules.',
  why: 'A box says whether the report also satisfies Rule 425, 14a-12, 14d-2(b) or 13e-4(c).',
  remedy: 'Print the introduction and all four lines, checked or not.',
  severity: 'warning',
  preset: 'recommended',
  era: { from: '2004-08-23', to: null },
  citation: form8k('cover page; General Instruction A.2; Release 33-8400'),
  scope: 'report',
  *check({ cover }) {
    if (!cover) return;
    const printed = new Set(cover.checkBoxes.map(({ provision }) => provision));
    const missing = Object.entries(provisions).filter(([provision]) => !printed.has(provision as Provision));
    if (missing.length === 0) return;
    const names = missing.map(([, name]) => name).join(', ');
    yield { at: tailOf(cover), message: `The cover page has no check box for ${names}, expected all four.` };
  },
});
