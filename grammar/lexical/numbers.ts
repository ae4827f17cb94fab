import { pattern } from '../pattern.js';

/**
 * Numbers that a cover page carries, by their form. The sources are regular expressions meant for the flag `i`.
 */

/**
 * A Commission file number: a prefix of one to three digits, the number, and perhaps a suffix for a co-registrant or
 * a series (`333-46893-01`, `33-9917-D`). Nine digits with two before the dash are an employer number instead.
 */
export const FILE_NUMBER = pattern`
  (?<![A-Za-z0-9-])(?!\d\d-\d{7}(?!\d))\d{1,3}\s?[-–—‑]\s?\d{2,7}
  (?:\s?[-–—‑]\s?(?:\d{1,3}|[A-Z])(?![A-Za-z0-9]))?(?![A-Za-z0-9-])
`;

/** A Commission file number of one digit, which the oldest registrants have: only where one is looked for. */
export const SHORT_FILE_NUMBER = '(?<![A-Za-z0-9-])\\d{1,3}\\s?[-–—‑]\\s?\\d(?![A-Za-z0-9-])';

/** An IRS employer identification number, `NN-NNNNNNN`. */
export const EMPLOYER_ID = '(?<![A-Za-z0-9-])\\d{2}\\s?[-–—‑]\\s?\\d{7}(?![A-Za-z0-9-])';

/**
 * An employer number that lacks a digit. A Commission file number with two digits before the dash has five after it (`33-46893`),
 * or is one with a nought put before it.
 */
export const SHORT_EMPLOYER_ID = '(?<![A-Za-z0-9-])(?!0[0-2])\\d{2}[-–—‑]\\d{6}(?![A-Za-z0-9-])';

/** An employer number without its dash, which other nine-digit numbers look like: only where one is looked for. */
export const PLAIN_EMPLOYER_ID = '(?<![A-Za-z0-9-])\\d{9}(?![A-Za-z0-9-])';

/** An employer number with a blank for its dash: only on a cover. */
export const SPACED_EMPLOYER_ID = '(?<![A-Za-z0-9-])\\d{2}\\s\\d{7}(?![A-Za-z0-9-])';

/** An employer number with its dashes misplaced (`58-180-7304`): only on a cover. */
export const MISDASHED_EMPLOYER_ID = '(?<![A-Za-z0-9-])\\d{2}-\\d{3}-\\d{4}(?![A-Za-z0-9-])';

/** An extension that is dialled after a telephone number: `ext. 22`, `x105`. */
export const EXTENSION = ',?\\s{0,2}(?:ext(?:ension|n)?\\.?|x)\\s{0,2}\\d{1,6}';

/** A telephone number of the North American plan: `(860) 547-5000`, `860-547-5000`, `860/547-5000`, `1 860.547.5000`. */
export const DOMESTIC_TELEPHONE = pattern`
  (?<![A-Za-z0-9-])(?:\+?1\s?[-–.\s]\s?)?(?:
    \([\s\x1e]{0,3}[2-9]\d\d[\s\x1e]{0,3}\)[\s\x1e]?|\[[2-9]\d\d\]|[2-9]\d\d
  )\s{0,3}[-–—‑./]?\s{0,3}\d{3}\s{0,2}[-–—‑.\s]\s{0,2}\d{4}(?:${EXTENSION})?(?![A-Za-z0-9-])
`;

/** `00901 (787) 555-0100`: a ZIP code of Puerto Rico or New England before a domestic number is no access code. */
const ZIP_AND_TELEPHONE = '\\d{3}\\s{0,3}\\([2-9]\\d\\d\\)\\s?\\d{3}-\\d{4}';

/** `86-591-2830-8388`, `86 29 8760 8123`: calling code, area and number with nothing to tell the code; longer than the numbers of the Commission and the IRS. */
const DASHED_TELEPHONE = pattern`
  (?<![A-Za-z0-9-])(?:
    \d{2,3}-\d{1,4}-\d{7,8}
    |(?:86|852|853|886)[-\s]\d{1,4}[-\s]\d{3,4}[-\s]?\d{4}
    |\d{2,3}-\d{1,4}-\d{3,4}-\d{4}
    |(?:65|852|853)[-\s]\d{4}[-\s]\d{4}
  )(?![A-Za-z0-9-])
`;

/** A telephone number of the North American plan some of whose digits are told by the letters of its keys: `(419) 555-BANK (2265)`. */
export const KEYPAD_TELEPHONE = pattern`
  (?:1[-.\s])?(?:\([2-9]\d\d\)\s?|[2-9]\d\d[-.\s])
  (?=[\d.-]{0,4}[A-Z])[\dA-Z]{3}[-.\s]?[\dA-Z]{4}(?:\s?\(\d{3,7}(?:-\d{4})?\))?
`;

/** `52 (55) 5555-0110`, `44 (0)20 7555 0100`: a calling code that nothing marks before an area code in parentheses, which is none of North America. */
const CODE_BEFORE_AREA = '(?<![\\w-])\\d{2,3}\\s?(?=\\((?:0\\d{0,3}|\\d{1,2})\\)\\s?\\d{2,4}[-\\s]?\\d{3,4})';

/** A telephone number of another plan: begins with `+` or an access code, or has the country code in parentheses. */
export const FOREIGN_TELEPHONE = pattern`
  (?:
    (?:
      \(\s?\+\s?\d{1,4}\s?\)
      |\+\s?\(?\s?\d{1,4}\)?
      |(?<![A-Za-z0-9-])011(?=[\s.-])
      |(?<![A-Za-z0-9-])00(?!${ZIP_AND_TELEPHONE})\d{2,3}(?=[\s.-])
      |${CODE_BEFORE_AREA}
      |(?<![\w(])\(\d{2,3}\)(?=\s?[-–—\d(])
      |(?<![\w(])\(\d{2,3}[-\s]\d{1,4}\)
    )[\s().‑–—-]{0,4}\d{1,10}(?:[\s().‑–—-]{1,4}\d{1,10}){0,5}(?![A-Za-z0-9-])
    |${DASHED_TELEPHONE}
  )
`;

/** A ZIP code of the United States: `06115`, `06115-1900`; with its label one of Mexico: `C.P. 11000`. */
export const ZIP_CODE =
  '(?<![A-Za-z0-9-])(?:C\\.\\s?P\\.\\s{0,2})?\\d{5}(?:\\s?[-–—‑]\\s?\\d{4})?(?![A-Za-z0-9-])';

/** Postal codes of Canada, the United Kingdom and its islands, Bermuda, Cayman, the Netherlands, and with a country's letter. */
export const FOREIGN_POSTAL_CODE = pattern`
  (?<![A-Za-z0-9-])(?:
    [ABCEGHJ-NPRSTVXY]\d[A-Z]\s?\d[A-Z]\d
    |[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}
    |(?:HM|DD|CR|DV|FL|GE|HS|MA|PG|SB|SN|WK)\s?[A-Z\d]{2}
    |KY\d-\d{4}
    |(?:NL-)?\d{4}\s?[A-Z]{2}
    |[A-Z]{1,2}-\d{4,5}
    |CH\s\d{4}
    |(?:[A-Z]{1,2}-)?\d{3}\s\d{2}
    |[A-Z]\d{2}\s[A-Z\d]{4}
    |(?:VG|BB)\s?\d{4,5}
    |MH\s?969\d{2}
    |MC\s\d{5}
    |\d{3}-\d{4}
    |\d{5}-\d{3}
    |\d{3}\s\d{3}
    |\d{4,7}
  )(?![A-Za-z0-9-])
`;
