import { z } from 'zod';
import { plainKinds } from '../../../grammar/opinion/phrases/plain-kinds.js';
import type { ListEntry } from '../nodes.js';
import { definedTerm, paragraph, unparsed } from './report.js';
import {
  date,
  fileNumber,
  formType,
  jurisdiction,
  list,
  money,
  name,
  node,
  number,
  text,
  raw,
} from './values.js';

const registrationStatement = node(
  'registrationStatement',
  'A registration statement that a letter refers to.',
  {
    form: formType.nullable(),
    fileNumber: fileNumber.nullable(),
    date: date.nullable(),
  },
);
const prospectus = node('prospectus', 'A prospectus or supplement.', { title: text, date: date.nullable() });
const security = node('security', 'Securities that the opinion is about.', {
  title: text,
  rate: text.nullable(),
  amount: money.nullable(),
  count: number.nullable(),
  maturity: date.nullable(),
  guarantors: list(name),
});
const party = node('party', 'A party to an agreement.', { name, role: text.nullable() });
const agreement = node('agreement', 'An agreement that a letter refers to.', {
  title: text,
  date: date.nullable(),
  parties: list(party),
});
const listEntry: z.ZodType<ListEntry> = node(
  'listEntry',
  'An entry of a list within an entry, up to two levels down.',
  { ordinal: number.nullable(), text: z.string(), entries: z.lazy(() => list(listEntry)) },
);
const said = { value: z.string().nullable(), raw };
const assumption = node('assumption', 'What is assumed; the value is as it reads.', {
  ...said,
  topic: z.enum([
    'signatures',
    'capacity',
    'conformity',
    'authenticity',
    'effectiveness',
    'consideration',
    'corporateAction',
    'enforceability',
    'certificates',
    'authorization',
    'sale',
    'law',
    'accuracy',
    'other',
  ]),
  entries: list(listEntry),
});
const relianceSource = node('relianceSource', 'What is relied on; the value is as it reads.', {
  ...said,
  topic: z.enum(['counsel', 'publicOfficials', 'officers', 'representations', 'documents', 'other']),
});
const condition = node('condition', 'What has to happen first; the value is as it reads.', {
  ...said,
  entries: list(listEntry),
});
const conclusion = node('conclusion', 'What is concluded of which securities.', {
  securities: text.nullable(),
  holdings: list(
    z.enum([
      'dulyAuthorized',
      'validlyIssued',
      'fullyPaid',
      'nonassessable',
      'legalValidBinding',
      'entitledToBenefits',
      'enforceable',
      'validlyExisting',
      'other',
    ]),
  ),
  form: z.enum(['shelf', 'closing']),
  conditions: list(condition),
});
const exception = node('exception', 'An exception to the opinion.', {
  ordinal: number.nullable(),
  topic: z.enum(['bankruptcy', 'equity', 'fairDealing', 'indemnification', 'publicPolicy', 'other']),
  text: z.string(),
  entries: list(listEntry),
});
const filedWith = node('filedWith', 'The filing that the consent is for.', {
  form: formType.nullable(),
  date: date.nullable(),
});

/** Clauses share their type: each kind is a definition of its own. */
function clauseOf<const Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) {
  const fields = { kind: z.literal(kind), text: z.string(), ...shape };
  return node('clause', `A clause of kind ${kind}.`, fields, `${kind}Clause`);
}

const clause = z.discriminatedUnion('kind', [
  clauseOf('reference', {
    registrationStatements: list(registrationStatement),
    prospectuses: list(prospectus),
    securities: list(security),
    agreements: list(agreement),
  }),
  clauseOf('examination', {
    registrationStatements: list(registrationStatement),
    securities: list(security),
    agreements: list(agreement),
    documents: list(text),
    assumptions: list(assumption),
  }),
  clauseOf('assumption', { assumptions: list(assumption) }),
  clauseOf('reliance', { sources: list(relianceSource), assumptions: list(assumption) }),
  clauseOf('opinion', {
    registrationStatements: list(registrationStatement),
    securities: list(security),
    agreements: list(agreement),
    documents: list(text),
    conclusions: list(conclusion),
    laws: list(jurisdiction),
  }),
  clauseOf('qualification', { exceptions: list(exception), laws: list(jurisdiction) }),
  clauseOf('jurisdiction', { laws: list(jurisdiction) }),
  clauseOf('consent', { captions: list(text), filedWith: filedWith.nullable() }),
  node(
    'clause',
    'A clause without fields of its own.',
    { kind: z.enum(plainKinds), text: z.string() },
    'plainClause',
  ),
]);

const addressee = node('addressee', 'Whom the letter is to, line by line.', { lines: list(text) });

const frame = {
  exhibitNumber: number.nullable(),
  letterhead: text.nullable(),
  date: date.nullable(),
  addressee: addressee.nullable(),
  subject: text.nullable(),
  salutation: text.nullable(),
  closing: text.nullable(),
  signature: name.nullable(),
  signatureLines: list(text),
};

const furtherLetter = node('furtherLetter', 'What frames another letter of the document.', frame);

export const opinionLetter = node('opinionLetter', 'An opinion of counsel (Exhibit 5).', {
  ...frame,
  clauses: list(clause),
  schedules: list(paragraph),
  furtherLetters: list(furtherLetter),
  definedTerms: list(definedTerm),
  unparsed: list(unparsed),
});
