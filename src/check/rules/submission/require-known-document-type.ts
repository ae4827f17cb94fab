import { parseExhibitNumber } from '../../../analysis/exhibit-numbers.js';
import { formExhibits } from '../../../analysis/facts/form-exhibits.js';
import { edgarFormat } from '../../citations.js';
import { headOf } from '../../places.js';
import { defineRule } from '../../rule.js';

const exhibitBases = new Set(formExhibits.map(({ base }) => base));

export const requireKnownDocumentType = defineRule({
  id: 'require-known-document-type',
  group: 'submission',
  statement: 'An exhibit’s document type must carry a number of the exhibit table.',
  why: 'A type that EDGAR does not know suspends the submission or misfiles the exhibit.',
  remedy: 'Use EX- and the exhibit’s number, such as EX-99.1.',
  severity: 'warning',
  preset: 'recommended',
  confidence: 'medium',
  citation: edgarFormat,
  scope: 'submission',
  *check({ submission: { documents } }) {
    for (const document of documents) {
      const type = document.documentType?.toUpperCase() ?? '';
      if (!type.startsWith('EX') || type === 'EXCEL' || type === 'EX-FILING FEES') continue;
      const number = type.startsWith('EX-') ? parseExhibitNumber(type) : null;
      if (number !== null && exhibitBases.has(number.base)) continue;
      yield {
        at: headOf(document),
        message: `Unexpected document type ${type}, expected EX- and a number of the exhibit table.`,
      };
    }
  },
});
