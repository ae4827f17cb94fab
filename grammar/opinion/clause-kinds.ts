import { tokenMatcher, type IToken, type TokenType } from 'chevrotain';
import {
  BlueSky,
  ExceptForPhrase,
  FederalLaw,
  FormNumber,
  LawWord,
  NationalLaw,
  PlaceName,
  RegistrationStatementPhrase,
  StatuteInitials,
} from './facts.js';
import { InlineMarker, ItemMarker } from './markers.js';
import { mainVerb, phrasesOf, type Phrases } from './main-verb.js';
import type { ClauseKind } from './marks.js';
import { ClosingPredicate, Holding, ShelfPredicate } from './phrases/holdings.js';
import * as kinds from './phrases/kinds.js';
import {
  CounselPhrase,
  LetterPurpose,
  PurposePhrase,
  RelationPhrase,
  RequestPhrase,
} from './phrases/reference.js';
import { reliesInstead, reliesOnAssumptions, takesFacts } from './relying.js';
import * as topics from './phrases/topics.js';
import { Colon, Quote } from './words.js';

/**
 * The kind of a sentence: its main verb in the first person decides; without one, its phrases do. `strong` kinds
 * stand wherever the sentence stands; weak ones give way to the list or the section that the sentence belongs to.
 */
export interface KindFound {
  readonly kind: ClauseKind;
  readonly strong: boolean;
  /** The kind that the sentence has once the opinion has been given, where that is another. */
  readonly afterOpinion?: ClauseKind;
}

/** How many tokens may part a verb from its holding. */
const PREDICATE_REACH = 6;
/** How many tokens may part "we" from "consent to". */
const CONSENT_REACH = 10;
/** How far "opinion" may stand before the words that limit it. */
const OPINION_REACH = 40;
/** How far a law may stand after the words that limit the opinion to it. */
const LAW_REACH = 15;

/** How many tokens may stand before what a sentence says of the letter itself. */
const BOILERPLATE_REACH = 16;
/** How many tokens may stand before the letter as the subject of its sentence. */
const SUBJECT_REACH = 4;
/** How many tokens may stand before "we note": "Notwithstanding the foregoing, we note that". */
const REMARK_REACH = 5;
/** The same where it names the opinion: "Notwithstanding the opinion expressed in the preceding sentence, we note that". */
const DESPITE_REACH = 14;
/** How far from its quotation a term's meaning may stand. */
const MEANING_REACH = 60;
/** The words that tell what a sentence heads. */
const HEAD_WORDS = 8;
/** How far "term" may stand from its sentence's start, and the verb that defines from it. */
const NAME_REACH = 12;
/** How far the proviso may stand before the disclaimer that it holds: "provided, however, that we express no opinion". */
const PROVISO_REACH = 7;
const strong = (kind: ClauseKind): KindFound => ({ kind, strong: true });
const weak = (kind: ClauseKind): KindFound => ({ kind, strong: false });

/** Whether a law is named within reach after `from`. */
function namesLawAfter(phrases: Phrases, from: number, reach = LAW_REACH): boolean {
  const { image } = phrases.tokens[from] as IToken;
  // "based on the law in effect today" speaks of the time, "based on Nevada law" of the place.
  if (/based\s+(?:up)?on$/i.test(image) && phrases.find(PlaceName, from, reach) < 0) return false;
  // "based as to matters of law solely on the following", "limited by the laws".
  if (/\blaws?\b/i.test(image)) return true;
  return [LawWord, BlueSky, FederalLaw, NationalLaw, StatuteInitials].some(
    (type) => phrases.find(type, from, reach) >= 0,
  );
}

/** Whether the opinion is limited to a law. */
function limitsLaw(phrases: Phrases): boolean {
  for (let at = phrases.find(kinds.LimitPhrase); at >= 0; at = phrases.find(kinds.LimitPhrase, at + 1))
    if (namesLawAfter(phrases, at)) return true;
  return false;
}

function consentKind(phrases: Phrases): KindFound | null {
  const at = phrases.find(kinds.ConsentTo);
  if (at < 0) return null;
  const own = /^(?:our|my|this|the|you|opinion|letter|(?:consents?|permission)\s+(?:is|are))/i.test(
    (phrases.tokens[at] as IToken).image,
  );
  const governed = phrases.tokens
    .slice(Math.max(0, at - CONSENT_REACH), at)
    .some(({ tokenType }) => tokenType === kinds.FirstPerson);
  const disclaimed = phrases.find(kinds.NoOpinion);
  if ((!own && !governed) || (disclaimed >= 0 && disclaimed < at)) return null;
  const reliance = phrases.find(kinds.RelianceLimit, at);
  return strong(reliance >= 0 && reliance - at <= CONSENT_REACH ? 'relianceLimit' : 'consent');
}

