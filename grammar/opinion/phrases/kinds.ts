import type { TokenType } from 'chevrotain';
import { letterToken } from '../matter.js';
import { phraseToken } from './notation.js';
import { plainKindTokens } from './plain-kinds.js';
import { pattern } from '../../pattern.js';

/**
 * Phrases by which a sentence of an opinion letter shows what it does. Sources: the customary wording of closing and
 * Exhibit 5 opinions (Item 601(b)(5) of Regulation S-K; Staff Legal Bulletin No. 19; the TriBar and ABA reports on
 * third-party legal opinion practice), with the variants of letters from 1994 on.
 */

/** Words before which "I" is a numeral: "Keystone Capital Trust I", "Schedule I", "Class I shares", "Wickhams Cay I". */
const NUMBERED = pattern`
  (?:
    [Tt]rust|TRUST|[Ff]und(?:ing)?|FUND(?:ING)?|[Cc]apital|CAPITAL|[Pp]artners|Holdings|Corp\.?|L\.?P\.?
    |LLC|Inc\.?|Schedule|SCHEDULE|schedule|Annex|ANNEX|annex|Appendix|Exhibit|Class|class|Series|series
    |Tier|Part|Article|ARTICLE|Title|Phase|Section|Group|Loan|Tranche|Cay|Tower|Building|Plaza|Park
    |Cent(?:er|re)|Acquisitions?|ACQUISITIONS?|Limited|Ventures?|Investors|Properties|Associates|Receivables|Portfolio
    |(?<!\b[Tt]he\s)(?:Company|Corporation|CORP(?:ORATION)?|Partnership|Depositor|Issuer)
  )
`;

/** What follows a company's name, whose numeral "I" is: "Kiln Acquisition I, Inc.", "Clay Investments I (the". */
const NAME_GOES_ON = pattern`
  (?:
    ,\s{1,3}(?:Inc|LLC|L\.|LP|Ltd|N\.?A|S\.?A)\b
    |\s?["”;:]
    |\s?\((?:["“]|the\s["“])
  )
`;

/** A letter before which "I" is one of a name that is set in spaced capitals: "B A S S  &  S I M S". */
const SPACED = '\\s[A-Z&]\\s{1,3}';

/** "We" of a firm, "I" of in-house counsel. Case matters: "i" is an enumerator. */
export const FirstPerson = letterToken({
  name: 'FirstPerson',
  label: '"we" or "I"',
  pattern: new RegExp(
    pattern`
      (?:
        [Ww]e
        |WE
        |(?<!${NUMBERED}\s{1,3}|${SPACED})I(?!\s{1,3}[A-Z]\s|${NAME_GOES_ON})
        |[Tt]he undersigned
        |(?:[Tt]his|[Oo]ur) (?:law )?firm
      )(?![\w.)’'-])
    `,
  ),
  line_breaks: true,
});

export const AsInOurOpinion = phraseToken('AsInOurOpinion', '"as in our opinion"', [
  'as,? in (?:our|my) (?:opinion|judgment)',
]);

export const OpinionStatement = phraseToken('OpinionStatement', 'the statement of an opinion', [
  '(?:are|am|is|being)(?: \\w+)? of (?:the|that) (?:following )?(?:legal )?opinions?',
  '(?:are|am) of opinion',
  "(?:it )?is (?:also )?(?:our|my|this firm’?'?s) (?:legal )?opinion",
  'in (?:our|my) (?:legal )?opinion',
  '(?:our|my) (?:legal )?opinions? (?:is|are|is,) (?:as follows|that|this(?=:)|these(?=:)|the following(?=:))',
  '(?:our|my) (?:legal )?opinions? (?:is|are) (?:set (?:out|forth)|stated) below',
  '(?:render|express|give|provide|issue|offer|state)s? (?:to )?(?:you )?(?:our|my|the) opinions?,? (?:as follows|as set forth below)',
  '(?:our|my) (?:legal )?(?:conclusions?|advice) (?:is|are) (?:as follows|that|set (?:out|forth) below)',
  'opinions? (?:is|are) as follows',
  // Combined letters: "the discussion under the caption “Tax Consequences” constitutes our opinion as to".
  '(?:constitutes|represents|sets forth) our (?:legal )?opinion(?= (?:as to|on|regarding|with))',
  'advise you as follows',
  '(?:render|express|give|provide|issue|offer|state)s? (?:to )?(?:you )?(?:the|our) following (?:legal )?opinions?',
  '(?:render|express|give) the opinions? (?:set forth|that)',
  '(?:reached|come to|arrived at|formed) the (?:following|legal) (?:legal )?(?:conclusions?|opinions?)',
]);

