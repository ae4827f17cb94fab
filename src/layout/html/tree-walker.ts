import type { Range } from '../../core/position.js';
import type { LayoutBlock, Runs, RunSlice } from '../model.js';
import {
  breakAfterBit,
  breakBeforeBit,
  elementSpec,
  hiddenBit,
  indentBit,
  inlineBit,
  isBlock,
  nudgeBit,
  preformattedBit,
  type ElementSpec,
} from './elements.js';
import type { FactCollector } from './facts.js';
import type { FlowBlock } from './flow-blocks.js';
import type { LinkCollector } from './links.js';
import { openElements } from './open-elements.js';
import { openTables } from './open-tables.js';
import { preformatted, type Preformatted } from './preformatted.js';
import type { StartTag, TagHandler } from './tags.js';
import type { TextWriter } from './text-writer.js';

export interface TreeWalker extends TagHandler {
  /** Where a finished paragraph belongs. */
  flow(): FlowBlock[];
  /** Closes all that is open. */
  end(): void;
  /** Page furniture of preformatted text. */
  readonly furniture: readonly Range[];
}

const paragraphSpec = elementSpec('p');
const anchorSpec = elementSpec('a');

const noBarrier = (): boolean => false;
const listBarrier = (spec: ElementSpec): boolean =>
  spec.name === 'ul' || spec.name === 'ol' || spec.name === 'dl';

