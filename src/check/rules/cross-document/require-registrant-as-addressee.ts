import { sameCompany } from '../../../analysis/names.js';
import { practice } from '../../citations.js';
import { quote, related } from '../../places.js';
import { registrantNames } from '../../registrants.js';
import { defineRule } from '../../rule.js';

export const requireRegistrantAsAddressee = defineRule({
  id: 'require-registrant-as-addressee',
  group: 'cross-document',
  statement: 'An attached opinion should be addressed to a registrant of the report.',
  why: 'A letter to underwriters or a trustee is a closing opinion that was not meant to be filed.',
  remedy: 'Look whether the right letter is attached.',
  severity: 'info',
  preset: 'strict',
  citation: practice,
  scope: 'report',
  *check({ cover, letters, submission: { header } }) {
    const names = registrantNames(cover, header);
    if (names.length === 0) return;
    for (const { letter, onLegality } of letters) {
      const { addressee } = letter;
      if (!onLegality || !addressee || addressee.lines.length === 0) continue;
      if (addressee.lines.some(({ raw }) => names.some((name) => sameCompany(name, raw)))) continue;
      yield {
        at: addressee,
        message: `Unexpected addressee ${quote(addressee.lines[0]?.raw ?? '')}, expected a registrant of the report.`,
        related: related('The registrant.', cover?.registrants[0]?.name),
      };
    }
  },
});
