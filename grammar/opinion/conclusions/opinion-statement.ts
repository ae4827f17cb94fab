import { tokenMatcher, type IToken, type TokenType } from 'chevrotain';
import { isVerb } from './conclusion-scan.js';
import { ConditionMark, PremiseEndMark, PremiseMark } from '../marks.js';
import { ConditionHead, Holding } from '../phrases/holdings.js';
import { AdvicePhrase, ExamineVerb, FirstPerson, OpinionStatement, RelyVerb } from '../phrases/kinds.js';
import { And, CloseParenthesis, Comma, OpenParenthesis, SentenceEnd } from '../words.js';

/** Where a sentence states the opinion, and the conditions that it tells before. */

/** How far a holding may stand from the statement behind it: the length of a long sentence. */
const HELD_REACH = 300;

/**
 * The index of the words that state the opinion, after which its conclusions stand; -1 where there are none, or where they are only
 * set into a conclusion: "The Shares will, in our opinion, be validly issued", "The Shares are validly issued, in our opinion."
 */
export function statementOf(tokens: readonly IToken[]): number {
  const at = tokens.findIndex(
    ({ tokenType }) => tokenType === OpinionStatement || tokenType === AdvicePhrase,
  );
  return at >= 0 && isSetIn(tokens, at) ? -1 : at;
}

/** Whether the statement at `at` is set into a conclusion whose subject or verb stands before it. */
export function isSetIn(tokens: readonly IToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.tokenType !== OpinionStatement || !/^in\s/i.test(token.image)) return false;
  const before = tokens[tokens[at - 1]?.tokenType === Comma ? at - 2 : at - 1];
  const next = tokens[tokens[at + 1]?.tokenType === Comma ? at + 2 : at + 1];
  if (before === undefined) return false;
  if (isVerb(before) || isVerb(next)) return true;
  if (next?.tokenType !== SentenceEnd && before.tokenType !== And) return false;
  return tokens.slice(Math.max(0, at - HELD_REACH), at).some((own) => tokenMatcher(own, Holding));
}

/** What "upon" and its like are conditions with: things to be done; "upon examination of the documents" is none. */
const ACT =
  /^(?:(?:the|such|due|proper|valid|its|their|full)\s){0,3}(?:issu|sale\b|deliver|payment|completion|receipt|effective|exercise|conversion|consummation|execution|adoption|approval|filing|registration|allotment|authori[sz]ation|taking\b|closing\b|occurrence|satisfaction|shares?\b|notes?\b|securities\b)/i;
const EVENT_HEAD = /^(?:upon|following|after|once)\b/i;
const ACT_WORDS = 5;

/** Whether the head at `index` opens a condition before the opinion is stated. */
function opensPremise(tokens: readonly IToken[], index: number): boolean {
  const { tokenType, image } = tokens[index] as IToken;
  if (tokenType !== ConditionHead || /^(?:provided|subject)\b/i.test(image)) return false;
  if (!EVENT_HEAD.test(image)) return true;
  const words = tokens.slice(index + 1, index + 1 + ACT_WORDS).map((token) => token.image);
  return ACT.test(words.join(' '));
}

/** What a sentence with a premise does not tell before its opinion: what the writer did. */
const TOLD: readonly TokenType[] = [FirstPerson, ExamineVerb, RelyVerb, SentenceEnd];

/**
 * The marks of the condition that a sentence tells before it states the opinion: "Assuming the due execution of the Indenture, we are
 * of the opinion that".
 *
 * @param lead the tokens before the statement
 */
export function premiseMarks(lead: readonly IToken[]): [number, TokenType][] {
  let end = lead.length;
  while (end > 0 && STATES.test(lead[end - 1]?.image ?? '')) end--;
  let depth = 0;
  const from = lead.findIndex(({ tokenType }, index) => {
    if (tokenType === OpenParenthesis) depth++;
    if (tokenType === CloseParenthesis) depth--;
    return depth === 0 && opensPremise(lead, index);
  });
  if (from < 0 || from >= end || lead.slice(from, end).some(({ tokenType }) => TOLD.includes(tokenType)))
    return [];
  return [
    [from, PremiseMark],
    [from, ConditionMark],
    [end, PremiseEndMark],
  ];
}

/** What stands before "are of the opinion", "is our opinion", "in our opinion" in its clause. */
const STATES = /^(?:we|I|it|then|hereby|and|this|firm|the|undersigned)$/i;
