import type { IMultiModeLexerDefinition, TokenType } from 'chevrotain';
import { Blank, LineBreak, structureTokens } from '../structure.js';
import { ConformedMark, lineTokens } from './letter-lines.js';
import { InlineMarker, ItemMarker } from './markers.js';
import { As, factTokens } from './facts.js';
import { markTokens } from './marks.js';
import { Matter } from './matter.js';
import { AssumptionHead } from './phrases/assumptions.js';
import * as holdings from './phrases/holdings.js';
import * as kinds from './phrases/kinds.js';
import * as reference from './phrases/reference.js';
import * as topics from './phrases/topics.js';
import { And, LetterWord, punctuationTokens, That } from './words.js';

const {
  Holding,
  BindingEnforceableHolding,
  OtherHolding,
  EntitledHolding,
  ExistingHolding,
  ShelfPredicate,
  ClosingPredicate,
  ...otherHoldings
} = holdings;

/**
 * The one ordered list of tokens of an opinion letter. Among phrases that begin with the same words the longer stands
 * first: the order of the phrase files, except that verbs by themselves come last.
 */
const phraseTokens: readonly TokenType[] = [
  kinds.FirstPerson,
  AssumptionHead,
  ...Object.values(kinds).filter((token) => token !== kinds.FirstPerson),
  ...Object.values(reference),
  BindingEnforceableHolding,
  OtherHolding,
  EntitledHolding,
  ExistingHolding,
  ...Object.values(otherHoldings),
  ...Object.values(topics),
  ShelfPredicate,
  ClosingPredicate,
  As,
];

export const opinionLexerModes = {
  modes: {
    letter: [
      ...structureTokens,
      LineBreak,
      Blank,
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
