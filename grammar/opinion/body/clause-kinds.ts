import { tokenMatcher, type IToken, type TokenType } from 'chevrotain';
import { FormNumber, RegistrationStatementPhrase } from '../facts/facts.js';
import { FederalLaw, LawWord, NationalLaw, StatuteInitials } from '../facts/laws.js';
import { SecurityKind } from '../facts/security-kinds.js';
import { holds, holdsFirst } from '../conclusions/holds.js';
import { disclaimsLaw, limitsLaw, limitsToPresentLaw, namesLawAfter, tellsLaws } from './law-limits.js';
import { mainVerb, phrasesOf, type Phrases } from './main-verb.js';
import type { ClauseKind } from '../marks.js';
import { Holding } from '../phrases/holdings.js';
import * as kinds from '../phrases/kinds.js';
import * as plain from '../phrases/plain-kinds.js';
import {
  CounselPhrase,
  LetterPurpose,
  PurposePhrase,
  RelationPhrase,
  RequestPhrase,
} from '../phrases/reference.js';
import { reliesInstead, reliesOnAssumptions, restsOnCertificates, takesFacts } from './relying.js';
import * as topics from '../phrases/topics.js';
import { Colon, Quote } from '../words.js';
import { pattern } from '../../pattern.js';

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

/** How many tokens may part "we" from "consent to". */
const CONSENT_REACH = 10;
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

/** What tells a consent without "we" before it: "our consent", "this opinion may be filed", "consent is given". */
const OWN_CONSENT = new RegExp(
  pattern`
    ^(?:
      our|my|this|the|you|opinion|letter
      |to\s+which|(?:is|are)(?:\s+hereby)?\s+consented|(?:consents?|permission)\s+(?:is|are)
    )
  `,
  'i',
);

function consentKind(phrases: Phrases): KindFound | null {
  const at = phrases.find(kinds.ConsentTo);
  if (at < 0) return null;
  const own = OWN_CONSENT.test((phrases.tokens[at] as IToken).image);
  // "We understand that this letter is to be filed as an exhibit …, and hereby consent to such filing."
  const reach = /^hereby\b/i.test(phrases.tokens[at]?.image ?? '') ? at : CONSENT_REACH;
  const governed = phrases.tokens
    .slice(Math.max(0, at - reach), at)
    .some(({ tokenType }) => tokenType === kinds.FirstPerson);
  const disclaimed = phrases.find(kinds.NoOpinion);
  if ((!own && !governed) || (disclaimed >= 0 && disclaimed < at)) return null;
  const reliance = phrases.find(plain.RelianceLimit, at);
  return strong(reliance >= 0 && reliance - at <= CONSENT_REACH ? 'relianceLimit' : 'consent');
}

function expertKind(phrases: Phrases): KindFound | null {
  const expert = phrases.find(plain.ExpertPhrase);
  if (expert < 0) return null;
  const persons = phrases.tokens.some(
    ({ tokenType, image }) => tokenType === plain.ExpertPhrase && /categor|class|whose/i.test(image),
  );
  if (!persons && !phrases.has(plain.AdmitPhrase)) return null;
  if (phrases.has(kinds.BarPhrase) && !phrases.has(plain.AdmitPhrase)) return null;
  const consent = consentKind(phrases);
  const admits = phrases.find(plain.AdmitPhrase);
  const first = admits >= 0 ? Math.min(admits, expert) : expert;
  const given = phrases.find(kinds.ConsentTo);
  // "This consent is given without admitting that …" gives none of its own.
  if (consent && given < first && !/^(?:this|the\s+foregoing)\b/i.test(phrases.tokens[given]?.image ?? ''))
    return null;
  return strong('expertDisclaimer');
}

/** Where "the term" stands at the head of a sentence; -1 where it does not. */
function termWord(tokens: readonly IToken[]): number {
  return tokens.findIndex(({ image }, index) => index < NAME_REACH && /^terms?$/i.test(image));
}

