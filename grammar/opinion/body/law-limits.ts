import type { IToken, TokenType } from 'chevrotain';
import {
  BlueSky,
  FederalLaw,
  LawWord,
  NationalLaw,
  PlaceName,
  StatuteInitials,
  UnitedStates,
} from '../facts/laws.js';
import { ExceptForPhrase, RegistrationStatementPhrase } from '../facts/facts.js';
import { mainVerb, type Phrases } from './main-verb.js';
import { InlineMarker, ItemMarker } from '../markers.js';
import * as kinds from '../phrases/kinds.js';
import { CounselPhrase, RequestPhrase } from '../phrases/reference.js';
import * as topics from '../phrases/topics.js';
import { Colon } from '../words.js';

/** Sentences that limit an opinion to laws, or give none on them. */

/** How far "opinion" may stand before the words that limit it. */
const OPINION_REACH = 40;
/** How far a law may stand after the words that limit the opinion to it. */
const LAW_REACH = 15;
/** The same behind "the applicability to, or the effect on, any of the matters covered herein of", or "any matter that is governed by". */
const APPLICABLE_REACH = 28;
/** How far a place may stand after the words that except it. */
const PLACE_REACH = 5;
/** In how many tokens an item of a list says what it is about. */
const OPENING = 5;

/** Whether a law is named within reach after `from`. */
export function namesLawAfter(phrases: Phrases, from: number, reach = LAW_REACH): boolean {
  const { image } = phrases.tokens[from] as IToken;
  // "based on the law in effect today" speaks of the time, "based on Nevada law" of the place.
  if (/based\s+(?:up)?on$/i.test(image) && phrases.find(PlaceName, from, reach) < 0) return false;
  // "based as to matters of law solely on the following", "limited by the laws".
  if (/\blaws?\b/i.test(image)) return true;
  return (
    [LawWord, BlueSky, FederalLaw, NationalLaw, StatuteInitials].some(
      (type) => phrases.find(type, from, reach) >= 0,
    ) || namesAct(phrases, from, reach)
  );
}

/** "limited to the Delaware Act": an act by the term for it. */
function namesAct(phrases: Phrases, from: number, reach: number): boolean {
  const place = phrases.find(PlaceName, from, reach);
  return place >= 0 && /^acts?$/i.test(phrases.tokens[place + 1]?.image ?? '');
}

/** Whether the opinion is limited to a law. */
export function limitsLaw(phrases: Phrases): boolean {
  for (let at = phrases.find(kinds.LimitPhrase); at >= 0; at = phrases.find(kinds.LimitPhrase, at + 1))
    if (namesLawAfter(phrases, at)) return true;
  return false;
}

/** What tells the time of a law, and not its place. */
const IN_FORCE = /^(?:currently|presently|current|present|existing|effect|force)$/i;
const PLACE_WORD = /^(?:states?|jurisdictions?|commonwealth|provinces?|country|territory)$/i;
const LAWS_OF_PLACES = [PlaceName, UnitedStates, NationalLaw, FederalLaw, StatuteInitials, BlueSky];

/** "Our opinion is rendered only with respect to the laws that are currently in effect": a limit in time, which names no law. */
export function limitsToPresentLaw(phrases: Phrases): boolean {
  const at = phrases.find(kinds.LimitPhrase);
  const law = at < 0 ? -1 : phrases.find(LawWord, at, LAW_REACH);
  if (law < 0 || LAWS_OF_PLACES.some((type) => phrases.find(type, at) >= 0)) return false;
  // "such laws" are those that an earlier sentence named.
  if (/^such$/i.test(phrases.tokens[law - 1]?.image ?? '')) return false;
  const after = phrases.tokens.slice(at).map(({ image }) => image);
  // "the current state of the laws"
  const namesPlace = after.some(
    (word, index) => PLACE_WORD.test(word) && !IN_FORCE.test(after[index - 1] ?? ''),
  );
  return !namesPlace && after.some((word) => IN_FORCE.test(word));
}

/** Whether the sentence tells the laws that the opinion is on, or on which it is none. */
export function tellsLaws(phrases: Phrases): boolean {
  // "We are lawyers qualified to practise in … and have been asked to give this opinion in connection with the statement".
  // "We are licensed to practise in … and have acted as counsel to the Company in connection with the statement".
  const engaged =
    phrases.has(CounselPhrase) && !phrases.has(kinds.NoOpinion) && !phrases.has(kinds.LimitPhrase);
  const introduces = (phrases.has(RequestPhrase) || engaged) && phrases.has(RegistrationStatementPhrase);
  if (phrases.has(kinds.BarPhrase) && !introduces) return true;
  const qualifies = phrases.find(kinds.QualifyPhrase);
  for (let at = phrases.find(kinds.LimitPhrase); at >= 0; at = phrases.find(kinds.LimitPhrase, at + 1)) {
    if (qualifies >= 0 && qualifies < at && !introducesLimit(phrases, qualifies, at)) break;
    if (speaksOfOpinion(phrases, at) && namesLawAfter(phrases, at)) return true;
  }
  if (phrases.has(kinds.NoOpinion) && phrases.has(kinds.ForeignMatter)) return true;
  if (disclaimsLaws(phrases) || disclaimsOtherLaws(phrases)) return true;
  const verb = mainVerb(phrases);
  for (let at = phrases.find(kinds.NoOpinion); at >= 0; at = phrases.find(kinds.NoOpinion, at + 1)) {
    if (verb && verb.at < at) return false;
    if (namesLawAfter(phrases, at, reachOf(phrases, at)) && !disclaimsOtherwise(phrases, at)) return true;
  }
  return false;
}

