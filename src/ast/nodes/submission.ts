import type { Diagnostic } from '../../core/diagnostic.js';
import type { OpinionLetter } from './opinion.js';
import type { CurrentReport } from './report.js';
import type { DateNode, Node, NumberNode, TextNode } from './values.js';

/** The submission, its header and its documents. */

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
