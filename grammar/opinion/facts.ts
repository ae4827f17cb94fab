import type { CustomPatternMatcherFunc, TokenType } from 'chevrotain';
import { letterToken } from './matter.js';
import { DATE } from '../lexical/dates.js';
import { FILE_NUMBER } from '../lexical/numbers.js';
import { PLACE_NAME } from '../lexical/places.js';
import { abbreviatedPlaces, abbreviatedStatutes, nationalLaws } from './nationalities.js';
import { phraseToken } from './phrases/notation.js';
import { pattern } from '../pattern.js';

/** Values and names inside clauses: dates, forms, file numbers, money, securities, agreements, places. */

function sticky(source: string, flags: string): CustomPatternMatcherFunc {
  const pattern = new RegExp(source, `${flags}y`);
  return (text, offset) => {
    pattern.lastIndex = offset;
    return pattern.exec(text);
  };
}

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
const MONTH_LETTERS = Array.from('JFMASONDjfmasond');

export const DateLiteral = letterToken({
  name: 'DateLiteral',
  pattern: sticky(DATE, 'i'),
  start_chars_hint: [...DIGITS, ...MONTH_LETTERS, 'l'],
  line_breaks: true,
  label: 'a date',
});

/** The number of a form: `S-3`, `F-10`, `SF-3`, `8-K`. */
export const FormNumber = letterToken({
  name: 'FormNumber',
  label: 'a form',
  pattern: new RegExp(pattern`
    (?:
      (?:SF|SB|S|F|N)\s?[-–—‑]\s?\d{1,2}(?:ASR|MEF|POS)?(?:/A)?
      |N[-–—‑]1A(?:/A)?
      |(?:8|10|18|11|6)[-–—‑][KQ](?:/A)?
      |(?:20|40)[-–—‑]F
    )(?![\w-])
  `),
});

export const FileNumberLiteral = letterToken({
  name: 'FileNumberLiteral',
  // A commission's docket is none of the registration statement's, nor are the years of a program, "98-99".
  pattern: sticky(
    `(?<!\\b(?:docket|case|cause|order|application) nos?\\. )(?!\\d\\d[-–]\\d\\d(?!\\d))${FILE_NUMBER}`,
    'i',
  ),
  start_chars_hint: DIGITS,
  line_breaks: true,
  label: 'a file number',
});

/** What stands before a file number. */
export const FileNumberHead = phraseToken('FileNumberHead', '"File No."', [
  '(?:(?:SEC|Commission|Registration|Reg\\.?|File|Statement) ){1,4}(?:Nos?|Numbers?)\\.?:?(?=[\\s\\x1c-\\x1f]|\\d)',
  'Nos?\\.(?= ?(?:333|033|33|0?\\d{1,2})\\s?[-–—‑])',
]);

/** An amount of money: `$200,000,000`, `U.S.$1 billion`, `€500 million`, `CHF 0.08`. */
export const Money = letterToken({
  name: 'Money',
  label: 'an amount of money',
  pattern: new RegExp(pattern`
    (?:(?:U\.?\s?S\.?|C|Cdn|A|HK|NT|S)?\$|€|£|¥|(?:USD|EUR|CHF|GBP|CAD|JPY|NIS|RMB)\s?)\s?
    (?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:\s+(?:million|billion|trillion))?(?![\w-])
  `),
  line_breaks: true,
});

/** A rate of interest: `4.75%`, `6 1/8%`. */
export const Rate = letterToken({
  name: 'Rate',
  label: 'a rate of interest',
  pattern: /\d{1,2}(?:\.\d+|(?:-|\s{1,3})?\d{1,2}\/\d{1,2}|[¼½¾⅛⅜⅝⅞])?\s?%/,
  line_breaks: true,
});

/** A number of securities. */
export const Count = letterToken({
  name: 'Count',
  label: 'a number',
  // A year may end its sentence: "its outstanding Notes due 2015."
  // "1.5 million ordinary shares": of money and of things the number goes before another noun.
  pattern: new RegExp(pattern`
    \d{1,3}(?:\.\d{1,3})?\s(?:million|billion)(?=\s(?:[a-z]+\s){0,3}(?:shares|units|warrants|ADSs)(?![\w-]))
    |\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\w%])
    |(?<!\/)\d{1,40}(?![\w.%\/-])
    |(?:19|20)\d{2}(?=\.(?![\w.]))
  `),
  line_breaks: true,
});