/** It states an opinion only where a holding follows: lawyers also advise of where they are admitted. */
export const AdvicePhrase = phraseToken('AdvicePhrase', '"advise you that"', [
  '(?:hereby )?advise you(?:,| that)',
  // "We are advised that" tells advice that the writer had.
  '(?<=\\byou )(?:may be|are(?: hereby)?) advised that',
  '(?:hereby )?(?:conclude|confirm|opine)(?: to you)? that(?! (?:description|discussion|summary|opinion|statement)s? )',
]);

export const NoOpinion = phraseToken('NoOpinion', 'a disclaimer of opinion', [
  'express(?:es|ed|ing)? (?:herein )?no (?:other )?(?:opinions?|views?|belief)',
  '(?:giv|offer|render|mak)(?:e|es|en|ing)? no (?:other )?opinions?',
  'no (?:other )?opinions? (?:is|are|may be|should be|has been|shall be|or view is)',
  'no opinion',
  'no (?:views?|belief) (?:is|are) (?:expressed|given|offered)',
  'none of (?:the|our|my|these) opinions? (?:\\w+ ){0,8}?(?:considers?|covers?|addresse?s?|extends? to|relates? to)',
  'disclaim(?:s|ing)? (?:any|all) (?:opinions?|views?)',
  pattern`
    (?:(?:assum|accept|tak)(?:e|es|ed|ing)|undert(?:ake|akes|ook|aking)) no responsibility (?:for|as to|with respect to)
    (?= (?:the )?(?:applicability (?:\w+ ){1,5})?laws?)
  `,
  '(?:not made any|made no) (?:investigation|examination|inquiry|enquiry|search) (?:of|into|as to)(?=\\s+(?:the\\s+)?laws?)',
  'not,? (?:herein |hereby )?express(?:ing|ed)?(?: herein)?,? (?:any|an|our)(?: other)? (?:opinions?|views?)',
  'not (?:herein |hereby )?(?:render|offer|give|giving|opin)(?:e|ed|ing)?(?: herein)?,? (?:any|an|on|as)',
  'not (?:herein |hereby )?express',
  'not been instructed to (?:undertake|make)',
  '(?:is|are) (?:outside|beyond)(?: the scope of)? (?:this|our|my|the foregoing) (?:opinions?|letter)',
  '(?:is|are) not (?:the subject of|covered by|addressed (?:in|by)) (?:this|our|my|the foregoing) opinions?',
  'not (?:purport(?:ing)?|profess(?:ing)?|intend(?:ed)?) to (?:cover|express|be|opine|address|pass|advise)',
  'not (?:hold|holding|holds) (?:ourselves|myself|themselves|itself) out',
  'not (?:herein |hereby )?(?:opining|opine|address|addressing|pass(?:ing)?|passed(?= (?:up)?on)|considered)',
]);

