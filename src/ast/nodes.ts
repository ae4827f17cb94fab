import type { ClauseKind } from '../../grammar/opinion/marks.js';
import type { AssumptionTopic, RelianceTopic } from '../../grammar/opinion/phrases/entry-topics.js';
import type { PlainKind } from '../../grammar/opinion/phrases/plain-kinds.js';
import type { ExceptionTopic } from '../../grammar/opinion/topics.js';
import type { Diagnostic } from '../core/diagnostic.js';
import type { Position } from '../core/position.js';

/**
 * The typed AST, as `filingc compile` prints it. `docs/ast.md` explains each node. What is absent is `null` (a
 * node) or `[]` (a list), never a guess.
 */
export interface Node {
  readonly type: string;
  readonly position: Position;
  /** The pieces of a node that was rebuilt from several places; `position` is then their hull. */
  readonly spans?: readonly Position[];
}

/** A node that carries a normalised value and the visible text that it was read from. */
export interface ValueNode<Type extends string, Value> extends Node {
  readonly type: Type;
  /** `null` where the text stands in the value's place but does not have its form. */
  readonly value: Value | null;
  /** The visible text, white space collapsed to single blanks. */
  readonly raw: string;
}

/** A name, title, description or other text kept as it reads: `value` is `raw`. */
export type TextNode = ValueNode<'text', string>;
/** `YYYY-MM-DD`. */
export type DateNode = ValueNode<'date', string> & { readonly dei?: DeiFact };
/** ISO 3166-2 for the United States and Canada, else ISO 3166-1 alpha-2. */
export type JurisdictionNode = ValueNode<'jurisdiction', string> & { readonly dei?: DeiFact };
/** A Commission file number, as printed without spaces. */
export type FileNumberNode = ValueNode<'fileNumber', string> & { readonly dei?: DeiFact };
/** An IRS employer identification number, `NN-NNNNNNN`. */
export type EmployerIdNode = ValueNode<'employerId', string> & { readonly dei?: DeiFact };
/** E.164. */
export type TelephoneNode = ValueNode<'telephone', string> & { readonly dei?: DeiFact };
export type PostalCodeNode = ValueNode<'postalCode', string> & { readonly dei?: DeiFact };
export type NameNode = ValueNode<'name', string> & { readonly dei?: DeiFact };
export type FormTypeNode = ValueNode<'formType', string> & { readonly dei?: DeiFact };
export type NumberNode = ValueNode<'number', string>;
export type MoneyNode = ValueNode<'money', { readonly currency: string; readonly amount: string }>;

/** What an inline XBRL fact of the dei: taxonomy says of a field. */
export interface DeiFact {
  readonly concept: string;
  readonly value: string;
  readonly position: Position;
}

