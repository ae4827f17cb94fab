import { createToken } from 'chevrotain';
import { openingWith } from '../first-characters.js';
import { Matter } from '../structure.js';

/** Up to the end of the block, or to a line that may begin an island. */
const LONG =
  /[^\x1c-\x1f\s](?:[^\x1c-\x1f\n\v]|[\n\v](?!\s*["“(]?\s*(?:items?\b|item\d|section\s|signature|s\s?i\s?g\s?n|exhibits?\s|index\s|list\s+of|pursuant\s+to\s+the\s+req|in\s+accordance\s+with\s+the\s+req|\(?[a-h]\)|(?:by\s*:\s*)?[/\\]s[/\\])))*/iy;

const longProse = openingWith(LONG, (text, offset) => {
  LONG.lastIndex = offset;
  return LONG.exec(text);
});

/** Water of the body: text up to the end of its block or cell, line ends included. */
export const Prose = createToken({
  name: 'Prose',
  pattern: longProse,
  line_breaks: true,
  label: 'text',
  categories: [Matter],
});
