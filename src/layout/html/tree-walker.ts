import type { FlowBlock } from './flow-blocks.js';
import {
  breakAfterBit,
  breakBeforeBit,
  hiddenBit,
  elementSpec,
  isBlock,
  type ElementSpec,
} from './elements.js';
import type { FactCollector } from './facts.js';
import { openElements } from './open-elements.js';
import { tableBuilder, type TableBuilder } from './table-builder.js';
import type { StartTag, TagHandler } from './tags.js';
import type { TextWriter } from './text-writer.js';

/** Tables nested deeper only part their cells: no page needs them, and moving their blocks up would cost time. */
const maximumTableDepth = 24;

interface OpenTable {
  readonly builder: TableBuilder;
  /** Depth of the table's element, and of its open row's and cell's. */
  readonly depth: number;
  rowDepth: number;
}

export interface TreeWalker extends TagHandler {
  /** Where a finished paragraph belongs. */
  flow(): FlowBlock[];
  /** Closes all that is open. */
  end(): void;
}

const paragraphSpec = elementSpec('p');

const noBarrier = (): boolean => false;
const listBarrier = (spec: ElementSpec): boolean =>
  spec.name === 'ul' || spec.name === 'ol' || spec.name === 'dl';

/** Follows the tags of a document and builds its flow of paragraphs and tables in `root`. */
export function treeWalker(root: FlowBlock[], writer: TextWriter, facts: FactCollector): TreeWalker {
  const tables: OpenTable[] = [];
  let tablesTooDeep = 0;
  /** Offset up to which the source is read: where an element ends whose end no tag of its own marks. */
  let reached = 0;
  const elements = openElements(() => {
    pageBreak(reached, true);
  });

  function flow(): FlowBlock[] {
    return tables[tables.length - 1]?.builder.content() ?? root;
  }

  function pageBreak(at: number, certain: boolean): void {
    writer.endParagraph();
    if ((elements.bits & hiddenBit) === 0) flow().push({ kind: 'pageBreak', at, certain });
  }

  function closeElement(spec: ElementSpec, barrier: (open: ElementSpec) => boolean): void {
    const depth = elements.find(spec, barrier);
    if (depth >= 0) elements.truncate(depth);
  }

  function openTable(tag: Readonly<StartTag>): void {
    const outer = tables[tables.length - 1];
    if (outer !== undefined && !outer.builder.inCell) closeTable();
    if (tables.length >= maximumTableDepth) {
      tablesTooDeep++;
      return;
    }
    const depth = elements.depth;
    elements.open(tag.spec, tag.bits);
    tables.push({ builder: tableBuilder(), depth, rowDepth: elements.depth });
  }

  function closeTable(): void {
    if (tablesTooDeep > 0) {
      tablesTooDeep--;
      return;
    }
    const table = tables[tables.length - 1];
    if (table === undefined) return;
    elements.truncate(table.depth + 1);
    tables.pop();
    table.builder.finish(flow());
    elements.truncate(table.depth);
  }

  function openRow(table: OpenTable, tag: Readonly<StartTag>): void {
    elements.truncate(table.depth + 1);
    table.builder.startRow();
    elements.open(tag.spec, tag.bits);
    table.rowDepth = elements.depth;
  }

  function openCell(table: OpenTable, tag: Readonly<StartTag>): void {
    elements.truncate(table.rowDepth);
    table.builder.startCell(tag.columnSpan, tag.rowSpan);
    elements.open(tag.spec, tag.bits);
  }

  function closeRow(table: OpenTable): void {
    elements.truncate(table.depth + 1);
    table.builder.endRow();
    table.rowDepth = elements.depth;
  }

  /** Starts of elements that cut the text. */
  function startBlock(tag: Readonly<StartTag>): void {
    const { spec, bits } = tag;
    writer.endParagraph();
    if (spec.kind === 'table' || isBlock(spec)) closeElement(paragraphSpec, noBarrier);
    if (spec.kind === 'listItem') closeElement(spec, listBarrier);
    if ((bits & breakBeforeBit) !== 0) pageBreak(tag.start, true);
    const table = tables[tables.length - 1];
    if (spec.kind === 'table') openTable(tag);
    else if (spec.kind === 'rowGroup') {
      if (table) closeRow(table);
    } else if (spec.kind === 'row') {
      if (table) openRow(table, tag);
    } else if (spec.kind === 'cell') {
      if (table) openCell(table, tag);
    } else if (spec.kind !== 'root') elements.open(spec, bits);
  }

  function startInline(tag: Readonly<StartTag>, selfClosing: boolean): void {
    const { spec } = tag;
    if (selfClosing && !spec.fact) return;
    elements.open(spec, tag.bits);
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
        else if (!hidden) writer.lineBreak(tag.start, tag.end);
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
        startBlock(tag);
        if (selfClosing) endTag(spec, tag.end, tag.end);
    }
  }

  function endFormatting(spec: ElementSpec): void {
    if (elements.closeTop(spec)) return;
    const depth = elements.find(spec, noBarrier);
    if (depth >= 0) elements.remove(depth);
  }

  function endTag(spec: ElementSpec, start: number, end: number): void {
    const table = tables[tables.length - 1];
    switch (spec.kind) {
      case 'formatting':
        endFormatting(spec);
        return;
      case 'inline':
        if (spec.fact) facts.close(spec.name, start);
        if (!elements.closeTop(spec)) closeElement(spec, isBlock);
        return;
      case 'lineBreak':
        if ((elements.bits & hiddenBit) === 0) writer.lineBreak(start, end);
        return;
      case 'void':
      case 'rule':
      case 'pageMark':
      case 'checkBox':
        return;
      default:
    }
    writer.endParagraph();
    reached = end;
    if (isBlock(spec)) closeElement(spec, spec.kind === 'listItem' ? listBarrier : noBarrier);
    else if (table === undefined || tablesTooDeep > 0) {
      if (spec.kind === 'table') closeTable();
    } else if (spec.kind === 'cell') {
      if (table.builder.inCell) elements.truncate(table.rowDepth);
      table.builder.endCell();
    } else if (spec.kind === 'row' || spec.kind === 'rowGroup') closeRow(table);
    else if (spec.kind === 'table') closeTable();
  }

  return {
    flow,
    startTag,
    endTag,
    text(start, end) {
      reached = end;
      if ((elements.bits & hiddenBit) === 0) writer.text(start, end, elements.bits);
      else if (facts.isOpen) facts.hiddenText(start, end);
    },
    character(codePoint, start, end) {
      reached = end;
      if ((elements.bits & hiddenBit) === 0) writer.character(codePoint, start, end, elements.bits);
      else if (facts.isOpen) facts.hiddenCharacter(codePoint);
    },
    end() {
      writer.endParagraph();
      tablesTooDeep = 0;
      while (tables.length > 0) closeTable();
      elements.truncate(0);
    },
  };
}
