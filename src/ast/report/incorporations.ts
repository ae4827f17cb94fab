import type { CstNode, IToken } from 'chevrotain';
import { withPlainHyphens } from '../../../grammar/lexical/hyphens.js';
import { isSameMark, saysIncorporated } from '../../../grammar/report/exhibits/exhibit-legends.js';
import type { Range } from '../../core/position.js';
import { childTokens, nodeRange, tokensOf } from '../../parse/cst.js';
import type { Builder, Place } from '../builder.js';
import type { DateNode, ExhibitEntry, IncorporationByReference, NumberNode } from '../nodes.js';
import { normaliseDate } from '../normalise/date.js';
import { normaliseExhibitNumber } from '../normalise/exhibit-number.js';
import { normaliseFileNumber } from '../normalise/numbers.js';

/** The earlier filings that hold exhibits: as their entries tell, or the legends of their marks. */

export const nameOf = (token: IToken | undefined): string => token?.tokenType.name ?? '';
export const startOf = (token: IToken): number => token.startOffset;
export const endOf = (token: IToken): number => token.startOffset + token.image.length;
/** What only refers to an earlier filing. */
export const REFERENCES: readonly string[] = ['ReferencedFileNumber', 'ExhibitColumn'];

export function numberNode(builder: Builder, token: IToken): NumberNode {
  return builder.value('number', { start: startOf(token), end: endOf(token) }, normaliseExhibitNumber);
}

export function dateNode(builder: Builder, token: IToken): DateNode {
  return builder.value('date', { start: startOf(token), end: endOf(token) }, normaliseDate);
}

/** A form's name without the word before it, its hyphen plain. */
function normaliseForm(raw: string): string {
  return withPlainHyphens(raw.replace(/^form\s+/i, '')).toUpperCase();
}

/** What an entry says of an earlier filing that holds the exhibit: in words after the phrase, or in the cells beside its description. */
export function buildIncorporation(
  builder: Builder,
  tokens: readonly IToken[],
  others: readonly (readonly IToken[])[],
): IncorporationByReference | null {
  const phrase = tokens.findIndex((token) => nameOf(token) === 'IncorporationPhrase');
  const columns = others.flat();
  const inColumns =
    columns.some((token) => nameOf(token) === 'ReferencedForm') ||
    REFERENCES.every((name) => columns.some((token) => nameOf(token) === name));
  if (phrase < 0 && !inColumns) return null;
  const after = phrase >= 0 ? tokens.slice(phrase + 1) : columns;
  const before = phrase >= 0 ? tokens.slice(1, phrase) : [];
  const pick = (names: readonly string[]): IToken | undefined =>
    after.find((token) => names.includes(nameOf(token))) ??
    before.find((token) => names.includes(nameOf(token)));
  const form = pick(['ReferencedForm']);
  const fileNumber = pick(['ReferencedFileNumber']);
  const exhibit = pick(['ReferencedExhibit', 'ExhibitColumn']);
  const date = (form && before.includes(form) ? before.slice(before.indexOf(form)) : after).find(
    (token) => nameOf(token) === 'DateValue',
  );
  const phrases = tokens.filter((token) => nameOf(token) === 'IncorporationPhrase');
  const openings = phrases.length > 0 ? phrases : columns.slice(0, 1);
  const pieces = [...openings, form, fileNumber, exhibit, date].filter((token) => token !== undefined);
  const range: Range = {
    start: Math.min(...pieces.map(startOf)),
    end: Math.max(...pieces.map(endOf)),
  };
  const placed = (token: IToken): Range => ({ start: startOf(token), end: endOf(token) });
  return {
    type: 'incorporationByReference',
    ...builder.place(range),
    form: form ? builder.value('formType', placed(form), normaliseForm) : null,
    fileNumber: fileNumber ? builder.value('fileNumber', placed(fileNumber), normaliseFileNumber) : null,
    exhibit: exhibit ? numberNode(builder, exhibit) : null,
    date: date ? dateNode(builder, date) : null,
  };
}

/** The entries, those without a word on an earlier filing of their own with what the legend of their mark says of one. */
export function withLegends(
  builder: Builder,
  entries: readonly ExhibitEntry[],
  legends: readonly CstNode[],
): ExhibitEntry[] {
  const told = legends
    .map((legend) => incorporatingLegend(builder, legend))
    .filter((legend) => legend !== null);
  if (told.length === 0) return [...entries];
  return entries.map((entry) => {
    if (entry.incorporatedByReference) return entry;
    const own = told.find(
      ({ mark, source }) =>
        source.position.start.offset >= entry.position.end.offset &&
        entry.marks.some((other) => isSameMark(mark, other)),
    );
    if (!own) return entry;
    const marked = entries.filter(({ marks }) => marks.some((other) => isSameMark(own.mark, other)));
    const source = marked.length > 1 ? { ...own.source, exhibit: null } : own.source;
    return { ...entry, ...joined(entry, source), incorporatedByReference: source };
  });
}

/** A mark whose legend says where all that bear it were filed. */
function incorporatingLegend(
  builder: Builder,
  legend: CstNode,
): { readonly mark: string; readonly source: IncorporationByReference } | null {
  const tokens = tokensOf(legend);
  const [mark] = childTokens(legend, 'LegendMark');
  const phrase = tokens.find((token) => nameOf(token) === 'IncorporationPhrase');
  if (!mark || !phrase || !nodeRange(legend)) return null;
  if (!saysIncorporated(builder.flow.text.slice(endOf(mark), startOf(phrase)))) return null;
  const source = buildIncorporation(builder, tokens, []);
  // Of several filings it does not tell which holds which exhibit.
  const forms = tokens.filter((token) => nameOf(token) === 'ReferencedForm');
  if (!source || forms.length > 1) return null;
  return { mark: mark.image, source };
}

/** The place of an entry with that of a legend below it. */
function joined({ position, spans }: Place, below: Place): Place {
  return {
    position: { start: position.start, end: below.position.end },
    spans: [...(spans ?? [position]), below.position],
  };
}
