import type { LayoutTable } from '../model.js';

/** A paragraph on its way to the layout. */
export interface FlowParagraph {
  readonly kind: 'paragraph';
  readonly first: number;
  readonly last: number;
  /** Its whole text is one link. */
  readonly isLink: boolean;
  /** It stood in a table cell, before the table dissolved. */
  readonly fromTable: boolean;
}

/** The end of a page, or a rule that may mark one. */
export interface PageBreak {
  readonly kind: 'pageBreak';
  /** Source offset. */
  readonly at: number;
  /** `false` for a mere rule. */
  readonly certain: boolean;
}

export type FlowBlock = FlowParagraph | LayoutTable | PageBreak;
