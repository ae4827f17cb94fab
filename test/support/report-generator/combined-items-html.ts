import type { ItemFacts } from './facts.js';
import type { Dialect } from './html-dialects.js';

/** One way of setting the headings of two items that share a body. */
export type CombinedForm = (first: ItemFacts, second: ItemFacts, dialect: Dialect) => string;

const strong = { bold: true } as const;
const body = (item: ItemFacts, { paragraph: p }: Dialect): string =>
  item.body.map((one) => p(one.replaceAll('&', '&amp;'))).join('');

export const combinedForms: Readonly<Record<string, CombinedForm>> = {
  'heading below heading': (a, b, d) =>
    d.paragraph(`Item ${a.number}. ${a.title}.`, strong) +
    d.paragraph(`Item ${b.number}. ${b.title}.`, strong) +
    body(a, d),
  'headings in one paragraph': (a, b, d) =>
    d.paragraph(`Item ${a.number} ${a.title}.<br>Item ${b.number} ${b.title}.`, strong) + body(a, d),
  'joined by and': (a, b, d) =>
    d.paragraph(`Item ${a.number} ${a.title} and Item ${b.number} ${b.title}`, strong) + body(a, d),
  'rows of a table': (a, b, d) =>
    d.table([
      [`Item ${a.number}.`, a.title],
      [`Item ${b.number}.`, b.title],
    ]) + body(a, d),
};