export const LimitPhrase = phraseToken('LimitPhrase', 'a limit of the opinion', [
  'express(?:es)? (?:an |our )?opinions? (?:only|solely) (?:as to|on|with respect to|in relation to)',
  'only laws? (?:to|on|upon|under|with respect to|as to|concerning) which (?:(?:our|my|this|these|the) opinions?|we|I)(?: opine)?',
  '(?:only|solely) express(?:es)? (?:an |our )?opinions? (?:as to|on|with respect to|in relation to)',
  pattern`
    (?:opinions?|letter|foregoing) (?:(?:set|expressed|stated|given) (?:forth )?(?:herein|above) )?(?:is|are) based (?:up)?
    on(?= (?:the )?(?:\w+ ){0,5}laws?)
  `,
  '(?:given|expressed|rendered|made) only as to,? (?:[\\w,]+ ){0,48}?as to(?= the laws?)',
  '(?:given|expressed|rendered|made) as to(?= (?:the )?(?:\\w+ ){1,5}laws? only)',
  'sets? out our opinion on certain matters of',
  '(?:limited|confined|restricted) (?:solely |exclusively |only |strictly |in all respects |herein )?to',
  pattern`
    (?:expressed|given|rendered|made) (?:herein )?(?:solely|only|exclusively) (?:
      with respect to|under|as to|on|in respect of|with regard to
    )
  `,
  pattern`
    (?:given|rendered|made) (?:only )?(?:
      on the basis of|with respect to|under|in respect of|in accordance with
    )(?= (?:the )?(?:\w+ )?laws?(?![\w-]))
  `,
  '(?:given|rendered|made|expressed) (?:only |solely )?(?:under|with respect to|on the basis of|in respect of)(?= (?:the )?(?:\\w+ ){0,2}(?:corporation|company|companies|partnership|organizations|trust) (?:laws?|acts?|code))',
  '(?<!\\b(?:asked|requested|engaged|retained|instructed)\\s+(?:\\w+\\s+){0,4}to\\s+)opin(?:es?|ing) (?:herein )?(?:only |solely )?(?:as to|on|upon|with respect to|only)',
  pattern`
    (?:based|relates?|relating|cover(?:s|ing)?|concern(?:s|ing)?|extends?|appl(?:y|ies)) (?:as to matters of law )?
    (?:solely|only|exclusively)(?: (?:on|upon|to|the))?
  `,
  '(?:solely|only|exclusively) (?:relates? to|extends? to|appl(?:y|ies) to|covers?|concerns?|address(?:es)?)',
  'confined (?:ourselves|myself) to',
  'limited by(?: and (?:is )?(?:given |rendered )?in accordance with)? the laws?',
  '(?:considered|examined|reviewed) (?:only|solely|exclusively)(?= (?:the )?(?:\\w+ ){0,6}laws?)',
  '(?:reflects?|considers?|addresse?s?) only(?: the)?(?: (?:application|effect))?(?: of)?',
  'does not (?:extend|relate) to',
]);

/** "To the extent that any matter would be governed by the laws of any other jurisdiction, we express no opinion on it." */
export const ForeignMatter = phraseToken('ForeignMatter', 'what another law governs', [
  '(?:governed|affected|controlled) by (?:the )?(?:laws? of )?any (?:other )?jurisdictions?',
  'governed by(?= (?:the |any )?laws? other than)',
  'with respect to any other laws? of any (?:other )?jurisdictions?',
]);

/** "Matters of Ohio law are addressed in the opinion of Kiln LLP": a law that this letter does not cover. */
export const AddressedPhrase = phraseToken('AddressedPhrase', "another counsel's opinion", [
  pattern`
    (?:is|are) (?:separately )?(?:addressed|covered|passed upon|dealt with) (?:in|by) (?:the |an |a )?
    (?:separate )?(?:legal )?opinions? (?:letter )?(?:of|delivered by|given by|rendered by|from)
  `,
]);

export const BarPhrase = phraseToken('BarPhrase', 'a bar membership', [
  '(?:a )?members? (?:only )?(?:in good standing )?(?:of|with) (?:only )?the (?:bar|law society)',
  // The bar's place is no part of it: "a member of the Ohio Bar".
  "(?:a )?members? (?:only )?(?:in good standing )?(?:of|with) (?:only )?the(?= (?:[\\w’']+ ){1,3}(?:bar|law society))",
  '(?:are|am|is)(?: duly)? (?:qualified|licensed|admitted|authorized|authorised|entitled) (?:only |solely )?to practi[cs]e',
  pattern`
    (?:are|am|is)(?: duly)? (?:qualified|licensed|admitted) (?:only |solely )?
    (?:
      as (?:an? )?(?:attorneys?|lawyers?|solicitors?|barristers?|advocates?|members?)
      |in (?!its|their|all|any|certain|respect|part|accordance)
    )
  `,
  '(?:are|am|is) (?:all |an? )?(?:duly )?(?:attorneys?|lawyers?) (?:duly )?(?:admitted|qualified|licensed)',
  '(?:qualified|licensed|admitted) to (?:practi[cs]e|the (?:bar|practi[cs]e of law))',
  '(?:qualified|competent) to (?:render|give|express|issue) (?:an? |any |this |our )?(?:legal )?opinions?',
  'not (?:experts?|admitted|qualified|licensed)',
  pattern`
    (?:are|am) (?:an? )?(?:duly )?qualified (?:\w+ )?(?:lawyers?|attorneys?|solicitors?|advocates?|law firm) (?:of|in|under)
  `,
  '(?:hold|holds|holding) (?:ourselves|themselves|myself|itself) out',
  '(?:attorneys|solicitors|barristers|lawyers|advocates) (?:duly )?(?:admitted|qualified|licensed)',
  'bar of the (?:state|commonwealth|district)',
]);