export interface Submission extends Node {
  readonly type: 'submission';
  readonly schemaVersion: 1;
  readonly source: { readonly path: string | null; readonly bytes: number; readonly encoding: string };
  readonly header: SubmissionHeader | null;
  readonly documents: readonly Document[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface SubmissionHeader extends Node {
  readonly type: 'submissionHeader';
  readonly accessionNumber: TextNode | null;
  readonly formType: TextNode | null;
  readonly documentCount: TextNode | null;
  readonly periodOfReport: DateNode | null;
  readonly filedAsOf: DateNode | null;
  readonly acceptedAt: TextNode | null;
  readonly items: readonly string[];
  readonly filers: readonly Filer[];
}

export interface Filer extends Node {
  readonly type: 'filer';
  readonly role: string;
  readonly name: TextNode | null;
  readonly centralIndexKey: TextNode | null;
  readonly industryCode: TextNode | null;
  readonly irsNumber: TextNode | null;
  readonly stateOfIncorporation: TextNode | null;
  readonly fiscalYearEnd: TextNode | null;
  readonly formType: TextNode | null;
  readonly act: TextNode | null;
  readonly fileNumber: TextNode | null;
  readonly filmNumber: TextNode | null;
  readonly businessAddress: FilerAddress | null;
  readonly mailAddress: FilerAddress | null;
  readonly formerNames: readonly FormerName[];
}

export interface FilerAddress extends Node {
  readonly type: 'filerAddress';
  readonly street1: TextNode | null;
  readonly street2: TextNode | null;
  readonly city: TextNode | null;
  readonly state: TextNode | null;
  readonly postalCode: TextNode | null;
  readonly telephone: TextNode | null;
}

export interface FormerName extends Node {
  readonly type: 'formerName';
  readonly name: TextNode | null;
  readonly date: DateNode | null;
}

export type Body = CurrentReport | OpinionLetter | OpaqueBody;

export interface Document extends Node {
  readonly type: 'document';
  readonly documentType: string | null;
  readonly sequence: string | null;
  readonly filename: string | null;
  readonly description: string | null;
  readonly format: 'text' | 'html' | 'opaque';
  readonly body: Body;
}

export interface OpaqueBody extends Node {
  readonly type: 'opaqueBody';
  /** Length of the body's source range in bytes of the decoded text encoded as UTF-8. */
  readonly bytes: number;
  /** The number that an exhibit prints at its head. */
  readonly exhibitNumber: NumberNode | null;
}

export interface CurrentReport extends Node {
  readonly type: 'currentReport';
  readonly coverPage: CoverPage | null;
  /** Matter between the cover page and the first item: explanatory notes, introductions, tables of contents. */
  readonly preamble: readonly (Paragraph | Table)[];
  readonly items: readonly Item[];
  readonly signatures: readonly SignatureBlock[];
  readonly exhibitIndex: ExhibitList | null;
  /** Exhibits that were set inside the report's own document, after its signatures. */
  readonly attachments: readonly Attachment[];
  readonly definedTerms: readonly DefinedTerm[];
  readonly unparsed: readonly Unparsed[];
}

export interface CoverPage extends Node {
  readonly type: 'coverPage';
  readonly formType: FormTypeNode | null;
  readonly amendment: Amendment | null;
  readonly reportDate: DateNode | null;
  /** `null` when the cover prints one date for both. */
  readonly earliestEventDate: DateNode | null;
  readonly registrants: readonly Registrant[];
  readonly checkBoxes: readonly CheckBox[];
  readonly securities: readonly RegisteredSecurity[];
  /** Running prose between the parts of the form: a remark on a class that is not listed, or on what is amended. */
  readonly notes: readonly (Paragraph | Table)[];
}

export interface Amendment extends Node {
  readonly type: 'amendment';
  readonly number: NumberNode | null;
}

export interface Registrant extends Node {
  readonly type: 'registrant';
  readonly name: NameNode | null;
  readonly role: TextNode | null;
  readonly jurisdiction: JurisdictionNode | null;
  readonly fileNumbers: readonly FileNumberNode[];
  readonly employerIds: readonly EmployerIdNode[];
  /** What the page prints where it has no number: `Not Applicable`, `Application Pending`. */
  readonly employerIdNote: TextNode | null;
  readonly executiveOffices: Address | null;
  readonly telephone: TelephoneNode | null;
  readonly formerName: TextNode | null;
  readonly formerAddress: Address | null;
}

export interface Address extends Node {
  readonly type: 'address';
  readonly lines: readonly TextNode[];
  readonly city: NameNode | null;
  readonly region: JurisdictionNode | null;
  readonly postalCode: PostalCodeNode | null;
  readonly country: JurisdictionNode | null;
}

export type Provision =
  'rule425' | 'rule14a12' | 'rule14d2b' | 'rule13e4c' | 'emergingGrowthCompany' | 'extendedTransition';

export interface CheckBox extends Node {
  readonly type: 'checkBox';
  readonly provision: Provision;
  /** `null`: the mark cannot be read. */
  readonly checked: boolean | null;
  readonly dei?: DeiFact;
}

export interface RegisteredSecurity extends Node {
  readonly type: 'registeredSecurity';
  readonly title: NameNode | null;
  readonly tradingSymbols: readonly TextNode[];
  readonly exchange: NameNode | null;
}

export interface Item extends Node {
  readonly type: 'item';
  readonly number: NumberNode;
  readonly title: TextNode | null;
  /** The section of the form whose heading stands over the item's, or before its number. */
  readonly section: NumberNode | null;
  readonly scheme: 'pre2004' | 'current';
  /** What a reader sees: paragraphs parted by a blank line, page furniture left out. */
  readonly text: string;
  /** The item is named only to say that nothing is reported under it. */
  readonly notApplicable: boolean;
  readonly blocks: readonly (Paragraph | Table)[];
  readonly subsections: readonly Subsection[];
  readonly exhibits: ExhibitList | null;
}

export interface Subsection extends Node {
  readonly type: 'subsection';
  readonly label: NumberNode;
  readonly title: TextNode | null;
  readonly text: string;
}

export interface Paragraph extends Node {
  readonly type: 'paragraph';
  readonly text: string;
  readonly marker: string | null;
}

export interface Table extends Node {
  readonly type: 'table';
  readonly rows: readonly TableRow[];
}

export interface TableRow extends Node {
  readonly type: 'tableRow';
  readonly cells: readonly TableCell[];
}

export interface TableCell extends Node {
  readonly type: 'tableCell';
  readonly text: string;
  readonly columnSpan: number;
}

export interface ExhibitList extends Node {
  readonly type: 'exhibitList';
  readonly role: 'item' | 'index';
  /** The heading of an index. */
  readonly heading: TextNode | null;
  readonly entries: readonly ExhibitEntry[];
  /** What stands in an index below its entries: legends of marks, undertakings. */
  readonly notes: readonly (Paragraph | Table)[];
}

export interface ExhibitEntry extends Node {
  readonly type: 'exhibitEntry';
  readonly number: NumberNode;
  readonly description: TextNode | null;
  readonly marks: readonly string[];
  readonly incorporatedByReference: IncorporationByReference | null;
  readonly dates: readonly DateNode[];
  readonly page: TextNode | null;
}

export interface IncorporationByReference extends Node {
  readonly type: 'incorporationByReference';
  readonly form: FormTypeNode | null;
  readonly fileNumber: FileNumberNode | null;
  readonly exhibit: NumberNode | null;
  readonly date: DateNode | null;
}

/** The signature for one registrant. Registrants that stand below each other have a block each, all with the same place, date and signatories. */
export interface SignatureBlock extends Node {
  readonly type: 'signatureBlock';
  /** The statement under which the report is signed; of several blocks under one, the first has it. */
  readonly undertaking: TextNode | null;
  readonly registrant: NameNode | null;
  readonly date: DateNode | null;
  readonly signatories: readonly Signatory[];
}

export interface Signatory extends Node {
  readonly type: 'signatory';
  /** The name after the `/s/`, or without that mark the one on the line to sign on over the same name in print. */
  readonly conformedSignature: NameNode | null;
  readonly name: NameNode | null;
  readonly title: TextNode | null;
}

export interface Attachment extends Node {
  readonly type: 'attachment';
  readonly exhibitNumber: NumberNode | null;
  readonly text: string;
}

export interface OpinionLetter extends Node {
  readonly type: 'opinionLetter';
  readonly exhibitNumber: NumberNode | null;
  readonly letterhead: TextNode | null;
  readonly date: DateNode | null;
  readonly addressee: Addressee | null;
  /** The subject lines after `Re:`. */
  readonly subject: TextNode | null;
  readonly salutation: TextNode | null;
  readonly clauses: readonly Clause[];
  readonly closing: TextNode | null;
  readonly signature: NameNode | null;
  /** All lines of the signatures: marks, firms, those who sign for them and as what. */
  readonly signatureLines: readonly TextNode[];
  /** Schedules and annexes after the signature. */
  readonly schedules: readonly Paragraph[];
  /** Letters that follow in the same document: those of two firms, or on legality and on taxes. */
  readonly furtherLetters: readonly FurtherLetter[];
  readonly definedTerms: readonly DefinedTerm[];
  readonly unparsed: readonly Unparsed[];
}

/** What frames another letter of the document; its clauses and schedules stand among the first one's. */
export interface FurtherLetter extends Node {
  readonly type: 'furtherLetter';
  readonly exhibitNumber: NumberNode | null;
  readonly letterhead: TextNode | null;
  readonly date: DateNode | null;
  readonly addressee: Addressee | null;
  readonly subject: TextNode | null;
  readonly salutation: TextNode | null;
  readonly closing: TextNode | null;
  readonly signature: NameNode | null;
  readonly signatureLines: readonly TextNode[];
}

export interface Addressee extends Node {
  readonly type: 'addressee';
  readonly lines: readonly TextNode[];
}

interface ClauseBase<Kind extends ClauseKind> extends Node {
  readonly type: 'clause';
  readonly kind: Kind;
  readonly text: string;
}

export interface ReferenceClause extends ClauseBase<'reference'> {
  readonly registrationStatements: readonly RegistrationStatement[];
  readonly prospectuses: readonly Prospectus[];
  readonly securities: readonly OpinionSecurity[];
  readonly agreements: readonly Agreement[];
}

export interface ExaminationClause extends ClauseBase<'examination'> {
  /** Named where the letter opens with what was examined. */
  readonly registrationStatements: readonly RegistrationStatement[];
  readonly securities: readonly OpinionSecurity[];
  readonly agreements: readonly Agreement[];
  readonly documents: readonly TextNode[];
  /** Where the sentence goes on to what is assumed. */
  readonly assumptions: readonly Assumption[];
}

export interface AssumptionClause extends ClauseBase<'assumption'> {
  readonly assumptions: readonly Assumption[];
}

export interface RelianceClause extends ClauseBase<'reliance'> {
  /** What is relied on. */
  readonly sources: readonly RelianceSource[];
  /** Where the sentence goes on to what is assumed. */
  readonly assumptions: readonly Assumption[];
}

export interface OpinionClause extends ClauseBase<'opinion'> {
  /** Named where reference, examination and opinion are one sentence. */
  readonly registrationStatements: readonly RegistrationStatement[];
  readonly securities: readonly OpinionSecurity[];
  readonly agreements: readonly Agreement[];
  readonly documents: readonly TextNode[];
  readonly conclusions: readonly Conclusion[];
  /** The laws to which the opinion is limited in the sentence that states it: "limited to Delaware law, it is our opinion that". */
  readonly laws: readonly JurisdictionNode[];
}

export interface QualificationClause extends ClauseBase<'qualification'> {
  readonly exceptions: readonly OpinionException[];
  /** The laws that an exception leaves: "any laws except the laws of the State of New York". */
  readonly laws: readonly JurisdictionNode[];
}

export interface JurisdictionClause extends ClauseBase<'jurisdiction'> {
  readonly laws: readonly JurisdictionNode[];
}

export interface ConsentClause extends ClauseBase<'consent'> {
  readonly captions: readonly TextNode[];
  readonly filedWith: FiledWith | null;
}

export type PlainClause = ClauseBase<PlainKind>;

export type Clause =
  | ReferenceClause
  | ExaminationClause
  | AssumptionClause
  | RelianceClause
  | OpinionClause
  | QualificationClause
  | JurisdictionClause
  | ConsentClause
  | PlainClause;

export interface RegistrationStatement extends Node {
  readonly type: 'registrationStatement';
  readonly form: FormTypeNode | null;
  readonly fileNumber: FileNumberNode | null;
  readonly date: DateNode | null;
}

export interface Prospectus extends Node {
  readonly type: 'prospectus';
  readonly title: TextNode;
  readonly date: DateNode | null;
}

export interface OpinionSecurity extends Node {
  readonly type: 'security';
  readonly title: TextNode;
  readonly rate: TextNode | null;
  readonly amount: MoneyNode | null;
  readonly count: NumberNode | null;
  readonly maturity: DateNode | null;
  /** Of a guarantee, or of guaranteed debt: those that the letter's schedules name. */
  readonly guarantors: readonly NameNode[];
}

export interface Agreement extends Node {
  readonly type: 'agreement';
  readonly title: TextNode;
  readonly date: DateNode | null;
  readonly parties: readonly Party[];
}

export interface Party extends Node {
  readonly type: 'party';
  readonly name: NameNode;
  readonly role: TextNode | null;
}

export type Holding =
  | 'dulyAuthorized'
  | 'validlyIssued'
  | 'fullyPaid'
  | 'nonassessable'
  | 'legalValidBinding'
  | 'entitledToBenefits'
  | 'enforceable'
  | 'validlyExisting'
  | 'other';

export interface Conclusion extends Node {
  readonly type: 'conclusion';
  /** The subject, as the sentence or the lead of its list names it: securities, mostly. */
  readonly securities: TextNode | null;
  readonly holdings: readonly Holding[];
  /** `shelf`: of securities yet to be issued ("when …, will be"); `closing`: of securities issued ("have been"). */
  readonly form: 'shelf' | 'closing';
  /** Those of its sentence, and of the lead of its list. Conclusions can share them: their places then overlap. */
  readonly conditions: readonly Condition[];
}

/** An entry of a list within an entry, up to two levels down. */
export interface ListEntry extends Node {
  readonly type: 'listEntry';
  readonly ordinal: NumberNode | null;
  readonly text: string;
  readonly entries: readonly ListEntry[];
}

export interface Assumption extends ValueNode<'assumption', string> {
  readonly topic: AssumptionTopic;
  readonly entries: readonly ListEntry[];
}

export interface RelianceSource extends ValueNode<'relianceSource', string> {
  readonly topic: RelianceTopic;
}

/** Something that has to happen first. */
export interface Condition extends ValueNode<'condition', string> {
  readonly entries: readonly ListEntry[];
}

export interface OpinionException extends Node {
  readonly type: 'exception';
  readonly ordinal: NumberNode | null;
  readonly topic: ExceptionTopic;
  readonly text: string;
  readonly entries: readonly ListEntry[];
}

export interface FiledWith extends Node {
  readonly type: 'filedWith';
  readonly form: FormTypeNode | null;
  readonly date: DateNode | null;
}

export interface DefinedTerm extends Node {
  readonly type: 'definedTerm';
  readonly term: TextNode;
  /** The phrase that the term stands for. */
  readonly expansion: TextNode | null;
  /** What the definition says that the term takes in beside that phrase: `together with the Base Indenture`. */
  readonly togetherWith: TextNode | null;
  /** Uses of the term, in source order, the definition itself left out. */
  readonly references: readonly Position[];
}

export interface Unparsed extends Node {
  readonly type: 'unparsed';
  readonly raw: string;
}

export type { AssumptionTopic, ClauseKind, ExceptionTopic, RelianceTopic };
