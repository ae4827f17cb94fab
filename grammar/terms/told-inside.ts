import { speltPhrase } from './acronyms.js';
import type { Span } from '../lexical/span.js';
import { trimEnd } from './phrase-bounds.js';
import { pattern } from '../pattern.js';

/** What a parenthesis says itself that its term stands for, before the term. */

/** Who or what is called by the term: `(Kiln, following the merger, is referred to herein as the “Works”)`. */
const CALLED = new RegExp(
  pattern`
    ^\W{0,4}(?:and\s+)?(?:the\s+)?(?<words>
      (?!(?:We|They|Both|Each|All|Such|Said|These|Those|As|Hereafter|It|Who|Which|This|That)\b)
      [A-Z\d][^()"“”\x1c-\x1f]{1,160}?
    ),?\s+(?:is|are)\s+(?:\w+\s+){0,3}referred\s+to\s+(?:\w+,?\s+){0,4}as\s+(?:the\s+)?\W{0,2}$
  `,
  'd',
);

/** What is taken up in small letters, with the verb: `(such approval and, if applicable, such filing, are referred to herein as the “Proceedings”)`. */
const SUCH_CALLED = new RegExp(
  pattern`
    ^\W{0,4}(?:such|these|those)\s+(?<words>[a-z][^()"“”\x1c-\x1f]{1,160}?),?\s+
    (?:is|are)\s+(?:\w+\s+){0,3}referred\s+to\s+(?:\w+,?\s+){0,4}as\s+(?:the\s+)?\W{0,2}$
  `,
  'd',
);

/** The words that a parenthesis takes up, which are the phrase where those before it are another's. */
export function takenUp(text: string, from: number, { start }: Span): Span | null {
  const words = SUCH_CALLED.exec(text.slice(from, start))?.indices?.groups?.['words'];
  return words ? { start: from + words[0], end: from + words[1] } : null;
}

/** Defined terms that another takes together: `and the Senior Notes and the Junior Notes, the “Notes”`. */
const NAMED_TERM = `the\\s+[A-Z][\\w’'-]*(?:\\s+[A-Z][\\w’'-]*){0,4}`;
const TERMS = new RegExp(
  pattern`
    ^\W{0,4}(?:and\s+)?the\s+(?<words>
      (?<=the\s+)[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*){0,4}(?:,\s+${NAMED_TERM}){0,6},?\s+and\s+${NAMED_TERM}
    ),?\s+(?:(?:collectively|together),?\s+)?the\s+\W{0,2}$
  `,
  'd',
);

/** What ends before an acronym: `(reduction in the kiln's total heat loss, “KTHL”)`. */
const COMMA = /,\s+\W{0,2}$/;

/**
 * The words between `from` and the term that say what it stands for; `null` where the parenthesis only leads in its term.
 *
 * @param from where the parenthesis opens, or the term before this one ends
 */
export function toldInside(text: string, from: number, { start, end }: Span): Span | null {
  const lead = text.slice(from, start);
  const words = (CALLED.exec(lead) ?? TERMS.exec(lead))?.indices?.groups?.['words'];
  if (words) return { start: from + words[0], end: from + words[1] };
  const comma = COMMA.exec(lead);
  return comma && speltPhrase(text, from, trimEnd(text, from, from + comma.index), text.slice(start, end));
}