export const ConsentTo = phraseToken('ConsentTo', '"consent to"', [
  '(?:the|this|our) firm (?:hereby |further |also |likewise |expressly ){0,8}consents to(?! ,|,)',
  '(?:hereby |further |also |likewise |expressly ){0,8}consents? (?:thereto|hereto|that (?:this|the|our|my)|to(?! ,|,))',
  '(?:consents?|permission) (?:is|are) (?:hereby |also |further |likewise ){0,8}(?:given|granted) (?:to|for)',
  '(?:our|my) (?:written )?consent to (?:(?:the|that|its) )?(?:being )?(?:filing|filed|use|reference)',
  '(?:this|the foregoing) consent (?:may|also|extends|applies|shall apply|is (?:also )?(?:intended|given))',
  'you (?:may|are (?:hereby )?(?:authori[sz]ed|permitted|at liberty|free) to) (?:file|include|attach|use)',
  // Dutch letters let the issuer file instead of consenting to it.
  'the (?:\\w+ ){1,2}may (?:file|include|attach) (?:a copy of )?this (?:opinion|letter)',
  'you have (?:our|my) (?:consent|permission|authori[sz]ation) to',
  '(?:our|my) permission (?:to|for)',
  "(?:our|my) (?:firm[’']s )?name may (?:also )?(?:be used|appear)",
  '(?:hereby |further |also ){0,8}authori[sz]es? (?:the|your|you to) (?:fil(?:e|ing)|use|inclu(?:de|sion)|reference)',
  '(?:hereby |further |also ){0,8}agrees? to (?:the|its|your|such) (?:filing|use|inclusion|reference|being)',
  '(?:hereby |further |also ){0,8}agrees? that (?:this|our|my|the foregoing) (?:opinion|letter|firm|name)',
  'no objection to (?:the|your|its|this|our) (?:\\w+ )?(?:filing|use|inclusion|reference|being)',
  '(?:hereby |further |also ){0,8}(?:assents?|accedes?) to (?:the|your|its) (?:filing|use|inclusion|reference)',
  '(?:(?:are|am) (?:also )?)?(?:content|willing|happy|pleased)(?: for)? (?:that |for )?(?:this|our|my|the foregoing) (?:opinions?|letter|name|firm)',
  'approves? (?:of )?(?:the|your) (?:filing|use|inclusion) of (?:this|our|my)',
  '(?:is|are) (?:hereby )?consented to',
  'to which (?:we|I) (?:hereby |also )?consent',
  // Before "we consent to such use of our name".
  '(?:aware|understand) that (?:we|our (?:firm|name)|this firm) (?:are|is|am|will be) (?:being )?(?:named|mentioned|referred to)',
  '(?:opinion|letter) may be (?:filed|included|used) (?:by you )?(?:as an exhibit|with|in)(?! connection)',
]);

/** What the law itself holds against the holders: a warning beside an opinion on interests in a trust or partnership. */
export const LiabilityWarning = phraseToken('LiabilityWarning', 'a warning of liability', [
  pattern`
    (?:could|may|might)(?:,? (?:under|in) certain (?:\w+ )?circumstances,?)? be (?:held )?
    (?:personally |jointly )?(?:liable|obligated) (?:as (?:general )?partners )?(?:for|to)
  `,
  'disclaims? (?:\\w+ ){0,2}liability',
  'entity of the type commonly known as',
  'is liable to the (?:partnership|trust|company|fund) for',
  '(?:annual )?(?:filing |registration )?fees must be paid',
]);

