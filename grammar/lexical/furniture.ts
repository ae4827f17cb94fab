/**
 * The lexical forms of page furniture: what a printed page carries beside its text. The layout asks these
 * predicates about whole lines; a line that is furniture is kept as trivia and leaves the text.
 */

/** `2`, `-2-`, `Page 2`, `Page 2 of 6`, `II-4`, `iv`, `2/8`, `F-3`: alone on its line. */
const PAGE_NUMBER =
  /^(?:[-–—]\s?)?(?:page\s+)?(?:\d{1,3}|[ivxl]{1,6}|(?:[A-Z]{1,3}|[IVX]{1,4})-\d{1,3})(?:\s?(?:\/|of)\s?\d{1,3})?(?:\s?[-–—]|\.)?$/i;

/** `Page 2`, with or without company and date around it, as letters carry it at the head of a page. */
const PAGE_REFERENCE = /(?:^|\s)page\s+(?:\d{1,3}|[ivx]{1,5})(?:\s+of\s+\d{1,3})?\s*$/i;

/** A rule drawn with characters: at least three of them, and nothing else but blanks and dots. */
const RULE_CHARACTERS = /^[-_=*~.–—•\s]+$/;
const RULE_STROKES = /(?:[-_=*~–—]\s?){3}/;

/** A stray literal `PAGE` left by a lost mark, and the note that sends the reader to a signature page. */
const PAGE_NOTE =
  /^(?:page|\[?\(?(?:remainder of (?:this )?page|signatures? (?:pages?|appears?)|this space)\b[^\]]{0,80}\]?\)?)$/i;

export function isPageNumber(line: string): boolean {
  return line.length <= 16 && PAGE_NUMBER.test(line);
}

export function endsInPageReference(line: string): boolean {
  return line.length <= 120 && PAGE_REFERENCE.test(line);
}

export function isDrawnRule(line: string): boolean {
  return RULE_CHARACTERS.test(line) && RULE_STROKES.test(line);
}

export function isPageNote(line: string): boolean {
  return line.length <= 100 && PAGE_NOTE.test(line);
}

/** Whether a paragraph that ends so is cut off in the middle when a page ends. */
export function breaksOff(text: string): boolean {
  return !/[.:;!?)\]”"]\s*$/.test(text);
}

/** Whether a paragraph that begins so goes on with the one before it. */
export function goesOn(text: string): boolean {
  return /^\s*[a-z(“"$\d]/.test(text);
}
