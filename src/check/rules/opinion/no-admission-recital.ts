import { staffLegalBulletin19 } from '../../citations.js';
import { staffPractice } from '../../staff-practice.js';
import { defineRule } from '../../rule.js';

export const noAdmissionRecital = defineRule({
  id: 'no-admission-recital',
  group: 'opinion',
  statement: 'Counsel must not say that it is not admitted, or is admitted elsewhere only.',
  why: 'The words cast doubt on whether counsel can give the opinion; the staff asks for their removal.',
  remedy: 'Name the laws covered, and say nothing of admission.',
  severity: 'warning',
  preset: 'recommended',
  citation: staffLegalBulletin19('II.B.3.b'),
  scope: 'letter',
  *check({ onLegality, admissionRecitals }, { filingDate }) {
    if (!onLegality) return;
    for (const clause of admissionRecitals) {
      yield {
        at: clause,
        message: 'Unexpected recital of bar admission, expected the laws covered only.',
        ...staffPractice(filingDate),
      };
    }
  },
});