/** The token before the name where "In this letter, the “Act” means" leads in one; -1 where nothing does. */
function nameWithin(tokens: readonly IToken[]): number {
  const quote = tokens.findIndex(({ tokenType }, index) => index < NAME_REACH && tokenType === Quote);
  const head = tokens.slice(0, Math.max(0, quote)).map(({ image }) => image);
  return /^(?:as used )?in this (?:opinion|letter)\b/i.test(head.join(' ')) ? quote - 1 : -1;
}

/** "As used herein, the term “Plan” refers to", "“Applicable Law” means": the name of a thing, where a term in lower case is one of the opinion's own words. */
function definesName({ tokens }: Phrases): boolean {
  const quoted = tokens[0]?.tokenType === Quote;
  const at = quoted ? -1 : Math.max(termWord(tokens), nameWithin(tokens));
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

/** "The term “Shares” shall include any shares registered under Rule 462(b)": what is offered. */
function widensOffering({ tokens }: Phrases): boolean {
  const at = termWord(tokens);
  return (
    at >= 0 && tokens[at + 2]?.tokenType === SecurityKind && tokens[at + 4]?.tokenType === RelationPhrase
  );
}

function noUpdateKind(phrases: Phrases): KindFound | null {
  if (statesOpinion(phrases)) return null;
  if (limitsToPresentLaw(phrases) && !phrases.has(kinds.BarPhrase)) return strong('noUpdate');
  const at = phrases.find(plain.NoUpdatePhrase);
  if (at < 0) return null;
  const limit = phrases.find(kinds.LimitPhrase);
  if (limit >= 0 && limit < at && namesLawAfter(phrases, limit)) return null;
  if (phrases.has(kinds.BarPhrase)) return null;
  // "We express no opinion as to, and disclaim any responsibility for, the blue sky laws of Ohio."
  const disclaimed = phrases.find(kinds.NoOpinion);
  const answers = /responsibility$/i.test(phrases.tokens[at]?.image ?? '');
  if (answers && disclaimed >= 0 && disclaimed < at && namesLawAfter(phrases, at)) return null;
  // "We express no opinion on the laws of any other jurisdiction, and undertake no obligation to update this letter."
  if (disclaimed >= 0 && disclaimed < at && namesLawAfter(phrases, disclaimed, at - disclaimed)) return null;
  const verb = mainVerb(phrases);
  if (verb && verb.at < at) return null;
  // "This consent extends to the statement in a pricing supplement that our opinion is given as of its date."
  const consents = phrases.find(kinds.ConsentTo);
  if (consents >= 0 && consents < REMARK_REACH && consentKind(phrases)) return null;
  return strong('noUpdate');
}

const SUBJECT_TO =
  /^(?:our|my|the|these)\s(?:\w+\s){0,4}?opinions?\s(?:[\w()]+\s){0,5}?(?:is|are)\s(?:\w+\s)?(?:subject\sto|qualified)\b/i;
/** How many tokens such a sentence may begin with. */
const EXCEPTING_WORDS = 10;

/** "Our opinions are subject to: (i) the effect of bankruptcy": within an item of the opinions, too, which it parts in two. */
function exceptsFromOpinions({ tokens }: Phrases): boolean {
  const words = tokens.slice(0, EXCEPTING_WORDS).map(({ image }) => image);
  return SUBJECT_TO.test(words.join(' '));
}

/** The kinds that a sentence's own words decide wherever it stands. */
function strongKind(phrases: Phrases): KindFound | null {
  const expert = expertKind(phrases);
  if (expert) return expert;
  const boilerplate = phrases.find(plain.Boilerplate);
  // "… to be governed by the laws of Bermuda and is limited to the current law of Bermuda", or the other way about.
  if (boilerplate >= 0 && boilerplate <= BOILERPLATE_REACH)
    return strong(limitsLaw(phrases) || disclaimsLaw(phrases) ? 'jurisdiction' : 'other');
  if (definesName(phrases)) return strong('other');
  if (widensOffering(phrases)) return strong('reference');
  const noUpdate = noUpdateKind(phrases);
  if (noUpdate) return noUpdate;
  const consent = consentKind(phrases);
  if (consent) return consent;
  if (
    phrases.has(plain.RelianceLimit) &&
    !limitsLaw(phrases) &&
    !mainVerb(phrases) &&
    !statesOpinion(phrases) &&
    !engages(phrases)
  )
    return strong('relianceLimit');
  if (leavesLaw(phrases)) return strong('jurisdiction');
  const law = tellsLaws(phrases) ? strong('jurisdiction') : null;
  if (law && !statesOpinion(phrases)) return law;
  if (statesOpinion(phrases) && !onlyRequests(phrases) && !exceptsFromOpinions(phrases))
    return strong('opinion');
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
  if (assumesFirst(phrases)) return strong('assumption');
  if (disclaims(phrases) || notes(phrases) || defersToLimits(phrases) || exceptsFromOpinions(phrases))
    return strong('qualification');
  const told = plain.tellingPhrases.find(([phrase]) => phrases.has(phrase));
  return told ? strong(told[1]) : null;
}

/** "Various issues of Maryland law are addressed in the opinion of Kiln LLP, Maryland counsel": a law that this letter does not cover. */
function leavesLaw(phrases: Phrases): boolean {
  const at = phrases.find(kinds.AddressedPhrase);
  return (
    at >= 0 &&
    !statesOpinion(phrases) &&
    !mainVerb(phrases) &&
    phrases.tokens.slice(0, at).some(({ tokenType }) => NAMED_LAWS.includes(tokenType))
  );
}
const NAMED_LAWS: readonly TokenType[] = [LawWord, NationalLaw, StatuteInitials, FederalLaw];

/** "We have acted as local counsel to the Guarantor for the sole purpose of providing this opinion": who writes for whom. */
function engages(phrases: Phrases): boolean {
  const person = phrases.find(kinds.FirstPerson, 0, REMARK_REACH);
  return person >= 0 && phrases.find(CounselPhrase, person, SUBJECT_REACH) >= 0;
}

/** Whether an opinion is stated: documents looked at "to express the opinion" state none. */
function statesOpinion(phrases: Phrases): boolean {
  const at = phrases.find(kinds.OpinionStatement);
  if (at < 0) return phrases.has(kinds.AdvicePhrase) && phrases.has(Holding);
  return phrases.tokens[at - 1]?.image !== 'to' || phrases.find(kinds.OpinionStatement, at + 1) >= 0;
}

/** "Such opinion assumes that the price has been paid, and no opinion is given on it": what is assumed comes before the disclaimer. */
function assumesFirst(phrases: Phrases): boolean {
  const at = phrases.find(kinds.AssumptionsNoun);
  return at >= 0 && at < phrases.find(kinds.NoOpinion) && /assumes?$/i.test(phrases.tokens[at]?.image ?? '');
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

/** "The opinions in this section should be read in conjunction with the qualifications in the next", in their list too. */
function defersToLimits({ tokens }: Phrases): boolean {
  return tokens.some(({ tokenType, image }) => tokenType === kinds.QualifyPhrase && /\bread\b/i.test(image));
}

/** "Provisions on indemnification may be limited by public policy." */
function limitsIndemnity(phrases: Phrases): boolean {
  return phrases.has(topics.IndemnificationTopic) && phrases.has(topics.PublicPolicyTopic);
}

/** "You have requested our opinion that …" states none. */
function onlyRequests(phrases: Phrases): boolean {
  const request = phrases.find(RequestPhrase);
  return request >= 0 && request < phrases.find(kinds.OpinionStatement) && !phrases.has(Holding);
}

/** The kinds that phrases suggest where no list or section decides. */
function weakKind(phrases: Phrases): KindFound | null {
  if (headsOpinions(phrases)) return weak('opinion');
  if (restsOnCertificates(phrases)) return weak('reliance');
  const examined = phrases.find(kinds.ExaminedByUs);
  const assumed = phrases.find(kinds.AssumptionsNoun);
  // "It has been assumed that the shares will conform to the certificate examined by us."
  if (examined >= 0 && !(assumed >= 0 && assumed < examined)) return weak('examination');
  if (assumed >= 0) return weak('assumption');
  if (holdsFirst(phrases)) return weak('opinion');
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
  if (phrases.has(topics.EnforceabilityTopic) || limitsIndemnity(phrases)) return weak('qualification');
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
