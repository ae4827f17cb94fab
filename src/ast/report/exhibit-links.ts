import type { Position } from '../../core/position.js';
import type { Hyperlink } from '../../layout/model.js';
import { positionOf } from '../../source/source-file.js';
import type { Builder } from '../builder.js';
import type { ExhibitEntry } from '../nodes.js';

/**
 * Gives the entries of a list the hyperlinks that stand on their numbers or descriptions (Item 601(a)(2) of Regulation S-K, Rule 105
 * of Regulation S-T), the first of each.
 */
export function withLinks(builder: Builder, entries: readonly ExhibitEntry[]): ExhibitEntry[] {
  const { links } = builder.flow;
  if (links.length === 0) return [...entries];
  return entries.map((entry) => {
    const link =
      linkOn(links, entry.number.position) ??
      (entry.description && linkOn(links, entry.description.position));
    if (!link) return entry;
    return { ...entry, link: { href: link.href, position: positionOf(builder.source, link.target) } };
  });
}

/** The first link whose content shares a character with a place; links do not overlap, and stand in source order. */
function linkOn(links: readonly Hyperlink[], { start, end }: Position): Hyperlink | null {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle] as Hyperlink).content.end <= start.offset) low = middle + 1;
    else high = middle;
  }
  const link = links[low];
  return link && link.content.start < end.offset ? link : null;
}
