import { z } from 'zod';
import {
  date,
  dei,
  hiddenFacts,
  employerId,
  fileNumber,
  formType,
  jurisdiction,
  list,
  name,
  node,
  number,
  position,
  postalCode,
  telephone,
  text,
} from './values.js';

export const definedTerm = node('definedTerm', 'A term that the document defines, with its uses.', {
  term: text,
  expansion: text.nullable(),
  togetherWith: text.nullable(),
  references: list(position),
});

export const unparsed = node('unparsed', 'What no grammar rule took.', { raw: z.string() });

export const paragraph = node('paragraph', 'A paragraph, with the mark that numbers it.', {
  text: z.string(),
  marker: z.string().nullable(),
});

const tableCell = node('tableCell', 'A cell with visible text.', {
  text: z.string(),
  columnSpan: z.number().int().min(1),
});
const tableRow = node('tableRow', 'A row of a table.', { cells: list(tableCell) });
const table = node('table', 'A table of an item.', { rows: list(tableRow) });
const block = z.discriminatedUnion('type', [paragraph, table]);

const address = node('address', 'An address, by its lines and by its parts.', {
  lines: list(text),
  city: name.nullable(),
  region: jurisdiction.nullable(),
  postalCode: postalCode.nullable(),
  country: jurisdiction.nullable(),
});

const registrant = node('registrant', 'A registrant of the cover page.', {
  name: name.nullable(),
  role: text.nullable(),
  jurisdiction: jurisdiction.nullable(),
  fileNumbers: list(fileNumber),
  employerIds: list(employerId),
  employerIdNote: text.nullable(),
  executiveOffices: address.nullable(),
  telephone: telephone.nullable(),
  formerName: text.nullable(),
  formerAddress: address.nullable(),
});

const checkBox = node(
  'checkBox',
  'A check box of the cover page; checked is null if its mark cannot be read.',
  {
    provision: z.enum([
      'rule425',
      'rule14a12',
      'rule14d2b',
      'rule13e4c',
      'emergingGrowthCompany',
      'extendedTransition',
    ]),
    checked: z.boolean().nullable(),
    dei,
  },
);

const registeredSecurity = node(
  'registeredSecurity',
  'A class of securities registered under Section 12(b).',
  {
    title: name.nullable(),
    tradingSymbols: list(text),
    exchange: name.nullable(),
  },
);

const amendment = node('amendment', 'The report amends an earlier one.', { number: number.nullable() });

const coverPage = node('coverPage', 'The cover page of the form.', {
  formType: formType.nullable(),
  amendment: amendment.nullable(),
  reportDate: date.nullable(),
  earliestEventDate: date.nullable(),
  registrants: list(registrant),
  checkBoxes: list(checkBox),
  securities: list(registeredSecurity),
  notes: list(z.union([paragraph, table])),
  dei: hiddenFacts,
});

const incorporationByReference = node(
  'incorporationByReference',
  'The earlier filing that an exhibit is incorporated from.',
  {
    form: formType.nullable(),
    fileNumber: fileNumber.nullable(),
    exhibit: number.nullable(),
    date: date.nullable(),
  },
);

const exhibitLink = z
  .object({ href: z.string(), position })
  .meta({ id: 'exhibitLink', description: 'Where the hyperlink of an exhibit leads.' });

const exhibitEntry = node('exhibitEntry', 'One exhibit of a list.', {
  number,
  description: text.nullable(),
  marks: list(z.string()),
  incorporatedByReference: incorporationByReference.nullable(),
  dates: list(date),
  page: text.nullable(),
  link: z.exactOptional(exhibitLink),
});

const exhibitList = node('exhibitList', 'The exhibits of an item, or the exhibit index.', {
  role: z.enum(['item', 'index']),
  heading: text.nullable(),
  entries: list(exhibitEntry),
  notes: list(z.union([paragraph, table])),
});

const subsection = node('subsection', 'A lettered part of an item.', {
  label: number,
  title: text.nullable(),
  text: z.string(),
});

const item = node('item', 'An item of the form, with what is reported under it.', {
  number,
  title: text.nullable(),
  section: number.nullable(),
  scheme: z.enum(['pre2004', 'current']),
  text: z.string(),
  notApplicable: z.boolean(),
  blocks: list(block),
  subsections: list(subsection),
  exhibits: exhibitList.nullable(),
});

const signatory = node('signatory', 'Who signed, and as what.', {
  conformedSignature: name.nullable(),
  name: name.nullable(),
  title: text.nullable(),
});

const signatureBlock = node('signatureBlock', 'The signatures for one registrant.', {
  undertaking: text.nullable(),
  registrant: name.nullable(),
  date: date.nullable(),
  signatories: list(signatory),
});

const attachment = node('attachment', "An exhibit inside the report's own document.", {
  exhibitNumber: number.nullable(),
  text: z.string(),
});

export const currentReport = node('currentReport', 'A current report on Form 8-K.', {
  coverPage: coverPage.nullable(),
  preamble: list(block),
  items: list(item),
  signatures: list(signatureBlock),
  exhibitIndex: exhibitList.nullable(),
  attachments: list(attachment),
  definedTerms: list(definedTerm),
  unparsed: list(unparsed),
});
