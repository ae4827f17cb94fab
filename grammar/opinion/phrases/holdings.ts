import { Lexer, type TokenType } from 'chevrotain';
import { letterToken } from '../matter.js';
import { phraseToken } from './notation.js';
import { pattern } from '../../pattern.js';

/**
 * What an opinion holds of its subject (Item 601(b)(5)(i) of Regulation S-K; Staff Legal Bulletin No. 19, II.B.1), and
 * the words around it: predicates that carry a holding, and the heads of conditions.
 */

/** Any holding. */
export const Holding = letterToken({ name: 'Holding', label: 'a holding', pattern: Lexer.NA });

export const DulyAuthorizedHolding = phraseToken(
  'DulyAuthorizedHolding',
  '"duly authorized"',
  [
    '(?:duly|validly|legally|properly|lawfully)(?: and (?:validly|legally|properly))? (?:incorporated and )?authori[sz]ed(?! (?:sub-?committee|committee|officer|representative|attorney|agent|signator|director|person|(?:by the [^.;]{1,60}? )?to (?:do|transact|conduct|carry|issue))\\w*)',
    pattern`
      taken (?:by the (?:company|corporation|board of directors) )?
      (?:
        to (?:duly )?authori[sz]e|for the (?:due |valid )?authori[sz]ation
      )
    `,
    'authori[sz]ed by all (?:necessary|requisite)',
    pattern`
      taken all (?:necessary |requisite )?(?:corporate|company|partnership|trust)? ?actions? (?:necessary |required )?
      (?:to be taken )?(?:by it |on its part )?to (?:duly )?(?:authori[sz]e|approve|execute)
    `,
    '(?<=\\b(?:have|has) been )authori[sz]ed(?= by (?:and on behalf of|the|all))',
    '(?:duly|validly) (?:reserved|classified|designated|created)(?: for issuance)?(?:,? and|,) (?:duly )?authori[sz]ed',
    'authori[sz]ed for (?:issue|issuance)',
    'validly authori[sz]ed',
  ],
  [Holding],
);

export const ValidlyIssuedHolding = phraseToken(
  'ValidlyIssuedHolding',
  '"validly issued"',
  [
    '(?:duly|validly|legally|lawfully|properly)(?:,? (?:and|or) (?:duly|validly|legally))? issued',
    '(?:validly|legally) (?:created|allotted|established)(?: and|,)? issued',
    // "duly authorized and issued"
    '(?<=(?:duly|validly|legally) authori[sz]ed(?:,| and) )issued(?= and (?:are|is|fully|outstanding)|,| ?[.;])',
    'valid(?= and,? (?:subject to [^.;]{1,90}, )?fully paid)',
  ],
  [Holding],
);

export const FullyPaidHolding = phraseToken(
  'FullyPaidHolding',
  '"fully paid"',
  ['fully(?: |-)paid(?:(?: |-)(?:in|up))?'],
  [Holding],
);

export const NonassessableHolding = phraseToken(
  'NonassessableHolding',
  '"nonassessable"',
  [
    'non[ ‑–-]{0,2}assessable(?! (?:character|nature|status|feature)\\w*)',
    'not (?:be )?subject to (?:any )?(?:call|calls|assessment)(?: for)?',
    'no further obligations? on (?:the part of )?(?:the |any )?holders? (?:\\w+ ){0,8}?to make (?:any )?(?:further )?payments?',
    'no further (?:sums?|amounts?|contributions?|payments?) (?:\\w+ ){0,8}?(?:are|is|(?:can|may|will|shall) be) (?:required|payable|called)',
  ],
  [Holding],
);

export const BindingHolding = phraseToken(
  'BindingHolding',
  '"valid and binding obligations"',
  [
    pattern`
      (?:legal(?:ly)?|valid(?:ly)?|lawful|direct|binding|enforceable)
      (?:
        (?:,| and|, and) (?:legal(?:ly)?|valid(?:ly)?|binding|enforceable|direct|unconditional|general)
      )*,? (?:and )?(?:(?:legal(?:ly)?|valid) )?(?:binding|unconditional)(?: direct)?
      (?: and (?:enforceable|unconditional))? (?:\w+ )?
      (?:
        obligations?|agreements?|instruments?|commitments?|contracts?
      )
    `,
    // Georgia letters set the words in another order: "valid, binding and legal obligations".
    pattern`
      (?:(?:legal|valid|lawful|direct)(?:,| and|, and) ){0,8}binding
      (?:
        (?:,| and|, and) (?:legal|valid|lawful|direct|unconditional|general)
      )+ (?:\w+ )?(?:obligations?|agreements?|instruments?)
    `,
    'binding obligations?',
    'valid and (?:legally )?binding',
    'legally binding',
  ],
  [Holding],
);

