import type { Party, ReportFacts, Signer } from './facts.js';

/** One block of signatures: for whom, when, and who signs. */
export interface BlockFacts {
  readonly registrant: string;
  readonly date: string;
  readonly signers: readonly Signer[];
}

/** A generated report: its text, what it says, and the forms that it was set in. */
export interface GeneratedReport {
  readonly text: string;
  readonly format: 'text' | 'html';
  readonly facts: ReportFacts;
  readonly parties: readonly Party[];
  readonly blocks: readonly BlockFacts[];
  /** The name of the form as it is printed. */
  readonly formType: string;
  /** Number of the amendment; `null` for a report that amends none. */
  readonly amendment: string | null;
  /** What the report says between its cover page and its first item; empty for nothing. */
  readonly preamble: string;
  /** The form of each part, `triple: two tables`. */
  readonly forms: Readonly<Record<string, string>>;
  readonly old: boolean;
  readonly hasSecurities: boolean;
}

/** The block of a report that one officer signs. */
export function soleBlock({ name, signedValue, signatory, title }: ReportFacts): BlockFacts {
  return { registrant: name, date: signedValue, signers: [{ name: signatory, title }] };
}

/** What a report has beside the plain parts of every report. */
export interface Extras {
  readonly coRegistrants: boolean;
  readonly blocks: boolean;
  readonly amended: boolean;
  readonly combined: boolean;
  /** Contents, notes, page ends and markup around the parts. */
  readonly surroundings: boolean;
}

export const NONE: Extras = {
  coRegistrants: false,
  blocks: false,
  amended: false,
  combined: false,
  surroundings: false,
};
