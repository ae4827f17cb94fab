/**
 * Numbers that a cover page carries, by their form. The sources are regular expressions meant for the flag `i`.
 */

/**
 * A Commission file number: a prefix of one to three digits, the number, and perhaps a suffix for a co-registrant or
 * a series (`333-46893-01`, `33-9917-D`). Nine digits with two before the dash are an employer number instead.
 */
export const FILE_NUMBER =
  '(?<![\\w-])(?!\\d\\d-\\d{7}(?!\\d))\\d{1,3}\\s?[-–—‑]\\s?\\d{2,7}(?:\\s?[-–—‑]\\s?(?:\\d{1,3}|[A-Z])(?!\\w))?(?![\\w-])';

/** An IRS employer identification number, `NN-NNNNNNN`. */
export const EMPLOYER_ID = '(?<![\\w-])\\d{2}\\s?[-–—‑]\\s?\\d{7}(?![\\w-])';

/** The same without its dash, which other nine-digit numbers look like: only where one is looked for. */
export const PLAIN_EMPLOYER_ID = '(?<![\\w-])\\d{9}(?![\\w-])';

/** A telephone number of the North American plan: `(860) 547-5000`, `860-547-5000`, `860/547-5000`, `1 860.547.5000`. */
export const DOMESTIC_TELEPHONE =
  '(?<![\\w-])(?:\\+?1\\s?[-–.\\s]\\s?)?(?:\\([\\s\\x1e]{0,3}[2-9]\\d\\d[\\s\\x1e]{0,3}\\)[\\s\\x1e]?|\\[[2-9]\\d\\d\\]|[2-9]\\d\\d)\\s{0,3}[-–—‑./]?\\s{0,3}\\d{3}\\s{0,2}[-–—‑.\\s]\\s{0,2}\\d{4}(?![\\w-])';

/** A telephone number of another plan: begins with `+` or an access code, or has the country code in parentheses. */
export const FOREIGN_TELEPHONE =
  '(?:\\(\\s?\\+\\s?\\d{1,4}\\s?\\)|\\+\\s?\\(?\\s?\\d{1,4}\\)?|(?<![\\w-])011(?=[\\s.-])|(?<![\\w-])00\\d{2,3}(?=[\\s.-])|(?<![\\w(])\\(\\d{2,3}\\)(?=\\s?[-–—\\d(]))[\\s().‑–—-]{0,4}\\d{1,10}(?:[\\s().‑–—-]{1,4}\\d{1,10}){0,5}(?![\\w-])';

export const TELEPHONE = `(?:${DOMESTIC_TELEPHONE}|${FOREIGN_TELEPHONE})`;

/** A ZIP code of the United States: `06115`, `06115-1900`. */
export const ZIP_CODE = '(?<![\\w-])\\d{5}(?:\\s?[-–—‑]\\s?\\d{4})?(?![\\w-])';

/** Postal codes of Canada, the United Kingdom and its islands, Bermuda, Cayman, the Netherlands, and with a country's letter. */
export const FOREIGN_POSTAL_CODE =
  '(?<![\\w-])(?:[ABCEGHJ-NPRSTVXY]\\d[A-Z]\\s?\\d[A-Z]\\d|[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}|(?:HM|DD|CR|DV|FL|GE|HS|MA|PG|SB|SN|WK)\\s?[A-Z\\d]{2}|KY\\d-\\d{4}|\\d{4}\\s[A-Z]{2}|[A-Z]{1,2}-\\d{4,5}|[A-Z]\\d{2}\\s[A-Z\\d]{4}|\\d{3}-\\d{4}|\\d{5}-\\d{3}|\\d{4,7})(?![\\w-])';
