import { impossibleDates } from '../../../../grammar/phrases/index.js';
import type { Clause, CurrentReport, DateNode, Node, OpinionLetter } from '../../../ast/nodes.js';
import { practice } from '../../citations.js';
import { quote } from '../../places.js';
import { defineRule, type Finding } from '../../rule.js';

/** A text with its node, and the dates that have nodes of their own inside it. */
interface Told {
  readonly node: Node;
  readonly text: string;
  readonly dates: readonly DateNode[];
}

export const noImpossibleDate = defineRule({
  id: 'no-impossible-date',
  group: 'submission',
  statement:
    'A date in the text of a report, its list of exhibits or an opinion letter must be a day of the calendar.',
  why: 'There is no June 31: the day, the month or the year is wrong, and a reader cannot tell which.',
  remedy: 'Correct the date.',
  severity: 'warning',
  preset: 'recommended',
  citation: practice,
  scope: 'submission',
  *check({ reports, letters }) {
    for (const { report } of reports) yield* impossible(toldInReport(report));
    for (const { letter } of letters) yield* impossible(toldInLetter(letter));
  },
});

function* impossible(texts: readonly Told[]): Generator<Finding> {
  for (const { node, text, dates } of texts) {
    for (const { image } of impossibleDates(text)) {
      yield {
        at: dates.find(({ raw, value }) => value === null && raw.includes(image)) ?? node,
        message: `Unexpected date ${quote(image)}, expected a day of the calendar.`,
      };
    }
  }
}

function toldInReport({ preamble, items, exhibitIndex }: CurrentReport): Told[] {
  const blocks = [...preamble, ...items.flatMap((item) => item.blocks)];
  const lists = [...items.map(({ exhibits }) => exhibits), exhibitIndex];
  const entries = lists.flatMap((list) => list?.entries ?? []);
  return [
    ...blocks.flatMap((node) => (node.type === 'paragraph' ? [{ node, text: node.text, dates: [] }] : [])),
    ...entries.flatMap(({ description, dates }) =>
      description === null ? [] : [{ node: description, text: description.raw, dates }],
    ),
  ];
}

function toldInLetter({ subject, clauses }: OpinionLetter): Told[] {
  return [
    ...(subject === null ? [] : [{ node: subject, text: subject.raw, dates: [] }]),
    ...clauses.map((node) => ({ node, text: node.text, dates: datesOf(node) })),
  ];
}

function datesOf(clause: Clause): DateNode[] {
  const dated = [
    ...('registrationStatements' in clause ? clause.registrationStatements : []),
    ...('prospectuses' in clause ? clause.prospectuses : []),
    ...('agreements' in clause ? clause.agreements : []),
  ];
  return dated.flatMap(({ date }) => date ?? []);
}
