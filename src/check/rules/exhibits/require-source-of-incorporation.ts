import { exhibitName } from '../../../analysis/exhibits.js';
import { exchangeActRule } from '../../citations.js';
import { defineRule } from '../../rule.js';

export const requireSourceOfIncorporation = defineRule({
  id: 'require-source-of-incorporation',
  group: 'exhibits',
  statement: 'An exhibit incorporated by reference must say from which filing.',
  why: 'A reader must be able to find the document.',
  remedy: 'Name the form, its date or file number and the exhibit number there.',
  severity: 'info',
  preset: 'recommended',
  confidence: 'medium',
  citation: exchangeActRule('12b-23(a)'),
  scope: 'report',
  *check({ exhibits: { listed } }) {
    // The item's list and the index are of the same exhibits: one of them may name the filing for both.
    const named = new Set(
      listed.flatMap(({ number, sourceNamed }) => (number && sourceNamed ? [exhibitName(number)] : [])),
    );
    for (const { entry, number, incorporated, sourceNamed } of listed) {
      const name = number ? exhibitName(number) : 'This exhibit';
      if (!incorporated || sourceNamed || (number && named.has(name))) continue;
      named.add(name);
      yield {
        at: entry.number,
        message: `${name} is incorporated by reference, expected the filing that holds it.`,
      };
    }
  },
});
