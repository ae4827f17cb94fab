import { callingCodes, knownCallingCodes } from '../../../grammar/lexical/countries.js';
import { DOMESTIC_TELEPHONE, EXTENSION, KEYPAD_TELEPHONE } from '../../../grammar/lexical/numbers.js';

const domestic = new RegExp(`^${DOMESTIC_TELEPHONE}$`, 'i');
const keypad = new RegExp(`^${KEYPAD_TELEPHONE}$`);
const extension = new RegExp(`(?:${EXTENSION})$`, 'i');
/** An international access code: of the North American plan, or of most others. */
const ACCESS_CODE = /^(?:011|00)/;
/** A calling code that nothing marks, before area and number in groups of their own; those of city states have no area. */
const CALLING_CODE_FIRST =
  /^(?:(?=65|85[23])(?=\d{2,3}[-\s]\d{4}[-\s]\d{4}$)|(?=\d{2,3}[-\s]\d{1,4}[-\s]\d{3,4}[-\s]\d{4}$)|(?=\d{2,3}\s?\())(\d{2,3})/;
/**
 * The trunk prefix, left out from abroad: "(0)" (ITU-T E.123), and the zero of an area code behind a calling code, but for those of
 * Italy and Côte d'Ivoire, whose numbers begin with it.
 */
const TRUNK = /\(0\)|(?<=\d\)?\s{0,2}\()(?<!(?:39|225)\)?\s{0,2}\()0/g;

/** The digits of the letters on a telephone's keys (ITU-T E.161). */
const KEYS = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];
/** The digits that letters stand for, printed again behind them. */
const PRINTED_AGAIN = /(?<=[A-Z]\s?)\([\d-]+\)$/;
function onKeys(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => String(KEYS.findIndex((key) => key.includes(letter)) + 2));
}

/**
 * E.164 of a telephone number as printed.
 * @param country ISO 3166-1 code of the address that the number stands with, for numbers printed without their calling code
 * @returns `null` for digits that cannot be a number
 */
export function normaliseTelephone(raw: string, country: string | null = null): string | null {
  // E.164 has no place for an extension.
  const text = raw.trim().replace(extension, '');
  if (domestic.test(text)) return `+1${text.replace(/\D/g, '').slice(-10)}`;
  if (keypad.test(text)) return `+1${onKeys(text.replace(PRINTED_AGAIN, '')).replace(/\D/g, '').slice(-10)}`;
  const digits = text.replace(TRUNK, '').replace(/\D/g, '');
  const international = digits.replace(ACCESS_CODE, '');
  if (/^\(?\+/.test(text) || (international !== digits && international.length > 9))
    return e164(international);
  const leading = CALLING_CODE_FIRST.exec(text)?.[1];
  if (leading !== undefined && knownCallingCodes.has(leading)) return e164(digits);
  const bracketed = /^\((\d{2,3})\)/.exec(text)?.[1];
  // An office in China may have a telephone in Hong Kong: codes of three digits are no area codes.
  if (bracketed?.length === 3 && knownCallingCodes.has(bracketed) && digits.length > 9) return e164(digits);
  const calling = country === null ? undefined : callingCodes.get(country);
  if (calling !== undefined) {
    return e164(
      digits.startsWith(calling) && digits.length > 9 ? digits : calling + digits.replace(/^0+/, ''),
    );
  }
  if (bracketed !== undefined && knownCallingCodes.has(bracketed) && digits.length > 9) return e164(digits);
  return null;
}

/** A number with its calling code, if its length can be one (at most 15 digits). */
function e164(digits: string): string | null {
  return digits.length >= 8 && digits.length <= 15 ? `+${digits}` : null;
}
