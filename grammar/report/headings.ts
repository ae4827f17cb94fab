import { createToken, type CustomPatternMatcherFunc, type TokenType } from 'chevrotain';
import { atBlockStart } from '../structure.js';

/**
 * Headings that divide a report (Form 8-K, General Instructions; Item 601 of Regulation S-K for the index). Each is an
 * island only where a paragraph, row or cell begins.
 */
function heading(pattern: RegExp): CustomPatternMatcherFunc {
  const sticky = new RegExp(pattern.source, `${pattern.flags}y`);
  return (text, offset) => {
    if (!atBlockStart(text, offset)) return null;
    sticky.lastIndex = offset;
    return sticky.exec(text);
  };
}

export const ItemHeading = createToken({
  name: 'ItemHeading',
  pattern: heading(/item\s*(?:no\.?\s*)?\d{1,2}(?:\s?\.\s?\d{2})?/i),
  start_chars_hint: ['I', 'i'],
  line_breaks: true,
  label: 'an item heading',
  push_mode: 'body',
});

export const headingTokens: readonly TokenType[] = [ItemHeading];
