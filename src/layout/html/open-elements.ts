import { inherit, type ElementSpec } from './elements.js';

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
  /** Closes all elements from `depth` on. */
  truncate(depth: number): void;
  /**
   * Depth of the innermost open element of the same name, -1 if a `barrier` stands before it or none is open. Elements
   * of tables always are barriers.
   */
  find(spec: ElementSpec, barrier: (spec: ElementSpec) => boolean): number;
  /** Takes one element out and leaves those inside it open, as for formatting elements that are closed too early. */
  remove(depth: number): void;
}

/** `closed` is told the own bits of each element that ends. */
export function openElements(closed: (ownBits: number) => void): OpenElements {
  const specs: ElementSpec[] = [];
  const own: number[] = [];
  const inherited: number[] = [];
  /** Open elements, by element number. */
  const counts: number[] = [];
  let bits = 0;

  function count(spec: ElementSpec, change: number): void {
    counts[spec.number] = (counts[spec.number] ?? 0) + change;
  }

  return {
    get bits() {
      return bits;
    },
    get depth() {
      return specs.length;
    },
    open(spec, ownBits) {
      if (specs.length >= maximumDepth) return;
      bits = inherit(bits, ownBits);
      specs.push(spec);
      own.push(ownBits);
      inherited.push(bits);
      count(spec, 1);
    },
    truncate(depth) {
      while (specs.length > depth) {
        const spec = specs.pop();
        const ownBits = own.pop() ?? 0;
        inherited.pop();
        bits = inherited[inherited.length - 1] ?? 0;
        if (spec) count(spec, -1);
        closed(ownBits);
      }
    },
    find(spec, barrier) {
      if ((counts[spec.number] ?? 0) === 0) return -1;
      for (let depth = specs.length - 1; depth >= 0; depth--) {
        const open = specs[depth];
        if (open === undefined || open.name === spec.name) return depth;
        if (open.kind === 'cell' || open.kind === 'table' || barrier(open)) return -1;
      }
      return -1;
    },
    remove(depth) {
      const spec = specs[depth];
      if (spec) count(spec, -1);
      specs.splice(depth, 1);
      own.splice(depth, 1);
      inherited.length = depth;
      bits = inherited[depth - 1] ?? 0;
      for (let index = depth; index < specs.length; index++) {
        bits = inherit(bits, own[index] ?? 0);
        inherited.push(bits);
      }
    },
  };
}
