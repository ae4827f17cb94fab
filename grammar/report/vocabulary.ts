import type { IMultiModeLexerDefinition, TokenType } from 'chevrotain';
import { Blank, LineBreak, structureTokens, WhiteSpace } from '../structure.js';
import { headingTokens } from './headings.js';
import { coverCategories, coverTokens, markTokens } from './cover/vocabulary.js';
import { CoverWord } from './cover/values.js';
import { Prose } from './words.js';

/**
 * The one ordered list of tokens of a current report, by lexer mode: within a mode the first pattern that matches
 * wins.
 */
export const reportLexerModes = {
  modes: {
    cover: [
      ...structureTokens,
      LineBreak,
      Blank,
      ...headingTokens,
      ...coverCategories,
      ...coverTokens,
      CoverWord,
    ],
    /** The cover from its first check box on: there a letter of a symbol font may be a box's mark. */
    boxes: [...structureTokens, LineBreak, Blank, ...headingTokens, ...markTokens, ...coverTokens, CoverWord],
    body: [...structureTokens, WhiteSpace, ...headingTokens, Prose],
  },
  defaultMode: 'cover',
} satisfies IMultiModeLexerDefinition & { modes: Record<string, TokenType[]> };