/** Follows the tags of a document and builds its flow of paragraphs and tables in `root`. */
export function treeWalker(
  source: string,
  root: FlowBlock[],
  writer: TextWriter,
  facts: FactCollector,
  links: LinkCollector,
): TreeWalker {
  /** Offset up to which the source is read: where an element ends whose end no tag of its own marks. */
  let reached = 0;
  const furniture: Range[] = [];
  /** The `pre` element that is open, if one is, and the depth at which it stands. */
  let pre: Preformatted | null = null;
  let preDepth = 0;
  /** A block was met that its style makes inline. */
  let inlined = false;
  const elements = openElements(
    () => {
      pageBreak(reached, true);
    },
    () => {
      if (pre === null) writer.gap(reached, true);
    },
  );
  const tables = openTables(elements, root);

  function openPreformatted(tag: Readonly<StartTag>): void {
    if (pre !== null || (elements.bits & hiddenBit) !== 0) return;
    pre = preformatted(source, tag.end);
    preDepth = elements.depth - 1;
  }

  function closePreformatted(): void {
    if (pre === null) return;
    const layout = pre.finish(reached);
    pre = null;
    for (const range of layout.furniture) furniture.push(range);
    for (const block of layout.blocks) tables.flow().push(adopted(layout.runs, block));
  }

  function adopted(runs: Runs, block: LayoutBlock): FlowBlock {
    const moved = <Slice extends RunSlice>(slice: Slice): Slice => {
      const shift = writer.adopt(runs, slice);
      return { ...slice, first: slice.first + shift, last: slice.last + shift };
    };
    if (block.kind === 'paragraph') return { ...moved(block), isLink: false, fromTable: false };
    return { kind: 'table', rows: block.rows.map((row) => ({ cells: row.cells.map(moved) })) };
  }

  function pageBreak(at: number, certain: boolean): void {
    if (pre !== null) {
      pre.pageBreak(at);
      return;
    }
    writer.endParagraph();
    if ((elements.bits & hiddenBit) === 0) tables.flow().push({ kind: 'pageBreak', at, certain });
  }

  function lineBreak(start: number, end: number): void {
    if (pre === null) writer.lineBreak(start, end);
    else pre.lineBreak(start);
  }

  function closeElement(spec: ElementSpec, barrier: (open: ElementSpec) => boolean): void {
    const depth = elements.find(spec, barrier);
    if (depth >= 0) elements.truncate(depth);
  }

  /** Starts of elements that cut the text. */
  function startBlock(tag: Readonly<StartTag>): void {
    const { spec, bits } = tag;
    writer.endParagraph();
    if (pre !== null) {
      // Text filings that were wrapped in `pre` keep their SGML tables, which have no cells.
      if (spec.kind === 'table' || spec.kind === 'rowGroup') return;
      if (spec.kind === 'row' || spec.kind === 'cell') closePreformatted();
      else pre.lineBreak(tag.start);
    }
    if (spec.kind === 'table' || isBlock(spec)) closeElement(paragraphSpec, noBarrier);
    if (spec.kind === 'listItem') closeElement(spec, listBarrier);
    if ((bits & breakBeforeBit) !== 0) pageBreak(tag.start, true);
    if (spec.kind === 'table') tables.startTable(tag);
    else if (spec.kind === 'rowGroup') tables.endRow();
    else if (spec.kind === 'row') tables.startRow(tag);
    else if (spec.kind === 'cell') tables.startCell(tag);
    else if (spec.kind !== 'root') {
      elements.open(spec, bits);
      if ((spec.bits & preformattedBit) !== 0) openPreformatted(tag);
    }
  }

  function startInline(tag: Readonly<StartTag>, selfClosing: boolean): void {
    const { spec } = tag;
    if (selfClosing && !spec.fact) return;
    const standsOff = (tag.bits & (indentBit | nudgeBit)) !== 0;
    if (standsOff && pre === null && (elements.bits & hiddenBit) === 0)
      writer.gap(tag.start, (tag.bits & indentBit) !== 0);
    elements.open(spec, tag.bits);
    if (tag.link !== null && (elements.bits & hiddenBit) === 0) links.open(tag.link, tag.start, tag.end);
    if (tag.attributes === null) return;
    facts.open(spec.name, tag.attributes, tag.end, (elements.bits & hiddenBit) !== 0);
    if (selfClosing) {
      facts.close(spec.name, tag.end);
      closeElement(spec, isBlock);
    }
  }

  function startTag(tag: Readonly<StartTag>, selfClosing: boolean): void {
    reached = tag.end;
    const { spec } = tag;
    const hidden = ((elements.bits | tag.bits) & hiddenBit) !== 0;
    switch (spec.kind) {
      case 'inline':
      case 'formatting':
        startInline(tag, selfClosing);
        break;
      case 'void':
        break;
      case 'lineBreak':
        if ((tag.bits & (breakBeforeBit | breakAfterBit)) !== 0) pageBreak(tag.start, true);
        else if (!hidden) lineBreak(tag.start, tag.end);
        break;
      case 'pageMark':
        pageBreak(tag.start, true);
        break;
      case 'rule':
        closeElement(paragraphSpec, noBarrier);
        pageBreak(tag.start, (tag.bits & (breakBeforeBit | breakAfterBit)) !== 0);
        break;
      case 'checkBox':
        if (!hidden && (tag.controlType === 'checkbox' || tag.controlType === 'radio')) {
          writer.character(tag.checked ? 0x2612 : 0x2610, tag.start, tag.end, elements.bits);
        }
        break;
      default:
        if ((tag.bits & inlineBit) !== 0 && spec.kind === 'block' && pre === null) {
          inlined = true;
          startInline(tag, selfClosing);
          break;
        }
        startBlock(tag);
        if (selfClosing) endTag(spec, tag.end, tag.end);
    }
  }

  function endFormatting(spec: ElementSpec, start: number): void {
    if (spec === anchorSpec) links.close(start);
    if (elements.closeTop(spec)) return;
    const depth = elements.find(spec, noBarrier);
    if (depth >= 0) elements.remove(depth);
  }

  function endBlock(spec: ElementSpec, start: number): void {
    pre?.lineBreak(start);
    closeElement(spec, spec.kind === 'listItem' ? listBarrier : noBarrier);
    if (elements.depth <= preDepth) closePreformatted();
  }

  /** Closes the element that an end tag is of where its style has made it inline: it ends no paragraph. */
  function endsInlined(spec: ElementSpec): boolean {
    const depth = elements.find(spec, noBarrier);
    if (depth < 0 || !elements.isInlined(depth)) return false;
    elements.truncate(depth);
    return true;
  }

  function endTag(spec: ElementSpec, start: number, end: number): void {
    switch (spec.kind) {
      case 'formatting':
        endFormatting(spec, start);
        return;
      case 'inline':
        if (spec.fact) facts.close(spec.name, start);
        if (!elements.closeTop(spec)) closeElement(spec, isBlock);
        return;
      case 'lineBreak':
        if ((elements.bits & hiddenBit) === 0) lineBreak(start, end);
        return;
      case 'void':
      case 'rule':
      case 'pageMark':
      case 'checkBox':
        return;
      default:
        if (inlined && spec.kind === 'block' && endsInlined(spec)) {
          reached = end;
          return;
        }
    }
    writer.endParagraph();
    reached = end;
    if (pre !== null && !isBlock(spec)) {
      if (spec.kind === 'table' || spec.kind === 'rowGroup') return;
      closePreformatted();
    }
    if (isBlock(spec)) endBlock(spec, start);
    else if (spec.kind === 'cell') tables.endCell();
    else if (spec.kind === 'row' || spec.kind === 'rowGroup') tables.endRow();
    else if (spec.kind === 'table') tables.endTable();
  }

  return {
    furniture,
    flow: () => tables.flow(),
    startTag,
    endTag,
    text(start, end) {
      reached = end;
      if ((elements.bits & hiddenBit) === 0) {
        if (pre === null) writer.text(start, end, elements.bits);
        else pre.text(start, end);
      } else if (facts.isOpen()) facts.hiddenText(start, end);
    },
    character(codePoint, start, end) {
      reached = end;
      if ((elements.bits & hiddenBit) === 0) {
        if (pre === null) writer.character(codePoint, start, end, elements.bits);
        else pre.character(codePoint, start, end);
      } else if (facts.isOpen()) facts.hiddenCharacter(codePoint);
    },
    end() {
      writer.endParagraph();
      links.close(reached);
      closePreformatted();
      tables.endAll();
      elements.truncate(0);
    },
  };
}