/** "valid, binding and enforceable obligations": two holdings in one phrase. */
export const BindingEnforceableHolding = phraseToken(
  'BindingEnforceableHolding',
  '"valid, binding and enforceable obligations"',
  [
    pattern`
      (?:legal, )?valid,? (?:and )?(?:legally )?binding,? and enforceable (?:\w+ )?
      (?:obligations?|agreements?|instruments?)
    `,
    '(?:legal, )?valid,? (?:and )?(?:legally )?binding,? and enforceable(?= (?:against|in accordance|under|by|as)|,? (?:subject|except)| ?[.;])',
  ],
  [Holding],
);

/** What an opinion on securities is asked for: a letter of few words may state it without saying that it is its opinion. */
export const holdingsOfLegality: readonly TokenType[] = [
  DulyAuthorizedHolding,
  ValidlyIssuedHolding,
  FullyPaidHolding,
  NonassessableHolding,
  BindingHolding,
  BindingEnforceableHolding,
];

export const EntitledHolding = phraseToken(
  'EntitledHolding',
  '"entitled to the benefits"',
  [
    'entitled to (?:all (?:of )?)?the (?:benefits?|rights|security(?! interest)|lien(?= of))',
    'entitles? (?:the|their) (?:(?:registered )?holders?(?: thereof)?|persons in whose names? (?:\\w+ ){1,5}(?:are|is) registered) to the (?:rights|benefits)',
  ],
  [Holding],
);

export const EnforceableHolding = phraseToken(
  'EnforceableHolding',
  '"enforceable"',
  [
    'enforceable (?:thereunder )?(?:against|upon|in accordance|by|as)',
    'enforceable,? (?:subject|except)',
    'enforceable against',
    'enforceable(?= ?[.;])',
  ],
  [Holding],
);

export const ExistingHolding = phraseToken(
  'ExistingHolding',
  '"validly existing"',
  [
    '(?:validly |legally |duly |presently |currently )?existing(?: (?:and|as|under|in|corporation))',
    'validly exist(?:ing|s)',
    'an? valid(?:ly)? (?:and )?(?:subsisting|existing) (?:corporation|company|partnership|trust)',
    pattern`
      (?:an? (?:\w+ )?(?:corporation|company|partnership|trust) )?(?:duly|validly) (?:
        incorporated|organi[sz]ed|formed|established|created(?! and (?:validly |legally )?issued)
      )
    `,
    '(?:an? )?(?:incorporated as an )?exempted (?:limited )?company',
    // The issuer of annuity contracts.
    '(?:duly|validly) authorized (?:\\w+ ){0,4}insurance company',
    'in good standing',
    '(?<=\\b(?:has|have) been )(?:duly )?(?:incorporated|registered|formed) (?:in|under|as|and (?:validly )?exists)',
    pattern`
      an? (?:\w+ )?(?:corporation|company|trust|partnership) (?:duly |validly )?
      (?:formed|organi[sz]ed|incorporated|existing)
    `,
  ],
  [Holding],
);

