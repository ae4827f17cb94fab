import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ClauseKind } from '../../src/ast/nodes.js';
import { clausesOf, kindAt, letterAround, letterOf, letterWith } from '../ast/opinion/letters.js';
import { sharedPath } from '../support/corpus.js';

/**
 * The wordings that the reference collects from letters of many firms, each put into a plain letter. The shares that
 * come out right may not fall; what is missing is mostly a wording that no filled-in sentence suits.
 */

interface Phrase {
  readonly phrase: string;
  readonly role?: string;
  readonly holdings?: readonly string[];
  readonly laws?: readonly string[];
}
interface Form {
  readonly form: string;
}
interface Reference {
  readonly kinds: Readonly<Record<string, readonly Phrase[]>>;
  readonly sections: Readonly<Record<string, readonly (Phrase & Form)[]>>;
}

const file = sharedPath('reference', 'opinion-phrases.json');
const present = existsSync(file);
if (!present)
  console.warn('skipped: the collection of phrases (../shared/reference) is not beside the project');
const reference = present
  ? (JSON.parse(readFileSync(file, 'utf8')) as Reference)
  : { kinds: {}, sections: {} };

const FILLING: Readonly<Record<string, string>> = {
  COMPANY: 'Kiln Works, Inc.',
  FIRM: 'Slip & Glaze LLP',
  PERSON: 'Ada Clay',
  OFFICE: 'General Counsel',
  SECURITIES: 'Notes',
  TITLE: 'Common Stock',
  DATE: 'March 1, 2011',
  LAW: 'Ohio law',
  JURISDICTION: 'Ohio',
  FORM: 'Form S-3',
};
const filled = (phrase: string): string =>
  phrase.replace(/\{(\w+)\}/g, (_, slot: string) => FILLING[slot] ?? 'Indenture');

/** How a sentence goes on after a lead-in of each kind. */
const TAILS: Partial<Record<ClauseKind, string>> = {
  reference: ' the Company in connection with the offering of the Notes.',
  examination: ' the Charter and the records of the Company.',
  assumption: ' that all documents are genuine.',
  reliance: ' opinion, certificates of officers of the Company.',
  jurisdiction: ' the laws of the State of Ohio.',
  qualification: ' bankruptcy, insolvency and similar laws.',
  consent: ' opinion as an exhibit to the Registration Statement.',
  expertDisclaimer: ' come within that category of persons.',
};

/** The verb that a lead-in must have reached: some are cut off before it. */
const VERBS: Partial<Record<ClauseKind, RegExp>> = {
  examination: /examined|reviewed|considered|familiar|based on our review/i,
  assumption: /assum/i,
  reliance: /relied|rely/i,
};

/** Shares of the wordings that came out right when they were last counted; those that are not here, all. */
const FLOORS: Readonly<Record<string, number>> = {
  reference: 0.9,
  examination: 0.96,
  assumption: 0.96,
  reliance: 0.87,
  jurisdiction: 0.85,
  consent: 0.81,
  laws: 0.98,
};

function share(name: string, outcomes: readonly (readonly [what: string, right: boolean])[]): void {
  const wrong = outcomes.filter(([, right]) => !right).map(([what]) => what);
  const reached = 1 - wrong.length / outcomes.length;
  expect(outcomes.length).toBeGreaterThan(5);
  expect(reached, wrong.join('\n')).toBeGreaterThanOrEqual(FLOORS[name] ?? 1);
}

const forms = (section: string): string[] =>
  (reference.sections[section] ?? []).map(({ form }) => form).filter((form) => !form.startsWith('('));

describe.skipIf(!present)('the wordings of the reference', () => {
  it.each(Object.entries(TAILS) as [ClauseKind, string][])('lead into clauses: %s', (kind, tail) => {
    const leads = (reference.kinds[kind] ?? [])
      .map(({ phrase }) => filled(phrase))
      .filter((lead) => /^(?:[A-Z]|we )/.test(lead) && (VERBS[kind]?.test(lead) ?? true));
    share(
      kind,
      leads.map((lead) => {
        const sentence = `${lead.charAt(0).toUpperCase()}${lead.slice(1)}${tail}`;
        return [sentence, kindAt(letterAround(kind, sentence), sentence).join() === kind];
      }),
    );
  });

  it('salute', () => {
    share(
      'salutations',
      forms('salutations').map((form) => {
        const letter = letterOf(letterAround('other', '').replace('Ladies and Gentlemen:', form));
        return [form, letter.salutation?.raw === form && letter.addressee?.lines.length === 3];
      }),
    );
  });

  it('close', () => {
    share(
      'closings',
      forms('closings').map((form) => {
        const letter = letterOf(letterAround('other', '').replace('Very truly yours,', form));
        return [form, letter.closing?.raw === form && letter.signature?.value === 'Slip & Glaze LLP'];
      }),
    );
  });

  it('name captions', () => {
    share(
      'captions',
      forms('captions').map((form) => {
        const caption = filled(form);
        const letter = letterWith(
          `We consent to the reference to us under the caption "${caption}" in the Prospectus.`,
        );
        return [caption, clausesOf(letter, 'consent')[0]?.captions[0]?.value === caption];
      }),
    );
  });

  it('name laws', () => {
    const named = (reference.sections['lawWordings'] ?? []).filter(
      ({ phrase, laws = [] }) => laws.length === 1 && !/[({"]/.test(phrase) && !/^(?:and|RMI)\b/.test(phrase),
    );
    share(
      'laws',
      named.map(({ phrase, laws = [] }) => {
        const law = /laws?\b|Law|Act|Code|Statutes|Constitution/.test(phrase)
          ? phrase
          : `the laws of ${phrase}`;
        const letter = letterWith(`Our opinion is limited to ${law}.`);
        const found = clausesOf(letter, 'jurisdiction').flatMap((clause) => clause.laws);
        return [law, found.map(({ value }) => value).join() === laws.join()];
      }),
    );
  });

  it('hold', () => {
    const held = (reference.sections['holdingsWordings'] ?? []).filter(({ phrase }) =>
      /^(?:duly|validly|legally|fully|non|valid|legal|binding|enforceable|entitled|not)/.test(phrase),
    );
    share(
      'holdings',
      held.map(({ phrase, holdings = [] }) => {
        const letter = letterWith(`It is our opinion that the Notes will be ${filled(phrase)}.`);
        const found = clausesOf(letter, 'opinion').flatMap((clause) =>
          clause.conclusions.flatMap((one) => one.holdings),
        );
        return [phrase, holdings.every((holding) => found.some((one) => one === holding))];
      }),
    );
  });
});
