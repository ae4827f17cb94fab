import { createToken, Lexer, type TokenType } from 'chevrotain';
import { DATE, MONTH } from '../../lexical/dates.js';
import {
  DOMESTIC_TELEPHONE,
  EMPLOYER_ID,
  FILE_NUMBER,
  FOREIGN_TELEPHONE,
  MISDASHED_EMPLOYER_ID,
  PLAIN_EMPLOYER_ID,
  SHORT_EMPLOYER_ID,
  SPACED_EMPLOYER_ID,
  ZIP_CODE,
} from '../../lexical/numbers.js';
import { JURISDICTION, STATE_ABBREVIATION } from '../../lexical/places.js';
import { lineAfter } from '../../token-limit.js';
import { coverToken, GAP, islandPattern } from './phrases.js';
import { pattern } from '../../pattern.js';

/** Any text of a field: words, and the values that have a form of their own. */
export const FieldText = createToken({ name: 'FieldText', pattern: Lexer.NA, label: 'text of a field' });
/** A value that is known by its form alone. */
export const TypedValue = createToken({
  name: 'TypedValue',
  pattern: Lexer.NA,
  label: 'a value',
  categories: [FieldText],
});

const typed = (name: string, label: string, source: string, flags = 'i'): TokenType =>
  coverToken(name, label, islandPattern(source, flags), [TypedValue, FieldText]);

export const DateLiteral = typed('DateLiteral', 'a date', DATE);
/** A date as a draft leaves it: `May __, 2002`, `[●], 2002`. */
const BLANK = '(?:_{1,20}|\\[[^\\S\\n]?[●•*_]{1,10}[^\\S\\n]?\\])';
const BlankDate = coverToken(
  'BlankDate',
  'a date that is left blank',
  islandPattern(
    `(?:${MONTH}[^\\S\\n]{1,4})?${BLANK}[^\\S\\n]{0,2},[^\\S\\n]{0,4}(?:(?:19|20)\\d\\d(?!\\d)|(?:19|20)?_{2,8})`,
  ),
  [DateLiteral, TypedValue, FieldText],
);
export const EmployerIdLiteral = typed(
  'EmployerIdLiteral',
  'an employer identification number',
  `${EMPLOYER_ID}|${PLAIN_EMPLOYER_ID}|${SPACED_EMPLOYER_ID}|${MISDASHED_EMPLOYER_ID}`,
);
/** Area code and number may stand in cells of their own. */
export const TelephoneLiteral = typed(
  'TelephoneLiteral',
  'a telephone number',
  `\\(\\d{3}\\)\\s?\\x1f\\s?\\d{3}[-–. ]\\d{4}(?!\\d)|${DOMESTIC_TELEPHONE}|${FOREIGN_TELEPHONE}`,
);
export const FileNumberLiteral = typed('FileNumberLiteral', 'a Commission file number', FILE_NUMBER);
/** A number one digit short of an employer number: the captions say whether it is that or a file number. */
const ShortNumberLiteral = coverToken(
  'ShortNumberLiteral',
  'a file number or a short employer number',
  islandPattern(SHORT_EMPLOYER_ID),
  [EmployerIdLiteral, TypedValue, FieldText],
);
export const ZipCodeLiteral = typed('ZipCodeLiteral', 'a ZIP code', ZIP_CODE);
export const PlaceLiteral = typed('PlaceLiteral', 'a jurisdiction', JURISDICTION);
/** A postal abbreviation counts where it stands alone on its line, with another (`DE and VA`), or before the Commission file number. */
export const StateLiteral = typed(
  'StateLiteral',
  'a state',
  pattern`
    (?<=(?:^|[\n\x0b\x1c-\x1f])[^\S\n]*(?:[A-Z]{2}[^\S\n]+(?:and|&)[^\S\n]+)?)${STATE_ABBREVIATION}
    (?=[^\S\n]*(?:[\n\x0b\x1c-\x1f(]|$|\d{1,3}-\d{3}|(?:and|&)[^\S\n]+${STATE_ABBREVIATION}[^\S\n]*[\n\x0b\x1c-\x1f]))
  `,
  '',
);
/** "N/A", "None", "Not applicable": a field that the filer leaves empty on purpose; a cell may refer to a note instead, `(1)`. */
export const NotApplicable = typed(
  'NotApplicable',
  '“not applicable”',
  pattern`
    \[?(?:
      (?:
        not(?:${GAP}+|-)applicable
        |n\s?[./]?\s?a(?![a-z0-9])
        |none(?![a-z])
        |inapplicable
        |(?:application${GAP}+)?(?:pending|applied${GAP}+for)(?![a-z])
        |does${GAP}+not${GAP}+apply
        |(?:no${GAP}+changes?|not${GAP}+changed|unchanged)(?![a-z])
      )(?:${GAP}+since${GAP}+(?:the${GAP}+)?last${GAP}+report)?
      |same(?:${GAP}+as${GAP}+above)?(?![a-z])
      |[-–—]{1,2}(?=${GAP}*\(?former)
      |(?<=\x1f\s{0,4})\(\d\)(?=\s{0,4}[\x1d\x1f])
    )[.*]?\]?
  `,
);
/** `(a Pennsylvania corporation)`, `(Incorporated in Ohio)`: jurisdiction and kind of a registrant in words. */
export const OrganisationNote = typed(
  'OrganisationNote',
  'a note on where a registrant is organised',
  pattern`
    \(?(?:
      (?<![a-z])an?${GAP}+(?:${JURISDICTION})${GAP}+(?:[a-z-]+${GAP}+){0,3}
        (?:
          corporation|company|partnership|trust|association|bank|corp\.?
        )
      |(?<=\()(?:${JURISDICTION})${GAP}+(?:[a-z-]+${GAP}+){0,2}
        (?:
          corporation|company|partnership|trust|association|corp\.?
        )(?=\))
      |(?:incorporated|organi[sz]ed|formed)${GAP}+(?:in|under|pursuant${GAP}+to)${GAP}+(?:the${GAP}+laws${GAP}+of${GAP}+)?
        (?:${JURISDICTION})
    )\)?
  `,
);
/** `(Depositor)`, `(Issuer with respect to the 6.05% Notes)` on a line of its own: the part that the party above it plays. */
export const RoleNote = coverToken(
  'RoleNote',
  'the part of a party',
  islandPattern(
    pattern`
      (?<=(?:^|[\n\x0b\x1c-\x1f])[^\S\n]*)(?:
        \((?:as${GAP}+)?(?:the${GAP}+)?(?:co-)?
        (?:
          depositor|issuer|issuing${GAP}+entity|originator|sponsor|seller|(?:master${GAP}+)?servicer
          |transferor
        )\b[^()\x1c-\x1f]{0,80}\)
        |(?:depositor|originator|sponsor|servicer|transferor)${GAP}+(?:of|for)${GAP}+[^()\x1c-\x1f\n]{3,80}
          (?=[^\S\n]*[\n\x0b\x1c-\x1f])
      )
    `,
  ),
  [FieldText],
);
/** The first characters of a telephone number. */
const TELEPHONE_START = '[(+]{0,2}\\d{1,3}[)\\s.-]';

