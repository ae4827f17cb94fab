import type { IMultiModeLexerDefinition, TokenType } from 'chevrotain';
import { Blank, LineBreak, structureTokens, WhiteSpace } from '../structure.js';
import { headingTokens } from './headings.js';
import { CoverWord, Prose } from './words.js';

/**
 * The one ordered list of tokens of a current report, by lexer mode: within a mode the first pattern that matches
 * wins.
 */
export const reportLexerModes = {
  modes: {
    cover: [...structureTokens, LineBreak, Blank, ...headingTokens, CoverWord],
    body: [...structureTokens, WhiteSpace, ...headingTokens, Prose],
  },
  defaultMode: 'cover',
} satisfies IMultiModeLexerDefinition & { modes: Record<string, TokenType[]> };
