import { sourceRanges } from '../core/offset-map.js';
import type { Diagnostic, Severity } from '../core/diagnostic.js';
import { hull, type Position, type Range } from '../core/position.js';
import type { Flow } from '../layout/flow.js';
import { positionOf, type SourceFile } from '../source/source-file.js';
import type { TextNode, ValueNode } from './nodes.js';

/** Where a node stands: `spans` only when it was rebuilt from several places. */
export interface Place {
  readonly position: Position;
  readonly spans?: readonly Position[];
}

/** A flow range, or several that a reader reads as one: a page's foot and head stand between them. */
export type Extent = Range | readonly Range[];

/** Makes nodes from ranges of the flow's text (offsets in UTF-16 units of `flow.text`, `end` exclusive). */
export interface Builder {
  readonly source: SourceFile;
  readonly flow: Flow;
  /** Place of the document's body as a whole: that of the tree's root. */
  readonly root: Place;
  /** Source place of a flow range. */
  place(extent: Extent): Place;
  /** Visible text of a flow range: white space and separators collapsed to single blanks, trimmed. */
  raw(extent: Extent): string;
  /** A value node; `normalise` returns `null` where the text does not have the value's form, which is then reported. */
  value<Type extends string, Value>(
    type: Type,
    extent: Extent,
    normalise: (raw: string) => Value | null,
  ): ValueNode<Type, Value>;
  /** A value node whose value is its text. */
  text(extent: Extent): TextNode;
  /** Records a finding about a flow range; it comes out with the document's diagnostics. */
  report(finding: Finding, range: Range): void;
  /** Records a finding about a node that is built already. */
  reportAt(finding: Finding, position: Position): void;
  /** What was reported, in the order in which it was. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a builder has to say about a place that it could not, or only in part, make a node of. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  /** Other flow ranges that the finding speaks of. */
  readonly related?: readonly { readonly message: string; readonly range: Range }[];
}

// The separators are no white space to a regular expression, but to a reader they are. Single blanks, which most gaps
// are, stay as they stand.
const GAPS = /[\s\x1c-\x1f]{2,}|[^\S ]|[\x1c-\x1f]/g;

/** @param body the source range that `flow` was laid out from */
export function builderOf(source: SourceFile, flow: Flow, body: Range): Builder {
  const nothingBetween = (from: number, to: number): boolean => !hasVisible(source.text, from, to);
  const piecesOf = (range: Range): Range[] => {
    const trimmed = trimRange(flow.text, range);
    return sourceRanges(flow.map, trimmed.start, trimmed.end, nothingBetween);
  };
  const place = (extent: Extent): Place => {
    const pieces = isRange(extent) ? piecesOf(extent) : joined(extent.flatMap(piecesOf), nothingBetween);
    const [first] = pieces;
    if (first === undefined) {
      const range = isRange(extent) ? extent : hull(extent);
      const at = sourceRanges(flow.map, range.start, Math.max(range.end, range.start + 1))[0]?.start ?? 0;
      return { position: positionOf(source, { start: at, end: at }) };
    }
    if (pieces.length === 1) return { position: positionOf(source, first) };
    return {
      position: positionOf(source, hull(pieces)),
      spans: pieces.map((piece) => positionOf(source, piece)),
    };
  };
  const raw = (extent: Extent): string =>
    (isRange(extent)
      ? flow.text.slice(extent.start, extent.end)
      : extent.map(({ start, end }) => flow.text.slice(start, end)).join(' ')
    )
      .replace(GAPS, ' ')
      .trim();
  const diagnostics: Diagnostic[] = [];
  const reportAt: Builder['reportAt'] = ({ ruleId, severity, message, related = [] }, position) => {
    diagnostics.push({
      ruleId,
      severity,
      message,
      position,
      related: related.map((other) => ({ message: other.message, position: place(other.range).position })),
      source: 'parser',
      citation: null,
    });
  };
  const malformed = new Set<string>();
  const value: Builder['value'] = (type, extent, normalise) => {
    const text = raw(extent);
    const { position, spans } = place(extent);
    const normalised = normalise(text);
    // Spelt out: most nodes are values, and to spread a place into each costs ten times as much.
    const node =
      spans === undefined
        ? { type, position, value: normalised, raw: text }
        : { type, position, spans, value: normalised, raw: text };
    // What is printed once for several registrants is built for each.
    if (node.value === null && !malformed.has(`${type} ${position.start.offset}`)) {
      malformed.add(`${type} ${position.start.offset}`);
      const what = type.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
      reportAt(
        {
          ruleId: 'malformed-value',
          severity: 'warning',
          message: `Unexpected “${text}”, expected the form of a value (${what}). Kept as read, without a value.`,
        },
        node.position,
      );
    }
    return node;
  };
  const report: Builder['report'] = (finding, range) => {
    reportAt(finding, place(range).position);
  };
  return {
    source,
    flow,
    root: { position: positionOf(source, body) },
    place,
    raw,
    value,
    text: (extent) => value('text', extent, (text) => text),
    report,
    reportAt,
    diagnostics,
  };
}

/** Source ranges with those made one between which nothing stands. */
function joined(ranges: readonly Range[], nothingBetween: (from: number, to: number) => boolean): Range[] {
  const found: Range[] = [];
  for (const range of ranges) {
    const last = found[found.length - 1];
    if (last && last.end <= range.start && nothingBetween(last.end, range.start))
      found[found.length - 1] = { start: last.start, end: range.end };
    else found.push(range);
  }
  return found;
}

function isRange(extent: Extent): extent is Range {
  return !Array.isArray(extent);
}

/** The range without the white space and separators at its ends. */
function trimRange(text: string, range: Range): Range {
  let { start, end } = range;
  const isGap = (unit: number): boolean => unit <= 32 || unit === 160;
  while (start < end && isGap(text.charCodeAt(start))) start++;
  while (end > start && isGap(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

const BLANK_ENTITY = /&(?:nbsp|#160|#xa0);?/iy;

/** Whether a reader would see anything of `[start, end)`: anything but tags, white space and blank entities. */
function hasVisible(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (unit === 60) {
      const close = text.indexOf('>', at);
      if (close < 0 || close >= end) return true;
      at = close + 1;
    } else if (unit === 38) {
      BLANK_ENTITY.lastIndex = at;
      if (!BLANK_ENTITY.test(text)) return true;
      at = BLANK_ENTITY.lastIndex;
    } else if (unit <= 32 || unit === 160) at++;
    else return true;
  }
  return false;
}
