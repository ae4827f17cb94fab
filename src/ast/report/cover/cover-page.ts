import type { CstNode } from 'chevrotain';
import { conformedKey, withoutSubsidiaries } from '../../../../grammar/lexical/company-names.js';
import type { Range } from '../../../core/position.js';
import { childNodes, childTokens, nodeRange, tokenRange } from '../../../parse/cst.js';
import type { Builder } from '../../builder.js';
import type { CoverPage, Unparsed } from '../../nodes.js';
import { unparsed } from '../../unparsed.js';
import { blocksOf } from '../blocks.js';
import { attachFacts } from './dei.js';
import { buildCheckBoxes } from './check-boxes.js';
import { fieldOf, linesOf } from './fields.js';
import { buildFormTitle } from './form-title.js';
import { registrantRows } from './registrant-table.js';
import { buildRegistrants, type ValueGroup } from './registrants.js';
import { buildReportDates } from './report-dates.js';
import { buildSecurities, textsBehindHeading } from './securities.js';
import { withUncaptioned } from './uncaptioned.js';
import { fieldValues } from './values.js';

/** The cover page, and what stands on it that no field took. */
export interface BuiltCoverPage {
  readonly coverPage: CoverPage;
  readonly unparsed: readonly Unparsed[];
}

/** Builds the cover page from its CST node; `null` where no rule took anything. */
export function buildCoverPage(builder: Builder, node: CstNode): BuiltCoverPage | null {
  const range = nodeRange(node);
  if (!range) return null;
  const captioned = [
    ...[...childNodes(node, 'field'), ...childNodes(node, 'leadingField')].map((field): PlacedGroup => ({
      values: fieldValues(fieldOf(field)),
      isRow: false,
      at: startOf(field),
    })),
    ...childNodes(node, 'registrantTable').flatMap((table) =>
      registrantRows(builder, table).map((values): PlacedGroup => ({
        values,
        isRow: true,
        at: startOf(table),
      })),
    ),
  ].sort((a, b) => a.at - b.at);
  const groups = withUncaptioned(builder, captioned);
  const notes = childNodes(node, 'note').flatMap((note) => nodeRange(note) ?? []);
  const coverPage: CoverPage = {
    type: 'coverPage',
    ...builder.place(range),
    ...buildFormTitle(builder, childTokens(node, 'FormName'), childTokens(node, 'AmendmentNumber')),
    ...buildReportDates(builder, childNodes(node, 'dateField')),
    registrants: buildRegistrants(builder, groups, notes),
    checkBoxes: buildCheckBoxes(builder, childNodes(node, 'checkBoxes')),
    securities: buildSecurities(builder, node),
    notes: [
      ...notes,
      ...remarksOf(node),
      ...contactsOf(node),
      ...groups.flatMap(({ values }) => values.asides ?? []),
    ]
      .sort((a, b) => a.start - b.start)
      .flatMap((note) => blocksOf(builder, note).blocks),
  };
  // Over its first item, its classes or beside its box of growth companies a registrant's name is printed again.
  const names = new Set(coverPage.registrants.map(({ name }) => name && conformedKey(name.raw)));
  return {
    coverPage: attachFacts(builder, coverPage),
    unparsed: [...groups.flatMap((group) => group.values.loose), ...textsBehindHeading(node)]
      .sort((a, b) => a.start - b.start)
      .filter((at) => !names.has(conformedKey(withoutSubsidiaries(builder.raw(at)))))
      .map((at) => unparsed(builder, 'cover', at)),
  };
}

/** Which report an amendment is to, and what else the page tells of the report. */
function remarksOf(node: CstNode): Range[] {
  return childTokens(node, 'FormText')
    .filter(({ tokenType }) => REMARKS.has(tokenType.name))
    .flatMap((token) => tokenRange(token) ?? []);
}

/** Who is to have copies, where the page names somebody. */
function contactsOf(node: CstNode): Range[] {
  return childNodes(node, 'contact')
    .filter((contact) => linesOf(contact).length > 0)
    .flatMap((contact) => nodeRange(contact) ?? []);
}

const REMARKS = new Set(['OriginalReport', 'CoverRemark']);

/** A group with the flow offset at which its field or table begins. */
interface PlacedGroup extends ValueGroup {
  readonly at: number;
}

const startOf = (node: CstNode): number => nodeRange(node)?.start ?? 0;
