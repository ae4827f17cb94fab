import { phraseLexer } from './phrase-lexer.js';
import { pattern } from '../pattern.js';

/** The number that an amendment of a report gives itself in its text: `This Amendment No. 1 amends Item 9.01`; agreements are amended, too. */
export const amendmentNumbers = phraseLexer({
  own: new RegExp(
    pattern`
      this\s+(?:(?:current\s+report\s+on\s+)?form\s+8-K\/A[\s,(]+)?amendment\s+(?:no\.?|number)\s*(?:\d{1,2}|one|two|three|four|five)(?!\w)
      (?=[^.;]{0,80}\b(?:8-K|current\s+report|(?:original|initial)\s+(?:report|filing|form)|amends\s+(?:and\s+restates\s+)?item|is\s+(?:being\s+)?filed))
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
