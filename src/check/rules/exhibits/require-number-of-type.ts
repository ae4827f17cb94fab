import { exhibitKey, parseExhibitNumber } from '../../../analysis/exhibit-numbers.js';
import { practice } from '../../citations.js';
import { headOf, related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireNumberOfType = defineRule({
  id: 'require-number-of-type',
  group: 'exhibits',
  statement: 'The number at the head of an exhibit must be that of its document type.',
  why: 'The two numbers lead a reader to two entries of the list.',
  remedy: 'Correct the heading or the type.',
  severity: 'warning',
  preset: 'recommended',
  citation: practice,
  scope: 'letter',
  *check({ document, letter: { exhibitNumber } }) {
    const printed = exhibitNumber?.value ? parseExhibitNumber(exhibitNumber.value) : null;
    const typed = document.documentType === null ? null : parseExhibitNumber(document.documentType);
    if (!printed || !typed || !exhibitNumber) return;
    // A bare EX-5 stands for any of its kind.
    if (
      printed.base === typed.base &&
      (printed.sub === typed.sub || printed.sub === null || typed.sub === null)
    )
      return;
    yield {
      at: exhibitNumber,
      message: `Unexpected exhibit number ${exhibitKey(printed)}, expected ${exhibitKey(typed)} as in the document’s type.`,
      related: related('The document.', headOf(document)),
    };
  },
});
