import type { CstNode, IToken } from 'chevrotain';
import { labelLength, lengthWithoutCapacity } from '../../../grammar/lexical/company-names.js';
import { runOnHeadingLength } from '../../../grammar/report/items/headings.js';
import { namesAgent } from '../../../grammar/report/signatures/signature-agents.js';
import { dateLeadLength } from '../../../grammar/report/signatures/signature-labels.js';
import { hull, type Range } from '../../core/position.js';
import {
  childNodes,
  childrenInOrder,
  childTokens,
  isToken,
  nodeRange,
  tokenRange,
  tokensOf,
} from '../../parse/cst.js';
import type { Builder, Place } from '../builder.js';
import type { DateNode, NameNode, Signatory, SignatureBlock } from '../nodes.js';
import { normaliseDate } from '../normalise/date.js';

/** The blocks of a signature section. A date that is printed once dates the blocks that have none. */
export function buildSignatures(builder: Builder, section: CstNode): SignatureBlock[] {
  const blocks = [...childNodes(section, 'bareBlock'), ...childNodes(section, 'signatureBlock')].flatMap(
    (block, index) => buildBlocks(builder, block, index === 0 ? section : null),
  );
  const loose = childTokens(section, 'SignatureDate').map((token) => dateNode(builder, token));
  const shared = blocks.find((block) => block.date)?.date ?? loose[0] ?? null;
  return blocks.map((block) =>
    block.date || !shared ? block : { ...block, ...around(block, shared), date: shared },
  );
}

/** The place of a block that a date outside of it belongs to. */
function around(block: SignatureBlock, date: DateNode): Place {
  const { start, end } = block.position;
  return {
    position: {
      start: date.position.start.offset < start.offset ? date.position.start : start,
      end: date.position.end.offset > end.offset ? date.position.end : end,
    },
    spans: [block.position, date.position],
  };
}

function dateNode(
  builder: Builder,
  token: { readonly startOffset: number; readonly image: string },
): DateNode {
  const lead = dateLeadLength(token.image);
  return builder.value(
    'date',
    { start: token.startOffset + lead, end: token.startOffset + token.image.length },
    normaliseDate,
  );
}

/**
 * A block for each registrant that it names: those that stand below each other share its place, its date and its signatories.
 *
 * @param section the section that the block opens, with its heading and undertaking; `null` for a further block
 */
function buildBlocks(builder: Builder, block: CstNode, section: CstNode | null): SignatureBlock[] {
  // A bare block begins with its first signatory's own parts.
  const signatories = [...(block.name === 'bareBlock' ? [block] : []), ...childNodes(block, 'signatory')];
  const [head] = childNodes(block, 'nameLines');
  const [above] = childTokens(block, 'BareRegistrant');
  const stacked = childNodes(block, 'registrantStack').flatMap((stack) =>
    childNodes(stack, 'stackedRegistrant'),
  );
  const registrant = above ? tokenRange(above) : head && nodeRange(head);
  const dateToken = tokensOf(block).find((token) =>
    /^(?:Signature|Misprinted|Bare)Date$/.test(token.tokenType.name),
  );
  const range = nodeRange(block) ?? { start: 0, end: 0 };
  const opening = section && nodeRange(section);
  const [statement] = section ? childTokens(section, 'Undertaking') : [];
  const undertaking = statement && withoutHeading(statement);
  const shared = {
    date: dateToken ? dateNode(builder, dateToken) : null,
    signatories: signatories.map((signatory) => buildSignatory(builder, signatory)),
  };
  const names = stacked.length > 0 ? stacked.map(nodeRange) : [registrant];
  return names.map((name, index) => ({
    type: 'signatureBlock',
    ...builder.place({ start: opening?.start ?? range.start, end: range.end }),
    undertaking: undertaking && index === 0 ? builder.text(undertaking) : null,
    registrant: name ? nameNode(builder, withoutCapacity(builder, name)) : null,
    ...shared,
  }));
}

function withoutHeading(undertaking: IToken): Range | null {
  const range = tokenRange(undertaking);
  return range && { ...range, start: range.start + runOnHeadingLength(undertaking.image) };
}

function withoutCapacity(builder: Builder, { start, end }: Range): Range {
  const from = start + labelLength(builder.flow.text.slice(start, end));
  return { start: from, end: from + lengthWithoutCapacity(builder.flow.text.slice(from, end)) };
}

/** What parts a name from what follows; where no bracket opens in it, one that closes too. */
const BEHIND_NAME = /(?<![\s,;:*†_])[\s,;:*†_]+$|\/\/$/;
const BEHIND_UNOPENED = /(?<![\s,;:*†_\]])[\s,;:*†_\]]+$|\/\/$/;

