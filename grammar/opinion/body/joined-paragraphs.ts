import type { IToken, TokenType } from 'chevrotain';
import { Dated, FileNumberHead } from '../facts/facts.js';
import { isFurniture } from '../furniture.js';
import { ItemMarker } from '../markers.js';
import { sectionOf } from './sections.js';
import {
  And,
  CloseParenthesis,
  Colon,
  Comma,
  OpenParenthesis,
  Point,
  Quote,
  Semicolon,
  SentenceEnd,
} from '../words.js';

/** A paragraph of the body: its tokens without breaks, and what the text between them is. */
export interface Paragraph {
  readonly tokens: readonly IToken[];
  readonly text: string;
}

export interface JoinedParagraph extends Paragraph {
  readonly furniture: boolean;
}

export interface Joined {
  readonly paragraphs: readonly JoinedParagraph[];
  /** Page furniture inside a paragraph, by the token before which it stands. */
  readonly pages: ReadonlyMap<IToken, readonly Paragraph[]>;
}

/** Marks and words with which no paragraph ends: the page did. */
const DANGLING: readonly TokenType[] = [Comma, Point, OpenParenthesis, And, FileNumberHead, Dated];
const JOINS = /^(?:an?|as|at|by|for|from|in|of|on|or|our|such|that|the|to|under|with)$/;

/**
 * Joins paragraphs that are one: a page ended within a sentence, and what runs at the head of the next page stands
 * between, or stood there before the layout took it out.
 */
export function joinParagraphs(paragraphs: readonly Paragraph[]): Joined {
  const joined: JoinedParagraph[] = [];
  const pages = new Map<IToken, readonly Paragraph[]>();
  let open: { readonly tokens: IToken[]; text: string; readonly place: number } | null = null;
  let between: Paragraph[] = [];
  paragraphs.forEach((paragraph, index) => {
    if (isFurniture(paragraphs, index)) {
      between.push(paragraph);
      return;
    }
    const first = paragraph.tokens[0] as IToken;
    if (open && goesOn(open.tokens, first, between) && sectionOf(paragraph.text) === null) {
      if (between.length > 0) pages.set(first, between);
      for (const token of paragraph.tokens) open.tokens.push(token);
      open.text = `${open.text} ${paragraph.text}`;
      joined[open.place] = { tokens: open.tokens, text: open.text, furniture: false };
    } else {
      for (const page of between) joined.push({ ...page, furniture: true });
      open = { tokens: [...paragraph.tokens], text: paragraph.text, place: joined.length };
      joined.push({ tokens: open.tokens, text: open.text, furniture: false });
      if (sectionOf(paragraph.text)) open = null;
    }
    between = [];
  });
  for (const page of between) joined.push({ ...page, furniture: true });
  return { paragraphs: joined, pages };
}

/** How far back a quotation may have been opened. */
const QUOTATION_REACH = 40;

/** The quotation marks of the last sentence's end: an odd number leaves one open. */
function quotes(tokens: readonly IToken[]): number {
  let count = 0;
  const floor = Math.max(0, tokens.length - QUOTATION_REACH);
  for (let index = tokens.length - 1; index >= floor; index--) {
    const type = tokens[index]?.tokenType;
    if (type === SentenceEnd) break;
    if (type === Quote) count++;
  }
  return count;
}

/** Whether the paragraph that begins with `first` goes on with the sentence in which `tokens` break off. */
function goesOn(tokens: readonly IToken[], first: IToken, between: readonly Paragraph[]): boolean {
  const last = tokens[tokens.length - 1] as IToken;
  if (first.tokenType === ItemMarker || [SentenceEnd, Colon].includes(last.tokenType)) return false;
  // A parenthesis or a comma goes on with words before it: "… the price ¶ (the "Minimum Price"), and that …".
  const lower =
    /^[a-z]/.test(first.image) || [OpenParenthesis, CloseParenthesis, Comma].includes(first.tokenType);
  const joins = JOINS.test(last.image) || quotes(tokens) % 2 === 1;
  if (tokens[0]?.tokenType === ItemMarker)
    return joins || (lower && ![Comma, Semicolon, And].includes(last.tokenType));
  const dangling = DANGLING.includes(last.tokenType) || joins;
  return lower || dangling || between.some(({ text }) => /\p{L}/u.test(text));
}
