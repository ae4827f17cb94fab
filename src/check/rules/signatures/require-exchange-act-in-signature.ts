import { acts } from '../../../../grammar/phrases/index.js';
import { form8k } from '../../citations.js';
import { quote } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireExchangeActInSignature = defineRule({
  id: 'require-exchange-act-in-signature',
  group: 'signatures',
  statement: 'A report is signed under the Securities Exchange Act of 1934.',
  why: 'A statement that names another Act was taken from a registration statement.',
  remedy: 'Write "Pursuant to the requirements of the Securities Exchange Act of 1934".',
  severity: 'warning',
  preset: 'recommended',
  citation: form8k('signature block'),
  scope: 'report',
  *check({ report: { signatures } }) {
    for (const { undertaking } of signatures) {
      const named = acts(undertaking?.raw ?? '');
      const [other] = named;
      if (!undertaking || !other || named.some(({ name }) => name === 'exchangeAct')) continue;
      yield {
        at: undertaking,
        message: `Unexpected ${quote(other.image)} in the statement of the signatures, expected the Securities Exchange Act of 1934.`,
      };
    }
  },
});
