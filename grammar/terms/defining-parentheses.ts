import { pattern } from '../pattern.js';

/**
 * The parenthesis that defines a term: where it opens, what leads to the term in it and may follow,
 * and whether it says that the term stands for several.
 */

/** What ends before a term inside its parenthesis: nothing, a comma, or an article and the like. */
export const INTRODUCTION = new RegExp(
  pattern`
    ^\s*$
    |[,;]["”]?\s*$
    |(?:^|[\s,;("“”])(?:
      the|an?|each|collectively|together|individually|jointly|singularly|hereinafter|herein|called|as|such
      |or|and|this|our|both
    )[\s,.]*$
  `,
  'i',
);

/** What leads in a name that is told, and is no term: `(doing business as "Kiln Works")`. */
export const TRADE_NAME =
  /\b(?:(?:doing|does|transacting)\s+business|trading|(?:formerly|previously|also|commonly)\s+known|(?:formerly|previously)\s+referred\s+to|[adfn]\/[bk]\/a)(?:\s+as)?\s*$/i;

/** What leads in the title of a part of a document, `(see Item 1, "Business")`, or words that are spoken of: `(words such as "plans")`. */
export const CITATION = new RegExp(
  pattern`
    ^\s*(?:see|cf)\b
    |^\s*(?:including|such\s+as)\s*["“]
    |\b(?:words|terms|expressions|phrases)\s+(?:such\s+as|like)\b
    |\b(?:items?|notes?|parts?)\s+(?:\d{1,2}(?:\.\d{2})?[A-C]?|[IVX]{1,4})\b[\s,.:;–—-]*$
  `,
  'i',
);

/** What may follow a term inside its parenthesis: nothing, or another term; its comma may stand inside the marks, `“we,” “us,”`. */
export const AFTER_TERM =
  /^[,.;]?\s*(?:\)|,|;|(?:the\s+|an?\s+)?["“](?=\w)|and\b|or\b|\(|in\s+such|which\s+term|respectively|individually|collectively|together\s+with)/i;

/** The longest parenthesis that defines. */
const PARENTHESIS = 420;

/** The parenthesis that is open at `at`, or -1. */
export function openParenthesis(text: string, at: number): number {
  let depth = 0;
  for (let index = at - 1; index >= 0 && at - index < PARENTHESIS; index--) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x1c && unit <= 0x1f) return -1;
    if (unit === 41) depth++;
    else if (unit === 40) {
      if (depth === 0) return index;
      depth--;
    }
  }
  return -1;
}

/** What a parenthesis opens with that takes several names together, under a term in the plural. */
const COLLECTIVELY =
  /^\(\s*(?:(?:each|individually),?\s+an?\s+["“][^()"“”]{2,40}["”],?\s+(?:and,?\s+)?)?(?:collectively|together)\b(?!\s+with)/i;
const COLLECTIVELY_REACH = 80;

/** Whether the term is one for each of those before it: `(each, a "Guarantor")`. */
export function isEachOf(text: string, open: number): boolean {
  return /^\(\s*each,?\s+an?\s/i.test(text.slice(open, open + 16));
}

/** Whether the term is one for several together: `(collectively, the "Guarantors")`. */
export function takesSeveral(text: string, open: number): boolean {
  return COLLECTIVELY.test(text.slice(open, open + COLLECTIVELY_REACH));
}