/** Words that tell the class of a security, before its noun. */
const CLASSES = [
  'senior',
  'subordinated',
  'junior',
  'unsecured',
  'secured',
  'convertible',
  'debt',
  'medium(?:-| )term',
  'floating',
  'fixed',
  'rate',
  'asset(?:-| )backed',
  'exchange',
  'series(?: [a-z](?:-\\d{1,2})?(?= ))?',
  'class [a-z](?:-\\d{1,2}[a-z]?)?',
  'asset backed',
  'non-?cumulative',
  'bearer',
  'registered(?= (?:shares|notes|bonds)(?![\\w-]))',
  'mortgage[- ]backed',
  'home equity(?: loan)?',
  'auto(?:mobile)?(?: loans?| receivables?| leases?)?(?= (?:asset|receivables?)[- ]backed)',
  'student loan',
  'equipment(?= (?:notes|trust))',
  'transition',
  '(?:(?:commercial |residential |multifamily )?mortgage )?pass[- ]through',
  'first',
  'refunding',
  'consolidated',
  'redeemable',
  'mortgage',
  'collateral',
  'trust',
  'perpetual',
  'cumulative',
  'ordinary',
  'common',
  'preferred',
  'preference',
  'depositary',
  'capital',
  'limited',
  'partner(?:ship)?',
  'membership',
  'subscription',
  'share(?= purchase)',
  'stock(?= purchase)',
  'purchase(?= (?:contracts|rights|warrants|options|units)(?![\\w-]))',
  'guarantees? of',
  'pre-funded',
  'fixed-to-(?:floating|fixed)',
  'american',
].join('|');

/** The nouns for securities; what holds another stands before it. */
const SECURITIES = [
  '(?:shares?|units?) of (?:(?:the )?(?:(?:limited )?(?:partner(?:ship)?|liability company)|membership|trust|(?:undivided )?(?:fractional )?beneficial) )?interests?(?![\\w-])',
  'shares? of (?:beneficial interest|(?:\\w+ ){0,3}?(?:common|preferred|capital|preference) (?:stock|shares))',
  'common stock',
  'preferred stock',
  'preference stock',
  'capital stock',
  'common shares',
  'preferred shares',
  'ordinary shares',
  'depositary shares',
  'debt securities',
  '(?<=\\$[\\d,.]{3,15}(?: (?:million|billion))? of )securities(?=,? (?:which|consisting|including|of the))',
  'capital securities',
  'preferred securities',
  'deferred compensation obligations',
  'obligations(?= (?:\\w+ ){0,5}?(?:to pay|of) deferred compensation)',
  'notes',
  'debentures',
  'bonds',
  'warrants',
  'units',
  'rights',
  'purchase contracts',
  'guarantees',
  'certificates',
  'interests',
  'shares',
].join('|');

/** The kind of a security, with the words that tell its class. */
export const SecurityKind = phraseToken('SecurityKind', 'a kind of security', [
  `(?:(?:${CLASSES})(?: and/or| and| or)? ){0,8}(?:${SECURITIES})(?:,? (?:(?:19|20)\\d\\d )?series (?:[a-z]|[ivx]{1,4}|\\d[a-z\\d-]{0,7}|[a-z]-\\d{1,2})(?![\\w-]))?`,
]);

/** What stands between a security and its price as a whole: "having an aggregate offering price of up to". */
export const PricePhrase = phraseToken('PricePhrase', 'the price of an offering', [
  '(?:having|with|for|at|in) (?:an? |the |total )?(?:maximum |aggregate |gross |total |initial |public )+(?:(?:principal|offering|sales?|purchase|market|dollar|cash) )?(?:prices?|proceeds|amount|value)(?: \\([^()]{1,60}\\))? (?:of up to|not to exceed|not exceeding|up to|of)(?= (?:approximately )?(?:u\\.?s\\.? ?)?(?:\\$|usd|€|£))',
]);

