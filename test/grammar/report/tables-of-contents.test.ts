import { describe, expect, it } from 'vitest';
import { html, lines, reportOf, table } from '../../support/report.js';
import { numbers, paragraphs } from './headed-items.js';

describe('a table of contents', () => {
  it('holds no headings', () => {
    const report = reportOf(
      lines(
        'TABLE OF CONTENTS',
        '',
        'Item 1.01 Entry into a Material Definitive Agreement      2',
        'Item 9.01 Financial Statements and Exhibits            3',
        'SIGNATURES                                         4',
        'EXHIBIT INDEX                                      5',
        '',
        'Item 1.01 Entry into a Material Definitive Agreement',
        '',
        'The registrant signed a lease.',
        '',
        'Item 9.01 Financial Statements and Exhibits',
        '',
        '(d) Exhibits',
        '',
        '99.1   Lease of the mill',
        '',
      ),
    );
    expect(report.items.map((item) => item.number.value)).toEqual(['1.01', '9.01']);
    expect(report.items[0]?.text).toBe('The registrant signed a lease.');
    expect(report.exhibitIndex).toBeNull();
    expect(report.signatures).toEqual([]);
  });

  it('has no entry under the number of the next item with the title of another, and words of its own', () => {
    const report = reportOf(
      lines(
        'Item 9.01 Other Events',
        '',
        'See Exhibit 99.1.',
        '',
        'Item 9.01 Financial Statements and Exhibits',
        '',
        '(d) Exhibits',
        '',
        '99.1   Lease of the mill',
        '',
      ),
    );
    expect(report.items.map((item) => [item.number.value, item.title?.raw])).toEqual([
      ['9.01', 'Other Events'],
      ['9.01', 'Financial Statements and Exhibits'],
    ]);
  });

  it('may be an HTML table, with an explanatory note after it', () => {
    const report = reportOf(
      html(
        '<p>TABLE OF CONTENTS</p>',
        table(['Item 8.01', 'Other Events', '1'], ['Signatures', '', '2'], ['Exhibit Index', '', '3']),
        '<p>EXPLANATORY NOTE</p><p>This amendment corrects a misprint.</p><p>Item 8.01 Other Events</p><p>The mill reopened.</p>',
      ),
    );
    expect(report.items.map((item) => item.text)).toEqual(['The mill reopened.']);
    expect(
      report.preamble.some(
        (block) => block.type === 'paragraph' && block.text === 'This amendment corrects a misprint.',
      ),
    ).toBe(true);
  });

  it('opens no index of exhibits', () => {
    const { items, exhibitIndex } = reportOf(
      paragraphs(
        'Item 5. Other Events.',
        'SIGNATURES',
        'Exhibit Index',
        'EX-99.1: PRESS RELEASE',
        'Item 5. Other Events.',
        'The mill reopened, as a press release of the same day says at length.',
        'SIGNATURES',
        'Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.',
        'By: /s/ Ann Birch',
        'Exhibit Index',
        '99.1 Press release of the mill',
      ),
    );
    expect(items).toHaveLength(1);
    expect(exhibitIndex?.entries.map((entry) => entry.description?.raw)).toEqual([
      'Press release of the mill',
    ]);
  });

  it('may name the parts of an item, and a note may follow its last entry', () => {
    const entry = (text: string, page: string): string => table([text, page]);
    const text = html(
      '<p>TABLE OF CONTENTS</p>',
      entry('Item 1.01 Entry into a Material Definitive Agreement', '2'),
      entry('Item 2.01 Completion of Acquisition or Disposition of Assets', '2'),
      entry('Description of the Business', '2') + entry('Risk Factors of the Business', '3'),
      entry('Item 3.02 Unregistered Sales of Equity Securities', '4'),
      entry('Item 9.01 Financial Statements and Exhibits', '4'),
      '<p>NOTE ON STATEMENTS ABOUT THE FUTURE</p><p>Words such as “expects” mark them.</p>',
      '<p>Item 1.01 Entry into a Material Definitive Agreement</p><p>What Item 2.01 tells is repeated here.</p>',
      '<p>Item 2.01 Completion of Acquisition or Disposition of Assets</p><p>The company acquired a seed grower on Monday.</p>',
      '<p>Item 3.02 Unregistered Sales of Equity Securities</p><p>The shares went to persons outside the United States.</p>',
      '<p>Item 9.01 Financial Statements and Exhibits</p><p>(d) Exhibits</p><p>99.1 Statements of the seed grower</p>',
    );
    expect(numbers(text)).toEqual(['1.01', '2.01', '3.02', '9.01']);
  });
});
