import { html, reportOf } from '../../support/report.js';

/** The number of each item. */
export function numbers(body: string): string[] {
  return reportOf(body).items.map((item) => item.number.value ?? '');
}

/** The title of each item. */
export function titles(body: string): (string | null)[] {
  return reportOf(body).items.map((item) => item.title?.raw ?? null);
}

/** An HTML document of paragraphs. */
export function paragraphs(...texts: string[]): string {
  return html(...texts.map((text) => `<p>${text}</p>`));
}
