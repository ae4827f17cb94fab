import { form8k } from '../../citations.js';
import { defineRule } from '../../rule.js';

export const requireTradingSymbol = defineRule({
  id: 'require-trading-symbol',
  group: 'cover-page',
  statement: 'Each class registered under Section 12(b) should carry its trading symbol.',
  why: 'Readers look a class up by its symbol; listed debt has sometimes none.',
  remedy: 'Add the symbol, or "N/A" where the class has none.',
  severity: 'info',
  preset: 'strict',
  era: { from: '2019-05-02', to: null },
  citation: form8k('cover page; Release 33-10618'),
  scope: 'report',
  *check({ cover }) {
    for (const security of cover?.securities ?? []) {
      if (security.tradingSymbols.length > 0) continue;
      yield { at: security, message: 'This class has no trading symbol, expected one.' };
    }
  },
});