/** Holdings that the form's list does not name: power, no conflict, no consents, no further liability. */
export const OtherHolding = phraseToken(
  'OtherHolding',
  'another holding',
  [
    pattern`
      (?:full |requisite |necessary |all requisite |all necessary ){0,8}
      (?:
        corporate|company|partnership|trust|limited liability company
      ) (?:powers?|capacity|authority)
    `,
    // Bermuda and British Virgin Islands letters.
    '(?:the )?(?:capacity|power) to sue and be sued|capable of suing|subject to suit',
    'duly (?:licensed or )?(?:qualified|licensed|authorized) to (?:do|transact) business as a foreign',
    'duly (?:qualified|licensed) to (?:do|transact|conduct|carry on) (?:its )?business',
    // Taxes on the securities or their issue.
    pattern`
      no (?:stamp|documentary|issue|registration|transfer|withholding|capital|other)(?:[^.;]|\bno\.(?= )){0,120}?
      (?:tax(?:es)?|dut(?:y|ies)|charges?) (?:is|are|will be) (?:payable|required)
    `,
    'no (?:tax(?:es)?|dut(?:y|ies))(?: or (?:tax|dut|charge)\\w*)?(?: of any kind)? (?:is|are|will be) (?:payable|required)',
    'no (?:legal |court |judicial |insolvency |bankruptcy )?(?:proceedings?|actions?|litigation|suits?)(?: or \\w+)? (?:is|are) (?:currently )?pending',
    // What a prospectus says of the law, of taxes mostly, which the opinion confirms.
    '(?:accurately|fairly|correctly) (?:describes?|summari[sz]es?|presents?|states?|reflects?)',
    'accurate(?<=\\bdescriptions? [^.;]{1,400})',
    pattern`
      (?:not |free of |free from |no )(?:be )?(?:subject to )?(?:any )?
      (?:(?:statutory|contractual|similar) )?pre-?emptive (?:(?:or|and) (?:other )?(?:similar )?)?rights
    `,
    'secured by the (?:\\w+ )?lien',
    '(?:there is )?no provision of (?:\\w+ ){1,4}law (?:under|by|pursuant to) which',
    'valid (?:limited (?:partner(?:ship)?|liability company) )?interests? in the',
    '(?:the )?(?:(?:full|requisite|necessary|legal) )?power and authority(?: to(?![\\w-])|,? under(?= ))',
    '(?:do|does|will|did) not(?: and will not)?:? (?:violate|conflict|contravene|breach|result|require)',
    // Opinions on structures under the law of the People's Republic of China.
    '(?:not )?in (?:violation|breach|contravention) of',
    pattern`
      no (?:further |other |additional )?(?:authori[sz]ation|consent|approval|licen[cs]e|filing)s?
      (?:[^.;]|\bno\.(?= )){1,250}? (?:is|are) (?:legally )?required
      (?: (?:for|in connection with)(?= (?:the|such) ))?
    `,
    // A choice of law or a submission to courts, in letters of foreign counsel.
    'recogni[sz]ed(?= (?:and|by|in|under)|,| ?[.;])',
    'upheld(?= (?:and|by|in)|,| ?[.;])',
    'no (?:(?:personal|further) )?(?:obligations?|liability)(?:, [^,.;]{1,120},)? to make',
    '(?<=been )(?:duly|validly|properly) adopted',
    // What "non-assessable" means, in a parenthesis behind it, is no holding of its own.
    'not be (?:(?:held|personally) ){0,2}liable(?<!\\((?:meaning|which (?:term )?means?)[^()]{0,120}liable)',
    // The separate account of an insurance company.
    'not (?:be )?chargeable with (?:any )?liabilit(?:y|ies)',
    'violates?',
    'duly qualified under the trust indenture act',
    '(?<!(?:assessable|paid|issued) (?:preferred )?)undivided beneficial (?:ownership )?interests?',
    'results? in (?:a |any )?(?:violation|breach|default)',
    'entitled to the same limitation of (?:personal )?liability',
    // An authorised share capital; a summary of the law in the prospectus (Cayman, Bermuda and British Virgin Islands letters).
    'divided into(?= \\d)',
    '(?:true|fair|accurate|correct)(?:,? (?:and )?(?:fair|accurate|correct|complete))? in all material respects',
    // Item 601(b)(5)(ii) and (iii) of Regulation S-K: the plan of a registered interest.
    pattern`
      compl(?:y|ies) (?:in all material respects )?with (?:the )?(?:\w+ ){0,4}(?:requirements|provisions) of (?:the )?
      (?:employee retirement|erisa|internal revenue|section 401)
    `,
    pattern`
      (?:true|fair|accurate|correct)(?:,? (?:and )?(?:fair|accurate|correct|complete))?
      (?: in all material respects)?,? (?:in so far|insofar|summar(?:y|ies)|descriptions?)
    `,
    'duly(?: and validly)? executed(?:, (?:authenticated|issued)){0,2}(?:,? and|,) delivered',
  ],
  [Holding],
);

const IN_OUR_OPINION = 'in (?:our|my) (?:legal )?opinion';
const CONDITION_INSIDE = `(?:${IN_OUR_OPINION},? )?(?:when|upon|if|assuming) [^;.]{1,300}?, `;
const PREDICATE = '(?:have been|be|constitute|represent)';

/** "will" before what stands inside the verb, "will be" before what parts it from its holding: "will, when issued, constitute", "will be, when issued, validly issued". */
export const ShelfOpening = phraseToken('ShelfOpening', '"will" before an aside', [
  `(?:will|shall|would)(?=,? ${CONDITION_INSIDE}${PREDICATE} )`,
  `(?:will|shall|would)(?=,? ${IN_OUR_OPINION},? ${PREDICATE} )`,
  pattern`
    (?:will|shall|would) (?:have been|be|constitute)
    (?=, (?:when|upon|if|assuming|following) [^;.]{1,160}?, (?:duly|validly|legally|fully|valid|legal|binding))
  `,
]);