/** The title of an agreement, at the place where it begins. */
export const AgreementTitle = letterToken({
  name: 'AgreementTitle',
  label: 'the title of an agreement',
  pattern: new RegExp(pattern`
    (?:
      (?:
        (?!(?:Company|Corporation|Registrant|Issuer|Partnership|Bank)[’']|(?:The|This|Each|Such|Any)\s)[A-Z][\w’'&-]{0,40}
        |No\.\s?\d+
        |of
        |and
        |to
      )\s+
    ){0,6}?(?:
        Indenture(?:\s+of\s+(?:Mortgage|Trust)(?:\s+and\s+Deed\s+of\s+Trust)?)?
        |Agreement(?:
          \s+and\s+Plan\s+of\s+(?:
            Merger|Reorgani[sz]ation|Conversion|Share\s+Exchange|Exchange|Acquisition|Distribution
          )(?:\s+and\s+(?:Merger|Reorgani[sz]ation))?
        )?
        |Declaration\s+of\s+Trust
        |Deed\s+of\s+Trust
        |Plan\s+of\s+Merger
        |Certificate\s+of\s+Designations?
      )(?:\s?(?:SM|TM|℠|™|®)(?=[,\s]))?(?:\s+No\.\s?\d+)?(?![\w-])
    |(?:
      (?:
        senior
        |subordinated
        |(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s+)?supplemental
        |amended\s+and\s+restated
        |trust
        |base
        |warrant
        |underwriting
        |deposit
        |rights
        |unit
        |purchase
        |subscription
        |distribution
        |sales
      )\s+
    ){0,8}(?:
        indenture
        |(?:
          (?:(?:pooling|sale)\s+and\s+)?servicing
          |warrant
          |subscription
          |underwriting
          |deposit
          |(?:registration\s+)?rights
          |unit
          |(?:(?:securities|stock|share|note|asset)\s+)?purchase
          |(?:equity\s+)?distribution
          |sales
          |merger
          |trust
          |(?:placement\s+)?agency
          |(?:share\s+)?exchange
          |credit
          |loan
        )\s+agreement
      )(?![\w-])
  `),
  line_breaks: true,
});

export const RegistrationStatementPhrase = phraseToken(
  'RegistrationStatementPhrase',
  '"registration statement"',
  [
    '(?:(?:shelf|automatic|universal|initial|joint) ){0,8}registration statements?',
    // "In connection with the registration on Form S-8 of 2,000 shares"
    '(?:registration|registered)(?= (?:by the company )?(?:with the (?:u\\.?s\\.? )?(?:securities and exchange commission|commission|sec)(?: \\([^()]{1,30}\\))? )?(?:under the (?:u\\.?s\\.? )?(?:securities )?act(?: of 1933)?,?(?: as amended,?)? )?(?:up)?on form \\w{1,2}-\\d)',
  ],
);

export const ProspectusPhrase = phraseToken('ProspectusPhrase', 'a prospectus', [
  pattern`
    (?:base |final |preliminary |pricing |free writing |basic |accompanying )?
    (?:
      prospectus supplement|prospectus|pricing supplement|term sheet
    )
  `,
]);

export const Dated = phraseToken('Dated', '"dated as of"', [
  'dated(?: (?:as of|on|effective|as at))?',
  'effective as of',
]);
export const Between = phraseToken('Between', '"between"', [
  '(?:by and )?(?:between|among)(?: and among)?',
  'entered into between',
]);
export const As = phraseToken('As', '"as"', ['as']);
export const Due = phraseToken('Due', '"due"', ['due']);
export const Filed = phraseToken('Filed', '"filed"', ['filed', 'filing']);
export const CaptionHead = phraseToken('CaptionHead', '"under the caption"', [
  '(?:under|in) the (?:captions?|headings?|sections?)(?: (?:entitled|captioned|titled|of))?',
  'under(?= ?["“”])',
  '(?:captions?|headings?) (?:entitled )?(?=["“”])',
  '(?:section )?(?:entitled|captioned|headed|titled) (?=["“”])',
]);

export const ExceptForPhrase = phraseToken('ExceptForPhrase', '"other than"', [
  'other than(?: with respect to)?',
  'except(?: as to| for| that| with respect to)?',
  'besides',
  'but(?= (?:the laws? of|that of|those of|the (?:state|commonwealth|republic|province) of))',
  '(?<=\\b(?:jurisdictions?|countr(?:y|ies)|places?|laws?|states?) )outside(?: of)?(?= )',
]);

/** A law by its place: "laws of the State of New York", "Delaware General Corporation Law", "federal law", "Swiss law". */
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

export const factTokens: readonly TokenType[] = [
  DateLiteral,
  FileNumberHead,
  FormNumber,
  FileNumberLiteral,
  Money,
  Rate,
  Count,
  RegistrationStatementPhrase,
  ProspectusPhrase,
  AgreementTitle,
  CaptionHead,
  BlueSky,
  FederalLaw,
  UnitedStates,
  NationalLaw,
  StatuteInitials,
  LawWord,
  PlaceName,
  SecurityKind,
  PricePhrase,
  Dated,
  Between,
  Due,
  Filed,
  ExceptForPhrase,
];
