import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpinionLetter } from '../../src/ast/nodes.js';
import { clausesOf, letterOf } from '../ast/opinion/letters.js';
import { layoutNames, renderLetter } from '../support/letter-generator/layouts.js';
import { letterPlan, type LetterPlan } from '../support/letter-generator/plan.js';

/**
 * Letters drawn from the grammar's own variants: orders of clauses, lead-ins, holdings, limits, lists, heads and tails
 * in any combination, set as text and as HTML. Each compiles to the facts that it was drawn from.
 */

/** What a compiled letter says of the facts of a plan, in the plan's terms. */
function factsOf(letter: OpinionLetter): object {
  const statements = letter.clauses.flatMap((clause) =>
    'registrationStatements' in clause ? clause.registrationStatements : [],
  );
  return {
    kinds: letter.clauses.map(({ kind }) => kind),
    exhibit: letter.exhibitNumber?.value,
    date: letter.date?.value,
    addressee: letter.addressee?.lines.map(({ raw }) => raw),
    subject: letter.subject?.raw ?? null,
    salutation: letter.salutation?.raw,
    closing: letter.closing?.raw,
    signature: letter.signature?.raw,
    signatureLines: letter.signatureLines.map(({ raw }) => raw),
    statements: statements.map(({ form, fileNumber }) => [form?.value, fileNumber?.value]),
    assumptions: clausesOf(letter, 'assumption').flatMap((clause) =>
      clause.assumptions.map(({ topic }) => topic),
    ),
    conclusions: clausesOf(letter, 'opinion').flatMap((clause) =>
      clause.conclusions.map(({ securities, holdings, form, conditions }) => [
        securities?.raw.toLowerCase(),
        holdings,
        form,
        conditions.length,
      ]),
    ),
    exceptions: clausesOf(letter, 'qualification').flatMap((clause) =>
      clause.exceptions.map(({ topic, ordinal }) => [topic, ordinal !== null]),
    ),
    laws: clausesOf(letter, 'jurisdiction')
      .flatMap((clause) => clause.laws.map(({ value }) => value))
      .sort(),
    captions: clausesOf(letter, 'consent').flatMap((clause) => clause.captions.map(({ value }) => value)),
    terms: letter.definedTerms.map(({ term }) => term.raw),
    furtherLetters: letter.furtherLetters.length,
    unparsed: letter.unparsed.length,
  };
}

/** The same, from the plan. */
function expectedOf(plan: LetterPlan): object {
  const has = (kind: LetterPlan['order'][number]): boolean => plan.order.includes(kind);
  return {
    kinds: [...plan.order],
    exhibit: '5.1',
    date: '2011-03-04',
    addressee: [...plan.addressee],
    subject: plan.subject,
    salutation: plan.salutation,
    closing: plan.closing,
    signature: plan.signature.name,
    signatureLines: [...plan.signature.lines],
    statements: [[plan.form, plan.fileNumber]],
    assumptions: has('assumption') ? plan.assumptions.map(([, topic]) => topic) : [],
    conclusions: plan.conclusions.map(({ security, holding: [, holdings] }) => [
      `the ${security}`.toLowerCase(),
      holdings,
      plan.shelf ? 'shelf' : 'closing',
      plan.shelf ? 1 : 0,
    ]),
    exceptions: has('qualification') ? plan.exceptions.map(([, topic]) => [topic, true]) : [],
    laws: has('jurisdiction') ? [...plan.laws[1]] : [],
    captions: has('consent') ? [plan.caption] : [],
    terms: ['Company', 'Registration Statement'],
    furtherLetters: 0,
    unparsed: 0,
  };
}

describe('letters drawn from the variants of the grammar', () => {
  it.each(layoutNames)('compile to the facts that they were drawn from, set as %s', (layout) => {
    fc.assert(
      fc.property(letterPlan, (plan) => {
        const letter = letterOf(renderLetter(plan, layout));
        expect(factsOf(letter)).toEqual(expectedOf(plan));
        expect(letter.clauses.map(({ text }) => text).join(' ')).not.toMatch(/Page 2|Letterhead/);
      }),
      { numRuns: 100 },
    );
  });
});
