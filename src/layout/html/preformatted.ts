import type { Layout } from '../model.js';
import { layoutLines } from '../text/layout-text.js';
import { gridLine, type TextLine } from '../text/lines.js';

/** The text of a `pre` element on its way to the text layout: entities decoded, markup gone, white space kept. */
export interface Preformatted {
  text(start: number, end: number): void;
  character(codePoint: number, start: number, end: number): void;
  lineBreak(at: number): void;
  pageBreak(at: number): void;
  /** Lays the lines out as plain text; runs and ranges with offsets of the source. */
  finish(at: number): Layout;
}

/**
 * Begins the text of a `pre` element.
 *
 * @param source the whole source text
 * @param begin offset in it, in UTF-16 units, at which the element's content begins
 */
export function preformatted(source: string, begin: number): Preformatted {
  const lines: TextLine[] = [];
  let view = '';
  let offsets: number[] = [];
  let lineStart = begin;
  let pageEnded = false;

  function lineBreak(at: number, next = at): void {
    offsets.push(at);
    const grid = { view, offsets: new Int32Array(offsets), tabbed: null };
    const line = gridLine({ ...grid, start: lineStart, end: at, pageEnded });
    lines.push(line);
    if (line.indent < line.view.length) pageEnded = false;
    view = '';
    offsets = [];
    lineStart = next;
  }

  function put(text: string, at: number): void {
    view += text;
    for (let column = 0; column < text.length; column++) offsets.push(at);
  }

  function unit(code: number, at: number): void {
    if (code === 10 || code === 13) {
      if (code === 13 || source.charCodeAt(at - 1) !== 13) lineBreak(at, at + 1);
    } else if (code === 9) put(' '.repeat(8 - (view.length % 8)), at);
    else if (code === 12) pageEnded = true;
    else if (code < 32 || code === 127 || code === 0xa0) put(' ', at);
    else put(String.fromCharCode(code), at);
  }

  return {
    text(start, end) {
      for (let index = start; index < end; index++) unit(source.charCodeAt(index), index);
    },
    character(codePoint, start) {
      if (codePoint > 0xffff) put(String.fromCodePoint(codePoint), start);
      else if (codePoint !== 0xad) unit(codePoint, start);
    },
    lineBreak(at) {
      lineBreak(at);
    },
    pageBreak(at) {
      lineBreak(at);
      pageEnded = true;
    },
    finish(at) {
      lineBreak(at);
      return layoutLines(lines);
    },
  };
}
