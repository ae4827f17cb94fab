import { type IToken, type TokenType, tokenMatcher } from 'chevrotain';
import { InlineMarker, ItemMarker } from '../markers.js';
import type { ClauseKind } from '../marks.js';
import * as kinds from '../phrases/kinds.js';
import { CounselPhrase, PurposePhrase } from '../phrases/reference.js';
import { ProvisionTopic } from '../phrases/topics.js';
import {
  And,
  CloseParenthesis,
  Colon,
  Comma,
  LetterWord,
  OpenParenthesis,
  Semicolon,
  That,
} from '../words.js';
import { pattern } from '../../pattern.js';

/** The phrases of a sentence and the verb that "we" or "I" governs in it. */

/** How many tokens may part "we" from its verb ("we have, without independent inquiry, assumed"). */
const VERB_REACH = 16;

/** How far "we" may stand from the beginning of a sentence that begins with its role. */
const ROLE_REACH = 8;

/** How far "we" may stand from the parenthesis that a relative clause opens. */
const RELATIVE_REACH = 24;

/** Nouns after which "we" begins the main clause without a comma: "In rendering this opinion we have assumed". */
const LEAD_NOUN = new RegExp(
  pattern`
    ^(?:
      opinions?|examinations?|review|connection|capacity|foregoing|herein|hereof|below|above|acting
      |consents?|letter|therewith|counsel|however|accordingly|further|therefore|addition|cases?|instances?
      |purposes?|respects?|regard|engagement|concerned|investigations?|inquir(?:y|ies)|reviews|search(?:es)?
      |inspections?|procedures?|permission|approval|fact|knowledge
      |them|it|this|these|those|so|doing|throughout|moreover|furthermore|additionally|also|likewise|similarly|finally
    )$
  `,
  'i',
);

/** The phrases of one sentence. */
export interface Phrases {
  readonly tokens: readonly IToken[];
  readonly has: (type: TokenType) => boolean;
  /** Index of the first token of a type at or after `from`, within `reach` tokens; -1 if there is none. */
  readonly find: (type: TokenType, from?: number, reach?: number) => number;
}

/** The phrases of the sentence whose tokens these are: a phrase of a more special type is one of its general type too. */
export function phrasesOf(tokens: readonly IToken[]): Phrases {
  const find = (type: TokenType, from = 0, reach = Infinity): number => {
    const end = Math.min(tokens.length, from + reach + 1);
    for (let index = from; index < end; index++) {
      if (tokenMatcher(tokens[index] as IToken, type)) return index;
    }
    return -1;
  };
  return { tokens, find, has: (type) => find(type) >= 0 };
}

/** Whether "we" at `index` begins a clause of its own rather than a relative one ("documents which we have examined"). */
function beginsClause(tokens: readonly IToken[], index: number): boolean {
  const before = tokens[index - 1];
  if (!before) return true;
  if (before.tokenType === Comma && standsInRelative(tokens, index)) return false;
  if ([Comma, Semicolon, Colon, And, CloseParenthesis, ItemMarker, InlineMarker].includes(before.tokenType))
    return true;
  if (index <= ROLE_REACH && (beginsWithRole(tokens) || leadsIn(tokens, index))) return true;
  // "the documents we have examined"
  if ([LetterWord, ProvisionTopic, PurposePhrase].includes(before.tokenType))
    return LEAD_NOUN.test(lastWord(before)) || /^[-–—]+$|^but$|^or$/.test(before.image);
  return before.tokenType !== That;
}

/** "We have, to the extent we deemed necessary, relied": "we" of an aside, which governs nothing of the sentence. */
function standsInAside(tokens: readonly IToken[], index: number): boolean {
  return /^(?:extent|as|that)$/i.test(tokens[index - 1]?.image ?? '');
}

/** "On factual points we have accepted", and not "In the documents we have examined". */
function leadsIn([lead]: readonly IToken[], index: number): boolean {
  return index > 1 && /^(?:on|at|for|throughout|during|where|wherever)$/i.test(lead?.image ?? '');
}

/** The noun that a phrase ends with: "rendering this opinion". */
function lastWord({ image }: IToken): string {
  return image.slice(image.search(/\S{1,40}$/));
}

/** "As counsel for the Company we have examined the documents", and not "As to all documents we have examined". */
function beginsWithRole([as, role]: readonly IToken[]): boolean {
  return /^as$/i.test(as?.image ?? '') && role?.tokenType === CounselPhrase;
}

/** "the records (which, other than those listed above, we have not inspected)" */
function standsInRelative(tokens: readonly IToken[], index: number): boolean {
  for (let at = index - 1; at > index - RELATIVE_REACH && at > 0; at--) {
    const { tokenType } = tokens[at] as IToken;
    if (tokenType === CloseParenthesis) return false;
    if (tokenType === OpenParenthesis) return /^which$/i.test(tokens[at + 1]?.image ?? '');
  }
  return false;
}

const MAIN_VERBS: readonly (readonly [TokenType, ClauseKind])[] = [
  [kinds.AssumeVerb, 'assumption'],
  [kinds.RelyVerb, 'reliance'],
  [kinds.ExamineVerb, 'examination'],
];

/** The kind of the first verb that "we" or "I" governs in a clause of its own, with the verb's index. */
export function mainVerb(phrases: Phrases): { readonly kind: ClauseKind; readonly at: number } | null {
  const { tokens, find } = phrases;
  for (let person = find(kinds.FirstPerson); person >= 0; person = find(kinds.FirstPerson, person + 1)) {
    if (!beginsClause(tokens, person)) continue;
    const end = Math.min(tokens.length, person + VERB_REACH);
    for (let index = person + 1; index < end; index++) {
      const token = tokens[index] as IToken;
      if (token.tokenType === kinds.FirstPerson && !standsInAside(tokens, index)) break;
      const verb = MAIN_VERBS.find(([type]) => type === token.tokenType);
      if (verb) return { kind: verb[1], at: index };
    }
  }
  return null;
}
