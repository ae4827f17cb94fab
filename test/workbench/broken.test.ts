import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runGrammar } from '../support/grammar-command.js';

/** What a broken input must be told about: the lines that name its cause, in full or from their start. */
interface Broken {
  readonly name: string;
  readonly file: 'input.txt' | 'input.htm';
  readonly type: '8-K' | 'EX-5.1';
  /** Where to ask `explain`. */
  readonly at: string;
  readonly explained: readonly string[];
  /** Rule to keep `trace` to, and the steps that show the cause. */
  readonly rule: string;
  readonly traced: readonly string[];
}

const cases: readonly Broken[] = [
  {
    name: 'caption-without-value',
    file: 'input.txt',
    type: '8-K',
    at: '10:40',
    explained: [
      'token       DateCaption (the caption of the date of report)',
      'passed over dateField AT_LEAST_ONE: Break* (DateCaption | DateLiteral | FieldText), gate shut; BlockEnd came next',
      'absent      amendment, reportDate, earliestEventDate of coverPage',
    ],
    rule: 'dateField',
    traced: [
      '= DateCaption "Date of Report',
      '? AT_LEAST_ONE takes nothing  by BlockEnd CoverWord; gate shut on Break*',
    ],
  },
  {
    name: 'heading-below-signatures',
    file: 'input.txt',
    type: '8-K',
    at: '28:3',
    explained: ['token       Prose (text)', 'lexed as    ItemHeading, but it stands below the signatures'],
    rule: 'signatures',
    traced: ['= Prose "Item 5.'],
  },
  {
    name: 'impossible-day',
    file: 'input.txt',
    type: '8-K',
    at: '10:62',
    explained: [
      'token       DateLiteral (a date)',
      'node        date 10:60-73 at /documents/0/body/coverPage/reportDate: "June 31, 2005" = null',
      'absent      value of date at /documents/0/body/coverPage/reportDate',
    ],
    rule: 'dateField',
    traced: ['= DateLiteral "June 31, 2005" at 10:60'],
  },
  {
    name: 'provision-without-mark',
    file: 'input.txt',
    type: '8-K',
    at: '32:1',
    explained: [
      'decided     checkBox OR: Provision trailingMark?',
      'passed over checkBox OPTION2: trailingMark, gate shut; BlockEnd came next',
      'absent      checked of checkBox at /documents/0/body/coverPage/checkBoxes/1',
      'diagnostic  warning unreadable-check-box: No mark that can be read stands for the check box',
    ],
    rule: 'checkBox',
    traced: [
      '? OR takes 2 of 2: Provision trailingMark?  by Rule14a12 BlockEnd',
      '? OPTION2 takes nothing  by BlockEnd UncheckedMark; gate shut on trailingMark',
    ],
  },
  {
    name: 'second-mark-lost',
    file: 'input.htm',
    type: '8-K',
    at: '12:8',
    explained: ['error       Unexpected “Item 7.01 ”, expected a box’s mark.'],
    rule: 'trailingMark',
    traced: [
      '= YesNo "No" at 11:40',
      '! Unexpected “Item 7.01 ”, expected a box’s mark.',
      '! recovery puts in Mark before ItemHeading "Item 7.01 " at 12:7',
    ],
  },
  {
    name: 'item-number-no-number',
    file: 'input.txt',
    type: '8-K',
    at: '41:1',
    explained: [
      'token       CoverWord (a word), is FieldText, Matter, mode boxes',
      'rules       currentReport > coverPage > field > textLine',
      'node        unparsed 41:1-25',
      'diagnostic  warning unparsed-cover-text: Unexpected text on the cover page',
    ],
    rule: 'coverPage',
    traced: ['? OR takes 15 of 16: field  by CoverWord CoverWord', '= CoverWord "X.YZ" at 41:6'],
  },
  {
    name: 'exhibit-without-description',
    file: 'input.txt',
    type: '8-K',
    at: '53:10',
    explained: [
      'passed over exhibitEntry MANY2: (entryCell | Break | NoExhibit), gate shut',
      'absent      description, incorporatedByReference, page of exhibitEntry at /documents/0/body/items/1/exhibits/entries/1',
    ],
    rule: 'exhibitEntry',
    traced: [
      '= ExhibitNumber "99.1" at 53:10',
      '? MANY2 takes nothing  by BlockEnd SignatureHeading; gate shut on (entryCell',
    ],
  },
  {
    name: 'signature-without-name',
    file: 'input.txt',
    type: '8-K',
    at: '63:47',
    explained: [
      'passed over signatory OPTION3: Break* conformedName, gate shut; CellEnd came next',
      'absent      conformedSignature, name, title of signatory',
    ],
    rule: 'signatory',
    traced: [
      '= ConformedMark "/s/" at 63:47',
      '? OPTION3 takes nothing  by CellEnd RowEnd; gate shut on Break* conformedName',
    ],
  },
  {
    name: 'undertaking-lost',
    file: 'input.txt',
    type: '8-K',
    at: '57:47',
    explained: [
      'token       BareSignature (a conformed signature), is SectionStart',
      'decided     signatures OR: bareBlock',
      'absent      undertaking, registrant, date of signatureBlock',
    ],
    rule: 'signatures',
    traced: ['? OR takes 1 of 3: bareBlock  by BareSignature NameText'],
  },
  {
    name: 'unclosed-table',
    file: 'input.htm',
    type: '8-K',
    at: '17:24',
    explained: [
      'cell        table 10, row 2, column 2, 16:17-21:47: "Slides for the fair.',
      'token       Undertaking (the undertaking of the signatures), is SectionStart, mode exhibitList',
    ],
    rule: 'currentReport',
    traced: ['? OR takes 3 of 3: Undertaking  by Undertaking LineBreak'],
  },
  {
    name: 'cut-off-tag',
    file: 'input.htm',
    type: '8-K',
    at: '22:50',
    explained: [
      'trivia      markup',
      'token       none comes after it',
      'rules       currentReport > signatures > signatureBlock > signatory',
    ],
    rule: 'signatory',
    traced: ['? MANY takes nothing  by EOF EOF; gate shut on (Break | companyLine'],
  },
  {
    name: 'letter-cut-in-list',
    file: 'input.txt',
    type: 'EX-5.1',
    at: '26:11',
    explained: [
      'token       AssumptionHead (an assumption)',
      'rules       opinionLetter > clause > assumptionClause > assumptions > entry > plainText',
      'absent      closing, signature of opinionLetter',
    ],
    rule: 'entry',
    traced: [
      '= ItemMarker "(b)" at 26:6',
      '= LetterWord "docu" at 26:35',
      '? MANY takes nothing of (Matter | HeadingMark | furniture)  by EOF EOF',
    ],
  },
  {
    name: 'consent-caption-open',
    file: 'input.txt',
    type: 'EX-5.1',
    at: '38:70',
    explained: ['decided     caption OPTION: nothing'],
    rule: 'caption',
    traced: ['= Quote "\\"" at 38:56', '? OPTION takes nothing of Quote  by SentenceEnd ClosingMark'],
  },
];

const root = path.join(import.meta.dirname, '..', '..', 'fixtures', 'broken');

/** Lines of an output without what indents them. */
const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim());

const begun = (lines: readonly string[], starts: readonly string[]): string[] =>
  starts.filter((start) => !lines.some((line) => line.startsWith(start)));

describe.each(cases)('a broken input: $name', ({ name, file, type, at, explained, rule, traced }) => {
  const input = path.join(root, name, file);

  it('has its cause named by explain', async () => {
    const { stdout, exitCode } = await runGrammar('explain', '--type', type, '--at', at, input);
    expect(begun(linesOf(stdout), explained), stdout).toEqual([]);
    expect(exitCode).toBe(0);
  });

  it('has its cause shown by trace', async () => {
    const { stdout, exitCode } = await runGrammar('trace', '--type', type, '--rule', rule, input);
    expect(begun(linesOf(stdout), traced), stdout).toEqual([]);
    expect(exitCode).toBe(0);
  });
});

it('every broken input has its row', () => {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map((folder) => folder.name).sort()).toEqual(cases.map(({ name }) => name).sort());
});