/** A verb that carries a holding of things to come: "will be", "will constitute". */
export const ShelfPredicate = phraseToken('ShelfPredicate', '"will be"', [
  `(?<=\\b(?:will|shall|would),? ${CONDITION_INSIDE})${PREDICATE}`,
  `(?<=\\b(?:will|shall|would),? ${IN_OUR_OPINION},? )${PREDICATE}`,
  pattern`
    (?:will|shall|would), (?:on|subject to|following|in so far as|insofar as|so far as|under|as a matter of) [^;.]{1,300}?, (?:have been|be|constitute|represent)
    (?=,? )
  `,
  pattern`
    (?:will|shall|would) (?:when|upon|if) [^,;.]{1,60}? (?:be|constitute)
    (?= (?:duly|validly|legally|fully|valid|legal|binding))
  `,
  // Without a comma before the condition the first holding may end it: "will be when issued duly authorized, legally issued".
  pattern`
    (?:will|shall|would) (?:have been|be|constitute) (?:when|upon|if) (?:
      (?! (?:duly|validly|legally|lawfully|properly) (?:authori[sz]ed|issued))[^;.]
    ){1,160}?,(?= (?:duly|validly|legally|fully|valid|legal|binding))
  `,
  '(?:will|shall|would)(?: in an? (?:\\w+ )?court)? be recogni[sz]ed as(?= (?:legal|valid|binding|the legal))',
  '(?:will|shall|would) (?:have been|be|constitute|represent|become)',
  '(?:will|shall) have(?= no (?:(?:personal|further) )?(?:obligations?|liability)(?:, [^,.;]{1,120},)? to make )',
  '(?:will|shall|would)(?= (?:entitle|not be (?:(?:(?:held|personally) ){0,2}liable|subject to))(?!\\w))',
]);

/** A verb that carries a holding of things done. */
export const ClosingPredicate = phraseToken('ClosingPredicate', '"have been", "are" or "constitute"', [
  '(?:have|has)(?: each)? been',
  '(?:are|is)(?: now| each)?',
  '(?:was|were)(?= (?:duly|validly|legally) )',
  'constitutes?',
  '(?:has|possesses)',
  '(?:do|does)(?= (?:not|each|constitute))',
]);

/** "Warrant Shares issuable upon exercise of the Warrants": what they are, and no condition. */
const GIVEN = '(?:issuable|deliverable|purchasable|(?:to|may) be (?:issued|delivered|sold))';
const TURNED =
  '(?:the )?(?:due |proper |valid |full )?(?:exercise|conversion|exchange|vesting|settlement|redemption)';

/** The head of a condition. */
export const ConditionHead = phraseToken('ConditionHead', 'the head of a condition', [
  '(?:if,?|as,?)(?: as,?)?(?: and)? when',
  'when,? as and if',
  'when(?:ever)?',
  `(?<!\\b(?:called|enforceable|payable(?: in (?:the )?\\w+)?) )upon(?! (?:and|the basis|such examination|the foregoing|our|my) |(?<=${GIVEN} upon) ${TURNED} )`,
  'assuming(?: that)?',
  // A proviso without an opinion is an exception.
  'provided(?:,? however)?,? that(?! (?:(?:we|I) (?:express|give|render|offer|do not|have not)|no opinion) )',
  'provided(?=,? (?:no(?! opinion)|such|the|it) )',
  'subject to(?= \\(| (?:the )?(?:determination|effectiveness|issuance|due|compliance|receipt) )',
  'following the',
  '(?<!at )once(?= (?:duly |validly |fully )*(?:issued|subscribed|paid|sold|delivered|executed|registered|allotted|the|such))',
  'if',
  'after(?! giving effect)',
]);

/** In the order of matching: what begins with the words of another stands before it. */
export const holdingTokens: readonly TokenType[] = [
  BindingEnforceableHolding,
  OtherHolding,
  EntitledHolding,
  ExistingHolding,
  DulyAuthorizedHolding,
  ValidlyIssuedHolding,
  FullyPaidHolding,
  NonassessableHolding,
  BindingHolding,
  EnforceableHolding,
  ConditionHead,
  ShelfOpening,
  ShelfPredicate,
  ClosingPredicate,
];
