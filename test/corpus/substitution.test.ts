import { describe, expect, it } from 'vitest';
import type { CurrentReport, ExhibitEntry, Node } from '../../src/ast/nodes.js';
import { compile } from '../../src/compile.js';
import { corpusFiles, corpusMissing, readSourceFile } from '../support/corpus.js';

/**
 * Real pages with another value set in a value's place: what other companies print there must be read as well, and
 * nothing else on the page may change.
 */
interface Field {
  readonly find: (report: CurrentReport) => Found;
  /** What is printed instead, and what is then read. */
  readonly instead: readonly (readonly [printed: string, read: string])[];
}

type Found =
  { readonly raw: string; readonly value: unknown; readonly position: Node['position'] } | null | undefined;

const same = (...printed: string[]): (readonly [string, string])[] => printed.map((text) => [text, text]);
const all = (printed: readonly string[], read: string): (readonly [string, string])[] =>
  printed.map((text) => [text, read]);
const registrantOf = (
  report: CurrentReport,
): NonNullable<CurrentReport['coverPage']>['registrants'][number] | undefined =>
  report.coverPage?.registrants[0];
const entriesOf = (report: CurrentReport): readonly ExhibitEntry[] =>
  report.items.find((item) => item.exhibits)?.exhibits?.entries ?? report.exhibitIndex?.entries ?? [];

/** Names that hold a word of the form, a place, a number or a date. */
const companies = [
  ...['State Street Corporation', 'Signature Bancorp, Inc.', 'Item 9 Labs Corp.', '3M COMPANY', 'X Corp.'],
  ...['1-800-Harbour.com, Inc.', 'Delaware Valley Gas Co', 'By Design, Inc.', 'Date Industries'],
  ...[
    'Exhibit Holdings Ltd',
    'Yes Bancshares Inc',
    'Mill Mortgage Trust 2015-C28',
    'Exact Sciences Corporation',
    'Commission Junction, Inc.',
    'Check-Cap Ltd.',
    'Name Brand Stores Inc.',
    'Principal Financial Group, Inc.',
    'Emerging Growth Fund I, L.P.',
    'Washington Trust Bancorp, Inc.',
    'Written Word Media, Inc.',
    'Current Media LLC',
    'Index Oil & Gas Inc.',
    'Form Factor Inc',
    'Former Charter Co',
    'Title Resources Ltd',
    'Address Systems Corp',
    'March Networks Corporation',
    'Telephone and Data Systems, Inc.',
  ],
];

