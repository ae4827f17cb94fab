import { asksForEvent, goesOnFromDate } from '../../../../grammar/report/cover/captions.js';
import type { CstNode, IToken } from 'chevrotain';
import type { Builder } from '../../builder.js';
import type { DateNode } from '../../nodes.js';
import { normaliseDate } from '../../normalise/date.js';
import { tokensOf } from '../../../parse/cst.js';

interface ReportDates {
  readonly reportDate: DateNode | null;
  readonly earliestEventDate: DateNode | null;
}

/**
 * Builds the dates of the cover. One date is the date of the report and of its earliest event; of two, the one whose caption
 * speaks of the event alone is the event's, else the second, unless that is a later day to which the first goes on.
 */
export function buildReportDates(builder: Builder, fields: readonly CstNode[]): ReportDates {
  const dated = fields.filter((field) => field.children['DateLiteral'] !== undefined);
  // A caption in a row of captions has its date in the row below, as a field without one.
  const captioned = dated.filter((field) => field.children['DateCaption'] !== undefined);
  const tokens = (captioned.length > 0 ? captioned : dated.slice(0, 1)).flatMap(tokensOf);
  const inFull = tokens.some(({ tokenType }) => tokenType.name === 'DateCaption');
  // Beside the form's own caption "Date:" asks for another day.
  const dates = tokens.filter(
    (token, index) => isDate(token) && !(inFull && tokens[index - 1]?.tokenType.name === 'ShortDateCaption'),
  );
  const [first, second] = dates;
  const dateOf = (token: IToken): DateNode =>
    builder.value(
      'date',
      { start: token.startOffset, end: token.startOffset + token.image.length },
      normaliseDate,
    );
  if (!first) return { reportDate: undated(builder, fields), earliestEventDate: null };
  if (!second) return { reportDate: dateOf(first), earliestEventDate: null };
  const eventFirst =
    isEventCaption(captionBefore(tokens, first)) && !isEventCaption(captionBefore(tokens, second));
  if (!eventFirst && goesOn(tokens, first, second))
    return { reportDate: dateOf(first), earliestEventDate: null };
  const [report, event] = eventFirst ? [second, first] : [first, second];
  return { reportDate: dateOf(report), earliestEventDate: dateOf(event) };
}

/** A date, or what a draft has in its place. */
const isDate = ({ tokenType }: IToken): boolean =>
  tokenType.name === 'DateLiteral' || tokenType.name === 'BlankDate';

/** What stands where the date is to be, as a draft leaves it: `Date of Report: May __, 2006`. It has no value. */
function undated(builder: Builder, fields: readonly CstNode[]): DateNode | null {
  const tokens = fields.filter((field) => field.children['DateCaption'] !== undefined).flatMap(tokensOf);
  const words = tokens.slice(tokens.findLastIndex(({ tokenType }) => tokenType.name === 'DateCaption') + 1);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  return builder.value(
    'date',
    { start: first.startOffset, end: last.startOffset + last.image.length },
    normaliseDate,
  );
}

/** Whether the second date ends a range that the first begins, or a list of days: `March 14, 2005 through March 16, 2005`. */
function goesOn(tokens: readonly IToken[], first: IToken, second: IToken): boolean {
  const between = tokens.slice(tokens.indexOf(first) + 1, tokens.indexOf(second));
  const day = (token: IToken): string => normaliseDate(token.image) ?? '';
  return (
    between.some(({ image }) => goesOnFromDate(image)) &&
    !between.some(({ tokenType }) => tokenType.name === 'DateCaption') &&
    day(first) < day(second)
  );
}

function captionBefore(tokens: readonly IToken[], date: IToken): IToken | undefined {
  return tokens.findLast(
    (token) => token.tokenType.name === 'DateCaption' && token.startOffset < date.startOffset,
  );
}

/** Whether a caption is the half that asks for the event. */
function isEventCaption(caption: IToken | undefined): boolean {
  return caption !== undefined && asksForEvent(caption.image);
}
