import type { ClauseKind } from '../../../grammar/opinion/marks.js';
import type { AssumptionTopic, RelianceTopic } from '../../../grammar/opinion/phrases/entry-topics.js';
import type { PlainKind } from '../../../grammar/opinion/phrases/plain-kinds.js';
import type { ExceptionTopic } from '../../../grammar/opinion/entries/topics.js';
import type { DefinedTerm, Paragraph, Unparsed } from './prose.js';
import type {
  DateNode,
  FileNumberNode,
  FormTypeNode,
  JurisdictionNode,
  MoneyNode,
  NameNode,
  Node,
  NumberNode,
  TextNode,
  ValueNode,
} from './values.js';

/** The opinion letter: what frames it, its clauses, and what these name and hold. */

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

export type { AssumptionTopic, ClauseKind, ExceptionTopic, RelianceTopic };
