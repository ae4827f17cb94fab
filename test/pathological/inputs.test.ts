import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, type CurrentReport, type Submission } from '../../src/index.js';
import { flowOf, MOST_SEPARATORS } from '../../src/layout/flow.js';
import { layoutHtml } from '../../src/layout/html/layout-html.js';
import { grammarOf } from '../../src/parse/parse.js';
import { readFixture } from '../support/fixture.js';
import { schemaErrors } from '../support/schema.js';

/** Compiles, and checks what must hold whatever the input. */
function compileAnything(input: string | Uint8Array, type?: string): Submission {
  const submission = compile(input, type === undefined ? {} : { type });
  expect(schemaErrors(submission)).toEqual([]);
  return submission;
}

const submissionText = readFixture('submission/privacy-enhanced/input.txt');
const types = [undefined, '8-K', 'EX-5.1'] as const;

describe('an input that is no filing', () => {
  it.each(types)('empty, as %s', (type) => {
    const { documents, source, diagnostics } = compileAnything(new Uint8Array(), type);
    expect(documents).toHaveLength(1);
    expect(diagnostics).toContainEqual(expect.objectContaining({ ruleId: 'empty-input', severity: 'error' }));
    expect(source.bytes).toBe(0);
  });

  it('of a type that a grammar covers, but without text', () => {
    const { diagnostics } = compileAnything('<html><body><img src="page1.jpg"></body></html>', '8-K');
    expect(diagnostics).toMatchObject([{ ruleId: 'empty-document', severity: 'warning' }]);
  });

  it('of a kind that cannot be told', () => {
    const { documents, diagnostics } = compileAnything('Alder Mills announces its results\n');
    expect(documents[0]?.body.type).toBe('opaqueBody');
    expect(diagnostics).toMatchObject([{ ruleId: 'unknown-document', severity: 'error' }]);
  });

  it('of a kind that cannot be told, beside a document that can', () => {
    const typed = '<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\nResults\n</TEXT>\n</DOCUMENT>\n';
    const untyped = '<DOCUMENT>\n<TEXT>\nAlder Mills announces its results\n</TEXT>\n</DOCUMENT>\n';
    expect(compileAnything(`${typed}${untyped}`).diagnostics).toMatchObject([
      { ruleId: 'unknown-document', severity: 'info' },
    ]);
    expect(compileAnything(typed).diagnostics).toEqual([]);
  });

  it('a PDF, whatever the type that it is said to have', () => {
    for (const type of ['8-K', undefined]) {
      expect(compileAnything('%PDF-1.4\nobj\n', type).diagnostics).toMatchObject([
        {
          ruleId: 'unknown-document',
          severity: 'error',
          message: expect.stringMatching(type ?? '<TYPE>') as string,
        },
      ]);
    }
    expect(compileAnything('%PDF-1.4\nobj\n', 'EX-99.1').diagnostics).toEqual([]);
  });

  it.each(types)('binary, as %s', (type) => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 2_654_435_761) >>> 24);
    expect(compileAnything(bytes, type).source.bytes).toBe(100_000);
  });

  it.each(types)('100,000 blank lines, as %s', (type) => {
    expect(compileAnything('\n'.repeat(100_000), type).position.end.line).toBe(100_001);
  });

  it.each([
    ['words', 'word '],
    ['blanks', ' '],
    ['one word', 'x'],
    ['angle brackets', '<'],
    ['tags', '<p>'],
    ['entities', '&amp;'],
    ['rules', '-'],
    ['parentheses', '('],
    ['digits', '1.'],
    ['dashes apart', '-- '],
  ])('2 to 20 MB of one line of %s', (_, unit) => {
    const megabytes = ['word ', ' ', 'x', '-'].includes(unit) ? 20 : 2;
    const text = unit.repeat(Math.floor((megabytes * 1_048_576) / unit.length));
    const { documents } = compile(text, { type: '8-K' });
    expect(documents).toHaveLength(1);
  });
});

