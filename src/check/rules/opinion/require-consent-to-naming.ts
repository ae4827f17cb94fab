import { naming, registrationStatements } from '../../../../grammar/phrases/index.js';
import type { LetterFacts } from '../../../analysis/letters.js';
import { securitiesActRule } from '../../citations.js';
import { defineRule } from '../../rule.js';

/** The prospectus of Form S-8 is not filed, and names no counsel. */
function isForEmployees({ letter }: LetterFacts): boolean {
  const texts = [letter.subject?.raw ?? '', ...letter.clauses.map(({ text }) => text)];
  return texts.some((text) => registrationStatements(text).some(({ image }) => /s-8$/i.test(image)));
}

export const requireConsentToNaming = defineRule({
  id: 'require-consent-to-naming',
  group: 'opinion',
  statement:
    'The consent should cover the reference to the firm, in the prospectus or under a caption of it.',
  why: 'A prospectus that names counsel needs counsel’s consent to be named. That of Form S-8 is not filed and names none.',
  remedy: 'Add "and to the reference to our firm under the caption" with the caption in quotation marks.',
  severity: 'info',
  preset: 'strict',
  confidence: 'medium',
  citation: securitiesActRule('436'),
  scope: 'letter',
  *check(facts) {
    const { clauses, onLegality, consentApart } = facts;
    const consents = clauses('consent');
    const [first] = consents;
    if (!onLegality || consentApart || !first || isForEmployees(facts)) return;
    if (consents.some(({ captions, text }) => captions.length > 0 || naming(text).length > 0)) return;
    yield {
      at: first,
      message:
        'The consent does not cover the reference to the firm, expected it, or the caption under which the firm is named.',
    };
  },
});