export const ExamineVerb = phraseToken('ExamineVerb', 'a verb of examining', [
  'examined',
  'gone (?:over|through)',
  '(?<=\\bhave (?:also )?)seen(?=,| (?:and|the|such|copies|originals|an?|each|certified|executed|all)\\b)',
  'reviewed',
  'inspected',
  '(?<=\\bhave (?:also )?)read',
  'considered',
  'searched',
  'investigated(?= (?:such|those|these|the) )',
  'had (?:before (?:us|me)|sight of|regard to|recourse to)',
  'looked at',
  'perused',
  'studied',
  'made (?:ourselves|myself) familiar with',
  'obtained (?:an? |the )?(?:certificates?|copies|copy|searches|search)',
  'made (?:such|an|the|all) (?:\\w+ ){0,5}?(?:investigations?|examinations?|inquir(?:y|ies)|enquir(?:y|ies)|searches)',
  'made (?:investigations?|examinations?)',
  // British and Irish letters tell what registers were searched, and how.
  '(?:carried out|made|caused)(?= (?:an? |the following |such )?(?:\\w+ ){0,3}(?:searches|search|enquiry|enquiries)(?! of (?:fact|law)))',
  'conducted (?:such|an|the) (?:\\w+ )?(?:investigations?|examinations?|review|searches)',
  '(?:am|are|is) (?:generally )?familiar with(?= (?:the |its |your )?(?:proceedings|corporate|records|documents|terms|charter|certificate|articles|by-?laws|actions?|such)| [^.;]{0,90} and (?:the |its |your )?(?:proceedings|minutes|by-?laws|resolutions))',
  'been furnished with',
  'familiari[sz]ed (?:ourselves|myself)',
  'undertaken (?:such|an?) (?:\\w+ )?(?:investigations?|examinations?|reviews?)',
  'satisfied (?:ourselves|myself)',
]);

export const ExaminedByUs = phraseToken('ExaminedByUs', '"examined by us"', [
  '(?:been )?(?:examined|reviewed|inspected|perused) by (?:us|me)',
  '(?:our|my) examination (?:of (?:the )?documents )?(?:has been|was|is) limited',
  '(?:our|my|such|that) (?:review|examination) (?:has )?(?:included|consisted|comprised)',
  '(?:our|my) (?:review|examination) of',
  'opinions? follows? (?:an|our|my) (?:examination|review|inspection) of',
  'examined (?:\\w+ ){0,12}?under (?:my|our) (?:direct )?(?:supervision|direction)',
]);

export const AssumeVerb = phraseToken('AssumeVerb', 'a verb of assuming', [
  '(?:taken|accepted|treated) as (?:true|correct|accurate)',
  'taken it that',
  'supposed(?= (?:\\w+ ){0,5}?that)',
  'taken it as (?:given|read|established)(?= that)',
  'assumed?(?! (?:those|these|such|the) words)(?! (?:(?:no|any|the) )?(?:obligation|responsibility|duty|liability|undertaking))',
  'presumed?',
  'taken (?:for granted|as given)',
  '(?:am|are|is) (?:also |further )?assuming',
]);

export const AssumptionsNoun = phraseToken('AssumptionsNoun', '"assumptions"', [
  '(?:the )?following(?: additional| further)? assumptions?',
  '(?:these|such|the foregoing|the above|which) assumptions?',
  '(?:up)?on the (?:basis and )?assumptions?(?: that)?',
  'subject to the (?:further |additional )?assumptions? that',
  '(?:it is|is also|(?:has|have) been) (?:further |also )?assumed(?! by (?!us|me))',
  pattern`
    opinions? (?:letter )?(?:(?:set forth|expressed|stated|given|rendered) )?
    (?:further |also |herein |below |above )?assumes?
  `,
  '(?:our|my|these|the) opinions? (?:(?!and |or |that |we |I )[\\w()]+ ){1,8}?assumes?(?! (?:no|any))',
  '(?:opinions?|letter) presupposes?',
  '(?:authori[sz]ation|execution|delivery|genuineness|capacity|authenticity|conformity|validity|accuracy)(?: and \\w+)? (?:is|are) (?:hereby |also )?assumed',
  'made (?:certain |the |such |the following )?(?:\\w+ )?assumptions',
  'any of (?:these|those|such|the foregoing) assumptions',
]);

