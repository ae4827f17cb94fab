import { tokenMatcher, type IToken } from 'chevrotain';
import { SectionStart } from '../../structure.js';
import { ExhibitsCaption } from '../exhibits/exhibits.js';
import { textAfter } from '../neighbours.js';
import { retag } from '../retag.js';
import { Prose } from '../words.js';
import { ExhibitItemHeading } from './headings.js';
import { isPrescribedTitle, labelLetters, SubsectionLabel, SubsectionTitle } from './subsections.js';

interface Note {
  readonly token: IToken;
  readonly letter: string;
}

/**
 * Notes to statements that the item of the exhibits reproduces have letters, too: one without a title, between two parts under the
 * form's captions, is no part where the second has its letter or an earlier one (`(c) Tax effect.` over `(c) EXHIBITS`).
 */
export function resolveParts(tokens: readonly IToken[]): void {
  let inExhibitItem = false;
  let captioned = false;
  let notes: Note[] = [];
  tokens.forEach((token, index) => {
    if (tokenMatcher(token, SectionStart)) {
      inExhibitItem = token.tokenType === ExhibitItemHeading;
      captioned = false;
      notes = [];
    }
    if (!inExhibitItem || !tokenMatcher(token, SubsectionLabel)) return;
    const letter = labelLetters(token.image)[0]?.letter ?? '';
    const next = textAfter(tokens, index);
    const isTitle = next?.tokenType === SubsectionTitle;
    if (next?.tokenType === ExhibitsCaption || (isTitle && isPrescribedTitle(next.image))) {
      for (const note of notes) {
        if (note.letter >= letter)
          retag(
            note.token,
            Prose,
            'it is a note: the part of its letter, or of an earlier one, stands below',
          );
      }
      captioned = true;
      notes = [];
    } else if (captioned && !isTitle) {
      notes.push({ token, letter });
    }
  });
}
