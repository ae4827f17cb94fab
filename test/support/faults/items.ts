import type { Item } from '../../../src/ast/nodes.js';
import { atOne, blank, insertAfter, isPlain, replace, type Fault, type Subject } from './fault.js';

/** Items with a heading of their own whose number stands in the source as it reads. */
function items(subject: Subject): Item[] {
  const all = subject.report?.items ?? [];
  return all.filter(
    (item) =>
      isPlain(subject, item.number) &&
      !item.notApplicable &&
      all.every((other) => other === item || other.position.start.offset !== item.position.start.offset),
  );
}

const ofNumber = [
  'require-items-of-header',
  'require-exhibit-item',
  'require-exhibit-subsection',
  'require-rising-items',
  'require-furnished-statement',
  'no-late-report',
  'no-late-report-before-2004',
  'no-unresolved-item-reference',
  'require-accountant-letter',
  'no-caption-of-other-item',
  'require-caption-of-form',
];

export const itemFaults: readonly Fault[] = [
  {
    kind: 'item number of the other scheme',
    rule: 'no-item-out-of-force',
    companions: ofNumber,
    plant: (subject) =>
      atOne(subject, items(subject), (item) =>
        replace(subject, item.number, item.scheme === 'current' ? '5' : '8.01'),
      ),
  },
  {
    kind: 'item number that the form never had',
    rule: 'no-unknown-item',
    companions: ofNumber,
    plant: (subject) =>
      atOne(
        subject,
        items(subject).filter(({ scheme }) => scheme === 'current'),
        (item) => replace(subject, item.number, `${item.number.raw.slice(0, 1)}.29`),
      ),
  },
  {
    kind: 'item number without its zero',
    rule: 'require-full-item-number',
    plant: (subject) =>
      atOne(
        subject,
        items(subject).filter(({ number }) => /^\d\.0\d$/.test(number.raw)),
        (item) => replace(subject, item.number, item.number.raw.replace('.0', '.')),
      ),
  },
  {
    kind: 'caption of another item',
    rule: 'no-caption-of-other-item',
    companions: ['require-caption-of-form'],
    plant: (subject) =>
      atOne(
        subject,
        items(subject).filter(({ title }) => isPlain(subject, title)),
        ({ title, number }) =>
          title === null
            ? null
            : replace(
                subject,
                title,
                ['1.03', '3'].includes(number.raw) ? 'Change in Fiscal Year' : 'Bankruptcy or Receivership',
              ),
      ),
  },
  {
    kind: 'section of other items over an item',
    rule: 'no-item-of-other-section',
    plant: (subject) =>
      atOne(subject, items(subject), ({ section }) =>
        section === null ? null : replace(subject, section, section.raw === '5' ? '7' : '5'),
      ),
  },
  {
    kind: 'caption missing',
    rule: 'require-item-title',
    plant: (subject) =>
      atOne(
        subject,
        items(subject).filter(({ title }) => isPlain(subject, title)),
        (item) => (item.title === null ? null : blank(subject, item.title, item)),
      ),
  },
  {
    kind: 'the same item number twice',
    rule: 'no-repeated-item',
    companions: ofNumber,
    plant(subject) {
      const [first, ...others] = items(subject);
      return first ? atOne(subject, others, (item) => replace(subject, item.number, first.number.raw)) : null;
    },
  },
  {
    kind: 'reference to an item that is not there',
    rule: 'no-unresolved-item-reference',
    plant: (subject) =>
      atOne(
        subject,
        items(subject).flatMap(({ blocks }) =>
          blocks.filter(
            (block) =>
              block.type === 'paragraph' &&
              block.text.length > 80 &&
              /[a-z]\.$/.test(subject.text.slice(block.position.start.offset, block.position.end.offset)),
          ),
        ),
        (paragraph) => insertAfter(subject, paragraph, ' See Item 3.03 of this Current Report.'),
      ),
  },
  {
    kind: 'exhibit said to be attached and not listed',
    rule: 'no-unresolved-exhibit-reference',
    plant(subject) {
      if (items(subject).every(({ exhibits }) => exhibits === null)) return null;
      const paragraphs = items(subject).flatMap(({ blocks }) =>
        blocks.filter(
          (block) =>
            block.type === 'paragraph' &&
            block.text.length > 80 &&
            /[a-z]\.$/.test(subject.text.slice(block.position.start.offset, block.position.end.offset)),
        ),
      );
      return atOne(subject, paragraphs, (paragraph) =>
        insertAfter(subject, paragraph, ' The plan is attached hereto as Exhibit 10.77.'),
      );
    },
  },
];
