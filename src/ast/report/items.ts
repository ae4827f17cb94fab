import type { CstNode, IToken } from 'chevrotain';
import { headingNumbers, saysNothing, sectionNumber } from '../../../grammar/report/items/item-heading.js';
import { reversedHeadingAt } from '../../../grammar/report/items/reversed-headings.js';
import { labelLetters, subsectionTitleLength } from '../../../grammar/report/items/subsections.js';
import { titleLength, titlesOf } from '../../../grammar/report/items/title-matcher.js';
import type { Range } from '../../core/position.js';
import { childNodes, childTokens, nodeRange } from '../../parse/cst.js';
import type { Builder } from '../builder.js';
import type { Item, NumberNode, Subsection } from '../nodes.js';
import { blocksOf } from './blocks.js';
import { buildItemExhibits } from './exhibits.js';

/** One item for each number that the section's headings name. */
export function buildItems(builder: Builder, section: CstNode): Item[] {
  const whole = nodeRange(section);
  const headings = childNodes(section, 'itemHeading');
  const last = headings[headings.length - 1];
  if (!whole || !last) return [];
  const body: Range = { start: nodeRange(last)?.end ?? whole.start, end: whole.end };
  const { blocks, text } = blocksOf(builder, body);
  const [sectionHeading] = childTokens(section, 'SectionHeading');
  const above = sectionHeading && sectionOf(builder, sectionHeading);
  const shared = {
    ...builder.place(whole),
    text,
    notApplicable: saysNothing(text),
    blocks,
    subsections: buildSubsections(builder, childNodes(section, 'subsectionHeading'), body.end),
    exhibits: buildItemExhibits(builder, section),
  };
  return headings.flatMap((heading) => {
    const [token] = [...childTokens(heading, 'ItemHeading'), ...childTokens(heading, 'ExhibitItemHeading')];
    const [titleToken] = childTokens(heading, 'ItemTitle');
    if (!token) return [];
    const title = titleToken
      ? { start: titleToken.startOffset, end: titleToken.startOffset + titleLength(titleToken.image) }
      : titleWithin(token);
    const numbers = headingNumbers(token.image);
    const own = title && numbers.length > 1 ? ownTitles(builder, title, numbers) : null;
    return numbers.map((number, index): Item => ({
      type: 'item',
      ...shared,
      number: builder.value(
        'number',
        { start: token.startOffset + number.start, end: token.startOffset + number.end },
        () => number.value,
      ),
      title: title ? builder.text(own?.[index] ?? title) : null,
      section: above ?? sectionOf(builder, token),
      scheme: number.value.includes('.') ? 'current' : 'pre2004',
    }));
  });
}

/** The title that a heading prints before its number. */
function titleWithin({ image, startOffset }: IToken): Range | null {
  const title = reversedHeadingAt(image, 0)?.title;
  return title ? { start: startOffset + title.start, end: startOffset + title.end } : null;
}

/** The title of each item in that of a heading of several; `null` where it does not tell them apart. */
function ownTitles(
  builder: Builder,
  { start, end }: Range,
  numbers: readonly { readonly value: string }[],
): Range[] | null {
  const titles = titlesOf(
    numbers.map(({ value }) => value),
    builder.flow.text.slice(start, end),
  );
  return titles && titles.map((title) => ({ start: start + title.start, end: start + title.end }));
}

/** The number of the section that a heading names. */
function sectionOf(builder: Builder, { image, startOffset }: IToken): NumberNode | null {
  const at = sectionNumber(image);
  return (
    at && builder.value('number', { start: startOffset + at.start, end: startOffset + at.end }, (raw) => raw)
  );
}

/** Lettered parts, as long as their letters ascend. */
function buildSubsections(builder: Builder, headings: readonly CstNode[], end: number): Subsection[] {
  const parts: { readonly heading: CstNode; readonly label: Range; readonly letter: string }[] = [];
  for (const heading of headings) {
    const [token] = childTokens(heading, 'SubsectionLabel');
    if (!token) continue;
    for (const { letter, start, end: to } of labelLetters(token.image)) {
      const label = { start: token.startOffset + start, end: token.startOffset + to };
      const previous = parts[parts.length - 1];
      if (!previous || letter > previous.letter) parts.push({ heading, label, letter });
    }
  }
  return parts.map(({ heading, label, letter }, index): Subsection => {
    const start = nodeRange(heading)?.end ?? label.end;
    // The letters of one label share what follows it.
    const until = parts.slice(index + 1).find((part) => part.heading !== heading)?.label.start ?? end;
    const [titleToken] = [
      ...childTokens(heading, 'SubsectionTitle'),
      ...childTokens(heading, 'ExhibitsCaption'),
    ];
    const title = titleToken && {
      start: titleToken.startOffset,
      end: titleToken.startOffset + subsectionTitleLength(titleToken.image),
    };
    return {
      type: 'subsection',
      ...builder.place({ start: label.start, end: until }),
      label: builder.value('number', label, () => letter),
      title: title ? builder.text(title) : null,
      text: blocksOf(builder, { start, end: until }).text,
    };
  });
}
