import { callingCodes } from '../../../grammar/lexical/countries.js';
import { DOMESTIC_TELEPHONE, EXTENSION } from '../../../grammar/lexical/numbers.js';

const domestic = new RegExp(`^${DOMESTIC_TELEPHONE}$`, 'i');
const extension = new RegExp(`(?:${EXTENSION})$`, 'i');
/** An international access code: of the North American plan, or of most others. */
const ACCESS_CODE = /^(?:011|00)/;
const knownCallingCodes = new Set(callingCodes.values());

/**
 * E.164 of a telephone number as printed.
 * @param country ISO 3166-1 code of the address that the number stands with, for numbers printed without their calling code
 * @returns `null` for digits that cannot be a number
 */
export function normaliseTelephone(raw: string, country: string | null = null): string | null {
  // E.164 has no place for an extension.
  const text = raw.trim().replace(extension, '');
  if (domestic.test(text)) return `+1${text.replace(/\D/g, '').slice(-10)}`;
  // "(0)" is the trunk prefix, left out from abroad (ITU-T E.123).
  const digits = text.replace(/\(0\)/g, '').replace(/\D/g, '');
  const international = digits.replace(ACCESS_CODE, '');
  if (/^\(?\+/.test(text) || (international !== digits && international.length > 9))
    return e164(international);
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
