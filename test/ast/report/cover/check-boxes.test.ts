import { describe, expect, it } from 'vitest';
import { compileReport, coverOf } from '../../../support/cover.js';
import { named, page } from './pages.js';

describe('check boxes', () => {
  const leadIn =
    'Check the appropriate box below if the Form 8-K filing is intended to simultaneously satisfy the filing obligation of the registrant under any of the following provisions (see General Instruction A.2. below):';
  const texts = [
    'Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)',
    'Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12)',
    'Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act (17 CFR 240.14d-2(b))',
    'Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR 240.13e-4(c))',
  ];
  const state = (text: string): unknown[] =>
    coverOf(text).checkBoxes.map(({ provision, checked }) => [provision, checked]);

  it.each([
    ['[ ]', '[X]'],
    ['o', 'x'],
    ['&#168;', '&thorn;'],
    ['☐', '☒'],
    ['q', 'þ'],
    ['|_|', '|X|'],
    ['/ /', '/X/'],
    ['( )', '(X)'],
    ['£', 'R'],
    ['____', '__X__'],
    ['¬', 'ý'],
    ['⬜', '⊠'],
    ['⎕', '☑'],
    ['&ordm;', 'x'],
    ['[-]', '[x]'],
  ])('reads %s and %s before the text, in paragraphs and cells', (no, yes) => {
    const want = [
      ['rule425', false],
      ['rule14a12', true],
      ['rule14d2b', false],
      ['rule13e4c', false],
    ];
    const marks = [no, yes, no, no];
    const lines = texts.map((text, index) => `${marks[index] ?? ''} ${text}`);
    const rows = texts.map((text, index) => `<tr><td>${marks[index] ?? ''}</td><td>${text}</td></tr>`);
    expect(state(page('FORM 8-K', named('Cedar Bank'), leadIn, ...lines))).toEqual(want);
    expect(state(page('FORM 8-K', named('Cedar Bank'), leadIn, `<table>${rows.join('')}</table>`))).toEqual(
      want,
    );
  });

  it.each([
    '',
    'Please check the applicable box:',
    'Check the appropriate box below if the Form 8-K is intended to satisfy any of the following:',
    'Mark one:',
  ])('reads them without the form’s own sentence: %j', (sentence) => {
    for (const [no, yes] of [
      ['☐', '☒'],
      ['[ ]', '[X]'],
      ['o', 'x'],
    ]) {
      const lines = texts.map((text, index) => `${(index === 1 ? yes : no) ?? ''} ${text}`);
      const { report } = compileReport(page('FORM 8-K', named('Cedar Bank'), sentence, ...lines));
      expect(report.coverPage?.checkBoxes.map(({ checked }) => checked)).toEqual([false, true, false, false]);
    }
  });

  it('reads marks after the text', () => {
    const lines = texts.map((text, index) => `${text} ${index === 3 ? '[X]' : '[ ]'}`);
    expect(state(page('FORM 8-K', named('Cedar Bank'), leadIn, ...lines))).toEqual([
      ['rule425', false],
      ['rule14a12', false],
      ['rule14d2b', false],
      ['rule13e4c', true],
    ]);
  });

  it('tells the provisions apart when rule or citation is misprinted', () => {
    const lines = [
      '[ ] Written communication pursuant to Rule 425 under Securities Act (17CFR230.425)',
      '[ ] Soliciting material pursuant to Rule 14a-2 under the Exchange Act (17CFR240.14a -12)',
      '[ ] Pre commencement communications pursuant to Rule 14d-2(b) under the Exchange Act(17 CFR.240.14d-2(b))',
      '[x] Pre-commencement communications pursuant to Rule 13c-4(c) under the Exchange Act (17 CFR 250.13e-4 (c)',
    ];
    expect(state(page('FORM 8-K', named('Cedar Bank'), leadIn, ...lines))).toEqual([
      ['rule425', false],
      ['rule14a12', false],
      ['rule14d2b', false],
      ['rule13e4c', true],
    ]);
  });

  it.each([
    ['behind', / (?=\(17 CFR|Exchange Act)/],
    ['on both sides of', / (?=2[34]0\.)/],
  ])('reads a provision whose citation stands %s a blank line', (_, blank) => {
    const lines = texts.map(
      (text, index) => `${index === 1 ? '[X]' : '[ ]'} ${text.replace(blank, '\n\n    ')}`,
    );
    const { report, diagnostics } = compileReport(
      ['FORM 8-K', 'Cedar Bank\n(Exact name of registrant as specified in its charter)', leadIn, ...lines]
        .concat('Item 8.01 Other Events.', 'A mill opened.')
        .join('\n\n'),
    );
    expect(report.coverPage?.checkBoxes.map(({ provision, checked }) => [provision, checked])).toEqual([
      ['rule425', false],
      ['rule14a12', true],
      ['rule14d2b', false],
      ['rule13e4c', false],
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('leaves the state open where the mark is lost, and says so', () => {
    const { report, diagnostics } = compileReport(page('FORM 8-K', named('Cedar Bank'), leadIn, ...texts));
    expect(report.coverPage?.checkBoxes.map((box) => box.checked)).toEqual([null, null, null, null]);
    expect(diagnostics.filter((found) => found.ruleId === 'unreadable-check-box')).toHaveLength(4);
  });

  it('has no boxes where only the lead-in is printed', () => {
    expect(state(page('FORM 8-K', named('Cedar Bank'), leadIn))).toEqual([]);
  });

  const growth =
    'Indicate by check mark whether the registrant is an emerging growth company as defined in Rule 405 of the Securities Act of 1933 (§230.405 of this chapter) or Rule 12b-2 of the Securities Exchange Act of 1934 (§240.12b-2 of this chapter).';
  const transition =
    'If an emerging growth company, indicate by check mark if the registrant has elected not to use the extended transition period for complying with any new or revised financial accounting standards provided pursuant to Section 13(a) of the Exchange Act.';
  it.each([
    [[growth, 'Emerging growth company ☒', `${transition} ☐`]],
    [[`${growth} Emerging growth company ☒`, `${transition} ☐`]],
    [[`${growth} Emerging growth company. Yes ☒ No ☐`, `${transition} ☐`]],
    [[growth, '☒ Emerging growth company', `☐ ${transition}`]],
    [[growth, '<table><tr><td>Emerging growth company</td><td>☒</td></tr></table>', `${transition} ☐`]],
    [[growth, 'Emerging growth company Yes ☒ No ☐', `${transition} ☐`]],
    [[`${growth} ☒`, `${transition} ☐`]],
    [[growth, 'Emerging growth company: x', `${transition} o`]],
    [
      [
        growth,
        '<table><tr><td></td><td>Emerging growth company</td></tr><tr><td>Orchard Bank Corp.</td><td>☒</td></tr></table>',
        `${transition} ☐`,
      ],
    ],
    [
      [
        growth,
        'Emerging growth company (as defined in Rule 405 or Rule 12b-2):',
        '<table><tr><td>Cedar Bank</td><td>☒</td></tr><tr><td>Cedar Finance, L.P.</td><td>☐</td></tr></table>',
        `${transition} ☐`,
      ],
    ],
    [[growth, '☒ Yes ☐ No', `${transition} ☐ Yes ☒ No`]],
    [[`${growth} Emerging growth company`, 'Yes: ☒ No: ☐', `${transition} ☐`]],
    [[`${growth} ☒ Emerging growth company ☐ ${transition}`]],
    [
      [
        growth,
        '<table><tr><td>Cedar Bank</td><td>☒</td></tr><tr><td>Cedar Finance, L.P.</td><td>☐</td></tr></table>',
        transition,
        '<table><tr><td>Cedar Bank</td><td>☐</td></tr><tr><td>Cedar Finance, L.P.</td><td>☐</td></tr></table>',
      ],
    ],
    [
      [
        growth,
        '<table><tr><td>Emerging growth company</td><td></td></tr><tr><td>Cedar Bank</td><td>☒</td></tr><tr><td>Cedar Finance, L.P.</td><td>☐</td></tr></table>',
        `${transition} ☐`,
      ],
    ],
    [
      [
        growth,
        'Cedar Bank: Emerging growth company ☒',
        'Cedar Finance, L.P.: Emerging growth company ☐',
        transition,
        'Cedar Bank ☐',
        'Cedar Finance, L.P. ☐',
      ],
    ],
    [[growth, 'Cedar Bank Yes ☒ No ☐', `${transition} ☐`]],
  ])('reads the boxes of emerging growth companies: %#', (blocks) => {
    expect(state(page('FORM 8-K', named('Cedar Bank'), ...blocks))).toEqual([
      ['emergingGrowthCompany', true],
      ['extendedTransition', false],
    ]);
  });

  it.each(['Smaller reporting company', 'Shell company'])(
    'has no mark of its own in that of a %s',
    (status) => {
      const blocks = [growth, 'Emerging growth company', `${status} ☒`];
      expect(state(page('FORM 8-K', named('Cedar Bank'), ...blocks))).toEqual([
        ['emergingGrowthCompany', null],
      ]);
    },
  );
});

it('the head over the names beside the boxes of growth companies is none of the form', () => {
  const { report } = compileReport(
    page(
      'FORM 8-K',
      named('Alder Mills, Inc.'),
      'Indicate by check mark whether the registrant is an emerging growth company as defined in Rule 405 of the Securities Act of 1933 or Rule 12b-2 of the Securities Exchange Act of 1934.',
      '<table><tr><td>Registrant</td><td>Emerging growth company</td></tr><tr><td>Alder Mills, Inc.</td><td>&#9746;</td></tr></table>',
    ),
  );
  expect(report.coverPage?.checkBoxes.map(({ provision, checked }) => [provision, checked])).toEqual([
    ['emergingGrowthCompany', true],
  ]);
  expect(report.unparsed).toEqual([]);
});
