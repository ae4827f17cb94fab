import type { TokenType } from 'chevrotain';
import { phraseToken } from './notation.js';
import { pattern } from '../../pattern.js';

/**
 * The clauses that have their text and no fields (contract, section 3), and the phrases that show them. The parser's rules,
 * the AST's types and its schema take the kinds from here.
 */
export const plainKinds = ['noUpdate', 'relianceLimit', 'expertDisclaimer', 'other'] as const;

export type PlainKind = (typeof plainKinds)[number];

export const NoUpdatePhrase = phraseToken('NoUpdatePhrase', 'a disclaimer of updating', [
  pattern`
    (?:assumes?|undertakes?|have|has|under|accepts?|make) (?:herewith |hereby )?no (?:obligation|duty|responsibility|undertaking)
    (?: or (?:obligation|duty|responsibility|liability))?(?: whatsoever)?,? (?:to|for) (?:you to |any (?:person|party) to )?
    (?:
      bring (?:\w+ ){1,12}?attention|advis|updat|revis|supplement|notify|inform|keep|amend|chang|communicat|modif|tell|report|appri[sz]|alert
    )\w*
  `,
  'undertakes? no,? and (?:we |I )?(?:expressly |hereby )?disclaims? any,? (?:obligation|duty|responsibility)',
  '(?:specifically |expressly |hereby )?disclaims? (?:any|all) (?:undertaking|obligation|responsibility|duty|intention)',
  pattern`
    no (?:continuing )?(?:obligation|duty|undertaking|responsibility) (?:is (?:hereby )?(?:assumed|undertaken|accepted) )?
    (?:by us |on our part )?to (?:advise|update|revise|supplement|notify|inform|communicate)
  `,
  '(?:not be|not|no longer) (?:bound|obliged|obligated) to (?:advis|updat|revis|supplement|notify|inform|amend)\\w*',
  pattern`
    not (?:hereby |otherwise |in any event )?(?:assum|undertak|accept|hav)(?:e|ed|en|ing)(?: any| an?)?
    (?: (?:obligation|duty|responsibility|undertaking))? (?:to|for|of) (?:advis|updat|revis|supplement|notify|inform)
    \w*
  `,
  'speaks? (?:only )?(?:as of|as at|on|at)',
  pattern`
    (?:rendered|given|expressed|issued|stated|made|delivered|dated)(?: and speaks? only| only)?(?: on and)? as (?:of|at) (?:the|its|this) (?:effective )?
    (?:date|above)
  `,
  pattern`
    (?:opinions?|information|matters) (?:(?:set forth|expressed|contained|stated|given) )?
    (?:herein |above )?(?:is|are) (?:only )?(?:as (?:of|at)|limited to) the date (?:hereof|of this)
  `,
  'not under any (?:obligation|duty) to (?:advis|updat|revis|supplement|notify|inform|amend|tell)\\w*',
  '(?:will|shall|need) not (?:updat|revis|supplement)\\w*',
  'issued this opinion as of the date',
  'given only as to,? and based on,? circumstances and matters of fact existing(?![^.;]{1,260} laws?)',
  'subject to change',
  '(?:opinions?|letter) (?:is|are) effective (?:only )?as (?:of|at) the date',
  'effect of (?:any )?future (?:laws?|legislation|changes|judicial)',
  'may be affected by (?:future|subsequent|later)',
  pattern`
    no (?:guarantee|assurance) that (?:\w+,? ){0,12}?(?:will|would|may) not be (?:\w+ )?
    (?:changed|amended|revoked|replaced|modified)
  `,
]);

export const RelianceLimit = phraseToken('RelianceLimit', 'a limit on reliance', [
  pattern`
    (?:may|should|shall|is|are|must|can) (?:not|only)(?: otherwise)?(?: to)? be (?:otherwise )?(?:
      used|relied|quoted|circulated|furnished|disclosed|referred|published|delivered|reproduced|filed
      |assigned
    )
  `,
  'neither (?:this|the|our) (?:opinion|letter)(?: letter)?,? nor (?:\\w+ ){1,8}?(?:may|shall|should|is to|are to) be',
  'not (?:to )?be (?:used|relied|quoted|circulated|furnished|disclosed|otherwise referred|published)',
  '(?:may|can|shall)(?:,? therefore,?)?(?: not)?(?: only)? (?:be relied|rely) (?:up)?on',
  '(?:may|can)(?: not)? (?:be relied|rely)',
  '(?:entitled|permitted|authorized) to rely',
  'solely (?:for|to|with) (?:your|you)',
  'solely for the (?:sole )?(?:benefit|use|information|addressee)\\w*',
  pattern`
    (?:intended |furnished |rendered |provided )?for (?:your|the addressees?’?'?s?) (?:sole |exclusive |own )?
    (?:benefit|use|information)
  `,
  '(?:for|to) the (?:sole |exclusive )(?:benefit|use) of',
  'for the benefit of the addressees?',
  'addressed (?:only to you|to you (?:alone|only))',
  '(?:letter|opinion) is (?:\\w+ )?for the (?:sole |exclusive )?information of',
  'for no other purpose',
  'may not be made available',
  'strictly for (?:the )?use',
  '(?:is|are) (?:given |intended )?for use (?:only |solely )?in connection with',
  '(?:used only|to be used) in connection with',
  'relied (?:up)?on by (?:any|you)',
  'unless we have given',
  'sole purpose of',
  'without (?:our|my) (?:express |specific )?(?:prior )?(?:express )?written (?:consent|permission|approval)',
  'prior written consent of (?:this firm|the undersigned)',
  '(?<!in )reliance (?:as to|upon|on|by) (?:matters|this|\\w+)',
  '(?:will|intends? to) (?:also )?rely (?:up)?on (?:this|our) (?:opinion|letter)',
]);

