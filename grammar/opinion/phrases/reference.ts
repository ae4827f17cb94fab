import type { TokenType } from 'chevrotain';
import { phraseToken } from './notation.js';
import { pattern } from '../../pattern.js';

/** Phrases of the opening: who writes, for whom, about which filing and which securities. */

export const CounselPhrase = phraseToken('CounselPhrase', 'the role of counsel', [
  '(?:act(?:ed|ing|s)?|served?|serving|retained|engaged) as',
  '(?:act(?:ed|ing)?) (?:on behalf of|for)',
  '(?:special |local |general |legal |outside |corporate |associate |deputy |assistant |chief |u\\.?s\\.? |united states ){0,8}(?:counsel|attorneys?|advis[eo]rs?|solicitors)(?: at law)? (?:to|for|of)',
  '(?:represented|advised|assisted)',
  '(?:am|are) (?:the |an? )?(?:[\\w,-]+ ){0,6}?(?:counsel|attorneys?|employee|secretary)',
]);

export const RequestPhrase = phraseToken('RequestPhrase', 'a request for the opinion', [
  '(?:have|has) (?:also )?(?:been )?(?:requested|asked)',
  'requested (?:our|my|the) opinion',
  'at your request',
  'been informed',
]);

/** Said at the head of a letter, it introduces the letter; said after the opinion, it limits what it may be used for. */
export const LetterPurpose = phraseToken('LetterPurpose', 'what the letter is given for', [
  pattern`
    (?:opinion|letter) (?:letter )?(?:has been|was) (?:prepared|furnished|rendered|given) (?:solely )?
    (?:for (?:the )?use|in connection)
  `,
  pattern`
    (?:are|am) (?:furnishing|delivering|providing|rendering|issuing) (?:you )?(?:with )?(?:this|our) (?:legal )?
    (?:opinion|letter)
  `,
  '(?:opinion|opinions|letter) (?:letter )?(?:(?:as to|on|with respect to) (?:\\w+ ){1,6})?(?:is|are) (?:being |hereby )?(?:furnished|delivered|rendered|provided|addressed|given|submitted|issued|made|required)(?! (?:only |solely )?as (?:of|at)| (?:only|solely|exclusively) (?:with re|as to|under|on|in re)| (?:with respect to|on the basis of|under) (?:the )?(?:\\w+ )?laws?(?![\\w-])| (?:under|with respect to|on the basis of) (?:the )?(?:\\w+ ){0,2}(?:corporation|company|companies|partnership|organizations|trust) (?:laws?|acts?|code))',
]);

export const PurposePhrase = phraseToken('PurposePhrase', 'why the letter is given', [
  pattern`
    (?:furnish(?:ing|ed)?|deliver(?:ing|ed)?|provid(?:ing|ed)?|issu(?:ing|ed)?|render(?:ing|ed)?) (?:you )?
    (?:this|our|the|with this) (?:legal )?(?:opinion|letter)
  `,
  '(?<!(?:solely|only|exclusively) )for (?:submission|filing) (?:(?:to|with) the (?:\\w+ )+)?as an exhibit',
  'in order to be filed',
  'reference is (?:hereby )?made',
  'refer(?:red)? to (?:the(?! (?:following|foregoing)[^.;:]{0,40} as )|our|your|that certain)',
  'with reference to',
  'advise you as follows',
  '(?:also )?participated in',
  'in accordance with the requirements of item 601',
  'requirements of item 601',
  '(?:pursuant to|as required by|in satisfaction of) item (?:601|8|16)(?:\\([a-z0-9]{1,3}\\))*',
]);

export const RelationPhrase = phraseToken('RelationPhrase', 'what the filing relates to', [
  'relat(?:es?|ed|ing) to',
  pattern`
    (?:will be|are to be|is to be|to be|are being|were|are|may be|is) (?:
      issued(?! (?:and outstanding )?(?:as )?fully(?: |-)paid)
      |sold
      |offered
      |distributed
      |registered(?! (?:up)?on form \w)
      |governed
      |evidenced
      |guaranteed
      |issuable
    )
  `,
  'referred to (?:herein |hereinafter |collectively |herein collectively |collectively herein )?(?:as|collectively)',
  '(?:covering|for) the (?:registration|offer|sale|issuance|resale)',
  'registration (?:under|of|for)',
  '(?:has|have) (?:been )?filed',
  '(?:was|were|became|been) (?:declared )?(?:formed|effective|filed)',
  'proposes? to',
  'consist(?:s|ing) of',
  'shall include',
  'pursuant to rule',
  'familiar with',
]);

/** In the order of matching: what begins with the words of another stands before it. */
export const referenceTokens: readonly TokenType[] = [
  LetterPurpose,
  PurposePhrase,
  CounselPhrase,
  RequestPhrase,
  RelationPhrase,
];
