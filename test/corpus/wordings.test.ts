import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sharedPath } from '../support/corpus.js';
import { compileReport } from '../support/cover.js';

/**
 * Wordings that were seen on the covers of other filings, each set on a cover of our own in HTML and in plain text: what the
 * cover says must be read whatever its wording.
 */
const file = sharedPath('reference', 'form-8k-phrases.json');
const missing = existsSync(file)
  ? null
  : 'skipped: the wordings of other filings (../shared) are not beside the project';

interface Wording {
  readonly text: string;
}
interface Phrases {
  readonly sections: {
    readonly captions: Readonly<Record<string, readonly Wording[]>>;
    readonly item_headings: { readonly forms: readonly Wording[] };
    readonly amendments: { readonly openings: readonly Wording[] };
  };
}

/** Parts of the cover, each a list of lines; ` ¦ ` parts the cells of a line. */
type Cover = Readonly<Record<string, readonly string[]>>;

const VALUES: Readonly<Record<string, string>> = {
  DATE: 'March 4, 2009',
  STATE: 'Nevada',
  FILENO: '001-20441',
  TEL: '(419) 555-0190',
  VALUE: 'None',
};
const fill = (text: string): string =>
  text.replace(/\{(\w+)\}/g, (_whole, key: string) => VALUES[key] ?? key);

const COVER: Cover = {
  form: ['FORM 8-K'],
  date: ['Date of Report (Date of earliest event reported): {DATE}'],
  name: ['HALLAM FERRY COMPANY', '(Exact name of registrant as specified in its charter)'],
  state: ['Nevada', '(State or other jurisdiction of incorporation)'],
  fileNumber: ['001-20441', '(Commission File Number)'],
  employerId: ['31-2220147', '(IRS Employer Identification No.)'],
  address: ['9 Quay Street, Toledo, Ohio 43604', '(Address of principal executive offices)'],
  telephone: ["Registrant's telephone number, including area code: {TEL}"],
  former: ['Not Applicable', '(Former name or former address, if changed since last report)'],
};
const READ = {
  date: '2009-03-04',
  name: ['HALLAM FERRY COMPANY'],
  state: 'US-NV',
  fileNumbers: ['001-20441'],
  employerIds: ['31-2220147'],
  city: 'Toledo',
  zip: '43604',
  telephone: '+14195550190',
  former: null,
  items: ['8.01'],
  unparsed: 0,
};

function read(text: string, format: 'html' | 'text'): typeof READ {
  const { coverPage, items, unparsed } = compileReport(text, format).report;
  const [registrant] = coverPage?.registrants ?? [];
  return {
    date: coverPage?.reportDate?.value ?? '',
    name: (coverPage?.registrants ?? []).map(({ name }) => name?.raw ?? ''),
    state: registrant?.jurisdiction?.value ?? '',
    fileNumbers: (registrant?.fileNumbers ?? []).map(({ value }) => value ?? ''),
    employerIds: (registrant?.employerIds ?? []).map(({ value }) => value ?? ''),
    city: registrant?.executiveOffices?.city?.raw ?? '',
    zip: registrant?.executiveOffices?.postalCode?.value ?? '',
    telephone: registrant?.telephone?.value ?? '',
    former: (registrant?.formerName ?? null) as null,
    items: items.map(({ number }) => number.value ?? ''),
    unparsed: unparsed.length,
  };
}

const htmlBlock = (lines: readonly string[]): string =>
  lines.some((line) => line.includes('¦'))
    ? `<table>${lines.map((line) => `<tr><td>${line.split(' ¦ ').join('</td><td>')}</td></tr>`).join('')}</table>`
    : `<p>${lines.join('<br>')}</p>`;
const textBlock = (lines: readonly string[]): string =>
  lines
    .map((line) => line.replaceAll(' ¦ ', '        '))
    .map((line) => `${' '.repeat(Math.max(0, (78 - line.length) >> 1))}${line}`)
    .join('\n');

