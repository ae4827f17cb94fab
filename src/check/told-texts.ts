import type { Clause, CurrentReport, DateNode, Node, OpinionLetter } from '../ast/nodes.js';

/** A text with its node, and the dates that have nodes of their own inside it. */
export interface Told {
  readonly node: Node;
  readonly text: string;
  readonly dates: readonly DateNode[];
}

/** The texts of a report: its paragraphs, and the descriptions of its exhibits. */
export function toldInReport({ preamble, items, exhibitIndex }: CurrentReport): Told[] {
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

/** The texts of a letter: its subject and its clauses. */
export function toldInLetter({ subject, clauses }: OpinionLetter): Told[] {
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
