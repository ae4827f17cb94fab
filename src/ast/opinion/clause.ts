import type { CstNode, IToken } from 'chevrotain';
import type { ClauseKind } from '../../../grammar/opinion/marks.js';
import { assumptionTopic, exceptionTopic, relianceTopic } from '../../../grammar/opinion/entries/topics.js';
import {
  abbreviatedPlaces,
  abbreviatedStatutes,
  nationalLaws,
} from '../../../grammar/opinion/facts/nationalities.js';
import { childNodes, nodeRange, tokenRange, childTokens } from '../../parse/cst.js';
import type { Builder } from '../builder.js';
import type {
  Assumption,
  Clause,
  FiledWith,
  JurisdictionNode,
  OpinionException,
  TextNode,
} from '../nodes.js';
import { normaliseJurisdiction } from '../normalise/jurisdiction.js';
import { conclusions, opinionTexts } from './conclusions.js';
import { entries } from './entries.js';
import {
  agreements,
  dateOf,
  formOf,
  prospectuses,
  registrationStatements,
  securities,
  textOf,
} from './facts.js';
import { furnitureOf } from './furniture.js';

/** Builds a clause with the fields of its kind; `null` for one that took no text. */
export function buildClause(kind: ClauseKind, node: CstNode, builder: Builder): Clause | null {
  const range = nodeRange(node);
  if (!range) return null;
  const base = { type: 'clause', ...builder.place(range), text: clauseText(node, range, builder) } as const;
  const facts = childNodes(node, 'factualText');
  switch (kind) {
    case 'reference':
      return {
        ...base,
        kind,
        registrationStatements: facts.flatMap((text) => registrationStatements(text, builder)),
        prospectuses: facts.flatMap((text) => prospectuses(text, builder)),
        securities: facts.flatMap((text) => securities(text, builder)),
        agreements: facts.flatMap((text) => agreements(text, builder)),
      };
    case 'examination': {
      const texts = factualTexts(node);
      return {
        ...base,
        kind,
        registrationStatements: texts.flatMap((text) => registrationStatements(text, builder)),
        securities: texts.flatMap((text) => securities(text, builder)),
        agreements: texts.flatMap((text) => agreements(text, builder)),
        documents: documents(node, builder),
        assumptions: childNodes(node, 'assumed').flatMap((part) => assumptions(part, builder)),
      };
    }
    case 'assumption':
      return { ...base, kind, assumptions: assumptions(node, builder) };
    case 'reliance':
      return {
        ...base,
        kind,
        sources: entries(node, 'entry', builder).map(({ extent }) => ({
          ...builder.value('relianceSource', extent, (raw) => raw),
          topic: relianceTopic(builder.raw(extent)),
        })),
        assumptions: childNodes(node, 'assumed').flatMap((part) => assumptions(part, builder)),
      };
    case 'opinion': {
      const sentences = opinionTexts(node).map(({ text }) => text);
      const offerings = sentences.flatMap((text) => childNodes(text, 'offering'));
      const told = offerings.flatMap(factualTexts);
      const conditional = sentences
        .flatMap((text) => [...childNodes(text, 'premise'), text])
        .flatMap((text) => [text, ...childNodes(text, 'condition')]);
      return {
        ...base,
        kind,
        registrationStatements: [...told, ...conditional].flatMap((text) =>
          registrationStatements(text, builder),
        ),
        securities: told.flatMap((text) => securities(text, builder)),
        agreements: told.flatMap((text) => agreements(text, builder)),
        documents: offerings.flatMap((offering) => documents(offering, builder)),
        conclusions: conclusions(node, builder),
        laws: laws(
          sentences
            .flatMap((text) => childNodes(text, 'lawLimit'))
            .flatMap((limit) => childNodes(limit, 'lawText')),
          builder,
        ),
      };
    }
    case 'qualification':
      return { ...base, kind, exceptions: exceptions(node, builder), laws: exceptedLaws(node, builder) };
    case 'jurisdiction':
      return { ...base, kind, laws: laws(childNodes(node, 'lawText'), builder) };
    case 'consent':
      return { ...base, kind, captions: captions(node, builder), filedWith: filedWith(node, builder) };
    default:
      return { ...base, kind };
  }
}

/** The texts that tell facts, those of the documents among them, in order. */
function factualTexts(node: CstNode): CstNode[] {
  const items = childNodes(node, 'documentEntry');
  return [...childNodes(node, 'factualText'), ...items.flatMap((entry) => childNodes(entry, 'factualText'))];
}

function documents(node: CstNode, builder: Builder): TextNode[] {
  return entries(node, 'documentEntry', builder).map(({ extent }) => builder.text(extent));
}

