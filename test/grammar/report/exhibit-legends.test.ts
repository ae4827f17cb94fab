import { describe, expect, it } from 'vitest';
import { html, lines, reportOf, table } from '../../support/report.js';
import { brief } from './exhibit-lists.js';

/** The text of each note of the list of a report's first item. */
function notesIn(source: string): string[] {
  const notes = reportOf(source).items[0]?.exhibits?.notes ?? [];
  return notes.map((note) => (note.type === 'paragraph' ? note.text : note.type));
}

const listed = (...below: string[]): string =>
  lines(
    'Item 9.01 Financial Statements and Exhibits',
    '',
    '(d) Exhibits',
    '',
    '10.1*   Lease',
    '10.2**  Loan agreement',
    '10.3†+  Bonus plan (1)',
    '',
    ...below,
  );

describe('the legends of an item’s list', () => {
  it('are its notes, and no other text of the item is', () => {
    expect(
      notesIn(
        listed('* Previously filed.', '', 'The information in this report is furnished and not filed.'),
      ),
    ).toEqual(['* Previously filed.']);
  });

  it('may stand line by line', () => {
    expect(notesIn(listed('* Filed herewith.', '** Filed before with the', 'report of May.'))).toEqual([
      '* Filed herewith.',
      '** Filed before with the report of May.',
    ]);
  });

  it.each(['† Management contract.', '+ Confidential.', '(1) Schedules omitted.', '** previously filed'])(
    'tell what a mark means that stands by itself or with another: %s',
    (legend) => {
      expect(notesIn(listed(legend))).toEqual([legend]);
    },
  );

  it('may have the mark in a cell of its own', () => {
    const page = html(
      '<p>Item 9.01 Exhibits</p>',
      table(['10.1*', 'Lease'], ['10.2', 'Loan'], ['*', 'Filed herewith.']),
    );
    expect(notesIn(page)).toEqual(['* Filed herewith.']);
    expect(brief(reportOf(page).items[0]?.exhibits)).toEqual([
      ['10.1', 'Lease'],
      ['10.2', 'Loan'],
    ]);
  });

  it('have a mark that an entry bears', () => {
    expect(notesIn(listed('# Indicates a plan.', '', '*** Filed before.', '', '(2) Omitted.'))).toEqual([]);
  });

  it('are not the notes to the figures of a table', () => {
    const page = html(
      '<p>Item 9.01 Financial Statements and Exhibits</p>',
      '<p>(d) Exhibits</p>',
      table(['10.1', 'Lease']),
      table(['Cash', '17', '(1)'], ['Debt', '12', '(1)']),
      '<p>(1) To record the sale of the mill.</p>',
    );
    expect(notesIn(page)).toEqual([]);
  });
});
