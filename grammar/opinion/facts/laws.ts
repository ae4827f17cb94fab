import type { CustomPatternMatcherFunc } from 'chevrotain';
import { PLACE_NAME } from '../../lexical/places.js';
import { phraseToken } from '../phrases/notation.js';
import { letterToken, sticky } from '../matter.js';
import { abbreviatedPlaces, abbreviatedStatutes, nationalLaws } from './nationalities.js';
import { pattern } from '../../pattern.js';

/** Laws by their places: "laws of the State of New York", "Delaware General Corporation Law", "federal law", "Swiss law". */

export const FederalLaw = phraseToken('FederalLaw', 'federal law', [
  'federal (?:laws?|statutes?)(?: of (?:the )?(?:united states|u\\.?s\\.?a?\\.?)(?: of america)?|(?! of (?:canada|australia|switzerland|germany|austria|mexico|brazil|russia|the federal)))',
  'laws? of the united states(?: of america)?',
  'united states(?: of america)? federal laws?',
  '(?:u\\.s\\.|united states) federal (?:securities )?laws?',
]);

export const UnitedStates = phraseToken('UnitedStates', 'the United States', [
  '(?:the )?united states(?: of america)?',
]);

export const BlueSky = phraseToken('BlueSky', 'securities or blue-sky law', [
  '[“"”\']?blue(?:-| )sky[”"’\']?',
  '(?:federal (?:or|and) )?(?:state |federal )?securities(?:,? (?:or|and) [“"]?blue(?:-| )sky[”"]?)? laws?',
  'municipal (?:law|or)',
  '(?:federal (?:or|and) )?(?:state )?anti-?fraud laws?',
]);

const place = sticky(PLACE_NAME, 'i');

const abbreviatedPlace = sticky(`(?:${Object.keys(abbreviatedPlaces).join('|')})(?!\\w)`, '');

/** A place without the point after it, which may end a sentence. */
const placeName: CustomPatternMatcherFunc = (text, offset, tokens, groups) => {
  const found = abbreviatedPlace(text, offset, tokens, groups) ?? place(text, offset, tokens, groups);
  // "Federal" is a jurisdiction on covers of national banks; here it is an adjective.
  return found && !/^federal/i.test(found[0]) ? [found[0].replace(/\.$/, '')] : null;
};

export const PlaceName = letterToken({
  name: 'PlaceName',
  pattern: placeName,
  start_chars_hint: Array.from('ABCDEFGHIJKLMNOPQRSTUVWYZabcdefghijklmnopqrstuvwyz'),
  line_breaks: true,
  label: 'a jurisdiction',
});

/** A statute by its initials, which name its state: "the DGCL". */
export const StatuteInitials = letterToken({
  name: 'StatuteInitials',
  label: 'a statute by its initials',
  pattern: new RegExp(`(?:${Object.keys(abbreviatedStatutes).join('|')})(?![\\w-])`),
});

/** "Swiss law", "English law". */
export const NationalLaw = phraseToken('NationalLaw', 'a national law', [
  `(?:${Object.keys(nationalLaws).join('|')}) (?:corporate |company )?laws?`,
]);

export const LawWord = phraseToken('LawWord', 'a law', [
  'laws?',
  'statutes?',
  pattern`
    (?:general |business |stock |revised |uniform |limited |private |public ){0,8}
    (?:
      corporations?|compan(?:y|ies)|partnership|trust|organizations|liability company|llc|lp
    ) (?:laws?|acts?|code)
  `,
  '(?:annotated |revised )?code(?! of (?:regulations|conduct|ethics))',
  'constitution',
  'legislation',
]);
