import { phrasePattern } from './notation.js';
import { pattern } from '../../pattern.js';

/**
 * Topics of assumptions and of what is relied on, by the words that name them, the telling ones first: the customary
 * assumptions of opinions filed under Item 601(b)(5) of Regulation S-K (Staff Legal Bulletin No. 19, II.B.3).
 */

export type AssumptionTopic =
  | 'signatures'
  | 'capacity'
  | 'conformity'
  | 'authenticity'
  | 'effectiveness'
  | 'consideration'
  | 'corporateAction'
  | 'enforceability'
  | 'certificates'
  | 'authorization'
  | 'sale'
  | 'law'
  | 'accuracy'
  | 'other';

export type RelianceTopic =
  'counsel' | 'publicOfficials' | 'officers' | 'representations' | 'documents' | 'other';

export const assumptionTopics: readonly (readonly [RegExp, AssumptionTopic])[] = [
  [
    phrasePattern([
      // "the genuineness and authenticity of all documents"
      '(?:genuineness|genuine)(?! (?:and|or) authenticity of (?:(?:all|the|such|any) )?(?:documents|records|instruments))',
      'authenticity of (?:all |the )?signatures?',
    ]),
    'signatures',
  ],
  [
    phrasePattern([
      '(?:legal |mental |requisite )?(?:capacit(?:y|ies)|competence|competency|competent)',
      'natural persons?',
    ]),
    'capacity',
  ],
  [
    phrasePattern(['conform(?:s|ity|ed|ing)?', 'identical to', 'true (?:and complete )?cop(?:y|ies)']),
    'conformity',
  ],
  [phrasePattern(['authentic(?:ity)?', 'submitted to (?:us|me) as originals?']), 'authenticity'],
  [
    phrasePattern([
      '(?:be|been|become|becomes|remain|declared) effective',
      'effectiveness',
      'stop orders?',
      'prospectus supplement (?:\\w+ ){0,6}?filed',
    ]),
    'effectiveness',
  ],
  [phrasePattern(['consideration', 'par value', 'issue price', 'payment in (?:full|cash)']), 'consideration'],
  [
    phrasePattern([
      '(?:not|never) (?:\\w+ ){0,4}?(?:amended|modified|rescinded|revoked|superseded|withdrawn)',
      'full force and effect',
      'no (?:amendments?|modifications?)',
      '(?:resolutions?|meetings?|minutes|corporate (?:action|records|proceedings))',
      'sufficient (?:\\w+ ){0,6}(?:shares|capital)',
      'total number of',
    ]),
    'corporateAction',
  ],
  [phrasePattern(['(?:change|changes) in (?:\\w+ ){0,3}?laws?']), 'law'],
  [
    phrasePattern([
      '(?:valid(?:ly)?|legal(?:ly)?) (?:and )?binding',
      'binding (?:\\w+ ){0,3}?obligations?',
      'enforceab(?:le|ility)',
    ]),
    'enforceability',
  ],
  [
    phrasePattern([
      '(?:manual(?:ly)? |counter)?sign(?:ed|ature) (?:\\w+ ){0,6}?certificates?',
      'certificates? (?:\\w+ ){0,4}?(?:specimen|signed|countersigned|registered)',
      'authenticated by',
      'registrar',
      'transfer agent',
    ]),
    'certificates',
  ],
  [
    phrasePattern([
      pattern`
        (?:due|duly|proper|valid(?:ly)?|requisite|all necessary) (?:\w+ ){0,3}?
        (?:
          authori[sz](?:ation|ed)|execut(?:ion|ed)|deliver(?:y|ed)|organi[sz](?:ation|ed)|existence|existing
          |incorporated
        )
      `,
      'power(?:s)?(?: and|,) authority',
      '(?:power|authority) (?:of|to)',
      'validly existing',
      'execution and delivery',
    ]),
    'authorization',
  ],
  [
    phrasePattern([
      pattern`
        (?:issued|sold|offered)(?:(?:,| and|, and) (?:issued|sold|delivered|offered))* (?:\w+ ){0,3}?
        (?:
          in (?:compliance|accordance|the manner)|as (?:contemplated|described)|pursuant
        )
      `,
      'manner (?:stated|described|contemplated|specified)',
      'underwriting agreement',
    ]),
    'sale',
  ],
  [phrasePattern(['laws? of any (?:other )?jurisdiction', 'constitutionality', 'governed by']), 'law'],
  [
    phrasePattern([
      'accura(?:cy|te)',
      'completeness',
      'complete',
      'truth(?:fulness)?',
      'true',
      'correct(?:ness)?',
    ]),
    'accuracy',
  ],
];

export const relianceTopics: readonly (readonly [RegExp, RelianceTopic])[] = [
  [
    phrasePattern([
      'opinions?(?: letter)?(?:,? dated [^;]{1,40}?)?,? (?:of|from|by|addressed|rendered)',
      'l\\.?l\\.?p\\.?',
      'other counsel',
      '(?:local|special) counsel',
    ]),
    'counsel',
  ],
  [
    phrasePattern([
      'officers?',
      'directors?',
      'employees',
      'secretary of the company',
      'officials of the company',
    ]),
    'officers',
  ],
  [
    phrasePattern([
      'public officials?',
      'certificates? of (?:good standing|existence|status)',
      'good standing certificates?',
      'governmental',
      'government',
      'secretary of state',
      'public authorities',
      'registrar',
    ]),
    'publicOfficials',
  ],
  [
    phrasePattern([
      'representations?',
      'statements?',
      'warranties',
      'assurances',
      'information',
      'certificates?',
    ]),
    'representations',
  ],
  [
    phrasePattern(['documents?', 'records', 'agreements?', 'search(?:es)?', 'originals', 'copies']),
    'documents',
  ],
];
