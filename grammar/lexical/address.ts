import { endsInCompanySuffix } from './company-names.js';
import { FOREIGN_POSTAL_CODE, ZIP_CODE } from './numbers.js';
import { namesProvince, placeCode, stateBehindCity } from './places.js';
import { pattern } from '../pattern.js';

/** The parts of an address that stand at its end, as half-open ranges of its text. */
export interface AddressParts {
  city: PartRange | null;
  region: PartRange | null;
  postalCode: PartRange | null;
  country: PartRange | null;
}

export interface PartRange {
  readonly start: number;
  readonly end: number;
}

const POSTAL_END = new RegExp(`(?:${ZIP_CODE})$|(?:${FOREIGN_POSTAL_CODE})$`, 'i');
/** What a street's line ends with where no comma parts it from the city. */
const STREET_WORD = new RegExp(
  pattern`
    ^(?:
      street|st|avenue|ave|road|rd|drive|dr|boulevard|blvd|lane|ln|parkway|pkwy|highway|hwy|way|place|pl
      |plaza|americas|court|ct|circle|cir|square|sq|terrace|center|centre|floor|fl|building|bldg|tower
      |towers|park|loop|trail|turnpike|freeway|expressway|broadway|row|walk|n\.?w|s\.?w|n\.?e|s\.?e|north
      |south|east|west|#?\d+[a-z]*|\d+(?:st|nd|rd|th)|suite|ste|room|unit|box|[a-z]
    )[.,]?$
  `,
  'i',
);
/** The quarter of a town that a street lies in, set off from it by a comma: `1200 K Street, N.W. Washington`. */
const QUARTER = /^[NS]\.?\s?[EW]\.?\s+(?=\p{Lu})/u;
/** A part of an address that no city is named like. */
const NO_CITY = new RegExp(
  pattern`
    ^(?:suite|ste|floor|room|unit|p\.?\s?o\.?|box|building|bldg|c/o|attn|attention|\d+(?:st|nd|rd|th))\b
    |^#
    |\b(?:street|avenue|road|drive|boulevard|blvd|suite|floor|parkway|highway)\.?$
  `,
  'i',
);
/** A city with the number of its postal district: `Dublin 2`. */
const DISTRICT = new RegExp(
  pattern`
    ^(?!(?:Tower|Block|Phase|Level|Gate|Wing|Zone|House|Lot|Pier|Plot|Hall|Sector|Section|Unit|Park)\s)
    \p{Lu}\p{L}+ \d{1,2}$
  `,
  'u',
);
/** Parts of the United Kingdom, which may stand before it. */
const PART_OF_COUNTRY = /^(?:england|scotland|wales|northern ireland)$/i;
const CITY_STATE = /^(?:hong kong|singapore|luxembourg|gibraltar|monaco)\b/i;
/** A city with the code of six digits behind it: `Mumbai 400 051`. */
const CITY_BEFORE_POSTAL = /^\p{Lu}[\p{L}’' -]*[\s–-]\d{3}\s?\d{3}$/u;
/** A postal code that stands before its city: `1017 BC Amsterdam`, `80333 Munich`, `SE-111 57 Stockholm`. */
const POSTAL_BEFORE_CITY =
  /^((?:NL-)?\d{4}\s?[A-Z]{2}|(?:[A-Z]{1,2}-)?(?:\d{4,6}|\d{3}\s\d{2}))\s+(?=\p{Lu}[\p{L}’' -]*$)/u;
/** A region's name by its form alone. */
const REGION_NAME = /^\p{Lu}[\p{L}’' -]*$/u;
/** The letters that stand for a region: `SP`, `N.L.` */
const REGION_LETTERS = /^(?:[A-Z]{2,3}|(?:[A-Z]\.\s?){2,3})$/;
/** What some add to the name of an island: the group that it is of. */
const ISLANDS = /,\s{0,2}(?:B\.?\s?W\.?\s?I\.?|British West Indies|Channel Islands)$/i;
/** An island beside its town, which is then the city: `George Town, Grand Cayman, Cayman Islands`. */
const ISLAND_BEHIND_TOWN = /(?<=\bGeorge\s?Town,?\s{1,2})Grand Cayman$/i;
/** Words in a place's name, at most. */
const PLACE_WORDS = 5;

/**
 * Finds city, region, postal code and country of an address, read from its end.
 * @param text the address, its lines parted by line breaks
 * @param several it is of several offices, whose postal codes the page sets apart from their lines
 */
export function addressParts(text: string, several = false): AddressParts {
  const first = several ? firstPlace(text) : firstOffice(text);
  if (first < text.length) return addressParts(text.slice(0, first));
  const parts: AddressParts = { city: null, region: null, postalCode: null, country: null };
  let end = placesEnd(text);
  for (;;) {
    const head = text.slice(0, end);
    // A post office box has a ZIP code besides that of its street: "89520-0400 (89511)".
    const inParenthesis = parts.postalCode !== null && text.charAt(parts.postalCode.start - 1) === '(';
    const postal = parts.postalCode && !inParenthesis ? null : POSTAL_END.exec(head);
    if (postal && postal.index > 0) {
      parts.postalCode = { start: postal.index, end };
      end = trimEnd(text, postal.index);
      continue;
    }
    const place = parts.region ? null : placeAtEnd(head);
    if (!place) break;
    const isRegion = place.code.includes('-');
    if (!isRegion && parts.country) {
      if (!PART_OF_COUNTRY.test(text.slice(place.range.start, place.range.end))) break;
    } else if (isRegion) parts.region = place.range;
    else parts.country = place.range;
    end = trimEnd(text, place.range.start);
  }
  if (parts.country && !parts.region) {
    const head = text.slice(0, end);
    const province = provinceStart(head);
    const start = province > 0 ? province : regionStart(head);
    if (start > 0) {
      parts.region = { start, end };
      end = trimEnd(text, start);
      const postal = parts.postalCode ? null : POSTAL_END.exec(text.slice(0, end));
      if (postal && postal.index > 0) {
        parts.postalCode = { start: postal.index, end };
        end = trimEnd(text, postal.index);
      }
    }
  }
  if (parts.country && !parts.postalCode) {
    const start = partStart(text.slice(0, end));
    const found = POSTAL_BEFORE_CITY.exec(text.slice(start, end));
    if (found) {
      parts.postalCode = { start, end: start + (found[1] ?? '').length };
      parts.city = { start: start + found[0].length, end };
      return parts;
    }
  }
  // Where a country is a city, one name stands for both.
  const cityState =
    parts.country !== null && CITY_STATE.test(text.slice(parts.country.start, parts.country.end));
  if (parts.region ?? parts.country ?? parts.postalCode)
    parts.city = cityAtEnd(text.slice(0, end), cityState);
  if (!parts.city && cityState) parts.city = parts.country;
  return parts;
}

/**
 * Length of the first of two offices that a cover gives below each other: the first line of several that end in a postal code. So,
 * too, where the last line is none of an address: `Attn: Fund Administration`.
 */
function firstOffice(text: string): number {
  if (!text.includes('\n')) return text.length;
  if (!POSTAL_END.test(text) && placeAtEnd(text.slice(0, trimEnd(text, text.length)))) return text.length;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, trimEnd(text, at));
    const postal = POSTAL_END.exec(line);
    if (postal && placeAtEnd(line.slice(0, trimEnd(line, postal.index)))) return at;
  }
  return text.length;
}

/** Length of the lines up to the first that ends in a place. */
function firstPlace(text: string): number {
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (placeAtEnd(text.slice(0, trimEnd(text, at)))) return at;
  }
  return text.length;
}

/** Length of an address without the group of islands that stands behind its place. */
function placesEnd(text: string): number {
  const end = trimEnd(text, text.length);
  const group = ISLANDS.exec(text.slice(0, end));
  const head = text.slice(0, trimEnd(text, group?.index ?? 0));
  return group && (POSTAL_END.test(head) || placeAtEnd(head)) ? head.length : end;
}

function trimEnd(text: string, end: number): number {
  let at = end;
  while (
    at > 0 &&
    /[\s.,;*()[\]\x1c-\x1f–—•|-]/.test(text.charAt(at - 1)) &&
    !/\b[A-Z]\.[A-Z]\.$/.test(text.slice(Math.max(0, at - 5), at))
  )
    at--;
  return at;
}

/** The longest jurisdiction at the end, within its part of the text. */
function placeAtEnd(head: string): { range: PartRange; code: string } | null {
  const from = partStart(head);
  const words = [...head.slice(from).matchAll(/[^\s]+/g)];
  for (const word of words.slice(-PLACE_WORDS)) {
    const start = from + word.index;
    const code = placeCode(head.slice(start));
    if (code !== null) return { range: { start, end: head.length }, code };
  }
  return null;
}

/** Where the last part begins, if it is a province that no jurisdiction's code names: `Jiangsu Province`, `Guangdong`; else -1. */
function provinceStart(head: string): number {
  const island = ISLAND_BEHIND_TOWN.exec(head);
  if (island) return island.index;
  const start = partStart(head);
  if (namesProvince(head.slice(start))) return start;
  const behind = stateBehindCity(head.slice(start));
  return behind < 0 ? -1 : start + behind;
}

/**
 * Where the last part begins, if its form or what stands before it tell that it is a region: letters alone (`São Paulo, SP`), or a
 * name behind a city with its code (`6052 Hergiswil, Nidwalden`); else -1.
 */
function regionStart(head: string): number {
  const start = partStart(head);
  const before = head.slice(0, trimEnd(head, start));
  const city = before.slice(partStart(before));
  const last = head.slice(start);
  if (/,\s*$/.test(head.slice(0, start)) && REGION_LETTERS.test(last) && REGION_NAME.test(city)) return start;
  const isCoded = POSTAL_BEFORE_CITY.test(city) || CITY_BEFORE_POSTAL.test(city);
  return isCoded && (REGION_NAME.test(last) || REGION_LETTERS.test(last)) ? start : -1;
}

/** Where the last part of a comma-separated text begins. */
function partStart(head: string): number {
  const cut = Math.max(
    head.lastIndexOf(','),
    head.lastIndexOf('\n'),
    head.lastIndexOf('\v'),
    head.lastIndexOf(';'),
    head.lastIndexOf('•'),
    head.lastIndexOf('|'),
  );
  const separator = head.search(/[\x1c-\x1f][^\x1c-\x1f]*$/);
  const from = Math.max(cut, separator) + 1;
  return from + (/^\s*/.exec(head.slice(from))?.[0].length ?? 0);
}

/**
 * The city: the last part, less the street where no comma parts them. In a city state what follows the street's name belongs
 * to it: `Connaught Road Central`, `Orchard Road South`.
 */
function cityAtEnd(head: string, cityState: boolean): PartRange | null {
  const end = trimEnd(head, head.length);
  const text = head.slice(0, end);
  let start = partStart(text);
  start += QUARTER.exec(text.slice(start))?.[0].length ?? 0;
  if (
    DISTRICT.test(text.slice(start)) &&
    !NO_CITY.test(text.slice(start)) &&
    /[,\n\v]\s*$/.test(text.slice(0, start))
  )
    return { start, end };
  const words = [...text.slice(start).matchAll(/\S+/g)];
  if (words.some((word) => /\d/.test(word[0])) || words.length > 3) {
    const last = words.findLastIndex((word) => STREET_WORD.test(word[0]));
    // "Mercer Road St. Paul": the saint's is the city.
    const saint =
      /^(?:st|ste|ft)\.?$/i.test(words[last]?.[0] ?? '') && STREET_WORD.test(words[last - 1]?.[0] ?? '');
    const street = saint ? last - 1 : last;
    const first = words[street + 1];
    if (street >= 0 && first && !cityState) start += first.index;
    else if (street >= 0) return null;
  }
  const city = text.slice(start);
  if (cityState && (BUILDING.test(city) || /^\p{Ll}/u.test(city))) return null;
  return city.length === 0 || NO_CITY.test(city) || /\d/.test(city) ? null : { start, end };
}

/** Whether a line can be the first of an address: a number, a box, "One Plaza", "c/o". */
export function beginsAddress(line: string): boolean {
  return /^(?:\d|p\.?\s?o\.?\s|c\/o\s|one\s|two\s|three\s|suite\s|[a-z]+\s+(?:plaza|square|center|centre|house)\b)/i.test(
    line.trim(),
  );
}

/** What buildings are called, whose names stand over their streets. */
const BUILDING =
  /\b(?:building|bldg|tower|towers|plaza|center|centre|place|square|house|park|department|floor|suite)\.?,?$/i;

/** Whether a line below a name begins the address: that of a building does where the name above has its form. */
export function beginsAddressBelow(name: string, line: string): boolean {
  return beginsAddress(line) || (endsInCompanySuffix(name) && BUILDING.test(line.trim()));
}

/** Whether the first of two lines is a name over an address, and no part of the address itself: it has no number of a street, place or building. */
export function isNameOverAddress(line: string, below: string): boolean {
  const name = line.trim();
  if (beginsAddress(name) || !beginsAddress(below) || BUILDING.test(name) || !/\S\s+\S/.test(name))
    return false;
  const { region, postalCode } = addressParts(name);
  return region === null && (postalCode === null || !name.includes(','));
}

/** Length of a company's name that opens the line of an address, up to the comma before a number or a box; 0 where none does. */
export function nameBeforeAddress(line: string): number {
  const end = line.search(/,\s*(?=\d|p\.?\s?o\.?\s|c\/o\s)/i);
  const name = end < 0 ? line : line.slice(0, end);
  return endsInCompanySuffix(name) ? name.length : 0;
}
