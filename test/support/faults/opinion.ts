import type { Clause, ClauseKind, OpinionLetter } from '../../../src/ast/nodes.js';
import {
  atOne,
  blank,
  insertAfter,
  isPlain,
  plain,
  replace,
  type Fault,
  type Planted,
  type Subject,
} from './fault.js';
import { rotate } from './submission.js';

function letters({ letters: all }: Subject): OpinionLetter[] {
  return all
    .filter(({ document }) => /^EX-5/i.test(document.documentType ?? 'EX-5'))
    .map(({ letter }) => letter);
}

function ofKind(letter: OpinionLetter, kind: ClauseKind): Clause[] {
  return letter.clauses.filter((clause) => clause.kind === kind);
}

/** Blanks all clauses of one kind out. Only where a letter has one or more of them and nothing else in them. */
function without(kind: ClauseKind): (subject: Subject) => Planted | null {
  return (subject) =>
    atOne(
      subject,
      letters(subject).filter((letter) => ofKind(letter, kind).length > 0),
      (letter) => {
        let { text } = subject;
        for (const clause of ofKind(letter, kind)) text = blank({ ...subject, text }, clause).text;
        return { text, at: { start: letter.position.start.offset, end: letter.position.end.offset } };
      },
    );
}

/** Puts a sentence after a clause of a kind. */
function sentenceAfter(kind: ClauseKind, sentence: string): (subject: Subject) => Planted | null {
  return (subject) =>
    atOne(
      subject,
      letters(subject).flatMap((letter) => ofKind(letter, kind).slice(-1)),
      (clause) => insertAfter(subject, clause, ` ${sentence}`),
    );
}

export const opinionFaults: readonly Fault[] = [
  {
    kind: 'consent missing',
    rule: 'require-consent',
    companions: ['require-section-7-sentence', 'require-consent-to-naming', 'no-unused-term'],
    plant: without('consent'),
  },
  {
    kind: 'law missing',
    rule: 'require-covered-law',
    companions: ['require-law-of-issuer', 'no-unused-term', 'no-admission-recital'],
    plant: without('jurisdiction'),
  },
  {
    kind: 'opinion missing',
    rule: 'require-opinion',
    companions: [
      'require-covered-law',
      'require-insolvency-exceptions',
      'require-law-of-issuer',
      'no-unused-term',
      'require-consecutive-exceptions',
    ],
    plant: without('opinion'),
  },
  {
    kind: 'Section 7 sentence missing',
    rule: 'require-section-7-sentence',
    companions: ['no-unused-term', 'no-undefined-term', 'no-use-before-definition'],
    plant: without('expertDisclaimer'),
  },
  {
    kind: 'reliance limited',
    rule: 'no-reliance-limit',
    plant: sentenceAfter(
      'jurisdiction',
      'This opinion is furnished solely for your benefit and may not be relied upon by any other person.',
    ),
  },
  {
    kind: 'bar admission disclaimed',
    rule: 'no-admission-recital',
    plant: sentenceAfter('jurisdiction', 'We are not admitted to practice in the State of Nevada.'),
  },
  {
    kind: 'date missing',
    rule: 'require-letter-date',
    plant: (subject) =>
      atOne(
        subject,
        letters(subject).filter(({ date }) => isPlain(subject, date)),
        (letter) => (letter.date ? blank(subject, letter.date, letter) : null),
      ),
  },
  {
    kind: 'letter dated after the filing',
    rule: 'no-opinion-after-filing',
    plant: (subject) =>
      atOne(
        subject,
        subject.submission.header?.filedAsOf?.value
          ? plain(
              subject,
              letters(subject).map(({ date }) => date),
            )
          : [],
        (date) => {
          const year = date.value?.slice(0, 4) ?? '';
          if (year === '' || !date.raw.endsWith(year)) return null;
          return replace(subject, date, `${date.raw.slice(0, -4)}${Number(year) + 2}`);
        },
      ),
  },
  {
    kind: 'signature missing',
    rule: 'require-letter-signature',
    companions: ['require-firm-of-description'],
    plant: (subject) =>
      atOne(
        subject,
        letters(subject).filter(
          ({ signature, schedules }) => isPlain(subject, signature) && schedules.length === 0,
        ),
        (letter) => {
          if (!letter.signature) return null;
          const { start, end } = letter.signature.position;
          const line = subject.text.lastIndexOf('\n', start.offset) + 1;
          return blank(subject, { position: { start: { ...start, offset: line }, end } }, letter);
        },
      ),
  },
  {
    kind: 'registration statement of another offering',
    rule: 'require-known-registration-number',
    plant(subject) {
      const report = subject.report?.items.some(({ text }) => text.includes('333-'));
      const numbers = letters(subject).flatMap((letter) =>
        letter.clauses.flatMap((clause) =>
          clause.kind === 'reference'
            ? clause.registrationStatements.map(({ fileNumber }) => fileNumber)
            : [],
        ),
      );
      const [number, ...others] = plain(subject, numbers);
      if (!report || !number?.value || others.length > 0) return null;
      const [prefix = '', body = ''] = number.raw.split('-');
      return replace(subject, number, `${prefix}-${rotate(body)}`);
    },
  },
  {
    kind: 'use of a term renamed',
    rule: 'no-undefined-term',
    companions: [
      'no-unused-term',
      'no-use-before-definition',
      'require-binding-obligation',
      'require-stock-holdings',
      'require-insolvency-exceptions',
    ],
    plant(subject) {
      const uses = letters(subject).flatMap(({ definedTerms }) =>
        definedTerms.flatMap(({ term, references }) =>
          /^(?:Notes|Shares|Indenture|Registration Statement|Securities)$/.test(term.raw)
            ? references.map((position) => ({ position }))
            : [],
        ),
      );
      const afterArticle = uses.filter(({ position }) =>
        /\bthe\s$/.test(subject.text.slice(Math.max(0, position.start.offset - 5), position.start.offset)),
      );
      return atOne(subject, afterArticle, (use) => {
        const planted = replace(subject, use, 'Debentures');
        const letter = letters(subject)[0];
        return letter
          ? { ...planted, at: { start: letter.position.start.offset, end: letter.position.end.offset + 9 } }
          : null;
      });
    },
  },
  {
    kind: 'term defined again',
    rule: 'no-redefined-term',
    plant: (subject) =>
      atOne(
        subject,
        letters(subject).flatMap((letter) => {
          const [term] = letter.definedTerms;
          const clause = ofKind(letter, 'examination')[0] ?? ofKind(letter, 'assumption')[0];
          return term && clause ? [{ term, clause }] : [];
        }),
        ({ term, clause }) =>
          insertAfter(subject, clause, ` We call the bank the trustee (the "${term.term.raw}").`),
      ),
  },
];
