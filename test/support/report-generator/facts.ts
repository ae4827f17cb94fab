import type { Random } from './random.js';

/** What a cover says of one registrant. */
export interface Party {
  readonly name: string;
  readonly state: string;
  readonly stateCode: string;
  readonly fileNumber: string;
  readonly employerId: string;
  readonly street: string;
  readonly city: string;
  readonly region: string;
  readonly zip: string;
  readonly telephone: string;
  readonly telephoneValue: string;
}

/** What a generated report says: the compiled tree must say the same. */
export interface ReportFacts extends Party {
  readonly date: string;
  readonly dateValue: string;
  readonly checked: readonly boolean[];
  readonly growth: boolean;
  readonly classes: readonly { readonly title: string; readonly symbol: string; readonly exchange: string }[];
  readonly items: readonly ItemFacts[];
  readonly exhibits: readonly ExhibitFacts[];
  readonly signatory: string;
  readonly title: string;
  readonly titleLines: readonly string[];
  readonly signed: string;
  readonly signedValue: string;
}

export interface Signer {
  readonly name: string;
  readonly title: string;
}

export interface ItemFacts {
  readonly number: string;
  readonly title: string;
  /** Paragraphs. */
  readonly body: readonly string[];
}

export interface ExhibitFacts {
  readonly number: string;
  readonly description: string;
}

const NAMES = [
  'Alder Mills, Inc.',
  'THE HARROW & PIKE COMPANY',
  'Quillon Therapeutics, Inc.',
  'FIRST FENWICK BANCORP',
  'Ostrander Realty Trust',
  'Penhallow Energy Partners, L.P.',
  'Brightwater Acquisition Corp. II',
  'Marlow-Tate plc',
  'NORTHGATE 3D SYSTEMS CORPORATION',
  'Delaware Valley Gas Co',
  'Texas Lantern Holdings, LLC',
  'Kestrel Bay S.A.',
] as const;
const STATES = [
  ['Delaware', 'US-DE'],
  ['Nevada', 'US-NV'],
  ['New York', 'US-NY'],
  ['MARYLAND', 'US-MD'],
  ['Pennsylvania', 'US-PA'],
  ['Cayman Islands', 'KY'],
  ['Bermuda', 'BM'],
  ['DE', 'US-DE'],
] as const;
const PLACES = [
  ['1200 Harbor Street, Suite 400', 'Akron', 'Ohio', '44301'],
  ['One Copper Plaza', 'Kansas City', 'MO', '64106'],
  ['77 West Tenth Avenue, 14th Floor', 'New York', 'New York', '10011'],
  ['P.O. Box 880', 'Baton Rouge', 'Louisiana', '70821-0880'],
  ['4000 N. Mercer Road', 'St. Paul', 'MN', '55101'],
  ['15 Orchard Lane', 'King of Prussia', 'Pennsylvania', '19406'],
  ['2 Seaport Boulevard', 'Boston', 'Massachusetts', '02210'],
] as const;
const TELEPHONES = [
  '(330) 555-0142',
  '330-555-0142',
  '330.555.0142',
  '(330)555-0142',
  '330/555-0142',
  '(330) 555 - 0142',
  '+1 (330) 555-0142',
  '330 555-0142',
  '1-330-555-0142',
] as const;
const FILE_NUMBERS = [
  '001-12345',
  '1-9876',
  '0-27644',
  '000-51234',
  '333-218765',
  '333-91234-01',
  '814-00832',
  '2-40237',
] as const;
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const PEOPLE = [
  'Jane Q. Public',
  'Robert T. Oakes, Jr.',
  'Maria del Carmen Ruiz',
  'J. Peter van der Berg',
  'Anne-Marie O’Hara',
  'Thomas Date',
  'William R. Title III',
] as const;
const TITLES = [
  ['Chief Financial Officer'],
  ['Executive Vice President and', 'Chief Financial Officer'],
  ['Senior Vice President, General Counsel', 'and Secretary'],
  ['President and Chief Executive Officer'],
  ['Vice President, Controller', 'and Principal Accounting Officer'],
  ['Treasurer'],
  ['Interim Chief Executive Officer, Chief Financial Officer', 'and Director'],
] as const;
const CLASSES = [
  {
    title: 'Common Stock, par value $0.01 per share',
    symbol: 'ALDR',
    exchange: 'The Nasdaq Stock Market LLC',
  },
  { title: 'Common Shares, $1.00 par value', symbol: 'QLN', exchange: 'New York Stock Exchange' },
  { title: '2.750% Senior Notes due 2029', symbol: 'QLN29', exchange: 'New York Stock Exchange' },
  { title: 'Class A Ordinary Shares', symbol: 'BWAC', exchange: 'NYSE American LLC' },
  {
    title: 'Depositary Shares, each representing a 1/1,000th interest in a share of Series B Preferred Stock',
    symbol: 'FFB.PRB',
    exchange: 'NYSE',
  },
] as const;