export const AdmitPhrase = phraseToken('AdmitPhrase', 'an admission', [
  '(?:thereby |hereby )?(?:admit(?:ting)?|concede|conceding|acknowledge(?:ment)?|acknowledgment|imply(?:ing)?|admission|deemed to admit)',
  'not (?:[\\w,]+ ){0,4}?(?:accept|agree|say|mean) that',
  'not (?:consider|believe) that (?:we|I)',
  'does not (?:mean|signify) that (?:we|I)',
  'not constitute a consent (?:under|within)',
  'not (?:to be )?(?:construed|taken) as',
]);

export const ExpertPhrase = phraseToken('ExpertPhrase', 'the words of Section 7', [
  '(?:category|categories|class|classes) of persons?',
  '(?:persons? )?whose consent (?:is required|(?:the |that |such )?(?:\\w+ ){1,6}?requires?)',
  'experts?',
  'sections? 7',
  'section 11',
]);

export const Boilerplate = phraseToken('Boilerplate', 'a clause on the letter itself', [
  '(?:all |initially )?capitali[sz]ed terms',
  'terms (?:used|defined|capitali[sz]ed) (?:but not|herein)',
  'in this (?:opinion|letter),? (?:\\w+ ){1,4}means',
  '(?:section )?headings? (?:in|used|are|of)',
  pattern`
    (?:is|are|shall be|will be|is to be|are to be|to be) governed by,? and (?:that it )?
    (?:(?:shall|will|to) be )?(?:construed|interpreted)
  `,
  '(?:is|shall be):? \\([ai1]\\) governed by',
  'exclusive jurisdiction of the courts?',
  'disputes arising out of',
  'non-contractual obligations? arising out of',
  'any (?:legal relationship|liability|claims?) arising (?:out of|from)(?: or in connection with)? (?:this|the) (?:opinion|letter)',
  'given on the (?:express )?basis that (?:it|all matters)',
  'by (?:acceptance of|accepting) this',
  'refer to the following as',
  'definitions in (?:\\w+ ){1,5}(?:also )?apply (?:in|to) this (?:opinion|letter)',
  'no assumption or qualification in this (?:opinion|letter) limits',
  'the following terms (?:\\w+ ){0,6}?(?:have|are defined|mean)',
  'in the context of the foregoing',
  'terms (?:that are )?(?:used|defined)(?: herein)? (?:and not|but not|herein|in)',
  'unless (?:otherwise defined|the context (?:otherwise )?requires)',
  pattern`
    (?:all )?references? (?:herein |in this (?:opinion|letter|opinion letter) )?to (?:\w+ ){1,6}
    (?:are to|is to|shall (?:mean|include|be)|means?)
  `,
  '(?:opinion|letter) (?:is|shall be|is to be|will be) (?:governed by|construed)',
  'governs? this (?:opinion|letter)',
  pattern`
    opinions? (?:expressed |given |set out )?(?:herein |in this (?:opinion|letter|opinion letter) )?
    are to be (?:governed by|construed|interpreted)
  `,
]);

/** A disclosure of the lawyers' own holdings and offices. */
export const InterestPhrase = phraseToken('InterestPhrase', 'an interest of the lawyers', [
  pattern`
    (?:members?|partners?|attorneys?|lawyers?|shareholders?|employees|associates) (?:and \w+ )?
    (?:of|in|with|at) (?:this|our|the undersigned) (?:law )?firm (?:\w+ ){0,8}?
    (?:
      own|owns|hold|holds|beneficially|is an?|are|serves?|has an?|have an?|may receive
    )(?! (?:members?|admitted|licensed|qualified|duly))
  `,
  pattern`
    (?<=\b(?:I|we|undersigned) (?:\w+ )?)(?:owns?|owned|holds?|held) (?:(?:\w+ )?[\d,]+ )?
    (?:(?!no\b)\w+ ){0,3}?(?:shares|options|units)
  `,
  pattern`
    (?:one|some|several|certain) of our (?:partners|shareholders|members|attorneys|lawyers|principals)
    (?:,? [\w.]+){0,6}?,? (?:is|are|owns?|serves?|holds?)
  `,
  '(?<=\\b(?:I|we|undersigned) )(?:am|are|is) the (?:beneficial )?owners? of',
  '(?<=\\b(?:I|we|undersigned) (?:\\w+ )?)(?:owns?|holds?|have|has) no (?:\\w+ ){0,3}(?:securities|shares|stock|interest)',
]);

/** Phrases that tell the kind of their sentence by themselves, where it has no verb of another. The first that it has decides. */
export const tellingPhrases: readonly (readonly [TokenType, PlainKind])[] = [[InterestPhrase, 'other']];

/** In the order of matching: what begins with the words of another stands before it. */
export const plainKindTokens: readonly TokenType[] = [
  NoUpdatePhrase,
  RelianceLimit,
  AdmitPhrase,
  ExpertPhrase,
  Boilerplate,
  InterestPhrase,
];
