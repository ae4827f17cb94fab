import { createToken, type IMultiModeLexerDefinition, type TokenType } from 'chevrotain';
import { LineBreak, Blank, structureTokens } from '../structure.js';

/** Water of a letter: any run of visible characters that no island takes. */
export const LetterWord = createToken({ name: 'LetterWord', pattern: /[^\s\x1c-\x1f]+/, label: 'a word' });

/** The one ordered list of tokens of an opinion letter, by lexer mode. */
export const opinionLexerModes = {
  modes: { letter: [...structureTokens, LineBreak, Blank, LetterWord] },
  defaultMode: 'letter',
} satisfies IMultiModeLexerDefinition & { modes: Record<string, TokenType[]> };
