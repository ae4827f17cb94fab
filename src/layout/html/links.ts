import type { Range } from '../../core/position.js';
import type { Hyperlink } from '../model.js';
import type { LinkTarget } from './tags.js';

/** Collects hyperlinks. */
export interface LinkCollector {
  /** Begins a link with the tag from `before` to `start`; it ends one that is still open, since links do not nest. */
  open(target: LinkTarget, before: number, start: number): void;
  /** Ends the open link, if there is one. */
  close(end: number): void;
  /** All links that ended, in source order. */
  readonly links: readonly Hyperlink[];
}

/** Collects the hyperlinks of a document. */
export function linkCollector(): LinkCollector {
  const links: Hyperlink[] = [];
  let open: { readonly target: LinkTarget; readonly start: number } | null = null;
  function close(end: number): void {
    if (open !== null) {
      const content: Range = { start: open.start, end };
      links.push({ href: open.target.value, target: open.target, content });
    }
    open = null;
  }
  return {
    links,
    open(target, before, start) {
      close(before);
      open = { target, start };
    },
    close,
  };
}
