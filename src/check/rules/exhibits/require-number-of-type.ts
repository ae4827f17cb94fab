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
  scope: 'submission',
  *check({ submission: { documents } }) {
    for (const document of documents) {
      const { body, documentType } = document;
      const exhibitNumber = body.type === 'currentReport' ? null : body.exhibitNumber;
      const printed = exhibitNumber?.value ? parseExhibitNumber(exhibitNumber.value) : null;
      const typed = documentType === null ? null : parseExhibitNumber(documentType);
      if (!printed || !typed || !exhibitNumber) continue;
      // A bare EX-5 stands for any of its kind.
      const bare = printed.sub === null || typed.sub === null;
      if (printed.base === typed.base && (bare || unpunctuated(printed.sub) === unpunctuated(typed.sub)))
        continue;
      yield {
        at: exhibitNumber,
        message: `Unexpected exhibit number ${exhibitKey(printed)}, expected ${exhibitKey(typed)} as in the document’s type.`,
        related: related('The document.', headOf(document)),
      };
    }
  },
});

/** `10.16(a)` is filed as `EX-10.16A`. */
function unpunctuated(sub: string | null): string | null {
  return sub?.replace(/[.-]/g, '') ?? null;
}
