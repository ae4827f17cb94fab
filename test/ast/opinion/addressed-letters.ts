import type { OpinionLetter } from '../../../src/ast/nodes.js';

/** The parts of a letter of a few paragraphs, for tests of what stands around its body. */
export const text = (...paragraphs: string[]): string => `${paragraphs.join('\n\n')}\n`;

export const ADDRESS = 'Kiln Works, Inc.\n12 Clay Road\nDayton, Ohio 45402';

export const BODY = [
  'We have acted as counsel to Kiln Works, Inc. in connection with its registration statement on Form S-3.',
  'It is our opinion that the Shares are validly issued.',
];

export const CLOSING = ['Very truly yours,', '/s/ Slip & Glaze LLP'];

/** The lines of a letter's addressee. */
export const linesOf = (letter: OpinionLetter): readonly (string | null)[] =>
  letter.addressee?.lines.map(({ raw }) => raw) ?? [];
