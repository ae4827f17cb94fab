import { companyStatutes, coveredLaws } from '../../../../grammar/phrases/index.js';
import { staffLegalBulletin19 } from '../../citations.js';
import { defineRule } from '../../rule.js';
import { staffPractice } from '../../staff-practice.js';

const forms = {
  corporation: 'a corporation',
  limitedLiabilityCompany: 'a limited liability company',
  partnership: 'a partnership',
  trust: 'a trust',
};

export const requireStatuteOfIssuer = defineRule({
  id: 'require-statute-of-issuer',
  group: 'opinion',
  statement: 'A letter that covers statutes on companies must cover that on companies of the issuer’s form.',
  why: 'A corporation statute does not say what a partnership may issue, nor how; the limit was taken from another letter.',
  remedy: 'Name the statute under which the issuer is organized.',
  severity: 'warning',
  preset: 'recommended',
  citation: staffLegalBulletin19('II.B.3.b'),
  scope: 'submission',
  *check({ letters, filingDate }) {
    const opining = letters.filter(({ onLegality }) => onLegality);
    const told = opining.flatMap(({ clauses }) => clauses('jurisdiction').map(({ text }) => text));
    // The law of a place as a whole has the statutes of all forms.
    if (told.some((text) => coveredLaws(text).some(({ name }) => name === 'place'))) return;
    const covered = new Set(told.flatMap((text) => companyStatutes(text).map(({ name }) => name)));
    if (covered.size === 0 || covered.has('all')) return;
    for (const { issuer, coveredLaws: laws } of opining) {
      const [law] = laws.values();
      if (!law || !issuer?.isTermed || covered.has(issuer.form)) continue;
      yield {
        at: law,
        message: `The letter does not cover the statute on an issuer that is ${forms[issuer.form]}, expected it beside what it covers.`,
        ...staffPractice(filingDate?.value ?? null),
      };
    }
  },
});
