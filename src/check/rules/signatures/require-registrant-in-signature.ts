import { isTrust, sameCompany, sameExactName, sharedWords } from '../../../analysis/names.js';
import { form8k } from '../../citations.js';
import { quote, related } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireRegistrantInSignature = defineRule({
  id: 'require-registrant-in-signature',
  group: 'signatures',
  statement: 'The signature block must name a registrant, word for word as the cover page does.',
  why: 'The undertaking is the registrant’s; another name means another company’s signature, and companies of one group differ in one word.',
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
    const printed = [...names.map(({ raw }) => raw), ...filed];
    if (names.length === 0) return;
    for (const { registrant } of signatures) {
      if (!registrant || printed.some((name) => sameExactName(registrant.raw, name))) continue;
      const isLike = (name: string): boolean => sameCompany(name, registrant.raw);
      // A depositor, a servicer or a bank signs for a trust, often under a name much like its own.
      const forTrust = names.some(({ raw }) => isTrust(raw) !== isTrust(registrant.raw));
      if (offices.some(isLike) || (forTrust && printed.some(isLike))) continue;
      const [nearest] = names
        .filter(({ raw }) => isLike(raw))
        .sort((a, b) => sharedWords(b.raw, registrant.raw) - sharedWords(a.raw, registrant.raw));
      const expected = nearest
        ? `${quote(nearest.raw)} as on the cover page`
        : 'a registrant of the cover page';
      yield {
        at: registrant,
        message: `Unexpected signature for ${quote(registrant.raw)}, expected ${expected}.`,
        related: related('The registrant.', nearest ?? names[0]),
      };
    }
  },
});
