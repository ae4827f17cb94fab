import { createToken } from 'chevrotain';
import { openingWith } from '../first-characters.js';
import { Matter } from '../structure.js';
import { pattern } from '../pattern.js';

/** Text begins with anything visible. */
const VISIBLE = /[^\x1c-\x1f\s]/y;

/** Where text may end: at the end of its block or cell, or of a line. */
const STOP = /[\x1c-\x1f\n\v]/g;

/** A line end before what may begin an island. */
const ISLAND_AHEAD = new RegExp(
  pattern`
    [\n\v]\s*(?:["“(]\s*)?(?:
      items?\b
      |item\d
      |section\s
      |signature
      |s\s?i\s?g\s?n
      |exhibits?\s
      |index\s
      |list\s+of
      |pursuant\s+to\s+the\s+req
      |in\s+accordance\s+with\s+the\s+req
      |\(?[a-h]\)
      |(?:by\s*:\s*)?[/\\]s[/\\]
    )
  `,
  'iy',
);

/** Goes from stop to stop: a pattern for the whole would need memory for each of its characters, and has not enough for fifty million. */
const longProse = openingWith(VISIBLE, (text, offset) => {
  VISIBLE.lastIndex = offset;
  if (!VISIBLE.test(text)) return null;
  STOP.lastIndex = offset + 1;
  while (STOP.test(text)) {
    const stop = STOP.lastIndex - 1;
    if (endsProse(text, stop)) return [text.slice(offset, stop)];
  }
  return [text.slice(offset)];
});

function endsProse(text: string, stop: number): boolean {
  const unit = text.charCodeAt(stop);
  if (unit !== LINE_FEED && unit !== VERTICAL_TAB) return true;
  ISLAND_AHEAD.lastIndex = stop;
  return ISLAND_AHEAD.test(text);
}
const LINE_FEED = 10;
const VERTICAL_TAB = 11;

/** Water of the body: text up to the end of its block or cell, line ends included. */
export const Prose = createToken({
  name: 'Prose',
  pattern: longProse,
  line_breaks: true,
  label: 'text',
  categories: [Matter],
});
