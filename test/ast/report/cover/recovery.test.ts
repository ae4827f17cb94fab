import { describe, expect, it } from 'vitest';
import { compileReport } from '../../../support/cover.js';
import { readFixture } from '../../../support/fixture.js';

const whole = readFixture('8-k/kiln-purchase/input.txt');

type Json = Record<string, unknown>;

/** The AST as plain data, without what `paths` name (`coverPage.registrants.0.name`) and without `unparsed`. */
function without(text: string, paths: readonly string[]): Json {
  const { unparsed: _unparsed, ...report } = compileReport(text).report;
  const data = JSON.parse(JSON.stringify(report)) as Json;
  for (const path of paths) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const parent = keys.reduce<Json>((at, key) => at[key] as Json, data);
    expect(parent).toHaveProperty(last);
    parent[last] = null;
  }
  return data;
}

/** Breaks a text once without moving what follows it. */
function broken(from: string, to: string): string {
  expect(to).toHaveLength(from.length);
  const parts = whole.split(from);
  expect(parts.length).toBeGreaterThan(1);
  return [parts[0], parts.slice(1).join(from)].join(to);
}

const registrant = (...fields: readonly string[]): string[] =>
  // The registrant's place is the hull of its fields, so it may change with the first or last of them.
  [...fields, 'position', 'spans'].map((field) => `coverPage.registrants.0.${field}`);
const offices = (...fields: readonly string[]): string[] =>
  fields.map((field) => `executiveOffices.${field}`);

const breaks: readonly (readonly [what: string, from: string, to: string, paths: readonly string[]])[] = [
  [
    'the date of the report',
    'May 9, 2005 (May',
    'Mxy 9, 20x5 (May',
    ['coverPage.reportDate', 'coverPage.earliestEventDate'],
  ],
  ['the date of the event', '(May 4, 2005)', '(Mxy 4, 20x5)', ['coverPage.earliestEventDate']],
  ['the form', 'FORM 8-K/A', 'FXRM 8=K/A', ['coverPage.formType']],
  ['the number of the amendment', '(Amendment No. 1)', '(Amendment No. ?)', ['coverPage.amendment']],
  ['the name', 'Tamarack Brick & Tile, Inc.', '######## ##### & ????, ????', registrant('name')],
  [
    'the caption of the name',
    '(Exact name of registrant as specified in its charter)',
    '(Exat nme f regstrnt s spcfd n ts chrtr ~~~~~~~~~~~~~)',
    registrant('name'),
  ],
  [
    'the jurisdiction',
    'Oregon                     0-',
    'Orygun                     0-',
    registrant('jurisdiction'),
  ],
  ['the file number', '0-54321', '0_5432l', registrant('fileNumbers')],
  ['the employer number', '93-1234567', '93-12345x7', registrant('employerIds')],
  ['the caption of the employer number', '(I.R.S. Employer', '(X.X.X. Xmployxr', registrant('employerIds')],
  ['the street', '77 Kiln Street', '?? ???? ??????', registrant(...offices('lines', 'position', 'spans'))],
  ['the ZIP code', '97201\n', '97x0I\n', registrant(...offices('postalCode', 'lines', 'position', 'spans'))],
  ['the telephone', '(503) 555-0142', '(503) 5x5-01 2', registrant('telephone')],
  [
    'the caption of the telephone',
    "(Registrant's telephone number, including area code)",
    '(Rxgxstrxnts txlxphxnx nxmbxr, xnclxdxng xrxx cxdx))',
    // What no caption asks for is kept as a note.
    [...registrant('telephone'), 'coverPage.notes'],
  ],
  ['a check mark', '[X]', '[?]', ['coverPage.checkBoxes.1.checked', 'coverPage.checkBoxes.1.position']],
];

describe('a broken field of the cover', () => {
  it('is whole before', () => {
    const { report, diagnostics } = compileReport(whole);
    expect(report.unparsed).toEqual([]);
    expect(diagnostics).toEqual([]);
  });

  it.each(breaks)('costs nothing but itself: %s', (_what, from, to, paths) => {
    const text = broken(from, to);
    expect(text).not.toBe(whole);
    const exist = paths.filter((path) => !path.endsWith('spans'));
    const keep = (data: Json): Json => {
      const [first] = ((data['coverPage'] as Json)['registrants'] ?? []) as Json[];
      if (first) delete first['spans'];
      const address = first?.['executiveOffices'] as Json | null | undefined;
      if (address) delete address['spans'];
      return data;
    };
    expect(keep(without(text, exist))).toEqual(keep(without(whole, exist)));
  });
});
