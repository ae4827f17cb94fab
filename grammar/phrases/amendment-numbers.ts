import { phraseLexer } from './phrase-lexer.js';
import { pattern } from '../pattern.js';

/** The number that an amendment gives itself in its text: `This Amendment No. 1 amends`, `this Form 8-K/A (Amendment No. 2)`. */
export const amendmentNumbers = phraseLexer({
  own: new RegExp(
    pattern`
      this\s+(?:(?:current\s+report\s+on\s+)?form\s+8-K\/A[\s,(]+)?amendment\s+(?:no\.?|number)\s*(?:\d{1,2}|one|two|three|four|five)(?!\w)
    `,
    'i',
  ),
});

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five'];

/** The number at the end of such a phrase. */
export function amendmentNumber(image: string): number {
  const last =
    image
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .at(-1) ?? '';
  const word = WORDS.indexOf(last);
  return word >= 0 ? word : Number(last);
}
