import type { Submission } from '../../src/ast/nodes.js';
import type { DrawnBlock } from '../../src/workbench/layout-blocks.js';
import type { RuleTree } from '../../src/workbench/cst-view.js';
import type { TokenRow, TriviaRow } from '../../src/workbench/tokens-view.js';

/** What the page asks of the worker. Each request is answered once, with its `id`. */
export type Request = { readonly id: number } & (
  | { readonly kind: 'decode'; readonly bytes: Uint8Array }
  | { readonly kind: 'compile'; readonly text: string; readonly type: string | null }
  /** `document` is an index among the documents that a grammar reads. */
  | { readonly kind: 'view'; readonly view: ViewName; readonly document: number }
  | { readonly kind: 'locate'; readonly offset: number }
);

export type ViewName = 'layout' | 'tokens' | 'cst' | 'trace' | 'diagram';

export interface Compiled {
  readonly submission: Submission;
  /** The documents that a grammar reads. */
  readonly documents: readonly { readonly title: string; readonly start: number; readonly end: number }[];
  readonly format: 'text' | 'html';
  readonly milliseconds: number;
}

/** A line of a trace: its text, and the source range that it speaks of. */
export interface TraceLine {
  readonly text: string;
  readonly depth: number;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

export interface Views {
  readonly layout: readonly DrawnBlock[];
  readonly tokens: readonly (TokenRow | TriviaRow)[];
  readonly cst: RuleTree;
  readonly trace: readonly TraceLine[];
  /** HTML of the diagrams of the document's grammar. */
  readonly diagram: string;
}

/** What stands at an offset. */
export interface Located {
  readonly stands: string;
  readonly token: { readonly type: string; readonly start: number; readonly end: number } | null;
  /** Rules from the start rule inwards. */
  readonly rules: readonly string[];
  /** JSON pointer of the innermost AST node. */
  readonly pointer: string;
}

export type Response =
  | { readonly id: number; readonly ok: true; readonly result: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string };