describe('a run of the same within a report', () => {
  const cover = 'FORM 8-K\n\nCURRENT REPORT\n\nDate of Report: May 6, 2002\n\n';
  const name = '(Exact name of registrant as specified in its charter)\n\nItem 7. Exhibits.\n\n';
  const run = (unit: string): string => unit.repeat(100_000);

  // A pattern that reads the run again from each of its places takes far longer than the time given.
  it.each([
    ['blanks in the registrant’s name', `${cover}Alder${run(' ')}Corp.\n${name}`],
    ['tabs above the registrant’s name', `${cover}word${run('\t')}word\n\nAlder Corp.\n${name}`],
    ['no-break spaces behind the registrant’s name', `${cover}Alder Corp.${run('\u00a0')}x\n${name}`],
    ['blanks behind an exhibit’s number', `${cover}Alder Corp.\n${name}99.1${run(' ')}x`],
    ['dots behind an exhibit', `${cover}Alder Corp.\n${name}99.1 Letter ${run('.')}(`],
    ['dots apart behind an exhibit', `${cover}Alder Corp.\n${name}99.1 Letter ${run('. ')}(`],
    ['words of a caption', `${cover}${run('trust ')}\nAlder Corp.\n${name}`],
    ['words of a caption before another', `${cover}${run('phone ')}\nAlder Corp.\n${name}`],
    ['parentheses that define terms', `${cover}Alder Corp.\n${name}${'(“A”, '.repeat(10_000)}`],
    [
      'terms outside of parentheses',
      `${cover}Alder Corp.\n${name}${'each, a “Guarantor” and '.repeat(20_000)}`,
    ],
    [
      'lists that define their entries together',
      `${cover}Alder Corp.\n${name}${'(a) the 2008 Plan and (b) the 2010 Plan (together, the “Plans”) '.repeat(10_000)}`,
    ],
    [
      'one word behind a signature',
      `${cover}Alder Corp.\n${name}99.1 Letter\n\nSIGNATURE\n\nAlder Corp.\n\nBy: /s/ A. Alder\n\n${'x'.repeat(4_000_000)}`,
    ],
    [
      'heads of page numbers',
      `${cover.replace(/\n/g, '<br>')}${'Page<br>'.repeat(20_000)}Alder Corp.<br>${name}`,
    ],
    ['lettered exhibits', `${cover}Alder Corp.\n${name}${'Exhibit A - Letter\n'.repeat(30_000)}`],
    ['tabs behind an exhibit’s label', `${cover}Alder Corp.\n${name}Exhibit${run('\t')}x Letter`],
    ['line tabs behind the head of the exhibits', `${cover}Alder Corp.\n${name}Exhibits${run('\v')}x`],
    ['dashes before a check box', `${cover}Emerging growth company ${run('––')} [ ]\n\nAlder Corp.\n${name}`],
    [
      'definitions of terms that begin alike',
      `${cover}Alder Corp.\n${name}${Array.from({ length: 20_000 }, (_, index) => `The ${index} notes (the “Notes ${index}”). `).join('')}`,
    ],
    [
      'tables of contents',
      `${cover.replace(/\n/g, '<br>')}Alder Corp.<br>${name}${'<p>Contents</p><p><a href="#a">Item 1</a></p><p><a href="#b">Item 2</a></p>'.repeat(10_000)}`,
    ],
    [
      'lettered exhibits after others',
      `${cover}Alder Corp.\n${name}99.1 Letter\n${'Exhibit A - Letter\n'.repeat(30_000)}`,
    ],
  ])(
    'is read once: %s',
    (_, text) => {
      const { documents } = compile(text, { type: '8-K' });
      expect(documents[0]?.body).toMatchObject({
        type: 'currentReport',
        coverPage: { reportDate: { value: '2002-05-06' } },
      });
    },
    10_000,
  );
});