/**
 * Water between values of one line: "and", "/", ",", "Tel:", the "Address;" of a head that goes on with the telephone, the remark
 * that a trust's jurisdiction is that of the law which governs its agreement.
 */
export const Joiner = typed(
  'Joiner',
  'a joining word',
  pattern`
    _+
    |\[(?=${DATE})
    |\((?:voice|phone|tel(?:ephone)?|office|main)\)
    |(?:ph|t|voice|main|main${GAP}(?:number|line)|office)(?:\.\s?:|[.:])(?=${GAP}{0,8}${TELEPHONE_START})
    |\(t\)(?=${GAP}{0,8}${TELEPHONE_START})
    |\(governing${GAP}+law[^()\x1c-\x1f]{0,100}\)
    |[,;:/&|().*†#]+?(?=${GAP}|[a-z0-9(]|$)
    |(?<![a-z])(?:
      and
      |or(?=${GAP}+\(?\d)
      |address(?:es)?[;,]?(?=${GAP}*(?:and${GAP}+)?telephone)
      |(?:tel(?:ephone)?|phone)${GAP}?(?:/|&|and)${GAP}?(?:fax|facsimile)[.:]*
      |tel(?:ephone)?[.:]*
      |phone:?
      |no\.
    )(?![a-z])
  `,
);
/** Which of several partnerships or trusts of one name the number after it is of: `II-A: 0-16388`. */
const SeriesLabel = typed(
  'SeriesLabel',
  'the series before its number',
  pattern`(?:[IVX]{1,5}(?:-[A-Z\d]{1,2})?|\d{2}-[A-Z])(?=:?${GAP}+(?:\d{1,3}-\d{4,6}|\d{2}-\d{7})(?![\d-]))`,
);
export const CoverWord = createToken({
  name: 'CoverWord',
  // Written without a choice for each character, whose number would be the stack's depth: one word may be all of a file.
  pattern: /(?:[^\s\x1c-\x1f(_]|_(?!_))[^\s\x1c-\x1f(_]*(?:_(?!_)[^\s\x1c-\x1f(_]*){0,1000}|[_(]/,
  label: 'a word',
  categories: [FieldText],
});

/** More tokens than any cover page has. */
const LONGEST_COVER = 20_000;

/** A line beyond the longest cover page, whole: where no heading ends the page, a long text is not read word by word. */
export const CoverRest = createToken({
  name: 'CoverRest',
  pattern: lineAfter(LONGEST_COVER),
  line_breaks: false,
  label: 'text',
  categories: [FieldText],
});

/** Whether a word is the label of a telephone number, or says in which country it is dialled. */
export function labelsTelephone(word: string): boolean {
  return /^(?:\(|\(?(?:tel|ph|phone|fax|telephone|voice|main|office|area|code|no|in)\.?\)?:?)$/i.test(word);
}

/** Whether a word is a dash alone: it stands for nothing, or parts a value from whose it is. */
export function isDash(word: string): boolean {
  return /^[-–—]+$/.test(word);
}

export const valueTokens: readonly TokenType[] = [
  BlankDate,
  DateLiteral,
  EmployerIdLiteral,
  TelephoneLiteral,
  ShortNumberLiteral,
  FileNumberLiteral,
  ZipCodeLiteral,
  RoleNote,
  OrganisationNote,
  PlaceLiteral,
  StateLiteral,
  NotApplicable,
  SeriesLabel,
  Joiner,
];
