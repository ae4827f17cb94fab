import type { IToken } from 'chevrotain';
import { endsInCompanySuffix } from '../lexical/company-names.js';
import { ScheduleHeading } from './head/letter-lines.js';
import { lineTokens } from './parts.js';
import type { Line } from './lines.js';

/** Schedules of guarantors: a heading that says so, then a name a line, or a name in each row of a table. */

/** How far below a schedule's heading its title may stand. */
const TITLE_REACH = 3;
const TITLE = /\bguarantors?\b/i;
/** What follows a name on its line: ", a Delaware corporation", "(Delaware)", "– Delaware". */
const DESCRIPTION = /(?:,\s+an?\s.*|\s+[([–—-].*)$/;
const ENUMERATOR = /^(?:\(?\w{1,4}[.)]|[•●▪-])\s+/;

/**
 * The lines of the tail that name guarantors, by index.
 * @param scheduled where the schedules begin
 */
export function guarantorLines(
  tokens: readonly IToken[],
  tail: readonly Line[],
  scheduled: number,
  textOf: (line: Line) => string,
): ReadonlySet<number> {
  const found = new Set<number>();
  let heading = scheduled;
  let titled = false;
  let firstOfRow = true;
  for (let index = scheduled; index < tail.length; index++) {
    const line = tail[index] as Line;
    const headed = lineTokens(tokens, line)[0]?.tokenType === ScheduleHeading && line.opensBlock;
    if (headed) {
      heading = index;
      titled = false;
    }
    const text = textOf(line);
    if (index <= heading + TITLE_REACH && TITLE.test(text)) titled = true;
    else if (titled && firstOfRow && !headed && namesEntity(text)) found.add(index);
    firstOfRow = line.end !== 'cell' || ENUMERATOR.test(`${text} `);
  }
  return found;
}

/** Whether a line begins with the name of a legal entity. */
function namesEntity(text: string): boolean {
  return endsInCompanySuffix(text.replace(ENUMERATOR, '').replace(DESCRIPTION, ''));
}
