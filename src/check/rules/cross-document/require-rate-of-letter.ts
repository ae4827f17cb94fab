import { practice } from '../../citations.js';
import { interestRates } from '../../interest-rates.js';
import { quote, related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireRateOfLetter = defineRule({
  id: 'require-rate-of-letter',
  group: 'cross-document',
  statement: 'Securities that the list names for an opinion must be those of the letter.',
  why: 'A list that names notes of another rate was taken from another take-down, or the wrong letter is attached.',
  remedy: 'Compare the titles of the securities in list and letter.',
  severity: 'warning',
  preset: 'recommended',
  confidence: 'medium',
  citation: practice,
  scope: 'report',
  *check({ exhibits, letters }) {
    for (const attached of exhibits.attached) {
      const letter = letters.find(({ document }) => document === attached.node)?.letter;
      if (!letter || attached.number.base !== '5') continue;
      const own = new Set(letter.clauses.flatMap(({ text }) => interestRates(text)));
      if (own.size === 0) continue;
      for (const { entry, number } of exhibits.entriesFor(attached)) {
        const named = interestRates(entry.description?.raw ?? '');
        if (!entry.description || number?.sub !== attached.number.sub || named.length === 0) continue;
        if (named.some((rate) => own.has(rate))) continue;
        yield {
          at: entry.description,
          message: `Unexpected securities in ${quote(entry.description.raw)}, expected those of the letter (${[...own].join(', ')}).`,
          related: related('The letter.', letter),
        };
      }
    }
  },
});
