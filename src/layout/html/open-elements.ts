import {
  breakAfterBit,
  indentAfterBit,
  inherit,
  inlineBit,
  numberOfSpecs,
  type ElementSpec,
} from './elements.js';

/** Deeper elements are not tracked, as in browsers: it bounds the search for an end tag's element. */
const maximumDepth = 512;

/**
 * The stack of open elements, with the inherited state of each (`bits`, see elements.ts). Forgives as the HTML
 * standard's tree construction does: end tags without start tags are ignored, elements close what cannot hold them.
 */
export interface OpenElements {
  /** State inside the innermost open element. */
  readonly bits: number;
  readonly depth: number;
  open(spec: ElementSpec, ownBits: number): void;
  /** Closes the innermost open element if it has the same name: the common case of an end tag. */
  closeTop(spec: ElementSpec): boolean;
  /** Closes all elements from `depth` on. */
  truncate(depth: number): void;
  /**
   * Depth of the innermost open element of the same name, -1 if a `barrier` stands before it or none is open. Elements
   * of tables always are barriers.
   */
  find(spec: ElementSpec, barrier: (spec: ElementSpec) => boolean): number;
  /** Whether the element at `depth` is a block that its style makes inline. */
  isInlined(depth: number): boolean;
  /** Takes one element out and leaves those inside it open, as for formatting elements that are closed too early. */
  remove(depth: number): void;
}

/** `pageEnds` is called when an element ends after which a page does, `standsOff` when one ends from which text stands off. */
export function openElements(pageEnds: () => void, standsOff: () => void): OpenElements {
  const specs: ElementSpec[] = [];
  const own: number[] = [];
  const inherited: number[] = [];
  /** Open elements, by element number. */
  const counts = new Array<number>(numberOfSpecs).fill(0);
  function truncate(to: number): void {
    while (elements.depth > to) {
      const depth = --elements.depth;
      const spec = specs[depth];
      if (spec !== undefined) counts[spec.number] = (counts[spec.number] ?? 0) - 1;
      elements.bits = depth > 0 ? (inherited[depth - 1] ?? 0) : 0;
      const ended = own[depth] ?? 0;
      if ((ended & breakAfterBit) !== 0) pageEnds();
      if ((ended & indentAfterBit) !== 0) standsOff();
    }
  }

  // Fields, not getters: each getter's closure would make a hidden class of its own of every document's object, which the
  // collector keeps, with the document, until it looks through the old generation.
  const elements: { -readonly [Key in keyof OpenElements]: OpenElements[Key] } = {
    bits: 0,
    depth: 0,
    open(spec, ownBits) {
      const { depth } = elements;
      if (depth >= maximumDepth) return;
      elements.bits = inherit(elements.bits, ownBits);
      specs[depth] = spec;
      own[depth] = ownBits;
      inherited[depth] = elements.bits;
      counts[spec.number] = (counts[spec.number] ?? 0) + 1;
      elements.depth++;
    },
    truncate,
    closeTop(spec) {
      const { depth } = elements;
      if (depth === 0 || specs[depth - 1]?.name !== spec.name) return false;
      truncate(depth - 1);
      return true;
    },
    find(spec, barrier) {
      if (counts[spec.number] === 0) return -1;
      for (let index = elements.depth - 1; index >= 0; index--) {
        const open = specs[index];
        if (open === undefined || open.name === spec.name) return index;
        if (open.kind === 'cell' || open.kind === 'table' || barrier(open)) return -1;
      }
      return -1;
    },
    isInlined: (depth) => ((own[depth] ?? 0) & inlineBit) !== 0,
    remove(at) {
      const spec = specs[at];
      if (spec !== undefined) counts[spec.number] = (counts[spec.number] ?? 0) - 1;
      specs.splice(at, 1);
      own.splice(at, 1);
      elements.depth--;
      elements.bits = at > 0 ? (inherited[at - 1] ?? 0) : 0;
      for (let index = at; index < elements.depth; index++) {
        elements.bits = inherit(elements.bits, own[index] ?? 0);
        inherited[index] = elements.bits;
      }
    },
  };
  return elements;
}
