import { exhibitKey, parseExhibitNumber } from '../../../src/analysis/exhibit-numbers.js';
import { exhibitGraph, type ExhibitGraph } from '../../../src/analysis/exhibits.js';
import type { ExhibitEntry } from '../../../src/ast/nodes.js';
import { atOne, blank, isPlain, plain, rangeOf, replace, type Fault, type Subject } from './fault.js';

function graphOf({ submission, report }: Subject): ExhibitGraph | null {
  return report ? exhibitGraph(submission, report) : null;
}

/** The entries of the list that the fault is planted in: an index, else an item's list. */
function entries(subject: Subject): ExhibitEntry[] {
  const { report } = subject;
  const list = report?.exhibitIndex ?? report?.items.find(({ exhibits }) => exhibits)?.exhibits;
  return (list?.entries ?? []).filter(({ number }) => isPlain(subject, number));
}

const ofNumber = [
  'no-unattached-exhibit',
  'no-unlisted-exhibit',
  'require-equal-exhibit-lists',
  'require-rising-exhibits',
  'no-unresolved-exhibit-reference',
  'no-lone-cover-page-exhibit',
  'require-accountant-letter',
  'require-equal-exhibit-descriptions',
  'require-firm-of-description',
  'require-inline-in-title',
  'no-repeated-exhibit',
  'no-exhibit-of-other-forms',
  'require-source-of-incorporation',
];

export const exhibitFaults: readonly Fault[] = [
  {
    kind: 'attached document taken out',
    rule: 'no-unattached-exhibit',
    companions: ['require-document-count', 'require-exhibit-index', 'require-known-registration-number'],
    plant(subject) {
      const graph = graphOf(subject);
      if (!graph?.complete) return null;
      const single = graph.attached.filter(
        (exhibit) =>
          exhibit.node.type === 'document' &&
          graph
            .entriesFor(exhibit)
            .some((entry) => !entry.elsewhere && graph.attachedFor(entry).length === 1) &&
          graph.entriesFor(exhibit).every((entry) => !entry.elsewhere),
      );
      return atOne(subject, single, (exhibit) => {
        const [listed] = graph.entriesFor(exhibit).filter((entry) => graph.attachedFor(entry).length === 1);
        if (!listed) return null;
        const { start, end } = exhibit.node.position;
        const text = subject.text.slice(0, start.offset) + subject.text.slice(end.offset);
        return { text, at: rangeOf(listed.entry.number) };
      });
    },
  },
  {
    kind: 'document type with another number',
    rule: 'no-unlisted-exhibit',
    companions: ['no-unattached-exhibit', 'require-number-of-type', 'require-firm-of-description'],
    plant(subject) {
      const graph = graphOf(subject);
      const attached = graph?.attached.filter(
        (exhibit) => exhibit.node.type === 'document' && graph.entriesFor(exhibit).length > 0,
      );
      return atOne(subject, attached ?? [], ({ node, number }) => {
        const { start } = node.position;
        const type = node.type === 'document' ? (node.documentType ?? '') : '';
        const tag = subject.text.indexOf(`<TYPE>${type}`, start.offset);
        if (tag < 0 || number.base === '101') return null;
        const text = `${subject.text.slice(0, tag)}<TYPE>EX-99.77${subject.text.slice(tag + 6 + type.length)}`;
        return { text, at: { start: start.offset, end: start.offset } };
      });
    },
  },
  {
    kind: 'entry of the index renumbered',
    rule: 'require-equal-exhibit-lists',
    companions: ofNumber,
    plant(subject) {
      const { report } = subject;
      if (!report?.exhibitIndex || report.items.every(({ exhibits }) => !exhibits)) return null;
      return atOne(subject, entries(subject), ({ number }) => replace(subject, number, '99.77'));
    },
  },
  {
    kind: 'two exhibits with one number',
    rule: 'no-repeated-exhibit',
    companions: ofNumber,
    plant(subject) {
      const [first, ...others] = entries(subject);
      return first
        ? atOne(subject, others, ({ number }) => replace(subject, number, first.number.raw))
        : null;
    },
  },
  {
    kind: 'neighbouring exhibits swapped',
    rule: 'require-rising-exhibits',
    companions: ofNumber,
    plant(subject) {
      const all = entries(subject);
      const pairs = all.flatMap((entry, index) => {
        const next = all[index + 1];
        const numbers = [entry, next].map((one) => parseExhibitNumber(one?.number.raw ?? ''));
        const [a, b] = numbers.map((number) => (number ? exhibitKey(number) : null));
        return next && a && b && a !== b ? [[entry, next] as const] : [];
      });
      return atOne(subject, pairs, ([a, b]) => {
        const second = replace(subject, b.number, a.number.raw);
        const { start, end } = a.number.position;
        const text = second.text.slice(0, start.offset) + b.number.raw + second.text.slice(end.offset);
        return { text, at: { start: start.offset, end: second.at.end + 400 } };
      });
    },
  },
  {
    kind: 'exhibit number that the table does not have',
    rule: 'no-unknown-exhibit-number',
    companions: ofNumber,
    plant: (subject) => atOne(subject, entries(subject), ({ number }) => replace(subject, number, '79.1')),
  },
  {
    kind: 'exhibit number of annual reports',
    rule: 'no-exhibit-of-other-forms',
    companions: ofNumber,
    plant: (subject) =>
      atOne(
        subject,
        entries(subject).filter(({ incorporatedByReference }) => !incorporatedByReference),
        ({ number }) => replace(subject, number, '21.1'),
      ),
  },
  {
    kind: 'exhibit number of a later time',
    rule: 'no-exhibit-out-of-force',
    companions: ofNumber,
    plant(subject) {
      const filed = subject.submission.header?.filedAsOf?.value;
      if (!filed || filed > '2019-06-01') return null;
      return atOne(subject, entries(subject), ({ number }) => replace(subject, number, '104'));
    },
  },
  {
    kind: 'description missing',
    rule: 'require-exhibit-description',
    companions: [
      'require-equal-exhibit-descriptions',
      'no-unattached-exhibit',
      'require-source-of-incorporation',
    ],
    plant: (subject) =>
      atOne(
        subject,
        entries(subject).filter((entry) => plain(subject, [entry.description]).length > 0),
        (entry) => (entry.description ? blank(subject, entry.description, entry) : null),
      ),
  },
];
