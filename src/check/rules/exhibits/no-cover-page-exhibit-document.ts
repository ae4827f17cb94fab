import { item601 } from '../../citations.js';
import { headOf } from '../../places.js';
import { defineRule } from '../../rule.js';

export const noCoverPageExhibitDocument = defineRule({
  id: 'no-cover-page-exhibit-document',
  group: 'exhibits',
  statement: 'Exhibit 104 must not be a document of its own.',
  why: 'The cover page’s data are tagged in the report itself; EDGAR has no type EX-104.',
  remedy: 'Take the document out; list Exhibit 104 as embedded within the Inline XBRL document.',
  severity: 'warning',
  preset: 'recommended',
  era: { from: '2019-06-15', to: null },
  citation: item601('(b)(104)'),
  scope: 'report',
  *check({ exhibits: { attached } }) {
    for (const { node, number } of attached) {
      if (number.base !== '104') continue;
      yield { at: headOf(node), message: 'Unexpected document EX-104, expected the data inside the report.' };
    }
  },
});
