import { sameCompany } from '../../../analysis/names.js';
import { form8k } from '../../citations.js';
import { quote, related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireRegistrantInSignature = defineRule({
  id: 'require-registrant-in-signature',
  group: 'signatures',
  statement: 'The signature block must name a registrant as the cover page does.',
  why: 'The undertaking is the registrant’s; another name means another company’s signature.',
  remedy: 'Use the exact name of the cover page.',
  severity: 'warning',
  preset: 'recommended',
  citation: form8k('signature block'),
  scope: 'report',
  *check({ report: { signatures }, cover, submission: { header } }) {
    const names = (cover?.registrants ?? []).flatMap(({ name }) => (name ? [name] : []));
    // A trust has its offices with the sponsor that signs for it: `c/o Example Sponsor LLC`.
    const offices = (cover?.registrants ?? []).flatMap(
      ({ executiveOffices }) => executiveOffices?.lines.map(({ raw }) => raw) ?? [],
    );
    const filed = (header?.filers ?? []).flatMap(({ name }) => (name ? [name.raw] : []));
    if (names.length === 0) return;
    for (const { registrant } of signatures) {
      if (
        !registrant ||
        [...names.map(({ raw }) => raw), ...filed, ...offices].some((name) =>
          sameCompany(name, registrant.raw),
        )
      ) {
        continue;
      }
      yield {
        at: registrant,
        message: `Unexpected signature for ${quote(registrant.raw)}, expected a registrant of the cover page.`,
        related: related('The registrant.', names[0]),
      };
    }
  },
});