function expertKind(phrases: Phrases): KindFound | null {
  const expert = phrases.find(kinds.ExpertPhrase);
  if (expert < 0) return null;
  const persons = phrases.tokens.some(
    ({ tokenType, image }) => tokenType === kinds.ExpertPhrase && /categor|class|whose/i.test(image),
  );
  if (!persons && !phrases.has(kinds.AdmitPhrase)) return null;
  if (phrases.has(kinds.BarPhrase) && !phrases.has(kinds.AdmitPhrase)) return null;
  const consent = consentKind(phrases);
  const admits = phrases.find(kinds.AdmitPhrase);
  const first = admits >= 0 ? Math.min(admits, expert) : expert;
  if (consent && phrases.find(kinds.ConsentTo) < first) return null;
  return strong('expertDisclaimer');
}

function jurisdictionKind(phrases: Phrases): KindFound | null {
  // "We are lawyers qualified to practise in … and have been asked to give this opinion in connection with the statement".
  // "We are licensed to practise in … and have acted as counsel to the Company in connection with the statement".
  const engaged =
    phrases.has(CounselPhrase) && !phrases.has(kinds.NoOpinion) && !phrases.has(kinds.LimitPhrase);
  const introduces = (phrases.has(RequestPhrase) || engaged) && phrases.has(RegistrationStatementPhrase);
  if (phrases.has(kinds.BarPhrase) && !introduces) return strong('jurisdiction');
  const qualifies = phrases.find(kinds.QualifyPhrase);
  for (let at = phrases.find(kinds.LimitPhrase); at >= 0; at = phrases.find(kinds.LimitPhrase, at + 1)) {
    if (qualifies >= 0 && qualifies < at && !/\bnote\b/i.test(phrases.tokens[qualifies]?.image ?? '')) break;
    if (speaksOfOpinion(phrases, at) && namesLawAfter(phrases, at)) return strong('jurisdiction');
  }
  if (phrases.has(kinds.NoOpinion) && phrases.has(kinds.ForeignMatter)) return strong('jurisdiction');
  if (disclaimsLaws(phrases)) return strong('jurisdiction');
  const verb = mainVerb(phrases);
  for (let at = phrases.find(kinds.NoOpinion); at >= 0; at = phrases.find(kinds.NoOpinion, at + 1)) {
    if (verb && verb.at < at) return null;
    if (namesLawAfter(phrases, at) && !disclaimsOtherwise(phrases, at)) return strong('jurisdiction');
  }
  return null;
}

/** "We offer no opinion: (a) as to any laws other than the laws of …": an item that a disclaimer governs. */
function disclaimsLaws(phrases: Phrases): boolean {
  const { tokens } = phrases;
  if (
    tokens[0]?.tokenType !== ItemMarker ||
    !/^(?:as to|on|in relation to|in respect of|with respect to)\b/i.test(opening(tokens))
  )
    return false;
  const law = phrases.find(LawWord, 0, SUBJECT_REACH + 1);
  if (law < 0) return false;
  const except = phrases.find(ExceptForPhrase, law, LAW_REACH);
  return except >= 0 && namesLawAfter(phrases, except);
}

/** The first words after an enumerator. */
function opening(tokens: readonly IToken[]): string {
  return tokens
    .slice(1, SUBJECT_REACH)
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
  // "the applicability of, compliance with or effect of any laws except those of Ohio" is about laws.
  const except = phrases.find(ExceptForPhrase, at, LAW_REACH);
  if (except >= 0 && before(LawWord) < except && namesLawAfter(phrases, except)) return false;
  const law = Math.min(before(LawWord), before(FederalLaw), before(NationalLaw));
  return [
    topics.ProvisionTopic,
    topics.EnforceabilityTopic,
    topics.IndemnificationTopic,
    topics.BankruptcyTopic,
    InlineMarker,
  ].some((type) => before(type) < law);
}

/**
 * Whether "opinion", "we" or "letter" stands before `at`, or the sentence begins with "It": a limit of something else is no limit of
 * the opinion.
 */
function speaksOfOpinion(phrases: Phrases, at: number): boolean {
  if (/^it$/i.test(phrases.tokens[0]?.image ?? '')) return true;
  return phrases.tokens
    .slice(Math.max(0, at - OPINION_REACH), at + 1)
    .some(
      ({ tokenType, image }) =>
        tokenType === kinds.FirstPerson ||
        /^(?:opinions?|letter|examination|views?|advice)$|opinion/i.test(image),
    );
}

/** "This opinion is governed by New Jersey law, and we do not purport to pass on the laws of any other state." */
function disclaimsLaw(phrases: Phrases): boolean {
  const at = phrases.find(kinds.NoOpinion);
  return at >= 0 && namesLawAfter(phrases, at);
}