const OLD_ITEMS: readonly (readonly [string, string])[] = [
  ['1', 'Changes in Control of Registrant'],
  ['2', 'Acquisition or Disposition of Assets'],
  ['4', 'Changes in Registrant’s Certifying Accountant'],
  ['5', 'Other Events'],
  ['5', 'Other Events and Required FD Disclosure'],
  ['9', 'Regulation FD Disclosure'],
  ['12', 'Results of Operations and Financial Condition'],
];
const NEW_ITEMS: readonly (readonly [string, string])[] = [
  ['1.01', 'Entry into a Material Definitive Agreement'],
  ['1.02', 'Termination of a Material Definitive Agreement'],
  ['2.01', 'Completion of Acquisition or Disposition of Assets'],
  ['2.02', 'Results of Operations and Financial Condition'],
  [
    '2.03',
    'Creation of a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement of a Registrant',
  ],
  ['3.02', 'Unregistered Sales of Equity Securities'],
  [
    '5.02',
    'Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; Compensatory Arrangements of Certain Officers',
  ],
  ['5.03', 'Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year'],
  ['5.07', 'Submission of Matters to a Vote of Security Holders'],
  ['7.01', 'Regulation FD Disclosure'],
  ['8.01', 'Other Events'],
];
const BODIES = [
  'On {D}, the Company entered into an agreement with Corran Bank, N.A. for the sale of its mill in Dover. The agreement is described in Item 1.01 of the report filed on {D}.',
  'On {D}, {N} issued a press release announcing its results for the quarter. A copy of the press release is attached as Exhibit 99.1 and is incorporated herein by reference.',
  'The information in this Item, including Exhibit 99.1 hereto, is furnished and shall not be deemed “filed” for purposes of Section 18 of the Securities Exchange Act of 1934.',
  'The information set forth under Item 7.01 is incorporated by reference into this Item.',
  'Mr. Oakes, age 52, served as Treasurer since 2001. Under his letter agreement he receives a base salary of $450,000.',
  'Item 7.01 of this report and Exhibit 99.1 hereto are furnished and are not filed with the Commission.',
  'Item 1.01 above describes the agreement, and that description is incorporated by reference into this Item.',
  'The disclosure under Item 5 of the report of {D} and in Exhibit 10.2 to it is unchanged.',
  'Exhibit 99.1 contains measures that are not calculated under generally accepted accounting principles.',
  'Signatures of the holders were guaranteed by Corran Bank, N.A. on {D}.',
  'Section 18 of the Securities Exchange Act of 1934 does not apply to what is furnished under Items 2.02 and 7.01.',
  'The stockholders voted on three proposals, and the votes were cast as set out below.',
  'As previously disclosed, the board of directors declared a dividend of $0.25 per share, payable to holders of record at the close of business on {D}.',
] as const;
const EXHIBITS: readonly (readonly [string, string])[] = [
  ['1.1', 'Underwriting Agreement, dated {D}, by and among {N} and Corran Securities Inc.'],
  ['2.1', 'Agreement and Plan of Merger, dated as of {D}, between {N} and Corran Bank, N.A.'],
  ['4.1', 'Form of 2.750% Note due 2029 (included in Exhibit 4.2)'],
  ['5.1', 'Opinion of Alder & Birch LLP'],
  ['10.1', 'Employment Agreement with Robert T. Oakes, Jr.'],
  ['10.2', 'Amendment No. 2 to Credit Agreement'],
  ['16.1', 'Letter of Fenwick & Co. LLP to the Securities and Exchange Commission'],
  ['23.1', 'Consent of Alder & Birch LLP (contained in Exhibit 5.1)'],
  ['99.1', 'Press release dated {D}'],
  ['99.2', 'Slides for the investor meeting of {D}'],
];

