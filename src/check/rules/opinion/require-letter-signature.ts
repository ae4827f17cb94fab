import { signingLines } from '../../../../grammar/phrases/index.js';
import type { TextNode } from '../../../ast/nodes.js';
import { regulationST } from '../../citations.js';
import { tailOf } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireLetterSignature = defineRule({
  id: 'require-letter-signature',
  group: 'opinion',
  statement: 'An opinion letter must be signed.',
  why: 'An unsigned letter is nobody’s opinion.',
  remedy: 'Type the signature of the firm or of the lawyer: "/s/" and the name.',
  severity: 'warning',
  preset: 'recommended',
  citation: regulationST('302', '(a)'),
  scope: 'letter',
  *check({ letter }) {
    const line = emptyLine(letter.signatureLines);
    if (letter.signature !== null && line === null) return;
    yield {
      at: line ?? tailOf(letter.closing ?? letter),
      message:
        line === null
          ? 'The letter has no signature, expected one after the closing.'
          : 'Unexpected empty line for the signature, expected "/s/" and the name on it.',
    };
  },
});

/** The line to sign on, where nobody has: a name in print below it is no signature. Without such a line it may be one. */
function emptyLine(lines: readonly TextNode[]): TextNode | null {
  const told = lines.map((line) => ({ line, names: signingLines(line.raw).map(({ name }) => name) }));
  if (told.some(({ names }) => names.includes('mark'))) return null;
  return told.find(({ names }) => names.includes('empty'))?.line ?? null;
}
