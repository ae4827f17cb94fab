import { form8k } from '../../citations.js';
import { defineRule } from '../../rule.js';

export const requireCompleteSecurityRow = defineRule({
  id: 'require-complete-security-row',
  group: 'cover-page',
  statement: 'Each class registered under Section 12(b) needs its title and its exchange.',
  why: 'The table tells investors where a class trades.',
  remedy: 'Fill in the row’s empty cell.',
  severity: 'warning',
  preset: 'recommended',
  era: { from: '2019-05-02', to: null },
  citation: form8k('cover page; Release 33-10618'),
  scope: 'report',
  *check({ cover }) {
    for (const security of cover?.securities ?? []) {
      const missing = [...(security.title ? [] : ['title']), ...(security.exchange ? [] : ['exchange'])];
      if (missing.length === 0) continue;
      yield {
        at: security,
        message: `This class has no ${missing.join(' and no ')}, expected the whole row.`,
      };
    }
  },
});