describe('a run of the same in the head of a letter', () => {
  it.each(['1', 'a-', ' ', 'phone '])(
    'is read once: %j',
    (unit) => {
      const head = `${unit.repeat(50_000)}x\n\nMay 6, 2002\n\nAlder Corp.\n\nLadies and Gentlemen:\n\n`;
      const { documents } = compile(`${head}It is our opinion that the Shares are validly issued.\n`, {
        type: 'EX-5.1',
      });
      expect(documents[0]?.body).toMatchObject({ type: 'opinionLetter', date: { value: '2002-05-06' } });
    },
    10_000,
  );
});

describe('a gap wider than a page', () => {
  it.each(['\t', ' ', '\u00a0'])(
    'is shown in part, and what stands behind it keeps its place: %j',
    (unit) => {
      const line = `(the “Company”)${unit.repeat(5_000)}sells a mill (the “Mill”).`;
      const text = `FORM 8-K\n\nCURRENT REPORT\n\nItem 5. Other Events.\n\n${line}\nThe Mill is old.\n`;
      const { documents } = compileAnything(text, '8-K');
      const body = documents[0]?.body as CurrentReport;
      expect(body.items[0]?.text.length).toBeLessThan(200);
      const places = body.definedTerms.map(({ term, references }) =>
        [term.position, ...references].map(({ start, end }) => text.slice(start.offset, end.offset)),
      );
      expect(places).toEqual([['Company'], ['Mill', 'Mill']]);
    },
  );

  it('keeps the line that ends in it', () => {
    const html = `<p>a${'&nbsp;'.repeat(500)}<br>b</p>`;
    expect(flowOf(layoutHtml(html, { start: 0, end: html.length })).text).toMatch(/^a *\nb/);
  });
});

describe('lines of the same in a letter', () => {
  const opinion = 'It is our opinion that the Shares are validly issued.\n\n';
  const letter = `Ladies and Gentlemen:\n\nWe have acted as counsel to Alder Corp. in connection with its sale of shares.\n\n${opinion}Very truly yours,\n\n/s/ Quill LLP\n\n`;

  it.each([
    ['subjects', `May 6, 2002\n\n${'Re: Shares\n'.repeat(40_000)}\n${letter}`],
    ['subjects between dates', `May 6, 2002\n\n${'Re: Shares\nMay 6, 2002\n'.repeat(25_000)}\n${letter}`],
    ['streets', `May 6, 2002\n\n${'12 Clay Road\n\n'.repeat(25_000)}${letter}`],
    ['offices', `${`${'Troy DC '.repeat(40)}x\n`.repeat(20)}May 6, 2002\n\n${letter}`],
    ['letters', `May 6, 2002\n\n${letter.repeat(2_000)}`],
    ['points behind the signature', `May 6, 2002\n\n${letter}${'E.'.repeat(130_000)}`],
    ['tabs behind the closing', `May 6, 2002\n\n${letter}Very truly${'\t'.repeat(100_000)}N`],
  ])(
    'are read once: %s',
    (_, text) => {
      const { documents } = compile(text, { type: 'EX-5.1' });
      expect(documents[0]?.body).toMatchObject({ type: 'opinionLetter', date: { value: '2002-05-06' } });
    },
    10_000,
  );
});

describe('a run of the same in the body of a letter', () => {
  it.each([
    ' ',
    'senior or subordinated ',
    'trust ',
    'Registration ',
    'the Company ',
    'private public uniform ',
    'further also hereby ',
  ])(
    'is read once: %j',
    (unit) => {
      const text = `May 6, 2002\n\nLadies and Gentlemen:\n\nWe have assumed${` ${unit}`.repeat(20_000)}.\n\nIt is our opinion that the Shares are validly issued.\n`;
      const { documents } = compile(text, { type: 'EX-5.1' });
      expect(documents[0]?.body).toMatchObject({ type: 'opinionLetter', date: { value: '2002-05-06' } });
    },
    10_000,
  );
});

