import { pattern } from '../../pattern.js';
import { holdsTitleOf } from './title-matcher.js';

/** Titles of numbered items that are not those of Form 8-K. */

/** Titles of Part II of Form 10-Q that Form 8-K does not have; trustees answer its items in reports on a distribution. */
const QUARTERLY =
  /^(?:legal\s+proceedings|changes\s+in\s+securities|defaults?\s+(?:up)?on\s+senior|submission\s+of\s+matters)\b/i;

/** Titles of Forms 10-K, 10-KSB and 10-Q, of which a report may restate parts. */
const RESTATED = new RegExp(
  pattern`
    ^(?:
      (?:description\s+of\s+)?(?:business|propert(?:y|ies))[\s.]*$
      |market\s+for\s+(?:the\s+)?(?:registrant|company|common)
      |selected\s+(?:consolidated\s+)?financial\s+data\b
      |management['’]?s\s+(?:discussion|plan\s+of\s+operation)
      |quantitative\s+and\s+qualitative\s+disclosures?\b
      |(?:consolidated\s+)?financial\s+statements\s+and\s+supplementary\b
    )
  `,
  'i',
);

/** What shareholders vote on, told in a report by the items of the meeting: `Item 2 - Ratification of Auditors`. */
const VOTED_ON = /^(?:election\s+of\s+(?:\w+\s+)?directors?|ratification\s+of|approval\s+of)\b/i;
const PROPOSAL = /^[1-4]$/;

/** The old items under which a report may tell of anything, and with any title. */
const FREE = /^[59]$/;

/**
 * Whether the title of an item of that whole number is one of a quarterly or annual report, or of a meeting's agenda. Parts of an annual
 * report and an agenda stand within an item of the report, so that its numbers are `above`; the agenda begins anew with 1, and
 * `goesOn` from an item that was of such a list. A title that names the item's own subject is the filer's: `Item 2. Approval of Merger;
 * Acquisition of Assets`.
 */
export function isTitleOfAnotherList(
  number: string,
  title: string,
  above: readonly string[],
  goesOn: boolean,
): boolean {
  if (QUARTERLY.test(title)) return true;
  if (above.length === 0 || holdsTitleOf(number, title)) return false;
  const isListed = goesOn || above.every((other) => Number(number) <= Number(other));
  return (
    (!FREE.test(number) && RESTATED.test(title)) ||
    (PROPOSAL.test(number) && isListed && VOTED_ON.test(title))
  );
}
