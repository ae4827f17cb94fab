import { z } from 'zod';
import { opinionLetter } from './opinion.js';
import { currentReport } from './report.js';
import { date, list, node, number, position, text } from './values.js';

const filerAddress = node('filerAddress', 'An address of the header, as EDGAR prints it.', {
  street1: text.nullable(),
  street2: text.nullable(),
  city: text.nullable(),
  state: text.nullable(),
  postalCode: text.nullable(),
  telephone: text.nullable(),
});

const formerName = node('formerName', 'A name that the filer had until a date.', {
  name: text.nullable(),
  date: date.nullable(),
});

const filer = node('filer', 'One filer of the submission, with its role.', {
  role: z.string(),
  name: text.nullable(),
  centralIndexKey: text.nullable(),
  industryCode: text.nullable(),
  irsNumber: text.nullable(),
  stateOfIncorporation: text.nullable(),
  fiscalYearEnd: text.nullable(),
  formType: text.nullable(),
  act: text.nullable(),
  fileNumber: text.nullable(),
  filmNumber: text.nullable(),
  businessAddress: filerAddress.nullable(),
  mailAddress: filerAddress.nullable(),
  formerNames: list(formerName),
});

const submissionHeader = node('submissionHeader', 'The header that EDGAR put before the documents.', {
  accessionNumber: text.nullable(),
  formType: text.nullable(),
  documentCount: text.nullable(),
  periodOfReport: date.nullable(),
  filedAsOf: date.nullable(),
  acceptedAt: text.nullable(),
  items: list(z.string()),
  filers: list(filer),
});

const opaqueBody = node('opaqueBody', 'A body that no grammar covers, kept by its span.', {
  bytes: z.number().int().min(0),
  exhibitNumber: number.nullable(),
});

const document = node('document', 'One document of the submission.', {
  documentType: z.string().nullable(),
  sequence: z.string().nullable(),
  filename: z.string().nullable(),
  description: z.string().nullable(),
  format: z.enum(['text', 'html', 'opaque']),
  body: z.discriminatedUnion('type', [currentReport, opinionLetter, opaqueBody]),
});

const diagnostic = z
  .object({
    ruleId: z.string(),
    severity: z.enum(['error', 'warning', 'info']),
    message: z.string(),
    position,
    related: list(z.object({ message: z.string(), position })),
    source: z.enum(['lexer', 'parser', 'validator']),
    citation: z.string().nullable(),
  })
  .meta({ id: 'diagnostic', description: 'Something found wrong, with its place.' });

export const submission = node('submission', 'The root: a full submission, or one document.', {
  schemaVersion: z.literal(1),
  source: z.object({
    path: z.string().nullable(),
    bytes: z.number().int().min(0),
    encoding: z.string(),
  }),
  header: submissionHeader.nullable(),
  documents: list(document),
  diagnostics: list(diagnostic),
});
