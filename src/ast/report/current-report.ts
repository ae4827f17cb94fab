import { definedTerms } from '../defined-terms.js';
import type { CstNode } from 'chevrotain';
import { isBreak } from '../../../grammar/structure.js';
import { childNodes, childTokens, nodeRange, tokenRange } from '../../parse/cst.js';
import { droppedText } from '../../parse/dropped.js';
import type { Parsed } from '../../parse/parse.js';
import type { Builder } from '../builder.js';
import type { Attachment, CurrentReport, Unparsed } from '../nodes.js';
import { normaliseExhibitNumber } from '../normalise/exhibit-number.js';
import { unparsed, unparsedNode } from '../unparsed.js';
import { blocksOf } from './blocks.js';
import { buildCoverPage } from './cover/cover-page.js';
import { buildExhibitIndex } from './exhibits.js';
import { buildItems } from './items.js';
import { besideSignatures, buildSignatures } from './signatures.js';

/** Builds the AST of a current report from its CST. */
export function buildCurrentReport(parsed: Parsed, builder: Builder): CurrentReport {
  const { cst } = parsed;
  const [cover] = childNodes(cst, 'coverPage');
  const built = cover ? buildCoverPage(builder, cover) : null;
  const signatures = childNodes(cst, 'signatures');
  const [preamble] = childNodes(cst, 'preamble');
  const before = preamble && nodeRange(preamble);
  return {
    type: 'currentReport',
    ...builder.root,
    coverPage: built?.coverPage ?? null,
    preamble: before ? blocksOf(builder, before).blocks : [],
    items: childNodes(cst, 'item').flatMap((item) => buildItems(builder, item)),
    signatures: signatures.flatMap((section) => buildSignatures(builder, section)),
    exhibitIndex: buildExhibitIndex(builder, childNodes(cst, 'exhibitIndex')),
    attachments: childNodes(cst, 'attachment').map((node) => buildAttachment(builder, node)),
    definedTerms: definedTerms(builder),
    unparsed: [
      ...(built?.unparsed ?? []),
      ...signatures.flatMap((section) => buildRemainder(builder, section)),
      ...signatures
        .flatMap((section) => besideSignatures(builder, section))
        .map((range) => unparsedNode(builder, range)),
      ...droppedText(parsed).map((range) => unparsedNode(builder, range)),
    ],
  };
}

function buildAttachment(builder: Builder, node: CstNode): Attachment {
  const range = nodeRange(node) ?? { start: 0, end: 0 };
  const [heading] = childTokens(node, 'AttachmentHeading');
  const number = heading && tokenRange(heading);
  return {
    type: 'attachment',
    ...builder.place(range),
    exhibitNumber: number ? builder.value('number', number, normaliseExhibitNumber) : null,
    text: blocksOf(builder, { start: number?.end ?? range.start, end: range.end }).text,
  };
}

/** What follows the last signatory and is no part of the signatures. */
function buildRemainder(builder: Builder, section: CstNode): Unparsed[] {
  const tokens = Object.values(section.children)
    .flat()
    .flatMap((element) => ('tokenType' in element ? [element] : []))
    .filter((token) => !isBreak(token) && !LEADING.has(token.tokenType.name))
    .sort((a, b) => a.startOffset - b.startOffset);
  const [first] = tokens;
  const last = tokens[tokens.length - 1];
  if (!first || !last) return [];
  const range = { start: first.startOffset, end: last.startOffset + last.image.length };
  return [unparsed(builder, 'signature', range)];
}

const LEADING = new Set(['SignatureHeading', 'Undertaking', 'SignatureDate', 'DateLabel', 'UndertakingRest']);
