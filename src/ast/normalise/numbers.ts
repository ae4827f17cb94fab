import { withPlainHyphens } from '../../../grammar/lexical/hyphens.js';
import {
  EMPLOYER_ID,
  FILE_NUMBER,
  FOREIGN_POSTAL_CODE,
  MISDASHED_EMPLOYER_ID,
  PLAIN_EMPLOYER_ID,
  SHORT_FILE_NUMBER,
  SPACED_EMPLOYER_ID,
  ZIP_CODE,
} from '../../../grammar/lexical/numbers.js';

const whole = (form: string): RegExp => new RegExp(`^(?:${form})$`, 'i');
const fileNumber = whole(`${FILE_NUMBER}|${SHORT_FILE_NUMBER}`);
const employerId = whole(
  `${EMPLOYER_ID}|${PLAIN_EMPLOYER_ID}|${SPACED_EMPLOYER_ID}|${MISDASHED_EMPLOYER_ID}`,
);
const postalCode = whole(`${ZIP_CODE}|${FOREIGN_POSTAL_CODE}`);

/** All dashes as hyphens, no white space. */
const tighten = (raw: string): string => raw.replace(/\s+/g, '').replace(/[–—‑]/g, '-');

/** A Commission file number as printed, without spaces: `0-19277`. */
export function normaliseFileNumber(raw: string): string | null {
  return fileNumber.test(raw) ? tighten(raw).toUpperCase() : null;
}

/** An IRS employer identification number, `NN-NNNNNNN`. */
export function normaliseEmployerId(raw: string): string | null {
  if (!employerId.test(raw)) return null;
  const digits = raw.replace(/\D/g, '');
  return `${digits.slice(0, 2)}-${digits.slice(2)}`;
}

/** A postal code as printed, without the label of those of Mexico; a ZIP code with a plain hyphen and no spaces. */
export function normalisePostalCode(raw: string): string | null {
  const printed = withPlainHyphens(raw);
  if (!postalCode.test(printed)) return null;
  const code = printed.replace(/^C\.\s?P\.\s*/i, '');
  const isZip = /^\d/.test(code) && !/[A-Z]/i.test(code) && !/^\d{3}\s\d{2,3}$/.test(code);
  return isZip ? tighten(code) : code.toUpperCase();
}
