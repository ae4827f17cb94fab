import { deiFacts } from '../../../analysis/dei.js';
import { item601 } from '../../citations.js';
import { tailOf } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireCoverPageExhibit = defineRule({
  id: 'require-cover-page-exhibit',
  group: 'exhibits',
  statement:
    'A report whose cover page is tagged in Inline XBRL lists Exhibit 104 beside its other exhibits.',
  why: 'The exhibit table asks for the cover page’s data as an exhibit wherever Rule 406 of Regulation S-T asks for the tags.',
  remedy:
    'Add "104 Cover Page Interactive Data File (embedded within the Inline XBRL document)" to the list.',
  severity: 'info',
  preset: 'recommended',
  era: { from: '2019-06-15', to: null },
  confidence: 'medium',
  citation: item601('(b)(104)', 'C&DI 101.01, August 20, 2019'),
  scope: 'report',
  *check({ cover, exhibits: { listed } }) {
    const last = listed.at(-1);
    if (!cover || !last || deiFacts(cover).length === 0) return;
    if (listed.some(({ number }) => number?.base === '104')) return;
    yield {
      at: tailOf(last.entry),
      message: 'The list has no Exhibit 104, expected it since the cover page is tagged in Inline XBRL.',
    };
  },
});