/** A name without the punctuation that parts it from what follows, and without the parentheses around it and perhaps its title. */
function nameNode(builder: Builder, range: Range): NameNode {
  const text = builder.flow.text.slice(range.start, range.end);
  // The mark of a note, as that the signature is by power of attorney, is no part of the name.
  const behind = text.includes('[') ? BEHIND_NAME : BEHIND_UNOPENED;
  const trimmed = behind.exec(text)?.[0].length ?? 0;
  const enclosed = /^\([^()]+\)$/.test(text) ? 1 : 0;
  const opened = /^\([^()]+$/.test(text) ? 1 : enclosed;
  return builder.value(
    'name',
    { start: range.start + opened, end: range.end - Math.max(trimmed, enclosed) },
    (raw) => raw,
  );
}

function buildSignatory(builder: Builder, signatory: CstNode): Signatory {
  const after = firstName(childNodes(signatory, 'conformedName'));
  const typed = firstName(childNodes(signatory, 'typedName'));
  const signed =
    signatory.name === 'bareBlock' ||
    childTokens(signatory, 'ConformedMark').length > 0 ||
    childNodes(signatory, 'signatureMark').some((mark) => childTokens(mark, 'ConformedMark').length > 0) ||
    isSignedInPrint(builder, after, typed);
  const name = typed ?? (signed ? null : after);
  const title = titleExtent(childNodes(signatory, 'signatoryTitle')) ?? agentOf(signatory);
  return {
    type: 'signatory',
    ...builder.place(nodeRange(signatory) ?? { start: 0, end: 0 }),
    conformedSignature: signed && after ? nameNode(builder, after) : null,
    name: name ? nameNode(builder, name) : null,
    title: title ? builder.text(title) : null,
  };
}

/** Where no title stands, what the page says of the attorney-in-fact that has signed. */
function agentOf(signatory: CstNode): readonly Range[] | null {
  const note = childTokens(signatory, 'AsideLine').find(isAgentNote);
  return note && namesAgent(note.image) ? [noteRange(note)] : null;
}

const isAgentNote = ({ tokenType }: IToken): boolean => tokenType.name === 'AgentNote';

/** A note behind a name, without the comma that parts them and what ends its line. */
function noteRange({ startOffset, image }: IToken): Range {
  const lead = /^[\s,]*/.exec(image)?.[0].length ?? 0;
  return { start: startOffset + lead, end: startOffset + image.replace(/[,;]$/, '').length };
}

/**
 * What a section says that no field of a block has: a further partner of the registrant, by or for whom a name is signed, unless that
 * is the title, and lines below a name that say another.
 */
export function besideSignatures(builder: Builder, section: CstNode): Range[] {
  const blocks = [...childNodes(section, 'bareBlock'), ...childNodes(section, 'signatureBlock')];
  return blocks.flatMap((block) => {
    const partners = childNodes(block, 'partnerLines').flatMap((partner) => nodeRange(partner) ?? []);
    const signatories = [...(block.name === 'bareBlock' ? [block] : []), ...childNodes(block, 'signatory')];
    const notes = signatories.flatMap((signatory) => {
      const title = titleExtent(childNodes(signatory, 'signatoryTitle')) ? null : agentOf(signatory);
      return childTokens(signatory, 'AsideLine')
        .filter(isAgentNote)
        .map(noteRange)
        .filter(({ start }) => start !== title?.[0]?.start);
    });
    const others = signatories.flatMap((signatory) => otherNames(builder, signatory));
    return [...partners, ...notes, ...others].sort((a, b) => a.start - b.start);
  });
}

/** The typed lines behind the first one, unless they repeat it or the signature. */
function otherNames(builder: Builder, signatory: CstNode): Range[] {
  const typed = childNodes(signatory, 'typedName').map((node) => firstName([node]));
  const told = [
    firstName(childNodes(signatory, 'conformedName')),
    typed.find((range) => range !== null) ?? null,
  ];
  const known = new Set(told.map((range) => range && nameNode(builder, range).raw.toLowerCase()));
  return typed
    .filter((range) => range !== null)
    .filter((range) => !known.has(nameNode(builder, range).raw.toLowerCase()));
}

/** Whether the name stands on the line to sign on, and again below it: signed in typed form without a mark. */
function isSignedInPrint(builder: Builder, after: Range | null, typed: Range | null): boolean {
  if (!after || !typed) return false;
  return nameNode(builder, after).raw.toLowerCase() === nameNode(builder, typed).raw.toLowerCase();
}

/** The name that the first of `nodes` with one holds, perhaps over two lines. */
function firstName(nodes: readonly CstNode[]): Range | null {
  for (const node of nodes) {
    const ranges = childTokens(node, 'NameText')
      .map(tokenRange)
      .filter((range) => range !== null);
    if (ranges.length > 0) return hull(ranges);
  }
  return null;
}

/** The first title's lines, without its label and a date in its rows; an office in parentheses alone without these. */
function titleExtent(titles: readonly CstNode[]): readonly Range[] | null {
  for (const title of titles) {
    const parts = partsOfTitle(title).filter((part) => part.length > 0);
    const texts = parts.flat();
    const [first] = texts;
    const last = texts[texts.length - 1];
    if (!first || !last) continue;
    const start = first.startOffset;
    if (texts.length === 1 && last.tokenType.name === 'OfficeNote')
      return [{ start: start + 1, end: start + last.image.lastIndexOf(')') }];
    const opened = texts.slice(0, -1).some(({ image }) => image.includes('('));
    const unopened = !opened && /^[^()]+\)$/.test(last.image) ? 1 : 0;
    return parts.map((part) => {
      const { start: from, end } = hull(part.map(tokenRange).filter((range) => range !== null));
      return { start: from, end: part.includes(last) ? end - unopened : end };
    });
  }
  return null;
}

/** The texts of a title, parted by the dates between them. */
function partsOfTitle(title: CstNode): IToken[][] {
  const parts: IToken[][] = [[]];
  for (const element of childrenInOrder(title)) {
    if (!isToken(element) && element.name === 'signatureDate') parts.push([]);
    const texts = isToken(element) ? [element] : tokensOf(element);
    parts[parts.length - 1]?.push(
      ...texts.filter((token) => /^(?:Title|Name)Text$|^OfficeNote$/.test(token.tokenType.name)),
    );
  }
  return parts;
}
