import { sameCompany } from '../../../analysis/names.js';
import { practice } from '../../citations.js';
import { quote, related } from '../../places.js';
import { registrantNames } from '../../registrants.js';
import { defineRule } from '../../rule.js';

/** The terms by which letters call the issuer for which counsel acts. */
const issuerTerms = new Set(['Company', 'Issuer', 'Corporation', 'Registrant']);

export const requireRegistrantAsIssuer = defineRule({
  id: 'require-registrant-as-issuer',
  group: 'cross-document',
  statement: 'The issuer that an attached opinion defines should be a registrant of the report.',
  why: 'A letter on the securities of another issuer is not the one that the report is to bring on file.',
  remedy: 'Look whether the right letter is attached; counsel to a guarantor may define the guarantor.',
  severity: 'info',
  preset: 'strict',
  confidence: 'medium',
  citation: practice,
  scope: 'report',
  *check({ cover, letters, submission: { header } }) {
    const names = registrantNames(cover, header);
    if (names.length === 0) return;
    for (const { letter, onLegality } of letters) {
      const issuers = letter.definedTerms.flatMap(({ term, expansion }) =>
        expansion !== null && issuerTerms.has(term.raw) ? [expansion] : [],
      );
      const [first] = issuers;
      if (!onLegality || !first) continue;
      if (issuers.some(({ raw }) => names.some((name) => sameCompany(name, raw)))) continue;
      yield {
        at: first,
        message: `Unexpected issuer ${quote(first.raw)}, expected a registrant of the report.`,
        related: related('The registrant.', cover?.registrants[0]?.name),
      };
    }
  },
});