/** "We note that the opinion is limited to", "is qualified in the following respects: it is limited to": no exception from it. */
function introducesLimit({ tokens }: Phrases, qualifies: number, limit: number): boolean {
  const between = tokens.slice(qualifies + 1, limit);
  return (
    /\bnote\b/i.test(tokens[qualifies]?.image ?? '') || between.some(({ tokenType }) => tokenType === Colon)
  );
}

/** How far behind a disclaimer the law may stand that it is about. */
function reachOf({ tokens }: Phrases, at: number): number {
  const words = tokens.slice(at, at + APPLICABLE_REACH).map(({ image }) => image.toLowerCase());
  const applies = words.indexOf('applicability');
  const matter = words.findIndex((word) => /^matters?$/.test(word));
  const isFar = (applies >= 0 && matter > applies) || (matter >= 0 && words.includes('governed', matter));
  return isFar ? APPLICABLE_REACH : LAW_REACH;
}

/** "We offer no opinion: (a) as to any laws other than the laws of …": an item that a disclaimer governs. */
function disclaimsLaws(phrases: Phrases): boolean {
  const { tokens } = phrases;
  if (
    tokens[0]?.tokenType !== ItemMarker ||
    !/^(?:as to|on|in relation to|in respect of|with respect to)\b/i.test(opening(tokens))
  )
    return false;
  const law = phrases.find(LawWord, 0, OPENING);
  if (law < 0) return false;
  const except = phrases.find(ExceptForPhrase, law, LAW_REACH);
  return except >= 0 && namesLawAfter(phrases, except);
}

/** "The Company may be subject to other laws, and we express no opinion as to them." */
function disclaimsOtherLaws(phrases: Phrases): boolean {
  const { tokens } = phrases;
  const law = phrases.find(LawWord);
  const disclaimed = phrases.find(kinds.NoOpinion);
  return (
    law >= 0 &&
    law < disclaimed &&
    /^other$/i.test(tokens[law - 1]?.image ?? '') &&
    !tokens.slice(0, law).some(({ image }) => /^(?:limited|bankruptcy|insolvency)/i.test(image)) &&
    tokens.slice(disclaimed, disclaimed + OPENING + 1).some(({ image }) => /\b(?:them|thereon)$/i.test(image))
  );
}

/** The first words after an enumerator. */
function opening(tokens: readonly IToken[]): string {
  return tokens
    .slice(1, OPENING - 1)
    .map(({ image }) => image)
    .join(' ');
}

/** Whether a disclaimer of opinion is about provisions, remedies or documents before it comes to any law. */
function disclaimsOtherwise(phrases: Phrases, at: number): boolean {
  // "any law that applies solely because it is part of a regulatory regime applicable to a party" is no other place's law.
  if (phrases.tokens.some(({ image }) => /^regimes?$/i.test(image))) return true;
  const before = (type: TokenType): number => {
    const found = phrases.find(type, at, LAW_REACH);
    return found < 0 ? Infinity : found;
  };
  if (before(BlueSky) < Infinity) return false;
  const law = Math.min(before(LawWord), before(FederalLaw), before(NationalLaw));
  // "the applicability of, compliance with or effect of any laws except those of Ohio" is about laws.
  const except = phrases.find(ExceptForPhrase, at, APPLICABLE_REACH);
  const others = Math.min(before(topics.BankruptcyTopic), before(InlineMarker));
  if (law < Math.min(except, others) && namesLawOrPlace(phrases, except)) return false;
  return [
    topics.ProvisionTopic,
    topics.EnforceabilityTopic,
    topics.IndemnificationTopic,
    topics.BankruptcyTopic,
    InlineMarker,
  ].some((type) => before(type) < law);
}

/** "the law of any jurisdiction other than the Commonwealth of Massachusetts" */
function namesLawOrPlace(phrases: Phrases, from: number): boolean {
  return namesLawAfter(phrases, from) || phrases.find(PlaceName, from, PLACE_REACH) >= 0;
}

/**
 * Whether "opinion", "we" or "letter" stands before `at`, or the sentence begins with "It" or "They": a limit of something else is no limit of
 * the opinion.
 */
function speaksOfOpinion(phrases: Phrases, at: number): boolean {
  if (/^(?:it|they|these)$/i.test(phrases.tokens[0]?.image ?? '')) return true;
  return phrases.tokens
    .slice(Math.max(0, at - OPINION_REACH), at + 1)
    .some(
      ({ tokenType, image }) =>
        tokenType === kinds.FirstPerson ||
        /^(?:opinions?|letter|examination|views?|advice)$|opinion|\bwe\b/i.test(image),
    );
}

/** "This opinion is governed by New Jersey law, and we do not purport to pass on the laws of any other state." */
export function disclaimsLaw(phrases: Phrases): boolean {
  const at = phrases.find(kinds.NoOpinion);
  return at >= 0 && namesLawAfter(phrases, at);
}
