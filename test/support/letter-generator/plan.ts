import fc from 'fast-check';
import type { ClauseKind, Holding } from '../../../src/ast/nodes.js';

/** The facts that a letter is drawn from. */

const pick = <Value>(...values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);

/** Orders of clauses that letters are known to take, each from the reference to the last clause. */
const orders: readonly (readonly ClauseKind[])[] = [
  ['reference', 'opinion', 'consent'],
  ['reference', 'examination', 'opinion', 'consent'],
  ['reference', 'examination', 'jurisdiction', 'opinion', 'consent'],
  ['reference', 'examination', 'reliance', 'jurisdiction', 'opinion', 'consent', 'expertDisclaimer'],
  ['reference', 'examination', 'assumption', 'opinion', 'consent', 'expertDisclaimer'],
  ['reference', 'examination', 'opinion', 'jurisdiction', 'assumption', 'consent'],
  ['reference', 'examination', 'opinion', 'relianceLimit', 'consent'],
  ['reference', 'relianceLimit', 'jurisdiction', 'examination', 'assumption', 'opinion', 'qualification'],
  ['reference', 'jurisdiction', 'consent', 'expertDisclaimer', 'assumption', 'opinion'],
  ['reference', 'assumption', 'reliance', 'opinion', 'qualification', 'jurisdiction', 'noUpdate', 'consent'],
  [
    'reference',
    'examination',
    'assumption',
    'reliance',
    'opinion',
    'qualification',
    'jurisdiction',
    'noUpdate',
    'relianceLimit',
    'consent',
    'expertDisclaimer',
    'other',
  ],
];

const days = [
  'March 4, 2011',
  'MARCH 4, 2011',
  '4 March 2011',
  '4th March 2011',
  'Dated: March 4, 2011',
  'Date 4 March 2011',
];

const addressees: readonly (readonly string[])[] = [
  ['Kiln Works, Inc.', '12 Clay Road', 'Dayton, Ohio 45402'],
  ['The Board of Directors', 'Kiln Works, Inc.', '12 Clay Road', 'Dayton, Ohio 45402'],
  ['Kiln Works, Inc.', 'Kiln Finance LLC', 'c/o Kiln Works, Inc.', '12 Clay Road', 'Dayton, Ohio'],
  ['Kiln Works Ltd.', 'Clarendon Yard', '2 Pottery Lane', 'Hamilton HM 11', 'Bermuda'],
  ['Kiln Works, Inc.', '12 Clay Road', 'Attention: Ada Glaze'],
];

const signatures: readonly { readonly lines: readonly string[]; readonly name: string }[] = [
  { lines: ['/s/ Slip & Glaze LLP'], name: 'Slip & Glaze LLP' },
  { lines: ['/s/ Slip & Glaze LLP', 'SLIP & GLAZE LLP'], name: 'Slip & Glaze LLP' },
  { lines: ['SLIP & GLAZE, P.C.', 'By: /s/ Ada Bisque', 'Ada Bisque', 'a Partner'], name: 'Ada Bisque' },
  { lines: ['SLIP & GLAZE LLP'], name: 'SLIP & GLAZE LLP' },
  { lines: ['/s/ Ada Bisque', 'Ada Bisque', 'General Counsel'], name: 'Ada Bisque' },
];

const laws: readonly (readonly [string, readonly string[]])[] = [
  ['the laws of the State of New York', ['US-NY']],
  ['the General Corporation Law of the State of Delaware', ['US-DE']],
  ['the laws of the States of Ohio and Texas', ['US-OH', 'US-TX']],
  ['the Texas Business Organizations Code', ['US-TX']],
  ['the laws of Bermuda', ['BM']],
  ['English law', ['GB']],
  ['the laws of the Cayman Islands', ['KY']],
  ['the laws of the State of New York and the federal laws of the United States', ['US', 'US-NY']],
];

const stock: readonly (readonly [string, readonly Holding[]])[] = [
  ['validly issued, fully paid and nonassessable', ['validlyIssued', 'fullyPaid', 'nonassessable']],
  ['legally issued, fully-paid and non-assessable', ['validlyIssued', 'fullyPaid', 'nonassessable']],
  ['duly and validly issued, fully paid and non-assessable', ['validlyIssued', 'fullyPaid', 'nonassessable']],
];
const debt: readonly (readonly [string, readonly Holding[]])[] = [
  ['valid and legally binding obligations of the Company', ['legalValidBinding']],
  [
    'legal, valid and binding obligations of the Company, enforceable against the Company in accordance with their terms',
    ['legalValidBinding', 'enforceable'],
  ],
  [
    'valid and binding obligations of the Company, entitled to the benefits of the Indenture',
    ['legalValidBinding', 'entitledToBenefits'],
  ],
];

