import type { IToken } from 'chevrotain';
import type { Phrases } from './main-verb.js';
import * as kinds from '../phrases/kinds.js';

/** Sentences that rely on others for facts, or on assumptions. */

/** How far into its sentence "as to matters of fact" may stand, and how far behind it the verb. */
const FACTS_REACH = 8;
const VERB_AFTER_FACTS = 8;
/** In how many tokens a sentence on an opinion names it. */
const OPINION_REACH = 4;
/** How far into its sentence the facts may stand that certificates establish. */
const ESTABLISHED_REACH = 12;
/** How far "assumptions" may stand from the verb of relying. */
const ASSUMPTION_REACH = 6;

/** "As to matters of fact, we have examined and relied upon representations and certifications of officers." */
export function takesFacts({ find, tokens }: Phrases): boolean {
  const facts = find(kinds.FactPhrase, 0, FACTS_REACH);
  const verb = facts < 0 ? -1 : find(kinds.ExamineVerb, facts, VERB_AFTER_FACTS);
  return (
    verb >= 0 &&
    find(kinds.FirstPerson, facts, VERB_AFTER_FACTS) >= 0 &&
    find(kinds.AssumeVerb) < 0 &&
    tokens.slice(verb).some(({ image }) => /^(?:certificat(?:es?|ions?)|representations)$/i.test(image))
  );
}

/** "We have not verified the facts relevant to our opinions, but have relied upon certificates." */
export function reliesInstead({ tokens, find }: Phrases): boolean {
  const verb = find(kinds.RelyVerb);
  return (
    verb > 1 && /^but$/i.test(tokens[verb - 2]?.image ?? '') && /^have$/i.test(tokens[verb - 1]?.image ?? '')
  );
}

/**
 * "The opinion in paragraph 1 as to good standing is based solely on the certificates of public officials", "Reliance has been placed on
 * certificates", "Factual matters have been established by certificates".
 */
export function restsOnCertificates({ find, tokens }: Phrases): boolean {
  const rests = find(kinds.RestsOnCertificates);
  if (rests < 0) return false;
  const { image } = tokens[rests] as IToken;
  if (/^reliance/i.test(image)) return true;
  // "The price was determined by the certificates" tells of the offering.
  if (/^(?:established|determined|ascertained|evidenced|confirmed)/i.test(image))
    return tokens
      .slice(0, Math.min(rests, ESTABLISHED_REACH))
      .some((token) => /\b(?:facts?|factual|matters?)\b/i.test(token.image));
  return tokens.slice(0, OPINION_REACH).some((token) => /^opinions?$/i.test(token.image));
}

/** "We have relied upon the assumptions set out in this section". */
export function reliesOnAssumptions(phrases: Phrases, verb: number): boolean {
  if (phrases.has(kinds.AssumptionsNoun)) return true;
  const object = phrases.tokens.slice(verb + 1, verb + ASSUMPTION_REACH);
  return object.some(({ image }) => /^assumptions?$/i.test(image));
}