/** "As used herein, the term “Plan” refers to", "“Applicable Law” means": the name of a thing, where a term in lower case is one of the opinion's own words. */
function definesName({ tokens }: Phrases): boolean {
  const quoted = tokens[0]?.tokenType === Quote;
  const at = quoted
    ? -1
    : tokens.findIndex(({ image }, index) => index < NAME_REACH && /^terms?$/i.test(image));
  const name = tokens[at + 2];
  return (
    (quoted || at >= 0) &&
    tokens[at + 1]?.tokenType === Quote &&
    name !== undefined &&
    /^[A-Z]/.test(name.image) &&
    !tokenMatcher(name, Holding) &&
    tokens.slice(at + 3, at + NAME_REACH).some(({ image }) => /^(?:means?|includes?|refers?)$/i.test(image))
  );
}

function noUpdateKind(phrases: Phrases): KindFound | null {
  const at = phrases.find(kinds.NoUpdatePhrase);
  if (at < 0 || statesOpinion(phrases)) return null;
  const limit = phrases.find(kinds.LimitPhrase);
  if (limit >= 0 && limit < at && namesLawAfter(phrases, limit)) return null;
  if (phrases.has(kinds.BarPhrase)) return null;
  const verb = mainVerb(phrases);
  if (verb && verb.at < at) return null;
  return strong('noUpdate');
}

/** The kinds that a sentence's own words decide wherever it stands. */
function strongKind(phrases: Phrases): KindFound | null {
  const expert = expertKind(phrases);
  if (expert) return expert;
  const boilerplate = phrases.find(kinds.Boilerplate);
  // "… to be governed by the laws of Bermuda and is limited to the current law of Bermuda", or the other way about.
  if (boilerplate >= 0 && boilerplate <= BOILERPLATE_REACH)
    return strong(limitsLaw(phrases) || disclaimsLaw(phrases) ? 'jurisdiction' : 'other');
  if (definesName(phrases)) return strong('other');
  const noUpdate = noUpdateKind(phrases);
  if (noUpdate) return noUpdate;
  const consent = consentKind(phrases);
  if (consent) return consent;
  if (
    phrases.has(kinds.RelianceLimit) &&
    !limitsLaw(phrases) &&
    !mainVerb(phrases) &&
    !statesOpinion(phrases)
  )
    return strong('relianceLimit');
  const law = jurisdictionKind(phrases);
  if (law && !statesOpinion(phrases)) return law;
  if (statesOpinion(phrases) && !onlyRequests(phrases)) return strong('opinion');
  if (explains(phrases)) return strong('qualification');
  if (takesFacts(phrases)) return strong('reliance');
  const verb = mainVerb(phrases);
  // "We have not reviewed, and express no opinion on, the financial statements."
  if (
    verb?.kind === 'examination' &&
    /^not$/i.test(phrases.tokens[verb.at - 1]?.image ?? '') &&
    disclaims(phrases)
  )
    return strong('qualification');
  if (verb?.kind === 'reliance' && reliesOnAssumptions(phrases, verb.at)) return strong('assumption');
  if (!verb && reliesInstead(phrases)) return strong('reliance');
  // "We express no opinion on those matters and have, with your consent, assumed them."
  const disclaimed = phrases.find(kinds.NoOpinion, 0, SUBJECT_REACH);
  if (verb && disclaimed >= 0 && disclaimed < verb.at) return strong('qualification');
  if (verb && !(verb.kind === 'reliance' && phrases.has(kinds.PlainMeaning))) return strong(verb.kind);
  if (disclaims(phrases) || notes(phrases)) return strong('qualification');
  return phrases.has(kinds.InterestPhrase) ? strong('other') : null;
}

/** Whether an opinion is stated: documents looked at "to express the opinion" state none. */
function statesOpinion(phrases: Phrases): boolean {
  const at = phrases.find(kinds.OpinionStatement);
  if (at < 0) return phrases.has(kinds.AdvicePhrase) && phrases.has(Holding);
  return phrases.tokens[at - 1]?.image !== 'to' || phrases.find(kinds.OpinionStatement, at + 1) >= 0;
}

/** Whether an opinion is disclaimed: "provided that we express no opinion on …" leaves what is held before it an opinion. */
function disclaims(phrases: Phrases): boolean {
  const at = phrases.find(kinds.NoOpinion);
  if (at < 0) return false;
  const proviso = phrases.tokens
    .slice(Math.max(0, at - PROVISO_REACH), at)
    .some(({ image }) => /^(?:provided|except)/i.test(image));
  return !proviso || !holds({ ...phrases, tokens: phrases.tokens.slice(0, at) });
}