/** How many of the two formats read the cover with `parts` in place of its own, and `heading` over the item. */
function reads(
  parts: Cover,
  {
    heading = ['Item 8.01. Other Events.'],
    items = ['8.01'],
  }: { heading?: readonly string[]; items?: string[] } = {},
): number {
  const blocks = Object.values({ ...COVER, ...parts }).map((lines) =>
    lines.flatMap((line) => fill(line).split(' / ')),
  );
  const html = [...blocks, heading, ['The mill closed on the day.']].map(htmlBlock).join('\n');
  const text = `${blocks.map(textBlock).join('\n\n')}\n\n${heading.map((line) => line.replaceAll(' ¦ ', '     ')).join('\n')}\n\n     The mill closed on the day.\n`;
  const expected = JSON.stringify({ ...READ, items });
  return [read(html, 'html'), read(text, 'text')].filter((found) => JSON.stringify(found) === expected)
    .length;
}

/** The value over its caption, or the caption with its value in it. */
const valued = (value: string, wording: string): readonly string[] =>
  wording.includes('{') ? [wording] : [value, wording];

/** What a section of the wordings stands for; `null` for a wording that is no whole caption of its field. */
const CAPTIONS: Readonly<Record<string, (wording: string) => Cover | null>> = {
  date_of_report: (wording) => ({ date: valued('{DATE}', wording) }),
  registrant_name: (wording) => ({ name: ['HALLAM FERRY COMPANY', wording] }),
  state_of_incorporation: (wording) =>
    wording.includes('Registrant,') ? null : { state: valued('Nevada', wording) },
  file_number: (wording) =>
    /\.\.\.|Index Key/.test(wording) ? null : { fileNumber: valued('001-20441', wording) },
  ein: (wording) => ({ employerId: ['31-2220147', wording] }),
  address: (wording) =>
    wording.startsWith('(Zip') || wording.startsWith('(ZIP')
      ? null
      : { address: ['9 Quay Street, Toledo, Ohio 43604', wording] },
  telephone: (wording) => ({ telephone: valued('(419) 555-0190', wording) }),
  former_name: (wording) => ({
    former: wording.includes('{')
      ? [wording]
      : ['Not Applicable', wording.replace('...', 'since last report')],
  }),
};

/** Shares of the wordings that are read, in both formats. They may rise, not fall. */
const FLOORS = { captions: 0.993, headings: 0.972, openings: 1 };

describe.skipIf(missing !== null)('wordings of other filings', () => {
  const { sections } = JSON.parse(
    missing === null ? readFileSync(file, 'utf8') : '{"sections":{}}',
  ) as Phrases;
  const share = (rates: readonly number[]): number =>
    rates.reduce((sum, rate) => sum + rate, 0) / (2 * rates.length);

  it('are read as captions of the cover', () => {
    const rates = Object.entries(CAPTIONS).flatMap(([section, partsOf]) =>
      (sections.captions[section] ?? []).flatMap(({ text }) => {
        const parts = partsOf(text);
        return parts ? [reads(parts)] : [];
      }),
    );
    expect(rates.length).toBeGreaterThan(150);
    expect(share(rates)).toBeGreaterThanOrEqual(FLOORS.captions);
  });

  it('are read as headings of items', () => {
    const rates = sections.item_headings.forms
      .filter(({ text }) => !/\{|Please|body starts|Section [18] –/.test(text))
      .map(({ text }) => {
        const number = /\d{1,2}(?:\.\d\d)?/.exec(text)?.[0] ?? '';
        const items = text.includes('1-4') ? ['1', '2', '3', '4'] : [number];
        return reads({}, { heading: text.split(' / '), items });
      });
    expect(rates.length).toBeGreaterThan(30);
    expect(share(rates)).toBeGreaterThanOrEqual(FLOORS.headings);
  });

  it('that open an explanation take nothing from the cover', () => {
    const rates = sections.amendments.openings
      .filter(({ text }) => !text.includes('{TITLE}'))
      .map(({ text }) =>
        reads({ opening: [`${text} the first report in all that is named below and leaves the rest.`] }),
      );
    expect(rates.length).toBeGreaterThan(20);
    expect(share(rates)).toBeGreaterThanOrEqual(FLOORS.openings);
  });
});

if (missing !== null) console.warn(missing);
