import { consents } from '../../../../grammar/phrases/index.js';
import { exhibitKey, parseExhibitNumber } from '../../../analysis/exhibit-numbers.js';
import { normaliseExhibitNumber } from '../../../ast/normalise/exhibit-number.js';
import { practice } from '../../citations.js';
import { headOf, related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireOwnNumberInConsent = defineRule({
  id: 'require-own-number-in-consent',
  group: 'opinion',
  statement: 'The exhibit number that the consent gives for this filing must be that of the letter.',
  why: 'Counsel consents to the filing of one exhibit and another is filed.',
  remedy: 'Correct the number in the consent, or the document’s type.',
  severity: 'warning',
  preset: 'recommended',
  confidence: 'medium',
  citation: practice,
  scope: 'submission',
  *check({ letters, reports, submission }) {
    // In a report a letter can have another number than in the registration statement that takes it in.
    const registers = submission.header !== null && reports.length === 0;
    for (const { document, letter, clauses, onLegality } of letters) {
      const { documentType } = document;
      // A letter by itself has no type; its head tells its number.
      const number = documentType ?? letter.exhibitNumber?.value ?? null;
      const own = number === null ? null : parseExhibitNumber(number);
      if (!onLegality || own?.sub == null) continue;
      for (const clause of clauses('consent')) {
        const named = consents(clause.text).flatMap(({ name, image }) => {
          const isOwn = name === 'numberedExhibit' || (name === 'registeredExhibit' && registers);
          const number = isOwn ? parseExhibitNumber(normaliseExhibitNumber(image) ?? '') : null;
          return number !== null && number.base === own.base && number.sub !== null ? [number] : [];
        });
        const [other] = named;
        if (!other || named.some(({ sub }) => sub === own.sub)) continue;
        yield {
          at: clause,
          message: `Unexpected Exhibit ${exhibitKey(other)} in the consent, expected ${exhibitKey(own)} as ${documentType === null ? 'at its head' : 'in the document’s type'}.`,
          related:
            documentType === null
              ? related('The head.', letter.exhibitNumber)
              : related('The document.', headOf(document)),
        };
      }
    }
  },
});
