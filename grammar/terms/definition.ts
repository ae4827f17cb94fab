import type { Span } from '../lexical/span.js';

/**
 * Definitions of terms in legal prose: `(the "Notes")`, `(collectively, the “Securities”)`, `is referred to herein as
 * the "Trustee"`, `"Indenture" means …`, and `(the Company)` in letters that set terms in bold, which markup lost.
 *
 *     definition  := "(" introduction? term (joint introduction? term)* ")"
 *                  | subject "referred to" … "as" article? quotedTerm
 *                  | quotedTerm ("and" quotedTerm)? ("means" | "shall mean") phrase
 *                  | quotedTerm CELL "means"? phrase          in a list of definitions, a row for each
 */
export interface Definition {
  /** The term without its quotation marks. */
  readonly term: Span;
  /** The phrase that it stands for. */
  readonly expansion: Span | null;
  /** Where the definition begins: with its phrase, or with that of the first thing that it takes in besides. */
  readonly from: number;
  /** The words in which the definition names what else it takes in: `together with the Base Indenture`. */
  readonly togetherWith: Span | null;
}

/** A definition as long as it is not said what else it takes in. */
export type Meaning = Omit<Definition, 'togetherWith'>;

/** Where a definition begins that takes in nothing besides its phrase. */
export function beginOf(term: Span, expansion: Span | null): number {
  return Math.min(term.start, expansion?.start ?? Infinity);
}
