import type { ExhibitEntry, ExhibitList } from '../../../src/ast/nodes.js';
import { html, lines, reportOf } from '../../support/report.js';

/** Number and description of each entry. */
export function brief(list: ExhibitList | null | undefined): [string | null, string | null][] {
  return (list?.entries ?? []).map((entry) => [entry.number.value, entry.description?.raw ?? null]);
}

/** The entries of an item in text with the lines given below its heading. */
export function listOf(...body: string[]): [string | null, string | null][] {
  return brief(reportOf(lines('Item 7. Financial Statements and Exhibits', '', ...body)).items[0]?.exhibits);
}

/** An item in HTML with the content given below the caption of its list. */
export function exhibitItem(...content: string[]): string {
  return html('<p>Item 9.01 Financial Statements and Exhibits.</p>', '<p>(d) Exhibits</p>', ...content);
}

/** The first entry of the first item. */
export function only(body: string): ExhibitEntry | undefined {
  return reportOf(body).items[0]?.exhibits?.entries[0];
}
