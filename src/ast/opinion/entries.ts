import type { CstNode } from 'chevrotain';
import { jointLength, markerLabel } from '../../../grammar/opinion/markers.js';
import { hull, type Range } from '../../core/position.js';
import { childNodes, nodeRange } from '../../parse/cst.js';
import type { Builder, Extent } from '../builder.js';
import type { ListEntry, NumberNode } from '../nodes.js';
import { furnitureOf, withoutFurniture } from './furniture.js';

/** An entry of a list: its enumerator's label, what it says, and the entries of a list inside. */
export interface Entry {
  readonly ordinal: NumberNode | null;
  /** From the enumerator to the end of the last entry inside, without the page furniture on the way. */
  readonly extent: Extent;
  readonly entries: readonly ListEntry[];
}

type EntryRule = 'entry' | 'subentry' | 'deepEntry' | 'documentEntry';

/** The rules of entries, from the outermost in; `documentEntry` holds facts instead of further entries. */
const INNER: Partial<Record<EntryRule, EntryRule>> = { entry: 'subentry', subentry: 'deepEntry' };
const TEXTS = ['exceptedLaws', 'plainText', 'factualText'] as const;

/** The entries of a clause, sentence or condition, in order. */
export function entries(parent: CstNode, rule: EntryRule, builder: Builder): Entry[] {
  return childNodes(parent, rule).flatMap((node): Entry[] => {
    const marker = childNodes(node, 'entryMarker')[0];
    const at = marker ? nodeRange(marker) : null;
    const deeper = INNER[rule];
    const inner = deeper === undefined ? [] : entries(node, deeper, builder);
    const said = TEXTS.flatMap((name) => childNodes(node, name)).flatMap((text) => nodeRange(text) ?? []);
    const parts = [...(at ? [at] : []), ...said, ...inner.flatMap(({ extent }) => extent)];
    if (said.length + inner.length === 0) return [];
    return [
      {
        ordinal: at && builder.value('number', at, markerLabel),
        extent: withoutFurniture(withoutJoint(hull(parts), builder), furnitureOf(node)),
        entries: inner.map((entry) => listEntry(entry, builder)),
      },
    ];
  });
}

/** A range less what joins its entry to the next. */
function withoutJoint({ start, end }: Range, builder: Builder): Range {
  return { start, end: end - jointLength(builder.flow.text.slice(start, end)) };
}

/** The node of an entry of a list, with those of the lists inside. */
export function listEntry({ ordinal, extent, entries: inner }: Entry, builder: Builder): ListEntry {
  return { type: 'listEntry', ...builder.place(extent), ordinal, text: builder.raw(extent), entries: inner };
}
