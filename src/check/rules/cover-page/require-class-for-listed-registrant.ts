import { canonicalFileNumber } from '../../../analysis/file-numbers.js';
import { form8k } from '../../citations.js';
import { related, tailOf } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireClassForListedRegistrant = defineRule({
  id: 'require-class-for-listed-registrant',
  group: 'cover-page',
  statement: 'A registrant with a 001- file number should list a class registered under Section 12(b).',
  why: 'The number says that a class is listed on an exchange; the cover must name title, symbol and exchange.',
  remedy: 'Add the table of securities; if no class is listed any more, write "None".',
  severity: 'info',
  preset: 'strict',
  era: { from: '2019-05-02', to: null },
  confidence: 'medium',
  citation: form8k('cover page; Release 33-10618'),
  scope: 'report',
  *check({ cover }) {
    if (!cover || cover.securities.length > 0) return;
    const number = cover.registrants
      .flatMap(({ fileNumbers }) => fileNumbers)
      .find(({ raw }) => canonicalFileNumber(raw)?.startsWith('001-'));
    if (!number) return;
    yield {
      at: tailOf(cover),
      message: 'The cover page lists no class under Section 12(b), expected one for a 001- file number.',
      related: related('The file number.', number),
    };
  },
});