const conclusion = fc.oneof(
  fc.record({ security: pick('Shares', 'Preferred Shares'), holding: pick(...stock) }),
  fc.record({ security: pick('Notes', 'Warrants', 'Units'), holding: pick(...debt) }),
);

const assumptions: readonly (readonly [string, string])[] = [
  ['the genuineness of all signatures', 'signatures'],
  ['the legal capacity of all natural persons', 'capacity'],
  ['the authenticity of all documents submitted to us as originals', 'authenticity'],
  ['the conformity to the originals of all documents submitted to us as copies', 'conformity'],
  ['the due authorization, execution and delivery of the Plan by each other party', 'authorization'],
];

const exceptions: readonly (readonly [string, string])[] = [
  ['applicable bankruptcy, insolvency and similar laws', 'bankruptcy'],
  ['general principles of equity', 'equity'],
  ['an implied covenant of good faith and fair dealing', 'fairDealing'],
  ['limits on rights to indemnification', 'indemnification'],
];

/** How the items of a list are numbered, by their index. */
export type Enumerator = (index: number) => string;

const enumerators: readonly Enumerator[] = [
  (index) => `(${String.fromCharCode(97 + index)})`,
  (index) => `(${index + 1})`,
  (index) => `(${['i', 'ii', 'iii', 'iv', 'v'][index] ?? ''})`,
  (index) => `${index + 1}.`,
];

export const letterPlan = fc.record({
  order: pick(...orders),
  /** A firm writes "we", counsel of the company "I". */
  inHouse: fc.boolean(),
  british: fc.boolean(),
  sectioned: fc.boolean(),
  day: pick(...days),
  exhibit: pick('Exhibit 5.1', 'EXHIBIT 5.1', 'EX-5.1', 'Exhibit No. 5.1'),
  addressee: pick(...addressees),
  subject: pick('Re: Kiln Works, Inc.', 'Re: Registration Statement of Kiln Works, Inc.', null),
  subjectBelow: fc.boolean(),
  salutation: pick('Ladies and Gentlemen:', 'Gentlemen:', 'Dear Sirs', 'Dear Sir or Madam:', 'Dear Sirs,'),
  closing: pick('Very truly yours,', 'Yours faithfully', 'Sincerely,', 'Respectfully submitted,'),
  signature: pick(...signatures),
  form: pick('S-1', 'S-3', 'S-4', 'S-8', 'F-3', 'SF-3'),
  fileNumber: fc.integer({ min: 10000, max: 299999 }).map((number) => `333-${number}`),
  security: pick('Shares', 'Notes', 'Units'),
  conclusions: fc.array(conclusion, { minLength: 1, maxLength: 3 }),
  shelf: fc.boolean(),
  laws: pick(...laws),
  assumptions: fc.shuffledSubarray([...assumptions], { minLength: 2 }),
  exceptions: fc.shuffledSubarray([...exceptions], { minLength: 2 }),
  caption: pick('Legal Matters', 'Validity of the Securities', 'Interests of Named Experts and Counsel'),
  /** Lists stand in paragraphs of their own, or in running text. */
  listed: fc.boolean(),
  enumerator: pick(...enumerators),
  /** Where a page of plain text ends, and what the next one begins with. */
  pageEnd: fc.nat({ max: 199 }),
  runningHead: pick(
    ['Kiln Works, Inc.', 'March 4, 2011', 'Page 2'],
    ['March 4, 2011', 'Page 2'],
    ['Kiln Works, Inc.', 'Page 2 of 3'],
    ['- 2 -'],
    ['Page 2'],
  ),
  width: pick(60, 72, 80),
  basis: pick(
    'Based upon the foregoing',
    'Based on and subject to the foregoing',
    'On the basis of the foregoing',
  ),
});

export type LetterPlan = typeof letterPlan extends fc.Arbitrary<infer Plan> ? Plan : never;
