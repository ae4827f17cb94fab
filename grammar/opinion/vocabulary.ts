import type { IMultiModeLexerDefinition, TokenType } from 'chevrotain';
import { Blank, LineBreak, structureTokens } from '../structure.js';
import { ConformedMark, lineTokens } from './head/letter-lines.js';
import { InlineMarker, ItemMarker } from './markers.js';
import { As, factTokens } from './facts/facts.js';
import { markTokens } from './marks.js';
import { Matter } from './matter.js';
import { AssumptionHead } from './phrases/assumptions.js';
import { Holding, holdingTokens } from './phrases/holdings.js';
import { FirstPerson, kindTokens } from './phrases/kinds.js';
import { referenceTokens } from './phrases/reference.js';
import { topicTokens } from './phrases/topics.js';
import { And, LetterRest, LetterWord, punctuationTokens, That } from './words.js';

/**
 * The one ordered list of tokens of an opinion letter. Among phrases that begin with the same words the longer stands
 * first: the order of the phrase files, except that verbs by themselves come last.
 */
const phraseTokens: readonly TokenType[] = [
  FirstPerson,
  AssumptionHead,
  ...kindTokens,
  ...referenceTokens,
  ...holdingTokens.slice(0, -2),
  ...topicTokens,
  ...holdingTokens.slice(-2),
  As,
];

export const opinionLexerModes = {
  modes: {
    letter: [
      ...structureTokens,
      LineBreak,
      Blank,
      LetterRest,
      ...lineTokens,
      ConformedMark,
      ItemMarker,
      InlineMarker,
      ...factTokens,
      ...phraseTokens,
      ...punctuationTokens,
      And,
      That,
      LetterWord,
    ],
  },
  defaultMode: 'letter',
} satisfies IMultiModeLexerDefinition & { modes: Record<string, TokenType[]> };

/** All tokens that the parser meets: those of the lexer, and the marks. */
export const opinionVocabulary: IMultiModeLexerDefinition = {
  ...opinionLexerModes,
  modes: { ...opinionLexerModes.modes, marks: [...markTokens, Matter, Holding] },
};
