import type { CustomPatternMatcherFunc, IToken, TokenType } from 'chevrotain';
import { openingWith } from '../../first-characters.js';
import { DATE } from '../../lexical/dates.js';
import { atTextStart } from '../../structure.js';

/** Where the elements of a signature block's lines begin and end. */

/** A pattern that matches from `offset` on alone. */
export const sticky = (source: string, flags = 'iy'): CustomPatternMatcherFunc => {
  const pattern = new RegExp(source, flags);
  return openingWith(pattern, (text, offset) => {
    pattern.lastIndex = offset;
    return pattern.exec(text);
  });
};

/** A pattern that matches where a new element of a line may begin. */
export const atStart = (source: string): CustomPatternMatcherFunc => {
  const match = sticky(source);
  return openingWith(new RegExp(source, 'iy'), (text, offset, matched, groups) =>
    atTextStart(text, offset) || follows(matched) ? match(text, offset, matched, groups) : null,
  );
};

/** Whether a new line element may begin here although no line does: after a date or a signature's mark. */
function follows(matched: readonly IToken[]): boolean {
  const last = matched[matched.length - 1]?.tokenType;
  return last !== undefined && afterWhich.has(last.name);
}

const afterWhich = new Set([
  'Undertaking',
  'UndertakingRest',
  'SignatureDate',
  'DateLabel',
  'NameText',
  'TitleText',
  'SignatureRule',
  'ConformedMark',
  'ByLabel',
  'SignatureNote',
  'TitleComma',
]);

/** The last token that is none of `between`. */
export function lastBut(matched: readonly IToken[], between: readonly TokenType[]): TokenType | undefined {
  return matched.findLast(({ tokenType }) => !between.includes(tokenType))?.tokenType;
}

/** The line from `offset`, up to a date, a signature's mark or a drawn rule in it. */
export function lineAt(text: string, offset: number): string {
  LINE.lastIndex = offset;
  const line = LINE.exec(text)?.[0] ?? '';
  // Most lines hold none of the signs that an island has.
  if (!/[\d/\\_:]/.test(line)) return line.trimEnd();
  LINE_ISLAND.lastIndex = 1;
  const island = LINE_ISLAND.exec(line);
  return (island ? line.slice(0, island.index) : line).trimEnd();
}
const LINE = /[^\n\v\x1c-\x1f]{1,1000}/y;
const LINE_ISLAND = new RegExp(
  `(?:\\bdated?\\s*:?\\s*)?(?:${DATE})|[/\\\\]s[/\\\\]|_{3,}|\\b(?:by|name|title|date|its)\\s?:`,
  'gi',
);

/** Whether a token is a name: what no other token of a signature block takes. */
export function isName(token: IToken | undefined): token is IToken {
  return token?.tokenType.name === 'NameText';
}
