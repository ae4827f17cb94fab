import type { CustomPatternMatcherReturn, IToken } from 'chevrotain';
import { atLineStart } from './patterns.js';
import { pattern } from '../pattern.js';

/**
 * What ends the body of a document. Prose may mention these tags, so that they count at the start of a line only,
 * or where the tag that must follow does follow: some feeds put a whole submission on one line.
 */
const bodyEnd = new RegExp(
  pattern`
    ^</TEXT>
    |</TEXT>(?=\s*</DOCUMENT>)
    |^</?DOCUMENT>
    |<DOCUMENT>(?=\s*<TYPE>)
    |^</(?:(?:SEC|IMS)-DOCUMENT|SUBMISSION)>
    |^-----END PRIVACY-ENHANCED MESSAGE-----
  `,
  'gm',
);

const wrapperClose = /<\/(?:PDF|XML|XBRL)>\s*$/;
const wrapperCloseLength = 64;

/** What is no body yet: the wrapper after `<TEXT>`, a line of the head. */
const wrapperNext = /\s*<(?:PDF|XML|XBRL)>/y;
const headNext = /\s|<\/?(?:DOCUMENT|TYPE|SEQUENCE|FILENAME|DESCRIPTION|FLAWED|TEXT)>/y;

/** More head lines than a document has: bounds the look back in a file that is all stray lines. */
const longestHead = 16;

/**
 * Matches the whole body of a document, up to its end or that of the file. It follows `<TEXT>` or the wrapper inside
 * it; where a document has lost its `<TEXT>`, the first line that is no head line begins the body.
 */
export function matchBody(
  text: string,
  offset: number,
  before: readonly IToken[],
): CustomPatternMatcherReturn | null {
  const last = before[before.length - 1]?.tokenType.name;
  const wrapped = last === 'WrapperOpen';
  if (
    !wrapped &&
    !(last === 'TextOpen' ? !matchesAt(wrapperNext, text, offset) : lostText(text, offset, before))
  ) {
    return null;
  }
  bodyEnd.lastIndex = offset;
  let end = bodyEnd.exec(text)?.index ?? text.length;
  if (wrapped) {
    const tail = Math.max(offset, end - wrapperCloseLength);
    const close = wrapperClose.exec(text.slice(tail, end));
    if (close !== null) end = tail + close.index;
  }
  return end > offset ? [text.slice(offset, end)] : null;
}

function matchesAt(sticky: RegExp, text: string, offset: number): boolean {
  sticky.lastIndex = offset;
  return sticky.test(text);
}

/** At a line inside a document's head that is none of the head's lines. */
function lostText(text: string, offset: number, before: readonly IToken[]): boolean {
  if (before.length === 0 || matchesAt(headNext, text, offset) || !atLineStart(text, offset)) return false;
  const furthest = Math.max(0, before.length - longestHead);
  for (let index = before.length - 1; index >= furthest; index--) {
    const name = before[index]?.tokenType.name;
    if (name === 'DocumentOpen') return true;
    if (name !== 'Value' && name !== 'SubmissionType' && name !== 'DocumentField') return false;
  }
  return false;
}
