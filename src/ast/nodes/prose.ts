import type { Position } from '../../core/position.js';
import type { Node, TextNode } from './values.js';

/** What current reports and opinion letters both hold: paragraphs, tables, defined terms, text that no rule took. */

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
