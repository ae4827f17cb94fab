import { planYears, registrationNumbers } from '../../../../grammar/phrases/index.js';
import { canonicalFileNumber } from '../../../analysis/file-numbers.js';
import { practice } from '../../citations.js';
import { interestRates } from '../../interest-rates.js';
import { quote } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireSecuritiesOfSubject = defineRule({
  id: 'require-securities-of-subject',
  group: 'opinion',
  statement:
    'The subject of a letter and its text must speak of securities of the same rate, of a plan of the same year, and of one registration statement.',
  why: 'One of the two was left over from the letter that served as the draft.',
  remedy: 'Compare the subject with the text.',
  severity: 'warning',
  preset: 'recommended',
  citation: practice,
  scope: 'letter',
  *check({ letter: { subject, clauses } }) {
    if (subject === null) return;
    for (const [tellsApart, inText] of COMPARED) {
      const told = new Set(clauses.flatMap(({ text }) => inText(text)));
      const named = new Set(tellsApart(subject.raw));
      // Of several some may be named in the subject alone.
      if (told.size === 0 || named.size === 0 || [...named].some((one) => told.has(one))) continue;
      yield {
        at: subject,
        message: `Unexpected ${quote([...named].join(', '))}, expected what the text of the letter names (${[...told].join(', ')}).`,
      };
    }
  },
});

function yearsOfPlans(text: string): string[] {
  return planYears(text).map(({ image }) => `${image.slice(0, 4)} Plan`);
}

/** The year of the plan that the letter is about, where it may name others: those that it succeeds. */
function yearOfOwnPlan(text: string): string[] {
  return planYears(text).flatMap(({ name, image }) =>
    name === 'defined' ? [`${image.slice(0, 4)} Plan`] : [],
  );
}

function numbersOfStatements(text: string): string[] {
  return registrationNumbers(text).flatMap(({ image }) => canonicalFileNumber(image) ?? []);
}

/** What is compared, as it is read in the subject and in the text. */
const COMPARED: readonly (readonly [(text: string) => string[], (text: string) => string[]])[] = [
  [interestRates, interestRates],
  [yearsOfPlans, yearOfOwnPlan],
  [numbersOfStatements, numbersOfStatements],
];
