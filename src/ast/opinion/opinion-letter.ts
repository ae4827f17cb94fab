import type { CstNode } from 'chevrotain';
import { DateLiteral } from '../../../grammar/opinion/facts/facts.js';
import { DraftDate, EXHIBIT_NUMBER } from '../../../grammar/opinion/head/letter-lines.js';
import { clauseKinds } from '../../../grammar/opinion/marks.js';
import type { RuleName } from '../../../grammar/generated/cst-names.js';
import type { Range } from '../../core/position.js';
import { childNodes, nodeRange, tokenRange, childTokens } from '../../parse/cst.js';
import { droppedText } from '../../parse/dropped.js';
import type { Parsed } from '../../parse/parse.js';
import type { Builder } from '../builder.js';
import type {
  Addressee,
  Clause,
  DateNode,
  FurtherLetter,
  NameNode,
  NumberNode,
  OpinionLetter,
  Paragraph,
  TextNode,
} from '../nodes.js';
import { normaliseDate } from '../normalise/date.js';
import { definedTerms } from '../defined-terms.js';
import { unparsed, unparsedNode } from '../unparsed.js';
import { buildClause } from './clause.js';
import { scheduledGuarantors, withGuarantors } from './guarantors.js';
import {
  consentStatements,
  resolveStatements,
  scheduledStatements,
  subjectStatements,
} from './registration-statements.js';

/** Builds the AST of an opinion letter from its CST. */
export function buildOpinionLetter(parsed: Parsed, builder: Builder): OpinionLetter {
  const { cst } = parsed;
  const starts = childTokens(cst, 'LetterMark').map(({ startOffset }) => startOffset);
  const [first, ...further] = partsOfLetters(cst, starts);
  const frame = frameOf(first, builder);
  const subjects = subjectStatements(childNodes(cst, 'subject'), builder);
  const guarantors = scheduledGuarantors(childNodes(cst, 'schedule'), builder);
  const parts = childNodes(cst, 'clause');
  const scheduled = scheduledStatements(childNodes(cst, 'schedule'), builder);
  const built = resolveStatements(
    clauses(parts, builder),
    [...subjects, ...consentStatements(parts, builder)],
    scheduled,
  );
  const isLetter = built.length > 0 || frame.salutation !== null || frame.closing !== null;
  return {
    type: 'opinionLetter',
    ...builder.root,
    exhibitNumber: frame.exhibitNumber,
    letterhead: isLetter ? frame.letterhead : null,
    date: frame.date,
    addressee: isLetter ? frame.addressee : null,
    subject: isLetter ? frame.subject : null,
    salutation: frame.salutation,
    clauses: withGuarantors(built, guarantors),
    closing: frame.closing,
    signature: frame.signature,
    signatureLines: frame.signatureLines,
    schedules: childNodes(cst, 'schedule').flatMap((node) => schedule(node, builder)),
    furtherLetters: starts.map((start, index) => furtherLetter(start, further[index] ?? new Map(), builder)),
    definedTerms: definedTerms(builder),
    unparsed: [
      ...(isLetter ? [] : headOf(cst).map((range) => unparsed(builder, 'letter', range))),
      ...droppedText(parsed).map((range) => unparsedNode(builder, range)),
    ],
  };
}

/** The parts that are known by where they stand in a letter alone: without a letter their text may be anything. */
function headOf(cst: CstNode): Range[] {
  return (['letterhead', 'addressee', 'subject'] as const)
    .flatMap((name) => childNodes(cst, name))
    .flatMap((node) => nodeRange(node) ?? [])
    .sort((a, b) => a.start - b.start);
}

/** The parts of a letter by the name of their rule. */
type Parts = ReadonlyMap<RuleName, readonly CstNode[]>;

/** The parts of the first letter, and those of the letters that begin at `starts`. */
function partsOfLetters(cst: CstNode, starts: readonly number[]): [Parts, ...Parts[]] {
  const first = new Map<RuleName, CstNode[]>();
  const letters: [Map<RuleName, CstNode[]>, ...Map<RuleName, CstNode[]>[]] = [first];
  for (let index = 0; index < starts.length; index++) letters.push(new Map());
  for (const name of Object.keys(cst.children) as RuleName[]) {
    let letter = 0;
    for (const node of childNodes(cst, name)) {
      const range = nodeRange(node);
      if (range === null) continue;
      while (range.start >= (starts[letter] ?? Infinity)) letter++;
      const parts = letters[letter] ?? first;
      const others = parts.get(name);
      if (others) others.push(node);
      else parts.set(name, [node]);
    }
  }
  return letters;
}

