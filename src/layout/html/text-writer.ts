import { emptyRuns, pushRun, type RunSlice, type Runs } from '../model.js';
import { fontShift, linkBit, preformattedBit, superscriptBit } from './elements.js';
import { privateSymbol, symbolOf } from './symbol-fonts.js';

/** Visible blanks from which on a stretch of white space is a gap between columns. */
const gapWidth = 3;

/** Receives a finished paragraph: its runs and whether all of it is one link. */
export type ParagraphSink = (first: number, last: number, isLink: boolean) => void;

/**
 * Turns character data into runs, with white space collapsed as HTML does. Every paragraph is preceded by a `\v` run
 * that belongs to no paragraph: it becomes the break inside a cell, or is dropped. Offsets are absolute.
 */
export interface TextWriter {
  readonly runs: Runs;
  /** Character data without entities, `[start, end)` of the source, inside elements with the state `bits`. */
  text(start: number, end: number, bits: number): void;
  /** One character that the source range renders. */
  character(codePoint: number, start: number, end: number, bits: number): void;
  /** A line end; the second in a row ends the paragraph. */
  lineBreak(start: number, end: number): void;
  endParagraph(): void;
  /** White space before what comes next, as wide as a tab or as a blank, drawn by the markup at `at`. */
  gap(at: number, wide: boolean): void;
  /** Takes over runs of another layout and returns how much further on they stand here. */
  adopt(from: Runs, slice: RunSlice): number;
}

/** Width in blanks of a character that shows as a blank and does not collapse, 0 for all others. */
function hardBlankWidth(code: number): number {
  if (code === 0xa0 || code === 0x202f || code === 0x205f) return 1;
  if (code < 0x2000) return 0;
  if (code === 0x2001 || code === 0x2003 || code === 0x3000) return 4;
  if (code === 0x2000 || code === 0x2002) return 2;
  return code <= 0x200a ? 1 : 0;
}

/** White space that collapses, and with it control characters: no reader sees them, and the flow separates with some. */
function isCollapsible(code: number): boolean {
  return code <= 32 || code === 127;
}

/** Soft hyphens, zero-width characters and joiners show nothing. */
function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
}

function isPlain(code: number): boolean {
  return (code > 32 && code < 127) || (code > 0xad && code < 0x2000) || (code > 0x2060 && code < 0x3000);
}

function isWordCharacter(code: number): boolean {
  return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123) || code > 0xbf;
}

/**
 * Begins the text of a document.
 *
 * @param source the whole source text, into which offsets point (UTF-16 units)
 * @param paragraph is called with each paragraph that ends with text
 */