describe('a sentence of opinion that repeats itself', () => {
  it.each([
    ['lists of subjects', '(a) the Units and (b) the Warrants ', 'have been validly issued'],
    ['statements set in', 'The Shares, in our opinion, when issued, ', 'will be validly issued'],
    ['holdings before conditions', 'issued, validly issued and, when ', 'will be validly issued'],
    ['holdings in a condition', 'duly authorized and, when sold, paid, validly issued, ', 'are fully paid'],
    ['series of nouns', 'that the Shares, the Notes and the Units are validly issued and ', 'are fully paid'],
  ])(
    'is read once: %s',
    (_, unit, end) => {
      const text = `May 6, 2002\n\nLadies and Gentlemen:\n\nIt is our opinion that ${unit.repeat(20_000)}${end}.\n`;
      const { documents } = compile(text, { type: 'EX-5.1' });
      expect(documents[0]?.body).toMatchObject({ type: 'opinionLetter', date: { value: '2002-05-06' } });
    },
    5_000,
  );
});

describe('a text longer than any of its kind', () => {
  const words = 'alpha beta 12 gamma, '.repeat(100_000);
  const cover = 'FORM 8-K\n\nCURRENT REPORT\n\n';

  it('may have a paragraph of fifty million characters', () => {
    const { documents } = compile(`${cover}Item 5. Other Events.\n\n${'alpha '.repeat(8_400_000)}`, {
      type: '8-K',
    });
    const body = documents[0]?.body as CurrentReport;
    expect(body.items[0]?.text).toHaveLength(6 * 8_400_000 - 1);
  }, 60_000);

  it('is not parted beyond a million separators, and loses nothing', () => {
    const rows = 340_000;
    const html = `<table>${'<tr><td>a</td><td>1</td></tr>'.repeat(rows)}</table>`;
    const flow = flowOf(layoutHtml(html, { start: 0, end: html.length }));
    expect(flow.overlong).toBe(true);
    expect(flow.text.match(/a/g)).toHaveLength(rows);
    expect(flow.text.match(/[\x1c-\x1f]/g)).toHaveLength(MOST_SEPARATORS);
  }, 60_000);

  it.each([
    ['8-K', 'a cover page that never ends', cover + words, 25_000],
    ['EX-5.1', 'a letter', `Ladies and Gentlemen:\n\n${words}`, 210_000],
  ] as const)('is read word by word up to a bound only: %s, %s', (type, _what, text, bound) => {
    const { documents } = compileAnything(text, type);
    expect(documents).toHaveLength(1);
    const kind = type === '8-K' ? 'currentReport' : 'opinionLetter';
    expect(grammarOf(kind).lexer.tokenize(text).tokens.length).toBeLessThan(bound);
  });
});

describe('a submission that is cut off', () => {
  it('at any place keeps what stands before', () => {
    const whole = compile(submissionText);
    for (let length = 0; length < submissionText.length; length += 97) {
      const { header, documents } = compileAnything(submissionText.slice(0, length));
      const expected = whole.documents.filter(({ position }) => position.end.offset <= length);
      expect(documents.slice(0, expected.length)).toEqual(expected);
      if (length > 2_500) expect(header?.accessionNumber?.value).toBe('0000999001-02-000017');
    }
  });
});

describe('any bytes', () => {
  it('compile to a submission', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 4_000 }), fc.constantFrom(...types), (bytes, type) => {
        compileAnything(bytes, type);
      }),
      { numRuns: 150 },
    );
  });

  it('that are made of pieces of filings compile to a submission', () => {
    const pieces = submissionText.match(/<[^>]*>|[A-Z ]+:|\S+|\s+/g) ?? [];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 400 }), (some) => {
        compileAnything(`<SEC-DOCUMENT>\n${some.join('')}`);
        compileAnything(some.join(''), '8-K');
        compileAnything(some.join(''), 'EX-5.1');
      }),
      { numRuns: 100 },
    );
  });
});
