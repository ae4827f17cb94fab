import type { IMultiModeLexerDefinition, TokenType } from 'chevrotain';
import { Blank, LineBreak, Matter, SectionStart, structureTokens } from '../structure.js';
import { NoExhibit } from './exhibits/absent-exhibits.js';
import { entryTokens } from './exhibits/exhibit-islands.js';
import { LegendMark } from './exhibits/exhibit-legends.js';
import { ExhibitMark, ExhibitNumber, ExhibitsCaption, PlainExhibitNumber } from './exhibits/exhibits.js';
import {
  ExhibitItemHeading,
  headingTokens,
  ItemHeading,
  ItemTitle,
  PreambleHeading,
  SectionHeading,
  Undertaking,
} from './items/headings.js';
import { AttachmentText } from './exhibits/resolve-attachments.js';
import { LabelledNumberBehind, NumberBehind, NumbersBehindHead } from './items/numbers-behind.js';
import { BareSignature } from './signatures/signature-labels.js';
import { signatureTokens } from './signatures/signatures.js';
import { ResumedPart, SubsectionLabel, SubsectionTitle } from './items/subsections.js';
import { coverCategories, coverTokens, firstMarkTokens, markTokens } from './cover/vocabulary.js';
import { DrawnRule } from './cover/form-text.js';
import { CoverRest, CoverWord } from './cover/values.js';
import { Prose } from './words.js';

const structure: readonly TokenType[] = [...structureTokens, Blank];
/** Headings that end the cover page. */
const coverEnds: readonly TokenType[] = [
  ItemHeading,
  ExhibitItemHeading,
  SectionHeading,
  Undertaking,
  PreambleHeading,
];

// Where the cover page ends without a heading, its words are matter like any other.
for (const token of [CoverRest, ...coverTokens, ...markTokens, CoverWord])
  token.CATEGORIES = [...(token.CATEGORIES ?? []), Matter];

/** What an exhibit list is made of, once a list is known to stand. */
const listTokens: readonly TokenType[] = [
  ...structure,
  LineBreak,
  ...headingTokens,
  BareSignature,
  LegendMark,
  ExhibitMark,
  LabelledNumberBehind,
  ExhibitNumber,
  PlainExhibitNumber,
  SubsectionLabel,
  NumbersBehindHead,
  ExhibitsCaption,
  SubsectionTitle,
  NoExhibit,
  ...entryTokens,
];

/**
 * The one ordered list of tokens of a current report, by lexer mode: within a mode the first pattern that matches
 * wins. The cover page lasts to the first heading; every heading enters the mode of what it heads.
 */
export const reportLexerModes = {
  modes: {
    cover: [
      ...structure,
      LineBreak,
      ...coverEnds,
      ...coverCategories,
      CoverRest,
      ...firstMarkTokens,
      ...coverTokens,
      CoverWord,
      Matter,
      SectionStart,
      AttachmentText,
    ],
    /** The cover from its first check box on: there a letter of a symbol font may be a box's mark. */
    boxes: [
      ...structure,
      LineBreak,
      ...coverEnds,
      CoverRest,
      DrawnRule,
      ...markTokens,
      ...coverTokens,
      CoverWord,
    ],
    body: [
      ...structure,
      LineBreak,
      ...headingTokens,
      BareSignature,
      ItemTitle,
      SubsectionLabel,
      ExhibitsCaption,
      SubsectionTitle,
      Prose,
    ],
    exhibitItem: [
      ...structure,
      LineBreak,
      ...headingTokens,
      BareSignature,
      ItemTitle,
      LegendMark,
      ExhibitMark,
      LabelledNumberBehind,
      ExhibitNumber,
      SubsectionLabel,
      NumbersBehindHead,
      ExhibitsCaption,
      SubsectionTitle,
      NoExhibit,
      ...entryTokens,
    ],
    exhibitList: [...listTokens],
    numbersBehind: [NumberBehind, ...listTokens],
    signatures: [...structure, ...headingTokens, ...signatureTokens],
    /** Behind a signature that nothing announces: it may be that of a report which an item reproduces, and the item goes on. */
    bareSignatures: [...structure, ...headingTokens, ResumedPart, ...signatureTokens],
  },
  defaultMode: 'cover',
} satisfies IMultiModeLexerDefinition & { modes: Record<string, TokenType[]> };
