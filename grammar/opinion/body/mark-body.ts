import type { IToken } from 'chevrotain';
import { endsInCompanySuffix } from '../../lexical/company-names.js';
import { contextAtStart, type Context } from './body-context.js';
import { joinParagraphs, type Paragraph } from './joined-paragraphs.js';
import { SentenceMarking } from './mark-sentence.js';
import { ItemMarker, nextOf } from '../markers.js';
import type { ClauseKind } from '../marks.js';
import { sentencesOf } from './paragraphs.js';
import { isNumbered, isNumeral, isTitle, sectionOf, type Section } from './sections.js';
import { SentenceEnd } from '../words.js';

/** The marks of the body, paragraph by paragraph: which are headings, which page furniture, which hold sentences. */

/**
 * Marks the paragraphs of the body, or of a schedule: each sentence with its kind, headings and page furniture as such.
 * @param section the kind of the section that the paragraphs stand in
 */
export function markBody(paragraphs: readonly Paragraph[], section: ClauseKind | null = null): IToken[] {
  const joined = joinParagraphs(paragraphs);
  const context = contextAtStart(section, joined.pages);
  const marking = new SentenceMarking(context);
  joined.paragraphs.forEach((paragraph, index) => {
    if (paragraph.furniture) marking.furniture(paragraph);
    else if (index + 1 < joined.paragraphs.length && entersSection(paragraph, context))
      marking.heading(paragraph.tokens);
    else markParagraph(paragraph, marking);
  });
  marking.end();
  return marking.marked;
}

/** Whether a paragraph is a heading; the context then enters its section. */
function entersSection(paragraph: Paragraph, context: Context): boolean {
  const { tokens, text } = paragraph;
  const [first] = tokens;
  const listed = first?.tokenType === ItemMarker;
  const section = isNumeral(text) ? UNTITLED : sectionOf(listed ? text.slice(first.image.length) : text);
  if (section === null && !titled(paragraph, context)) return false;
  // A title of its own within a section leaves the section open.
  if (section ?? isNumbered(text))
    Object.assign(context, { section: section?.kind ?? null, list: null, left: null, last: null });
  return true;
}

function markParagraph(paragraph: Paragraph, marking: SentenceMarking): void {
  const listed = paragraph.tokens[0]?.tokenType === ItemMarker;
  const sentences = sentencesOf(paragraph);
  const [title] = sentences;
  // "Applicable Law.  The opinions expressed herein are limited to …": the heading goes with the sentence behind it.
  const runsIn = title && sentences.length > 1 && !listed && isRunInTitle(title);
  if (runsIn) marking.heading(title);
  sentences.slice(runsIn ? 1 : 0).forEach((tokens, index) => {
    marking.sentence(tokens, listed, index === 0);
  });
}

/** Whether a sentence is the heading of the paragraph that it opens: a title, of one word only where that is one of a section. */
function isRunInTitle(tokens: readonly IToken[]): boolean {
  const words = tokens.filter(({ tokenType }) => tokenType !== SentenceEnd).map(({ image }) => image);
  const title = words.join(' ');
  const isHeading = isTitle(title) && !title.includes(':') && !endsInCompanySuffix(title);
  return words.length < tokens.length && (isHeading || (words.length === 1 && sectionOf(title) !== null));
}

/** A section whose heading does not tell its kind. */
const UNTITLED: Section = { kind: null };

/** Whether a paragraph is a title that stands over what follows: no item of the list that is open. */
function titled({ tokens, text }: Paragraph, { list, levels }: Context): boolean {
  if (!isTitle(text)) return false;
  const outer = levels[0];
  return (
    list === null ||
    (outer !== undefined && isNumbered(text) && nextOf(outer, tokens[0]?.image ?? '') === null)
  );
}