const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => String(random.below(10))).join('');

function dateOf(random: Random, old: boolean): [string, string] {
  const year = (old ? 1994 : 2005) + random.below(old ? 9 : 20);
  const month = random.below(12);
  const day = 1 + random.below(28);
  const value = `${String(year)}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return [`${MONTHS[month] ?? ''} ${String(day)}, ${String(year)}`, value];
}

function partyOf(random: Random): Party {
  const [state, stateCode] = random.pick(STATES);
  const [street, city, region, zip] = random.pick(PLACES);
  return {
    name: random.pick(NAMES),
    state,
    stateCode,
    fileNumber: random.pick(FILE_NUMBERS),
    employerId: `${digits(random, 2)}-${digits(random, 7)}`,
    street,
    city,
    region,
    zip,
    telephone: random.pick(TELEPHONES),
    telephoneValue: '+13305550142',
  };
}

/** Draws two or three registrants that file together, of different names, numbers and file numbers. */
export function partiesOf(random: Random): readonly Party[] {
  const parties: Party[] = [];
  const count = 2 + random.below(2);
  while (parties.length < count) {
    const party = partyOf(random);
    const taken = parties.some(
      ({ name, fileNumber }) => name === party.name || fileNumber === party.fileNumber,
    );
    if (!taken) parties.push(party);
  }
  return parties;
}

/** Draws people who sign, each with a title, all different. */
export function signersOf(random: Random, count: number): readonly Signer[] {
  const signers: Signer[] = [];
  while (signers.length < count) {
    const name = random.pick(PEOPLE);
    if (!signers.some((signer) => signer.name === name))
      signers.push({ name, title: random.pick(TITLES).join(' ') });
  }
  return signers;
}

/** Draws the facts of a report of the forms before (`old`) or after August 2004. */
export function factsOf(random: Random, old: boolean): ReportFacts {
  const party = partyOf(random);
  const { name } = party;
  const [date, dateValue] = dateOf(random, old);
  const [signed, signedValue] = dateOf(random, old);
  const fill = (text: string): string => text.replaceAll('{D}', date).replaceAll('{N}', name);
  const titleLines = random.pick(TITLES);
  const exhibits = EXHIBITS.filter(() => random.chance(0.35)).map(([number, text]) => ({
    number,
    description: fill(text),
  }));
  if (exhibits.length === 0) exhibits.push({ number: '99.1', description: fill('Press release dated {D}') });
  if (!old && random.chance(0.5))
    exhibits.push({
      number: '104',
      description: 'Cover Page Interactive Data File (embedded within the Inline XBRL document)',
    });
  const pool = old ? OLD_ITEMS : NEW_ITEMS;
  const numbers = new Set<string>();
  const items: ItemFacts[] = pool
    .filter(([number]) => random.chance(0.3) && !numbers.has(number) && numbers.add(number))
    .map(([number, title]) => ({ number, title, body: body(random, fill) }));
  if (items.length === 0) {
    const [number, title] = random.pick(pool);
    items.push({ number, title, body: body(random, fill) });
  }
  const classes = CLASSES.filter(() => random.chance(0.4));
  return {
    ...party,
    date,
    dateValue,
    checked: [0, 1, 2, 3].map(() => random.chance(0.2)),
    growth: random.chance(0.4),
    classes: classes.length > 0 ? classes : [CLASSES[0]],
    items,
    exhibits,
    signatory: random.pick(PEOPLE),
    title: titleLines.join(' '),
    titleLines,
    signed,
    signedValue,
  };
}

function body(random: Random, fill: (text: string) => string): string[] {
  return Array.from({ length: 1 + random.below(3) }, () => fill(random.pick(BODIES)));
}