function frameOf(letter: Parts, builder: Builder): Omit<FurtherLetter, 'type' | 'position' | 'spans'> {
  const parts = (name: RuleName): readonly CstNode[] => letter.get(name) ?? [];
  return {
    exhibitNumber: exhibitNumber(parts('exhibitCaption'), builder),
    letterhead: whole(parts('letterhead'), builder),
    date: letterDate(parts('letterDate'), builder),
    addressee: addressee(parts('addressee'), builder),
    subject: whole(parts('subject'), builder),
    salutation: whole(parts('salutation').slice(0, 1), builder),
    closing: whole(parts('closing').slice(0, 1), builder),
    signature: signature(parts('signature'), builder),
    signatureLines: signatureRanges(parts('signature')).map((range) => builder.text(range)),
  };
}

function furtherLetter(from: number, parts: Parts, builder: Builder): FurtherLetter {
  const ends = [...parts.values()].flatMap(
    (nodes) => nodeRange(nodes[nodes.length - 1] as CstNode)?.end ?? [],
  );
  const end = ends.reduce((last, own) => Math.max(last, own), from);
  return { type: 'furtherLetter', ...builder.place({ start: from, end }), ...frameOf(parts, builder) };
}

/** One text from all nodes of a part; other parts may stand between them, as the date between the columns of a letterhead. */
function whole(nodes: readonly CstNode[], builder: Builder): TextNode | null {
  const ranges = nodes.flatMap((node) => nodeRange(node) ?? []);
  return ranges.length === 0 ? null : builder.text(ranges);
}

const FIRST_NUMBER = new RegExp(EXHIBIT_NUMBER, 'i');

/** The first number of the caption: a letter may be filed as several exhibits. */
function exhibitNumber(captions: readonly CstNode[], builder: Builder): NumberNode | null {
  for (const caption of captions) {
    const range = nodeRange(caption);
    if (!range) continue;
    const found = FIRST_NUMBER.exec(builder.flow.text.slice(range.start, range.end));
    if (!found) continue;
    const start = range.start + found.index;
    return builder.value('number', { start, end: start + found[0].length }, (raw) => raw.replace(/\s+/g, ''));
  }
  return null;
}

function letterDate(dates: readonly CstNode[], builder: Builder): DateNode | null {
  for (const date of dates) {
    for (const line of childNodes(date, 'line')) {
      const literal = childTokens(line, 'Matter').find(
        ({ tokenType }) => tokenType === DateLiteral || tokenType === DraftDate,
      );
      const range = literal && tokenRange(literal);
      if (range) return builder.value('date', range, normaliseDate);
    }
  }
  return null;
}

function lineRanges(nodes: readonly CstNode[]): Range[] {
  return nodes.flatMap((node) => childNodes(node, 'line').flatMap((line) => nodeRange(line) ?? []));
}

function addressee(nodes: readonly CstNode[], builder: Builder): Addressee | null {
  const ranges = lineRanges(nodes);
  if (ranges.length === 0) return null;
  return {
    type: 'addressee',
    ...builder.place(ranges),
    lines: ranges.map((range) => builder.text(range)),
  };
}

/** The lines of the signatures, conformed ones with their marks, in the order of the text. */
function signatureRanges(nodes: readonly CstNode[]): Range[] {
  const conformed = nodes.flatMap((node) => childNodes(node, 'conformedSignature'));
  return [...lineRanges(nodes), ...conformed.flatMap((node) => nodeRange(node) ?? [])].sort(
    (a, b) => a.start - b.start,
  );
}

function signature(nodes: readonly CstNode[], builder: Builder): NameNode | null {
  const conformed = nodes.flatMap((node) =>
    childNodes(node, 'conformedSignature').flatMap((line) => childNodes(line, 'signatory')),
  );
  const first = conformed.flatMap((node) => nodeRange(node) ?? [])[0] ?? lineRanges(nodes)[0];
  return first ? builder.value('name', first, (raw) => raw) : null;
}

function schedule(node: CstNode, builder: Builder): Paragraph[] {
  const range = nodeRange(node);
  return range
    ? [{ type: 'paragraph', ...builder.place(range), text: builder.raw(range), marker: null }]
    : [];
}

function clauses(nodes: readonly CstNode[], builder: Builder): Clause[] {
  return nodes.flatMap((node) =>
    clauseKinds.flatMap((kind) =>
      childNodes(node, `${kind}Clause`).flatMap((clause) => buildClause(kind, clause, builder) ?? []),
    ),
  );
}