const fields: Readonly<Record<string, Field>> = {
  name: { find: (report) => registrantOf(report)?.name, instead: same(...companies) },
  signatureRegistrant: {
    find: (report) => report.signatures[0]?.registrant,
    instead: same(...companies.map((name) => name.toUpperCase()), ...companies),
  },
  city: {
    find: (report) => registrantOf(report)?.executiveOffices?.city,
    instead: same(
      ...[
        'St. Louis',
        'Winston-Salem',
        'Truth or Consequences',
        'King of Prussia',
        'Mt. Pleasant',
        'San José',
      ],
      ...['Delaware', 'Reading', 'Spring', 'N. Chicago', 'O’Fallon', 'The Woodlands'],
    ),
  },
  postalCode: {
    find: (report) => registrantOf(report)?.executiveOffices?.postalCode,
    instead: same('10001-1234', '02139', '00901', '99501'),
  },
  telephone: {
    find: (report) => registrantOf(report)?.telephone,
    instead: all(
      ...([
        [
          ...['(212) 555-0100', '212-555-0100', '212.555.0100', '(212)555-0100', '+1 212 555 0100'],
          ...['(212) 555 - 0100', '212/555-0100', '(212) 555-0100 ext. 22', '(212) 555-0100 x105'],
        ],
        '+12125550100',
      ] as const),
    ),
  },
  employerId: {
    find: (report) => registrantOf(report)?.employerIds[0],
    instead: [
      ['12-3456789', '12-3456789'],
      ['98-0123456', '98-0123456'],
      ['123456789', '12-3456789'],
    ],
  },
  fileNumber: {
    find: (report) => registrantOf(report)?.fileNumbers[0],
    instead: same('001-12345', '1-1234', '0-12345', '333-123456', '001-12345-02', '33-12345', '814-00123'),
  },
  reportDate: {
    find: (report) => report.coverPage?.reportDate,
    instead: all(
      ['May 1, 2012', '1 May 2012', '05/01/2012', 'MAY 1, 2012', 'May 1st, 2012', '2012-05-01', 'May 1 2012'],
      '2012-05-01',
    ),
  },
  signatureDate: {
    find: (report) => report.signatures[0]?.date,
    instead: all(['May 1, 2012', '05/01/2012', 'MAY 1, 2012', 'May 1st, 2012', 'May 1,2012'], '2012-05-01'),
  },
  conformedSignature: {
    find: (report) => report.signatures[0]?.signatories[0]?.conformedSignature,
    instead: same(
      ...['Mary-Ann O’Neill', 'J. R. Smith', 'A. B. Van der Berg III', 'María José Núñez', 'Li Wei', 'José'],
      ...['Edward Head', 'T. “Skip” Jones', 'Anna K. Müller, M.D.', 'May March', 'Will Date'],
    ),
  },
  title: {
    find: (report) => report.signatures[0]?.signatories[0]?.title,
    instead: same(
      ...[
        'Executive Vice President, Chief Financial Officer and Treasurer',
        'Controller (Principal Financial Officer)',
      ],
      ...[
        'Attorney-in-Fact',
        'Vice President – Finance',
        'Head of Legal, Americas',
        'Authorized Signatory',
        'Sr. VP',
      ],
    ),
  },
  exhibitDescription: {
    find: (report) => entriesOf(report)[0]?.description,
    instead: same(
      ...[
        'Press Release dated May 1, 2012',
        'Form of Indenture between the Company and Harbour Bank, N.A., as trustee',
      ],
      ...[
        'Item 9 presentation materials',
        '2012 Annual Incentive Plan',
        'Amendment No. 2 to Credit Agreement',
      ],
      ...[
        '“Financial highlights” for the quarter',
        'Section 906 certification',
        '$1,000,000 Promissory Note',
      ],
    ),
  },
};

/** Facts of the page besides the one that was replaced. */
function otherFacts(report: CurrentReport, replaced: string): string {
  const values = Object.entries(fields)
    .filter(([name]) => name !== replaced)
    .map(([name, { find }]) => [name, find(report)?.value ?? null]);
  return JSON.stringify([
    values,
    report.items.map((item) => item.number.value),
    report.signatures.map((block) => block.signatories.length),
    entriesOf(report).map((entry) => entry.number.value),
  ]);
}

function reportIn(text: string): CurrentReport | null {
  const found = compile(text).documents.find(({ body }) => body.type === 'currentReport');
  return found?.body.type === 'currentReport' ? found.body : null;
}

/** Longer files are submissions with large exhibits, whose reports are as short as others. */
const longest = 300_000;

describe.skipIf(corpusMissing !== null)('on real pages', () => {
  const pages = corpusFiles().flatMap((file) => {
    const { text } = readSourceFile(file);
    const report = text.length > longest ? null : reportIn(text);
    return report ? [{ file, text, report }] : [];
  });

  it.each(Object.entries(fields))('another %s is read, and all else as before', (name, { find, instead }) => {
    let tried = 0;
    const misread: string[] = [];
    pages.forEach(({ file, text, report }, index) => {
      const node = find(report);
      const [printed, read] = instead[index % instead.length] ?? ['', ''];
      // A value in several pieces has no one place.
      if (!node || 'spans' in node) return;
      const { start, end } = node.position;
      const changed = reportIn(text.slice(0, start.offset) + printed + text.slice(end.offset));
      tried++;
      const now = changed && find(changed);
      const untouched = changed !== null && otherFacts(changed, name) === otherFacts(report, name);
      if (now?.value !== read || !untouched)
        misread.push(`${file}: “${printed}”, read “${String(now?.value)}”`);
    });
    expect(tried).toBeGreaterThan(100);
    expect(misread.length / tried, misread.join('\n')).toBeLessThanOrEqual(0.01);
  });
});
