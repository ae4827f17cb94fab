import type { CustomPatternMatcherFunc, IToken } from 'chevrotain';

/** Whether only blanks stand between the offset and the start of its line. */
export function atLineStart(text: string, offset: number): boolean {
  let index = offset - 1;
  while (index >= 0 && (text[index] === ' ' || text[index] === '\t')) index--;
  return index < 0 || text[index] === '\n' || text[index] === '\r';
}

/** A sticky match as a custom token pattern, for patterns that hold on certain conditions only. */
export function matchWhen(
  pattern: RegExp,
  condition: (text: string, offset: number, before: readonly IToken[]) => boolean,
): CustomPatternMatcherFunc {
  const sticky = new RegExp(pattern.source, `${pattern.flags.replace('y', '')}y`);
  return (text, offset, before) => {
    sticky.lastIndex = offset;
    const match = sticky.exec(text);
    return match !== null && condition(text, offset, before) ? match : null;
  };
}

/** A name of the header in either dialect: `LABEL:` at the start of a line, or `<TAG>` anywhere. */
export function eitherDialect(labels: readonly string[], tags: readonly string[]): CustomPatternMatcherFunc {
  const forms = [`<(?:${tags.join('|')})>`];
  if (labels.length > 0) forms.push(`(?:${labels.join('|')}):`);
  return matchWhen(
    new RegExp(forms.join('|')),
    (text, offset) => text[offset] === '<' || atLineStart(text, offset),
  );
}
