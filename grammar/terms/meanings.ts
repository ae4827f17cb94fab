import { expansionBefore } from './expansions.js';
import { partingVerb } from './noun-phrases.js';
import type { Span } from '../lexical/span.js';
import { segmentStart, trimEnd } from './phrase-bounds.js';
import { pattern } from '../pattern.js';

/** The phrase of a term that a verb defines: `X is referred to herein as the "Trustee"`, `"Indenture" means …`. */

/** A term that the sentence defined before: `… are referred to herein as the "Primary Shares", the shares …`. */
const TERM_BEFORE = /\b(?:referred\s+to|called)\b[^"“”]{0,60}["“][^"“”]{1,60}["”][,;]?\s+(?:and\s+)?(?=\S)/gi;

/** Where the sentence goes on after the last term that it defined so; `floor` where it defined none. */
function pastTerm(text: string, floor: number, at: number): number {
  const last = [...text.slice(floor, at).matchAll(TERM_BEFORE)].pop();
  return last ? floor + last.index + last[0].length : floor;
}

/** The subject of "… are referred to herein as": from the start of its sentence to the verb. */
export function subjectBefore(text: string, at: number): Span | null {
  const floor = pastTerm(text, segmentStart(text, at), at);
  const constituted = /(?:(?:^|,\s*)which\b[^.;]{0,200}\s|^)(?:shall\s+|will\s+)?constitutes?\b[^.;]{0,12}$/i;
  const verb =
    constituted.exec(text.slice(floor, at)) ??
    /\s(?:is|are)\s+(?:together|collectively),?\s+the\s*$/i.exec(text.slice(floor, at)) ??
    new RegExp(
      pattern`
      (?:,\s*)?(?:which\s+)?(?:is|are|being|were|was)?\s*
      (?:sometimes\s+|collectively\s+|herein(?:after)?\s+)*\b
      (?:
        referred
        |called
        |(?:hereinafter|hereafter|herein)(?=\s+(?:\w+\s+){0,2}(?:referred|called|defined|designated|known|as)\b)
      )\b[\s\S]*$
    `,
      'i',
    ).exec(text.slice(floor, at));
  const end = trimEnd(text, floor, verb ? floor + verb.index : at);
  // Two things together, or a sentence whose last words "which" takes up: the subject is no one phrase.
  if (/\bwhich,?\s+together\b/i.test(verb?.[0] ?? '') || partingVerb(text.slice(floor, end)) !== null)
    return null;
  return end > floor ? { start: floor, end } : null;
}

/** "collectively as the", up to the term. */
const AS_TERM = pattern`
  \s+(?:
    (?:
      also
      |together
      |collectively
      |herein
      |hereinafter
      |sometimes
      |individually
      |in\s+this\s+(?:\w+\s+)?(?:report|letter|opinion)
    ),?\s+
  ){0,3}as,?\s*(?:collectively,?\s*)?(?:the|an?|our)?\s*$
`;
/** "we refer to the notes and the guarantees collectively as the". */
const REFERS_TO = new RegExp(
  pattern`
    \b(?<lead>(?:we|I|the\s+company|it)\s+(?:\w+\s+)?refers?\s+to\s+(?:the\s+)?)
    (?<phrase>[^.;"“”\x1c-\x1f]{1,240}?)${AS_TERM}
  `,
  'i',
);
/** "…, which we refer to as the", "…, which we call the": the phrase stands before "which". */
const WHICH_WE = new RegExp(
  pattern`
    ,?\s+which\s+(?:\w+\s+)?(?:we|I|it|the\s+company)\s+(?:\w+\s+)?
    (?:refers?\s+to(?:\s+\w+){0,3}?\s+as|calls?)(?:\s+(?:the|an?|our))?\s*$
  `,
  'i',
);
/** What only points at what follows or has been said. */
const POINTER = /^(?:(?:following|foregoing)\b|(?:it|them|th(?:is|at|ese|ose))$)/i;
/** How far before the term "we refer to" may stand. */
const REFERENCE_REACH = 300;

/**
 * The phrase that a term stands for which somebody says to use: "we refer to the notes as the “Notes”", "a merger, which we refer to
 * as the “Merger”".
 * @param at where the term's opening mark stands
 * @returns `undefined` where nobody does; `null` where no phrase stands there: "we refer to the following as the “Terms”"
 */
export function phraseReferredTo(text: string, at: number, term: string): Span | null | undefined {
  const floor = Math.max(0, at - REFERENCE_REACH);
  const before = text.slice(floor, at);
  const relative = WHICH_WE.exec(before);
  if (relative) return expansionBefore(text, floor + relative.index, term);
  const refers = REFERS_TO.exec(before);
  const { lead = '', phrase = '' } = refers?.groups ?? {};
  if (!refers) return undefined;
  if (POINTER.test(phrase)) return null;
  const start = floor + refers.index + lead.length;
  return { start, end: trimEnd(text, start, start + phrase.length) };
}

/** What foreign counsel say of an English term before they give it a meaning: "has no equivalent in the Dutch language and for the purpose of this opinion such term". */
const UNTRANSLATED = pattern`
  has\s+no\s+(?:\w+\s+)?equivalent\b[^.;:“”"]{0,80}?\sand,?\s+for\s+(?:the\s+)?purposes?\s+of\s+this\s+
  (?:\w+\s+){1,3}?(?:(?:such|this|the)\s+(?:term|word)\s+)?
`;
/** The verb that gives a quoted term its meaning, behind the term. */
const MEANING = pattern`
  ^\s*(?:and\s+["“][^"”]{1,60}["”]\s*)?(?:,\s*)?
  (?:
    (?:as|when)\s+used\s+(?:herein|(?:in|of)\s+[^.;:“”"]{2,60}?),?\s+|${UNTRANSLATED}
  )?(?:shall\s+|should\s+be\s+interpreted\s+to\s+)?(?:means?|refers?\s+to|has\s+the\s+meaning)
`;
const MEANS = new RegExp(`${MEANING}\\b`, 'i');
const MEANING_AND_LEAD = new RegExp(`${MEANING}(?:,|\\s)\\s*(?:that\\s+)?`, 'i');
/** How much of what follows a term tells whether its meaning does. */
const MEANING_REACH = 240;

/** Whether what follows a quoted term at `at` gives it a meaning. */
export function meaningFollows(text: string, at: number): boolean {
  return MEANS.test(text.slice(at, at + MEANING_REACH));
}

/** What "means" is followed by, up to the end of the sentence. */
export function expansionAfter(text: string, at: number): Span | null {
  const found = MEANING_AND_LEAD.exec(text.slice(at, at + MEANING_REACH));
  if (!found) return null;
  const start = at + found[0].length;
  // "has the meaning given to it in the Plan": what it means is said elsewhere.
  if (
    /^(?:given|ascribed|assigned|attributed|set\s+forth|specified|provided|stated)\b/i.test(
      text.slice(start, start + 12),
    )
  )
    return null;
  const stop = /[.;](?=[\s\x1c-\x1f]|$)|[\x1c-\x1f]/.exec(text.slice(start, start + 600));
  const end = start + (stop?.index ?? Math.min(600, text.length - start));
  return end > start ? { start, end } : null;
}
