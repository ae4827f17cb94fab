import type { Position } from '../../core/position.js';
import type { DefinedTerm, Paragraph, Table, Unparsed } from './prose.js';
import type {
  DateNode,
  DeiFact,
  EmployerIdNode,
  FileNumberNode,
  FormTypeNode,
  JurisdictionNode,
  NameNode,
  Node,
  NumberNode,
  PostalCodeNode,
  TelephoneNode,
  TextNode,
} from './values.js';

/** The current report: its cover page, items, exhibits and signatures. */

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
  /** Facts of the hidden part that no field of the page carries: the registrants' central index keys. */
  readonly dei?: readonly DeiFact[];
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
  /** The hyperlink that stands on the number or the description. */
  readonly link?: ExhibitLink;
}

/** Where a hyperlink leads, as it is written; the position is that of its target in the markup. */
export interface ExhibitLink {
  readonly href: string;
  readonly position: Position;
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