/** "Subject to the foregoing, as of the date hereof:" stands over the opinions. */
function headsOpinions({ tokens }: Phrases): boolean {
  if (tokens[tokens.length - 1]?.tokenType !== Colon) return false;
  const head = tokens.slice(0, HEAD_WORDS).map(({ image }) => image);
  return /^(?:subject to|based (?:up)?on|on the basis of)(?: and subject to)? the foregoing\b/i.test(
    head.join(' '),
  );
}

/** "With regard to our opinion on the Warrants:" stands over exceptions to it. */
function headsExceptions({ tokens }: Phrases): boolean {
  if (tokens[tokens.length - 1]?.tokenType !== Colon) return false;
  const head = tokens.slice(0, SUBJECT_REACH + 2).map(({ image }) => image);
  return /^(?:with (?:regard|respect) to|regarding|concerning|as to|insofar as) our opinions?\b/i.test(
    head.join(' '),
  );
}

/**
 * "“Non-assessable” means that no further sum is payable", "the term “non-assessable” has no clear meaning, so we have assumed
 * those words to mean …": what a holding is to mean, in a sentence that holds nothing before it.
 */
function explains(phrases: Phrases): boolean {
  const { tokens } = phrases;
  const held = tokens.findIndex(
    (token, index) => tokenMatcher(token, Holding) && tokens[index - 1]?.tokenType === Quote,
  );
  return (
    held >= 0 &&
    !holds({ ...phrases, tokens: tokens.slice(0, held) }) &&
    tokens.slice(held + 1, held + MEANING_REACH).some(({ image }) => /\bmean(?:s|ing)?$/i.test(image))
  );
}

/** "We note that": a remark on the opinion, in its list too. */
function notes(phrases: Phrases): boolean {
  const despite = /^notwithstanding$/i.test(phrases.tokens[0]?.image ?? '');
  const person = phrases.find(kinds.FirstPerson, 0, despite ? DESPITE_REACH : REMARK_REACH);
  const remark = phrases.tokens[person + 1];
  return (
    person >= 0 &&
    remark?.tokenType === kinds.QualifyPhrase &&
    /^(?:wish|note|point|call|draw|bring)/i.test(remark.image)
  );
}

/** "You have requested our opinion that …" states none. */
function onlyRequests(phrases: Phrases): boolean {
  const request = phrases.find(RequestPhrase);
  return request >= 0 && request < phrases.find(kinds.OpinionStatement) && !phrases.has(Holding);
}

/** Whether a holding stands close after a verb that carries it. */
function holds(phrases: Phrases): boolean {
  return phrases.tokens.some((token, index) => {
    if (!tokenMatcher(token, Holding)) return false;
    const before = phrases.tokens.slice(Math.max(0, index - PREDICATE_REACH), index);
    return before.some(({ tokenType }) => tokenType === ShelfPredicate || tokenType === ClosingPredicate);
  });
}

/** The kinds that phrases suggest where no list or section decides. */
function weakKind(phrases: Phrases): KindFound | null {
  if (headsOpinions(phrases)) return weak('opinion');
  if (phrases.has(kinds.ExaminedByUs)) return weak('examination');
  if (phrases.has(kinds.AssumptionsNoun)) return weak('assumption');
  if ([kinds.QualifyPhrase, kinds.PlainMeaning, kinds.LiabilityWarning].some(phrases.has))
    return weak('qualification');
  if (headsExceptions(phrases)) return weak('qualification');
  if (phrases.has(topics.BankruptcyTopic) || phrases.has(topics.EquityTopic)) return weak('qualification');
  const purpose = phrases.find(LetterPurpose);
  if (purpose >= 0 && purpose <= SUBJECT_REACH && !phrases.has(PurposePhrase))
    return { ...weak('reference'), afterOpinion: 'relianceLimit' };
  const referring = [CounselPhrase, RequestPhrase, PurposePhrase, LetterPurpose].some((type) =>
    phrases.has(type),
  );
  if (referring) return weak('reference');
  if (holds(phrases)) return weak('opinion');
  if (phrases.has(topics.EnforceabilityTopic)) return weak('qualification');
  if (phrases.has(kinds.ExamineVerb) && phrases.has(kinds.FirstPerson)) return weak('examination');
  if (phrases.has(RelationPhrase)) return weak('reference');
  // "We understand that the Company intends to file a registration statement on Form S-8 …"
  return phrases.has(RegistrationStatementPhrase) && phrases.has(FormNumber) ? weak('reference') : null;
}

/**
 * The kind of a sentence by its own words.
 * @param tokens the sentence's tokens, breaks left out
 * @returns `null` where nothing tells
 */
export function kindOf(tokens: readonly IToken[]): KindFound | null {
  const phrases = phrasesOf(tokens);
  return strongKind(phrases) ?? weakKind(phrases);
}
