import type { Range } from '../core/position.js';
import type { Builder } from './builder.js';
import type { Unparsed } from './nodes.js';

/** Where text may stand that no rule takes, with what was expected there. */
const EXPECTED = {
  cover: 'text on the cover page, expected a field of the form',
  signature: 'text below the signatures, expected a signatory, the exhibit index or an exhibit',
  letter: 'text, expected an opinion letter with a salutation, sentences of one or a closing',
} as const;

/** A node for a flow range that no grammar rule took: kept, placed, and reported as `unparsed-…-text`. */
export function unparsed(builder: Builder, where: keyof typeof EXPECTED, range: Range): Unparsed {
  builder.report(
    {
      ruleId: `unparsed-${where}-text`,
      severity: 'warning',
      message: `Unexpected ${EXPECTED[where]}. Kept as unparsed.`,
    },
    range,
  );
  return unparsedNode(builder, range);
}

/** The node alone: for text that the parser left out, which its own diagnostic tells of. */
export function unparsedNode(builder: Builder, range: Range): Unparsed {
  return { type: 'unparsed', ...builder.place(range), raw: builder.raw(range) };
}
