import { ballotState } from '../../../../grammar/report/cover/check-boxes.js';
import type { XbrlFact } from '../../../layout/model.js';

/**
 * What a fact of a check box says: by its transformation where that is fixed, by its glyph where it is
 * `ixt-sec:boolballotbox`, by its word in the hidden part. `null` where it says nothing.
 */
export function readBallot(fact: XbrlFact): boolean | null {
  const format = fact.attributes['format'] ?? '';
  if (/(?:fixed-|boolean)true$/i.test(format)) return true;
  if (/(?:fixed-|boolean)false$/i.test(format)) return false;
  return ballotState(fact.text);
}
