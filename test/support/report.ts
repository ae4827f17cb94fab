import { compile } from '../../src/compile.js';
import type { CurrentReport } from '../../src/ast/nodes.js';

/** Compiles the part of a current report from its first heading on. */
export function reportOf(body: string): CurrentReport {
  const [document] = compile(body, { type: '8-K' }).documents;
  if (document?.body.type !== 'currentReport') throw new Error('no current report was compiled');
  return document.body;
}

/** Lines of plain text. */
export const lines = (...text: string[]): string => `${text.join('\n')}\n`;

/** An HTML document with the given content. */
export const html = (...content: string[]): string => `<html><body>${content.join('\n')}</body></html>`;

/** An HTML table: rows of cells. */
export const table = (...rows: string[][]): string =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
