import type {
  CurrentReport,
  Document,
  OpinionLetter,
  Submission,
  ValueNode,
} from '../../../src/ast/nodes.js';
import type { Position, Range } from '../../../src/core/position.js';

/** A filing that faults are planted in. */
export interface Subject {
  readonly text: string;
  readonly submission: Submission;
  readonly report: CurrentReport | null;
  /** The letters with their documents. */
  readonly letters: readonly { readonly document: Document; readonly letter: OpinionLetter }[];
  /** Chooses one of several places; always the same one for the same seed. */
  pick<Item>(items: readonly Item[]): Item | undefined;
}

/** The filing with one fault, and where in it the finding must lie. */
export interface Planted {
  readonly text: string;
  readonly at: Range;
}

export interface Fault {
  readonly kind: string;
  /** The rule that must report it. */
  readonly rule: string;
  /** Other rules that rightly report the same edit. */
  readonly companions?: readonly string[];
  /** `null` where the filing has no place for this fault. */
  plant(subject: Subject): Planted | null;
}

interface Placed {
  readonly position: Position;
}

/** Puts other text in a node's place. */
export function replace(
  { text }: Subject,
  { position: { start, end } }: Placed,
  replacement: string,
): Planted {
  return {
    text: text.slice(0, start.offset) + replacement + text.slice(end.offset),
    at: { start: start.offset, end: start.offset + replacement.length },
  };
}

/** Blanks a node out; line ends stay, so that the layout around it does too. The finding must lie `at` or touch it. */
export function blank(subject: Subject, node: Placed, at: Placed = node): Planted {
  const { start, end } = node.position;
  const gap = subject.text.slice(start.offset, end.offset).replace(/[^\r\n]/g, ' ');
  const { text } = replace(subject, node, gap);
  return { text, at: rangeOf(at) };
}

/** Puts text after a node. */
export function insertAfter(subject: Subject, { position: { end } }: Placed, inserted: string): Planted {
  return replace(subject, { position: { start: end, end } }, inserted);
}

export function rangeOf({ position: { start, end } }: Placed): Range {
  return { start: start.offset, end: end.offset };
}

/** Whether a value node stands in the source as it reads, so that an edit of it needs no care for markup. */
export function isPlain({ text }: Subject, node: ValueNode<string, unknown> | null | undefined): boolean {
  if (!node || node.spans) return false;
  return text.slice(node.position.start.offset, node.position.end.offset) === node.raw;
}

/** The nodes of a list that stand in the source as they read. */
export function plain<Node extends ValueNode<string, unknown>>(
  subject: Subject,
  nodes: readonly (Node | null | undefined)[],
): Node[] {
  return nodes.filter((node): node is Node => isPlain(subject, node));
}

/** Plants at one of the places, if there are any. */
export function atOne<Place>(
  subject: Subject,
  places: readonly Place[],
  plant: (place: Place) => Planted | null,
): Planted | null {
  const place = subject.pick(places);
  return place === undefined ? null : plant(place);
}
