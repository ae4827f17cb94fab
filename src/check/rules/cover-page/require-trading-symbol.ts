import { securityKinds } from '../../../../grammar/phrases/index.js';
import { form8k } from '../../citations.js';
import { defineRule } from '../../rule.js';

/** Whether a class is of a kind that trades under a symbol whenever it is listed. */
function isTraded(title: string): boolean {
  const kinds = new Set(securityKinds(title).map(({ name }) => name));
  if (kinds.has('debt') || kinds.has('guarantee') || kinds.has('right')) return false;
  return kinds.has('stock') || kinds.has('depositary') || kinds.has('unit') || kinds.has('interest');
}

function isDepositary(title: string): boolean {
  return securityKinds(title)[0]?.name === 'depositary';
}

export const requireTradingSymbol = defineRule({
  id: 'require-trading-symbol',
  group: 'cover-page',
  statement: 'Each class of shares or units registered under Section 12(b) must carry its trading symbol.',
  why: 'Readers look a class up by its symbol. Listed debt has often none, and rights that go with shares have none of their own.',
  remedy: 'Add the symbol.',
  severity: 'warning',
  preset: 'recommended',
  era: { from: '2019-05-02', to: null },
  citation: form8k('cover page; Release 33-10618'),
  scope: 'report',
  *check({ cover }) {
    const securities = cover?.securities ?? [];
    const deposited = securities.some(({ title }) => isDepositary(title?.raw ?? ''));
    for (const security of securities) {
      // Shares that stand behind depositary ones are listed for those alone, "not for trading".
      if (deposited && !isDepositary(security.title?.raw ?? '')) continue;
      if (security.tradingSymbols.length > 0 || !isTraded(security.title?.raw ?? '')) continue;
      yield { at: security, message: 'This class has no trading symbol, expected one.' };
    }
  },
});