function assumptions(node: CstNode, builder: Builder): Assumption[] {
  const listed = childNodes(node, 'assumptions').flatMap((list) => entries(list, 'entry', builder));
  return listed.map(({ extent, entries: inner }) => ({
    ...builder.value('assumption', extent, (raw) => raw),
    topic: assumptionTopic(builder.raw(extent)),
    entries: inner,
  }));
}

/** What a reader sees: white space collapsed within a paragraph, paragraphs parted by a blank line, furniture left out. */
function clauseText(node: CstNode, range: { start: number; end: number }, builder: Builder): string {
  let text = '';
  let at = range.start;
  for (const furniture of furnitureOf(node)) {
    text += builder.flow.text.slice(at, furniture.start).replace(/[\x1c-\x1f]+$/, ' ');
    at = furniture.end + 1;
  }
  text += builder.flow.text.slice(at, range.end);
  return text
    .split(/[\x1d\x1e]+/)
    .map((paragraph) => paragraph.replace(/[\s\x1c\x1f]+/g, ' ').trim())
    .filter((paragraph) => paragraph.length > 0)
    .join('\n\n');
}

function exceptions(node: CstNode, builder: Builder): OpinionException[] {
  return entries(node, 'entry', builder).map(({ ordinal, extent, entries: inner }) => {
    const text = builder.raw(extent);
    const topic = exceptionTopic(text);
    return { type: 'exception', ...builder.place(extent), ordinal, topic, text, entries: inner };
  });
}

/** The laws that an exception leaves to the opinion: "any laws except the laws of the State of New York". */
function exceptedLaws(node: CstNode, builder: Builder): JurisdictionNode[] {
  const excepted = childNodes(node, 'entry').flatMap((entry) => childNodes(entry, 'exceptedLaws'));
  return laws(
    excepted.flatMap((entry) => childNodes(entry, 'lawText')),
    builder,
  );
}

/** The laws that the opinion is limited to, each once. */
function laws(texts: readonly CstNode[], builder: Builder): JurisdictionNode[] {
  const found = new Map<string, JurisdictionNode>();
  for (const node of texts.flatMap((text) => childNodes(text, 'law'))) {
    const token = Object.values(node.children)
      .flat()
      .find((child): child is IToken => 'tokenType' in child);
    const range = token ? tokenRange(token) : null;
    if (!token || !range) continue;
    const law = builder.value('jurisdiction', range, (raw) => lawCode(token.tokenType.name, raw));
    if (law.value !== null && !found.has(law.value)) found.set(law.value, law);
  }
  return [...found.values()];
}

function lawCode(tokenName: string, raw: string): string | null {
  if (tokenName === 'FederalLaw' || tokenName === 'UnitedStates' || tokenName === 'BlueSky') return 'US';
  if (tokenName === 'NationalLaw') return nationalLaw(raw);
  return abbreviatedPlaces[raw] ?? abbreviatedStatutes[raw] ?? normaliseJurisdiction(raw);
}

function captions(node: CstNode, builder: Builder): TextNode[] {
  return childNodes(node, 'consentText')
    .flatMap((text) => childNodes(text, 'captions'))
    .flatMap((list) => [
      ...childNodes(list, 'quotedCaptions')
        .flatMap((quoted) => childNodes(quoted, 'caption'))
        .flatMap((caption) => childNodes(caption, 'captionText')),
      ...childNodes(list, 'bareCaption'),
    ])
    .flatMap((caption) => textOf(caption, builder) ?? []);
}

/** A current report that goes by its name: its form is 8-K. */
function reportNamed(texts: readonly CstNode[], builder: Builder): FiledWith | null {
  const report = texts.flatMap((text) => childNodes(text, 'currentReport'))[0];
  const range = report ? nodeRange(report) : null;
  if (!range) return null;
  const form = builder.value('formType', range, () => '8-K');
  return { type: 'filedWith', ...builder.place(range), form, date: null };
}

function filedWith(node: CstNode, builder: Builder): FiledWith | null {
  const texts = childNodes(node, 'consentText');
  const filing = (['filing', 'registrationStatement'] as const).flatMap((name) =>
    texts.flatMap((text) => childNodes(text, name)),
  )[0];
  const range = filing ? nodeRange(filing) : null;
  if (!filing || !range) return reportNamed(texts, builder);
  return {
    type: 'filedWith',
    ...builder.place(range),
    form: formOf(childTokens(filing, 'FormNumber')[0], builder),
    date: dateOf(childTokens(filing, 'DateLiteral')[0], builder),
  };
}

/** The country of a law that its adjective names, of one word ("Swiss law") or two ("South African law"). */
function nationalLaw(raw: string): string | null {
  const [first = '', second = ''] = raw.toLowerCase().split(/\s+/);
  return nationalLaws[`${first} ${second}`] ?? nationalLaws[first] ?? null;
}
