import { createToken, Lexer, type IToken, type TokenType } from 'chevrotain';
import { plainKinds } from './phrases/plain-kinds.js';

/**
 * Marks stand before the parts of a letter and before its sentences. They have no text of their own: the marking pass
 * (`mark-letter.ts`) sets them between the lexer's tokens, so that one token of look-ahead tells the parser what comes.
 */
function mark(name: string, label: string, categories: TokenType[] = []): TokenType {
  return createToken({ name, label, pattern: Lexer.NA, categories });
}

export const CaptionMark = mark('CaptionMark', 'the exhibit caption');
export const LetterheadMark = mark('LetterheadMark', 'the letterhead');
export const DateMark = mark('DateMark', 'the date');
export const AddresseeMark = mark('AddresseeMark', 'the addressee');
export const SubjectMark = mark('SubjectMark', 'the subject');
export const SalutationMark = mark('SalutationMark', 'the salutation');
export const ClosingMark = mark('ClosingMark', 'the closing');
export const SignatureMark = mark('SignatureMark', 'the signature');
export const ScheduleMark = mark('ScheduleMark', 'a schedule');
/** Before a line of a schedule that names a guarantor. */
export const GuarantorMark = mark('GuarantorMark', 'a guarantor');
/** Before another letter in the same document. */
export const LetterMark = mark('LetterMark', 'another letter');
/** Around page furniture inside the body. */
export const FurnitureMark = mark('FurnitureMark', 'page furniture');
export const FurnitureEndMark = mark('FurnitureEndMark', 'the end of page furniture');
/** Before each line of the head and tail. */
export const LineMark = mark('LineMark', 'a line');
/** Before a line that goes on with the firm's name of the line above. */
export const ContinuedLineMark = mark('ContinuedLineMark', 'the rest of a name');
/** Before a line that holds a conformed signature. */
export const ConformedLineMark = mark('ConformedLineMark', 'a conformed signature');
/** Before a drawn line to sign on. */
export const RuledLineMark = mark('RuledLineMark', 'a line to sign on');
/** Before a section's heading. */
export const HeadingMark = mark('HeadingMark', 'a heading');

/** The kinds of clauses (contract, section 3). */
export const clauseKinds = [
  'reference',
  'examination',
  'assumption',
  'reliance',
  'opinion',
  'qualification',
  'jurisdiction',
  'consent',
  ...plainKinds,
] as const;

export type ClauseKind = (typeof clauseKinds)[number];

/** Any sentence of a clause. */
const SentenceMark = mark('SentenceMark', 'a sentence');

/** The mark before a sentence of each kind. */
export const sentenceMarks = Object.fromEntries(
  clauseKinds.map((kind) => [
    kind,
    mark(`${kind.charAt(0).toUpperCase()}${kind.slice(1)}Mark`, `a sentence of ${kind}`, [SentenceMark]),
  ]),
) as Readonly<Record<ClauseKind, TokenType>>;

/** An item of a list whose lead says the subject or the conditions of what the items conclude. */
export const OpinionItemMark = mark('OpinionItemMark', 'an item of an opinion');

/** The subject of a conclusion begins here. */
export const ConclusionMark = mark('ConclusionMark', 'the subject of a conclusion');

/** Before the holding of a verb of things to come that a condition parts from it: "will be, when sold, validly issued". */
export const PartedMark = mark('PartedMark', 'a holding that a condition parts from its verb');

/** After a verb whose holding only the next conclusion tells: "the Shares are, and the Rights will be, validly issued". */
export const ElisionMark = mark('ElisionMark', 'a holding that the next conclusion tells');

/** Before a holding that the conclusions before have too: "and the Guarantees will be binding obligations, in each case enforceable". */
export const SharedMark = mark('SharedMark', 'a holding of the conclusions before as well');

/** The subject of a conclusion that stands before its condition: "the Shares, when issued, will be …". */
export const SubjectOfMark = mark('SubjectOfMark', 'the subject of a conclusion');
/** A condition begins here. */
export const ConditionMark = mark('ConditionMark', 'a condition');
/** Before the mark of a condition that comes on top of the one that its sentence opens with: "and, when sold, the Notes". */
export const AddedMark = mark('AddedMark', 'a further condition');
/** What an opinion does not cover begins here: "provided that we express no opinion as to". */
export const ProvisoMark = mark('ProvisoMark', 'a proviso');
/** A part of a list in running text or of a series begins here: an assumption, an exception, a document. */
export const EntryMark = mark('EntryMark', 'an entry');
/** The last entry of a series ends here, before another predicate of its sentence. */
export const EntryEndMark = mark('EntryEndMark', 'the end of the entries');
/** An entry of a list within an entry begins here. */
export const SubentryMark = mark('SubentryMark', 'an entry of a list within');
/** What is assumed begins here, in a sentence of another kind: "We have examined such records, and have assumed that". */
export const AssumedMark = mark('AssumedMark', 'what is assumed');
/** Around what a sentence of opinion tells of the offering before it states the opinion. */
export const OfferingMark = mark('OfferingMark', 'the offering');
export const OfferingEndMark = mark('OfferingEndMark', 'the statement of the opinion');
/** Around the laws to which a sentence of opinion is limited before it states the opinion. */
export const LawLimitMark = mark('LawLimitMark', 'a limit to laws');
export const LawLimitEndMark = mark('LawLimitEndMark', 'the end of a limit to laws');
/** Around a condition that stands before the statement of the opinion: "Assuming that …, it is our opinion that". */
export const PremiseMark = mark('PremiseMark', 'a condition of the opinion');
export const PremiseEndMark = mark('PremiseEndMark', 'the end of a condition of the opinion');
/** The list within an entry ends here, and a later sentence of the entry begins. */
export const SubentryEndMark = mark('SubentryEndMark', 'the end of the entries within');
/** One level deeper. */
export const DeepEntryMark = mark('DeepEntryMark', 'an entry of a list two levels within');

/** The mark before an entry, by the depth of its list. */
export const entryMarkAt: readonly TokenType[] = [EntryMark, SubentryMark, DeepEntryMark];

export const markTokens: readonly TokenType[] = [
  CaptionMark,
  LetterheadMark,
  DateMark,
  AddresseeMark,
  SubjectMark,
  SalutationMark,
  ClosingMark,
  SignatureMark,
  ScheduleMark,
  GuarantorMark,
  LetterMark,
  FurnitureMark,
  FurnitureEndMark,
  LineMark,
  ContinuedLineMark,
  ConformedLineMark,
  RuledLineMark,
  HeadingMark,
  SentenceMark,
  ...Object.values(sentenceMarks),
  OpinionItemMark,
  ConclusionMark,
  PartedMark,
  ElisionMark,
  SharedMark,
  SubjectOfMark,
  AddedMark,
  ConditionMark,
  ProvisoMark,
  ...entryMarkAt,
  EntryEndMark,
  SubentryEndMark,
  AssumedMark,
  OfferingMark,
  OfferingEndMark,
  LawLimitMark,
  LawLimitEndMark,
  PremiseMark,
  PremiseEndMark,
];

/** Marks to set, by the index of the token that they stand before. */
export type Insertions = ReadonlyMap<number, readonly TokenType[]>;

/** A mark before the token `next`. */
export function markBefore(type: TokenType, next: IToken): IToken {
  return {
    image: '',
    startOffset: next.startOffset,
    endOffset: next.startOffset - 1,
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx ?? 0,
  };
}
