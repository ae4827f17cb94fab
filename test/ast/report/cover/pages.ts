import { coverOf, registrantFacts } from '../../../support/cover.js';

/** A report in HTML with the blocks given on its cover, each a paragraph unless it begins with a tag. */
export const page = (...blocks: readonly string[]): string =>
  `<html><body>${blocks.map((block) => (block.startsWith('<') ? block : `<p>${block}</p>`)).join('\n')}<p>Item 8.01 Other Events.</p><p>A mill opened.</p></body></html>`;

/** A name over its caption, in HTML. */
export const named = (name: string): string =>
  `${name}<br>(Exact name of registrant as specified in its charter)`;

/** A name over its caption, in text. */
export const namedLines = (name: string): string[] => [
  name,
  '(Exact name of registrant as specified in its charter)',
  '',
];

/** What the cover says of each registrant. */
export const factsOf = (text: string): Record<string, unknown>[] =>
  coverOf(text).registrants.map(registrantFacts);
