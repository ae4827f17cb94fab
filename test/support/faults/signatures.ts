import type { SignatureBlock } from '../../../src/ast/nodes.js';
import { atOne, blank, isPlain, plain, replace, type Fault, type Planted, type Subject } from './fault.js';

function blocks({ report }: Subject): readonly SignatureBlock[] {
  return report?.signatures ?? [];
}

function signatories(subject: Subject) {
  return blocks(subject).flatMap((block) => block.signatories);
}

/** Moves the date of a signature by whole years. */
function otherYear(subject: Subject, years: number): Planted | null {
  const dates = plain(
    subject,
    blocks(subject).map(({ date }) => date),
  );
  return atOne(subject, dates, (date) => {
    const year = date.value?.slice(0, 4);
    if (year === undefined || !date.raw.endsWith(year)) return null;
    return replace(subject, date, `${date.raw.slice(0, -4)}${Number(year) + years}`);
  });
}

export const signatureFaults: readonly Fault[] = [
  {
    kind: 'signed in a later year',
    rule: 'no-signature-after-filing',
    plant: (subject) => (subject.submission.header?.filedAsOf?.value ? otherYear(subject, 1) : null),
  },
  {
    kind: 'signed in an earlier year',
    rule: 'no-signature-before-event',
    plant: (subject) => otherYear(subject, -1),
  },
  {
    kind: 'another name under the signature',
    rule: 'require-same-signatory',
    plant: (subject) =>
      atOne(
        subject,
        signatories(subject).filter(
          ({ conformedSignature, name }) => conformedSignature && isPlain(subject, name),
        ),
        ({ name }) => (name ? replace(subject, name, 'Xavier Q. Zwingli') : null),
      ),
  },
  {
    kind: 'title missing',
    rule: 'require-signatory-title',
    plant: (subject) =>
      atOne(
        subject,
        signatories(subject).filter(({ title, name }) => isPlain(subject, title) && name),
        (signatory) => (signatory.title ? blank(subject, signatory.title, signatory) : null),
      ),
  },
  {
    kind: 'signed for another company',
    rule: 'require-registrant-in-signature',
    companions: ['require-signature-of-each-registrant'],
    plant: (subject) =>
      atOne(
        subject,
        plain(
          subject,
          blocks(subject).map(({ registrant }) => registrant),
        ),
        (registrant) => replace(subject, registrant, 'ZYMURGY QUIXOTIC CORP.'),
      ),
  },
  {
    kind: 'date missing',
    rule: 'require-signature-date',
    plant(subject) {
      const [block, ...others] = blocks(subject);
      if (!block?.date || others.length > 0 || !isPlain(subject, block.date)) return null;
      return blank(subject, block.date, block);
    },
  },
  {
    kind: 'signature line left blank',
    rule: 'require-conformed-signature',
    companions: ['require-signatory-name', 'require-same-signatory', 'require-signatory-title'],
    plant(subject) {
      const [block, ...others] = blocks(subject);
      const [signatory, ...more] = block?.signatories ?? [];
      const name = signatory?.conformedSignature;
      if (!block || others.length > 0 || more.length > 0 || !name || !isPlain(subject, name)) return null;
      const start = subject.text.lastIndexOf('/', name.position.start.offset - 1) - 2;
      if (subject.text.slice(start, start + 3).toLowerCase() !== '/s/') return null;
      const from = { ...name.position.start, offset: start };
      return blank(subject, { position: { start: from, end: name.position.end } }, block);
    },
  },
  {
    kind: 'signatures cut off',
    rule: 'require-signature',
    companions: ['require-exhibit-index', 'no-unnumbered-text', 'require-index-before-signatures'],
    plant(subject) {
      const { report } = subject;
      const [block, ...others] = blocks(subject);
      if (!report || !block || others.length > 0 || report.exhibitIndex || report.attachments.length > 0)
        return null;
      if (subject.text.slice(block.position.start.offset, block.position.end.offset).includes('<'))
        return null;
      return blank(subject, block, report);
    },
  },
];
