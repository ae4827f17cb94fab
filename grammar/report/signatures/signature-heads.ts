import { type IToken, type TokenType } from 'chevrotain';
import { CellEnd, RowEnd, TableStart } from '../../structure.js';
import { textAfter } from '../neighbours.js';
import { retag } from '../retag.js';
import { SignatureNote } from './signature-asides.js';
import { ByLabel, DateLabel, NameLabel, TitleLabel } from './signature-labels.js';

/** The heads of a table of signatures, which by their words alone are labels: `DATE:`, `SIGNED:` and `NAME AND TITLE:` beside each other. */

const LABELS: readonly TokenType[] = [ByLabel, NameLabel, TitleLabel, DateLabel, SignatureNote];

/** Makes labels notes where a row holds nothing else, of several kinds: they label what stands below them. */
export function resolveSignatureHeads(tokens: readonly IToken[], signatures: number): void {
  for (let index = signatures; index < tokens.length; index++) {
    const type = tokens[index]?.tokenType;
    if (type !== TableStart && type !== RowEnd) continue;
    const labels = labelsOfRow(tokens, index + 1);
    if (new Set(labels.map((label) => label.tokenType)).size < 2) continue;
    const end = index + 2 * labels.length;
    const below = textAfter(tokens, end);
    if (!below || LABELS.includes(below.tokenType)) continue;
    for (const label of labels) retag(label, SignatureNote, 'it heads a column, in a row of labels alone');
  }
}

/** The labels of the row that begins at `start`; none where it holds anything else. */
function labelsOfRow(tokens: readonly IToken[], start: number): IToken[] {
  const labels: IToken[] = [];
  for (let at = start; ; at += 2) {
    const token = tokens[at];
    if (token?.tokenType === RowEnd) return labels;
    if (!token || !LABELS.includes(token.tokenType) || tokens[at + 1]?.tokenType !== CellEnd) return [];
    labels.push(token);
  }
}