export const RelyVerb = phraseToken('RelyVerb', 'a verb of relying', [
  'relied',
  'rely',
  'relying',
  'placed (?:full |complete |sole )?reliance',
  'depended (?:up)?on',
  'accepted(?=,? (?:[\\w,]+ ){0,6}?(?:certificates?|certifications?|statements?|representations?|what)\\b)',
  'been content to (?:accept|rely)',
  'looked (?:solely |only )?to (?:the |such )?(?:statements|representations|certificates|certifications)',
  'defer(?:red)? to (?:the |an )?opinions?',
  pattern`
    accepted,? (?:(?:and|but) (?:have )?not independently (?:verified|checked|confirmed),? )?(?:the )?
    (?:statements|representations|certificates|certifications)
  `,
  pattern`
    not (?:sought to )?independently (?:verif(?:y|ied)|check(?:ed)?|confirm(?:ed)?|establish(?:ed)?|investigated?) (?:(?:any|all|of|the|such|these|those) ){0,8}
    (?:factual|facts?|information|representations|certificates)
  `,
  pattern`
    not (?:independently )?verified (?:the (?:accuracy|truth|completeness) of )?(?:the |such |any )?
    (?:
      (?:matters of )?facts?|information|certificates|statements|representations
    )
  `,
  pattern`
    made no independent (?:investigation|inquiry|verification|examination|review) (?:of|into|as to) (?:the |any |such )?
    (?:facts?|factual|accuracy|truth)
  `,
]);

export const RestsOnCertificates = phraseToken('RestsOnCertificates', 'what an opinion is based on', [
  'reliance (?:has been|was|is) (?:\\w+ )?placed',
  '(?:established|determined|ascertained|evidenced|confirmed)(?: (?:to|by) (?:us|me))? (?:by|from|on the basis of) (?:the )?certificates',
  pattern`
    (?:based|made|given|rendered|expressed) (?:(?:solely|exclusively|entirely|only) )?(?:(?:up)?on|in reliance (?:up)?on)
    (?: (?!laws?\b)\w+){0,4} certificates?
  `,
]);

export const FactPhrase = phraseToken('FactPhrase', '"as to matters of fact"', [
  '(?:as to|with (?:respect|regard) to|regarding|concerning) (?:\\w+ ){0,5}?(?:facts?|factual)',
]);

export const PlainMeaning = phraseToken('PlainMeaning', '"plain meaning"', ['plain meaning']);

