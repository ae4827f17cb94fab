import type { CstNode } from 'chevrotain';
import type { Range } from '../../../core/position.js';
import { childNodes, childTokens, nodeRange } from '../../../parse/cst.js';
import type { Builder } from '../../builder.js';
import type { CoverPage, Unparsed } from '../../nodes.js';
import { attachFacts } from './dei.js';
import { buildCheckBoxes } from './check-boxes.js';
import { fieldOf } from './fields.js';
import { buildFormTitle } from './form-title.js';
import { registrantRows } from './registrant-table.js';
import { buildRegistrants, type ValueGroup } from './registrants.js';
import { buildReportDates } from './report-dates.js';
import { buildSecurities } from './securities.js';
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
  const parts = childNodes(node, 'coverPart');
  const all = (name: string): CstNode[] => parts.flatMap((part) => childNodes(part, name));
  const groups: ValueGroup[] = parts.flatMap((part) => [
    ...[...childNodes(part, 'field'), ...childNodes(part, 'leadingField')].map((field) => ({
      values: fieldValues(fieldOf(field)),
      isRow: false,
    })),
    ...childNodes(part, 'registrantTable').flatMap((table) =>
      registrantRows(builder, table).map((values) => ({ values, isRow: true })),
    ),
  ]);
  const coverPage: CoverPage = {
    type: 'coverPage',
    ...builder.place(range),
    ...buildFormTitle(
      builder,
      parts.flatMap((part) => childTokens(part, 'FormName')),
      parts.flatMap((part) => childTokens(part, 'AmendmentNumber')),
    ),
    ...buildReportDates(builder, all('dateField')),
    registrants: buildRegistrants(builder, groups),
    checkBoxes: buildCheckBoxes(builder, all('checkBoxes')),
    securities: buildSecurities(builder, all('securitiesTable')),
  };
  return {
    coverPage: attachFacts(builder, coverPage),
    unparsed: groups.flatMap((group) => group.values.loose.map((at) => unparsed(builder, at))),
  };
}

/** A line that no field took: kept, and reported. */
function unparsed(builder: Builder, range: Range): Unparsed {
  builder.report(
    {
      ruleId: 'unparsed-cover-text',
      severity: 'warning',
      message: 'Unexpected text on the cover page, expected a field of the form. Kept as unparsed.',
    },
    range,
  );
  return { type: 'unparsed', ...builder.place(range), raw: builder.raw(range) };
}
