import { breaksOff, continuesOverPage } from '../../../grammar/lexical/furniture.js';
import type { TextLine } from './lines.js';

/** Lines set so far apart that a blank one stands between any two, within sentences as well. */

/** As many sentences have to go on past a blank line. */
const SENTENCES = 5;
/** And as great a part of the lines that could. */
const PART = 0.3;
/** No line of prose is shorter. */
const PROSE = 40;
/** As many wider gaps part paragraphs by them. */
const GAPS = 3;
/** A line of prose in full ends at most this far before the widest one. */
const SHORTFALL = 12;

/**
 * The indexes of blank lines within the paragraphs of a text that is set with double spacing; none in any other text. A blank line
 * alone parts no paragraph there if the line above it goes on below.
 */
export function blanksWithinParagraphs(lines: readonly TextLine[]): ReadonlySet<number> {
  const pairs: Pair[] = [];
  let gaps = 0;
  lines.forEach(({ view }, index) => {
    const above = lines[index - 1];
    const below = lines[index + 1];
    if (view.length > 0 || !above || !below || above.view.length === 0) return;
    if (below.view.length === 0) gaps++;
    else pairs.push({ blank: index, above, below });
  });
  const prose = pairs.filter(({ above }) => isProse(above));
  const cutOff = prose.filter(({ above }) => breaksOff(above.view));
  const goingOn = cutOff.filter(goesOn).length;
  if (goingOn < SENTENCES || goingOn < cutOff.length * PART) return new Set();
  const widest = prose.reduce((width, { above }) => Math.max(width, above.view.length), 0);
  return joinedBlanks(pairs, widest, gaps >= GAPS);
}

/** Two lines with one blank line between them. */
interface Pair {
  /** Index of the blank line. */
  readonly blank: number;
  readonly above: TextLine;
  readonly below: TextLine;
}

/**
 * The blank lines past which a line goes on: by its words, because it is full and the next is not set in, or under the text behind
 * a number. A full line that ends a sentence does so only where paragraphs are `parted` by more than a blank line.
 */
function joinedBlanks(pairs: readonly Pair[], widest: number, parted: boolean): Set<number> {
  const joined = new Set<number>();
  let hanging: TextLine | undefined;
  for (const pair of pairs) {
    const { above, below, blank } = pair;
    const cutOff = breaksOff(above.view) && !below.isRule;
    const hangs: boolean =
      cutOff && (hanging === above ? below.indent === above.indent : isHung(above, below));
    hanging = hangs ? below : undefined;
    const full = widest - above.view.length <= SHORTFALL && below.indent <= above.indent && !below.isRule;
    if (hangs || (isProse(above) && (goesOn(pair) || (full && (parted || cutOff))))) joined.add(blank);
  }
  return joined;
}

function isProse({ view, indent }: TextLine): boolean {
  return view.length - indent >= PROSE;
}

function goesOn({ above, below }: Pair): boolean {
  return continuesOverPage(above.view.trimStart(), below.view.trimStart());
}

/** Whether a line stands under the text behind a number or label: `99.1    Letter of` over `        Alder Mills`. */
function isHung(above: TextLine, below: TextLine): boolean {
  return (
    below.indent > above.indent + 1 && /^\s{2}\S/.test(above.view.slice(below.indent - 2, below.indent + 1))
  );
}
