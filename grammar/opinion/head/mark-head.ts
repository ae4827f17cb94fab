import type { IToken, TokenType } from 'chevrotain';
import { headLines, type HeadLine } from './head-lines.js';
import type { Line } from '../lines.js';
import { markAddressee } from './mark-addressee.js';
import { joint, markFirm, markLabels, markOffices } from './mark-letterhead.js';
import { markMatter, markNamedTitle, markNumber, markSubject, markTitle } from './mark-subject.js';
import { CaptionMark, DateMark, LetterheadMark, SalutationMark, SubjectMark } from '../marks.js';
import type { LetterParts } from '../parts.js';

/** The part of the head that each line belongs to, by line index: its mark. */
type HeadMarks = readonly TokenType[];

/**
 * Decides what each line of the head is. The addressee stands after the date; where nothing stands there, before it.
 * Lines with the signing firm's name, and those around them, are its letterhead.
 * @param firm the signature's first line in lower case, letters and digits only; empty if there is none
 */
export function headMarks(
  tokens: readonly IToken[],
  lines: readonly Line[],
  parts: LetterParts,
  textOf: (line: Line) => string,
  firm: string,
): HeadMarks {
  const head = headLines(tokens, lines.slice(0, parts.body), textOf);
  const marks = marksByForm(head, parts.salutation, firm);
  markNumber(head, marks);
  markLabels(head, marks);
  markOffices(head, marks);
  markTitle(head, marks);
  markSubject(head, marks, parts.salutation);
  markFirm(head, marks, firm);
  markNamedTitle(head, marks);
  markAddressee(head, marks);
  markMatter(head, marks, parts.salutation);
  return marks.map((mark) => mark ?? LetterheadMark);
}

/** The marks of the lines that tell by themselves what they are. */
function marksByForm(head: readonly HeadLine[], salutation: number, firm: string): (TokenType | null)[] {
  const date = head.findIndex(({ form }) => form === 'date');
  const dated = date < 0 ? head.length : date;
  return head.map(({ form }, index) => {
    if (index === salutation) return SalutationMark;
    if (form === 'caption') return CaptionMark;
    if (form === 'date') return DateMark;
    if (form === 'title') return SubjectMark;
    if (form === 'registration') return index > 0 ? SubjectMark : null;
    return form === 'letterhead' ||
      form === 'number' ||
      (form === 'firm' && !(index > dated && joint(head, index, firm)))
      ? LetterheadMark
      : null;
  });
}
