import { firstBreak } from '../../../analysis/ordinals.js';
import { practice } from '../../citations.js';
import { related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireConsecutiveExceptions = defineRule({
  id: 'require-consecutive-exceptions',
  group: 'opinion',
  statement: 'The exceptions of a qualification must be numbered without gap or repetition.',
  why: 'A gap shows that an exception was lost or that the list was cut from another letter.',
  remedy: 'Number the exceptions anew, and look for what is missing.',
  severity: 'warning',
  preset: 'recommended',
  citation: practice,
  scope: 'letter',
  *check({ clauses }) {
    for (const { exceptions } of clauses('qualification')) {
      const ordinals = exceptions.flatMap(({ ordinal }) => (ordinal ? [ordinal] : []));
      const at = firstBreak(ordinals.map(({ value, raw }) => value ?? raw));
      const broken = at === null ? undefined : ordinals[at];
      if (at === null || !broken) continue;
      yield {
        at: broken,
        message: `Unexpected exception ${broken.raw}, expected the number after ${ordinals[at - 1]?.raw ?? 'none'}.`,
        related: related('The exception before it.', ordinals[at - 1]),
      };
    }
  },
});
