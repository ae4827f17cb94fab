import { Tokenizer } from 'htmlparser2';
import type { Range } from '../../core/position.js';
import { assemble } from './assemble.js';
import type { FlowBlock } from './flow-blocks.js';
import type { Layout } from '../model.js';
import { separateFurniture } from './page-furniture.js';
import { factCollector } from './facts.js';
import { linkCollector } from './links.js';
import { tagEvents } from './tags.js';
import { textWriter } from './text-writer.js';
import { treeWalker } from './tree-walker.js';

/**
 * Lays out an HTML or XHTML text as a browser would show it without style sheets: paragraphs and tables of cells.
 * `range` is the part of `source` to lay out; all offsets of the result are offsets of `source`. Never throws:
 * any character sequence is HTML.
 */
export function layoutHtml(source: string, range: Range): Layout {
  const root: FlowBlock[] = [];
  const writer = textWriter(source, (first, last, isLink) => {
    walker.flow().push({ kind: 'paragraph', first, last, isLink, fromTable: false });
  });
  const facts = factCollector(source, writer.runs);
  const collector = linkCollector();
  const walker = treeWalker(source, root, writer, facts, collector);
  const tokenizer = new Tokenizer({ recognizeSelfClosing: true }, tagEvents(source, range.start, walker));
  tokenizer.write(
    range.start === 0 && range.end === source.length ? source : source.slice(range.start, range.end),
  );
  tokenizer.end();
  walker.end();
  const { blocks, furniture } = separateFurniture(root, writer.runs);
  const inOrder = [...furniture, ...walker.furniture].sort((left, right) => left.start - right.start);
  return {
    runs: writer.runs,
    blocks: assemble(blocks, writer.runs),
    furniture: inOrder,
    facts: facts.inOrder(),
    links: collector.links,
  };
}