export const QualifyPhrase = phraseToken('QualifyPhrase', 'a qualification', [
  pattern`
    subject(?: in all respects)? to,? (?:and (?:qualified|limited) by,? )?(?:the )?
    (?:(?:following|same|additional|further),? ){0,8}(?:assumptions,? (?:and )?)?
    (?:
      qualifications?|exceptions?|limitations?|reservations?|comments
    )
  `,
  '(?:subject|limited)(?: in all respects)? to (?:the )?(?:effects? of(?! (?:the )?(?:(?:current|present|existing) (?:state|status) of|(?:\\w+ ){0,7}laws? of (?:the )?(?:state|commonwealth)))|qualifications? that|exception|applicable bankruptcy|bankruptcy)',
  'subject to and (?:limited|qualified) by',
  pattern`
    (?:opinions?,?|matters expressed) (?:[\w,()]+ ){0,8}?(?:is|are) (?:further |also )?
    (?:
      subject to(?! the (?:following |further |additional )?assumptions?\b)
      |limited by(?! (?:and (?:is )?(?:given |rendered )?in accordance with )?the laws?)
      |qualified
    )
  `,
  'opinions? (?:(?:set forth|expressed|given|stated|contained) )?(?:(?:above|herein|in this (?:opinion|letter|opinion letter)) )?(?:\\([a1i]\\) )?(?:does|do) not (?:cover|address|encompass|include|concern|deal with|(?:apply|extend|relate) to)(?! [^.;]{0,60}?\\blaws?\\b)',
  'limited by (?:the )?(?:effects? of |applicable )?bankruptcy',
  'limit (?:our|my) opinions?',
  '(?:deals?|concerns?) only with (?:the )?(?:specific|specified|legal|matters)',
  '(?:limited|confined|restricted)(?: strictly| solely| only)? to the (?:matters?|documents|facts|securities|opinions?)(?! [^.;]{0,60}? and (?:is |are )?(?:(?:limited |confined )?to|(?:given )?(?:on the basis of|under)) the laws?)',
  'strictly (?:limited|confined) to(?=:)',
  'actual (?:current |present )?knowledge of (?:the |those |such )?(?:attorneys?|lawyers?|individuals?|persons?|partners?)',
  '(?:matters?|opinions?) (?:expressly|specifically) (?:stated|set forth|addressed|covered)',
  '(?:term|phrase|word|expression)s?(?=\\s+["“”])',
  '(?:we|I) (?:only )?mean (?:only )?the (?:conscious|actual)',
  'should (?:also )?be aware that',
  'assumed? (?:those|these|such|the) words (?:to )?means?',
  pattern`
    (?:also )?(?:wish to )?(?:
      note|advise you|point out|call to your attention|call your attention|draw your attention
      |bring to your attention
    )(?: to| that)
  `,
  '(?:assum|accept|tak)(?:e|es|ing) no responsibility (?:for|as to|with respect to)',
  'nothing (?:\\w+ ){0,6}(?:(?:is|are) intended|(?:is|constitutes) an opinion)',
  'nothing (?:\\w+ ){0,6}(?:should|shall|may|is|is to) be (?:read|construed|interpreted|deemed|taken)',
  'make no (?:comment|representation)',
  'implied or (?:may be )?inferred',
  'not (?:provide |constitute |be |capable of (?:\\w+ ){1,2})?conclusive(?:ly)?',
  'concepts (?:may be|are|will be|have been) (?:\\w+ )?(?:expressed|described|addressed|translated)',
  '(?:english|foreign) (?:words|terms|expressions)(?= (?:\\w+ ){0,4}?(?:describ|express|convey|translat))',
  '(?:legal )?concepts (?:concerned )?(?:\\w+ )?may not be identical',
  'should be inferred',
  'should be read (?:in conjunction|together) with(?= the (?:assumptions|qualifications|limitations))',
  'customary practices? (?:of|in)',
  '(?:should|is) not (?:to )?be (?:read|construed|interpreted|extended|taken)',
  'not conducted any',
  'did not (?:make|conduct|undertake|perform)',
  pattern`
    opinions? (?:(?:set forth|expressed|given|stated) )?(?:herein |above )?(?:is|are) (?:further )?
    conditioned (?:up)?on(?! (?:the |an? )?(?:following )?assumptions?)
  `,
  'not (?:been involved|participated|been retained to participate) in the (?:preparation|negotiation|drafting)',
  'not (?:undertaken|made|been (?:asked|requested|engaged|retained|concerned|responsible))(?: (?:to|with|for|in))?',
  '(?:the )?following (?:additional )?(?:qualifications?|exceptions?|reservations?|limitations?)',
  pattern`
    (?:our|the) (?:qualifications?|exceptions?|reservations?|limitations?) (?:to the opinions? |to our opinions? )?
    (?:is|are) as follows
  `,
]);

/** In the order of matching: what begins with the words of another stands before it. */
export const kindTokens: readonly TokenType[] = [
  ...plainKindTokens,
  AsInOurOpinion,
  OpinionStatement,
  AdvicePhrase,
  NoOpinion,
  QualifyPhrase,
  RestsOnCertificates,
  LimitPhrase,
  ForeignMatter,
  AddressedPhrase,
  BarPhrase,
  ConsentTo,
  LiabilityWarning,
  ExaminedByUs,
  ExamineVerb,
  AssumptionsNoun,
  AssumeVerb,
  FactPhrase,
  RelyVerb,
  PlainMeaning,
];
