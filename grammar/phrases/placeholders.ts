import { phraseLexer } from './phrase-lexer.js';
import { pattern } from '../pattern.js';

/** What a draft leaves to be filled in: `$[●]`, `[NTD: confirm]`, `[insert amount]`, `$XXX`, `____ shares`. `[***]` is matter left out. */
export const placeholders = phraseLexer({
  placeholder: new RegExp(
    pattern`
      \$\s?(?:\[[\s_●•.,]{1,20}\]|_{2,40}|[●•]|X{2,9}(?:,X{3}){0,4}(?![\w]))
      |\[\s?(?:
        [●•]{1,9}
        |_{1,40}
        |(?:NTD|NTF|TBD|TBC|TK)\b[^\]]{0,120}
        |note\s+to\s+(?:draft|drafter|file|form)[^\]]{0,120}
        |to\s+(?:come|be\s+(?:confirmed|determined|inserted|completed|provided))[^\]]{0,60}
        |insert\b[^\]]{0,80}
        |(?:date|amount|number|price|name\s+of\s+[^\]]{1,40})
      )\s?\]
      |X{1,3},X{3}(?:,X{3}){0,3}(?!\w)
    `,
    'i',
  ),
  /** A line to write on, between words. */
  blank: /(?<=[a-z,]\s)_{2,40}(?=\s[a-z%])/,
});
