import type { TokenType } from 'chevrotain';
import { DATE } from '../../lexical/dates.js';
import { FILE_NUMBER } from '../../lexical/numbers.js';
import { phraseToken } from '../phrases/notation.js';
import {
  BlueSky,
  FederalLaw,
  LawWord,
  NationalLaw,
  PlaceName,
  StatuteInitials,
  UnitedStates,
} from './laws.js';
import { letterToken, sticky } from '../matter.js';
import { PricePhrase, SecurityKind } from './security-kinds.js';
import { pattern } from '../../pattern.js';

/** Values and names inside clauses: dates, forms, file numbers, money, documents, agreements; in what order all facts are looked for. */

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