export function textWriter(source: string, paragraph: ParagraphSink): TextWriter {
  const runs = emptyRuns();
  let first = -1;
  let isLink = true;
  let blankStart = 0;
  let blankEnd = 0;
  let blankWidth = 0;
  let blankIsSoft = false;
  let breaks = 0;
  let breakStart = 0;
  let breakEnd = 0;
  let insideSuperscript = false;

  function endParagraph(): void {
    if (first >= 0) paragraph(first, runs.text.length, isLink);
    first = -1;
    isLink = true;
    blankWidth = 0;
    breaks = 0;
  }

  function blank(start: number, end: number, width: number, soft: boolean): void {
    if (first < 0 || (soft && blankIsSoft && blankWidth > 0)) {
      if (first >= 0) blankEnd = end;
      return;
    }
    if (blankWidth === 0) blankStart = start;
    blankEnd = end;
    blankWidth += width;
    blankIsSoft = soft;
  }

  /** A reference mark set high after a word would glue its digits to a value. */
  function startsReferenceMark(code: number): boolean {
    const previous = runs.text[runs.text.length - 1] ?? '';
    return !isWordCharacter(code) || (code > 47 && code < 58)
      ? isWordCharacter(previous.charCodeAt(previous.length - 1))
      : false;
  }

  /** Writes what is pending before the visible character `code` at `at`. */
  function beforeVisible(at: number, code: number, bits: number): void {
    if (first < 0) {
      pushRun(runs, '\v', at, at);
      first = runs.text.length;
    } else if (breaks > 0) {
      pushRun(runs, '\n', breakStart, breakEnd);
    } else if (blankWidth > 0) {
      pushRun(runs, blankWidth >= gapWidth ? '  ' : ' ', blankStart, blankEnd);
    } else if ((bits & superscriptBit) !== 0 && !insideSuperscript && startsReferenceMark(code)) {
      pushRun(runs, ' ', at, at);
    }
    insideSuperscript = (bits & superscriptBit) !== 0;
    breaks = 0;
    blankWidth = 0;
    if ((bits & linkBit) === 0) isLink = false;
  }

  function lineBreak(start: number, end: number): void {
    if (first < 0) return;
    if (breaks === 1) {
      endParagraph();
      return;
    }
    breaks = 1;
    breakStart = blankWidth > 0 ? blankStart : start;
    breakEnd = end;
    blankWidth = 0;
  }

  function character(codePoint: number, start: number, end: number, bits: number): void {
    const font = bits >> fontShift;
    const width = hardBlankWidth(codePoint);
    if (width > 0) blank(start, end, width, false);
    else if (isCollapsible(codePoint)) whiteSpace(codePoint, start, end, bits);
    else if (!isInvisible(codePoint)) {
      beforeVisible(start, codePoint, bits);
      if (codePoint >= 0xf020 && codePoint <= 0xf0ff)
        pushRun(runs, privateSymbol(font, codePoint), start, end);
      else {
        const plain = String.fromCodePoint(codePoint);
        pushRun(runs, font > 0 ? symbolOf(font, plain) : plain, start, end);
      }
    }
  }

  function whiteSpace(code: number, start: number, end: number, bits: number): void {
    if ((bits & preformattedBit) === 0) blank(start, end, 1, true);
    else if (code === 10 || (code === 13 && source.charCodeAt(end) !== 10)) lineBreak(start, end);
    else if (code !== 13) blank(start, end, code === 9 ? gapWidth : 1, false);
  }

  function symbolText(start: number, end: number, bits: number): void {
    for (let index = start; index < end;) {
      const codePoint = source.codePointAt(index) ?? 0;
      const next = index + (codePoint > 0xffff ? 2 : 1);
      character(codePoint, index, next, bits);
      index = next;
    }
  }

  function text(start: number, end: number, bits: number): void {
    if (bits >> fontShift > 0) {
      symbolText(start, end, bits);
      return;
    }
    const collapses = (bits & preformattedBit) === 0;
    let index = start;
    while (index < end) {
      const code = source.charCodeAt(index);
      if (isPlain(code)) {
        beforeVisible(index, code, bits);
        index = plainRun(index, end, collapses);
      } else if (collapses && isCollapsible(code)) {
        const from = index;
        do index++;
        while (index < end && isCollapsible(source.charCodeAt(index)));
        blank(from, index, 1, true);
      } else {
        const codePoint = source.codePointAt(index) ?? code;
        const next = index + (codePoint > 0xffff ? 2 : 1);
        character(codePoint, index, next, bits);
        index = next;
      }
    }
  }

  /**
   * Writes the run of plain characters at `start` and returns where it ends. One collapsible blank between plain
   * characters stays inside the run: it renders unit for unit.
   */
  function plainRun(start: number, end: number, collapses: boolean): number {
    let otherBlanks = false;
    let index = start + 1;
    for (; index < end; index++) {
      const code = source.charCodeAt(index);
      if (isPlain(code)) continue;
      if (!collapses || !isCollapsible(code)) break;
      if (index + 1 === end || !isPlain(source.charCodeAt(index + 1))) break;
      if (code !== 32) otherBlanks = true;
    }
    verbatim(start, index, otherBlanks);
    return index;
  }

  function verbatim(start: number, end: number, otherBlanks: boolean): void {
    const slice = source.slice(start, end);
    pushRun(runs, otherBlanks ? slice.replace(/[\x00-\x1f\x7f]/g, ' ') : slice, start, end);
  }

  function adopt(from: Runs, slice: RunSlice): number {
    const at = from.start[slice.first] ?? 0;
    pushRun(runs, '\v', at, at);
    const shift = runs.text.length - slice.first;
    for (let index = slice.first; index < slice.last; index++) {
      pushRun(runs, from.text[index] ?? '', from.start[index] ?? 0, from.end[index] ?? 0);
    }
    return shift;
  }

  function gap(at: number, wide: boolean): void {
    blank(at, at, wide ? gapWidth : 1, !wide);
  }

  return { runs, text, character, lineBreak, endParagraph, gap, adopt };
}
