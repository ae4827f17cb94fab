import { countries } from './countries.js';
import { pattern } from '../pattern.js';

/**
 * Names of jurisdictions as covers print them, each with its code: ISO 3166-2 for the United States and Canada, else
 * ISO 3166-1 alpha-2. Names are in the form of {@link placeKey}.
 */

/** Postal abbreviation, name, and the older abbreviations of the states, the district and the territory. */
const STATES = `
AL ALABAMA ALA|AK ALASKA|AZ ARIZONA ARIZ|AR ARKANSAS ARK|CA CALIFORNIA CALIF CAL|CO COLORADO COLO|CT CONNECTICUT CONN
DE DELAWARE DEL|DC DISTRICT_OF_COLUMBIA|FL FLORIDA FLA|GA GEORGIA|HI HAWAII|ID IDAHO|IL ILLINOIS ILL|IN INDIANA IND|IA IOWA
KS KANSAS KAN KANS|KY KENTUCKY|LA LOUISIANA|ME MAINE|MD MARYLAND|MA MASSACHUSETTS MASS|MI MICHIGAN MICH|MN MINNESOTA MINN
MS MISSISSIPPI MISS|MO MISSOURI|MT MONTANA MONT|NE NEBRASKA NEB NEBR|NV NEVADA NEV|NH NEW_HAMPSHIRE|NJ NEW_JERSEY
NM NEW_MEXICO|NY NEW_YORK|NC NORTH_CAROLINA|ND NORTH_DAKOTA|OH OHIO|OK OKLAHOMA OKLA|OR OREGON ORE|PA PENNSYLVANIA PENN PENNA
RI RHODE_ISLAND|SC SOUTH_CAROLINA|SD SOUTH_DAKOTA|TN TENNESSEE TENN|TX TEXAS TEX|UT UTAH|VT VERMONT|VA VIRGINIA
WA WASHINGTON WASH|WV WEST_VIRGINIA|WI WISCONSIN WIS WISC|WY WYOMING WYO|PR PUERTO_RICO|GU GUAM`;

const PROVINCES = `
AB ALBERTA ALTA|BC BRITISH_COLUMBIA|MB MANITOBA|NB NEW_BRUNSWICK|NL NEWFOUNDLAND NEWFOUNDLAND_AND_LABRADOR|NS NOVA_SCOTIA
ON ONTARIO ONT|PE PRINCE_EDWARD_ISLAND|QC QUEBEC QUÉBEC|SK SASKATCHEWAN|YT YUKON YUKON_TERRITORY|NT NORTHWEST_TERRITORIES|NU NUNAVUT`;

interface Subdivision {
  readonly code: string;
  readonly abbreviation: string;
  readonly names: readonly string[];
}

function subdivisions(country: string, table: string): Subdivision[] {
  return table
    .trim()
    .split(/[|\n]/)
    .map((entry) => {
      const [abbreviation = '', ...names] = entry.split(' ');
      return {
        code: `${country}-${abbreviation}`,
        abbreviation,
        names: names.map((name) => name.replace(/_/g, ' ')),
      };
    });
}

const states = subdivisions('US', STATES);
const provinces = subdivisions('CA', PROVINCES);

const codes = new Map<string, string>();
for (const [code, names] of countries) for (const name of names) codes.set(name, code);
// A state's name goes before a country's: on these covers Georgia is the state.
for (const { code, abbreviation, names } of [...provinces, ...states]) {
  for (const name of [abbreviation, ...names]) codes.set(name, code);
}

/** Words that precede a jurisdiction's name: "the State of", "Commonwealth of", "laws of the". */
const PREFIX = pattern`
  (?:
    (?:(?:organi[sz]ed\s+)?(?:under\s+)?(?:the\s+)?laws\s+of\s+)?(?:the\s+)?
    (?:
      (?:
        state|commonwealth|province|republic|kingdom|grand\s+duchy|people.s\s+republic|federation
        |territory
      )\s+of\s+
    )?(?:the\s+)?
  )?
`;

const collapse = /[.,*’']+|\s+/g;

/** Upper case, points and commas dropped, white space collapsed. */
function placeKey(text: string): string {
  return text
    .toUpperCase()
    .replace(/\b([A-Z])\.\s?(?=[A-Z]\b)/g, '$1')
    .replace(collapse, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const leading = new RegExp(`^${PREFIX}`, 'i');

/**
 * The code of a jurisdiction.
 * @param text a name as printed: "Delaware", "State of Israel", "British Columbia, Canada", "N.Y.", "the Cayman Islands"
 * @returns `null` for a text that names none
 */
export function placeCode(text: string): string | null {
  const found = codes.get(placeKey(text)) ?? codes.get(placeKey(text.trim().replace(leading, '')));
  if (found !== undefined) return found;
  const parts = text.split(/,|\(/);
  if (parts.length < 2) return null;
  for (const part of parts) {
    const code =
      codes.get(placeKey(part.replace(')', ''))) ??
      codes.get(placeKey(part.replace(')', '').trim().replace(leading, '')));
    if (code !== undefined) return code;
  }
  return null;
}

/** The provinces and regions of China (ISO 3166-2:CN), which addresses name without a word that tells what they are. */
const CHINESE_PROVINCES = pattern`
  anhui|fujian|gansu|guangdong|guangxi|guizhou|hainan|hebei|heilongjiang|henan|hubei|hunan|inner mongolia
  |jiangsu|jiangxi|jilin|liaoning|ningxia|qinghai|shaanxi|shandong|shanxi|sichuan|tibet|xinjiang|yunnan
  |zhejiang
`;
/** The states of Mexico (ISO 3166-2:MX), but for those that have the name of their capital or of a State of the United States. */
const MEXICAN_STATES = pattern`
  baja california(?: sur)?|campeche|chiapas|chihuahua|coahuila|colima|durango|guerrero|hidalgo|jalisco|michoac[áa]n|morelos
  |nayarit|nuevo le[óo]n|oaxaca|puebla|quer[ée]taro|quintana roo|sinaloa|sonora|tabasco|tamaulipas|tlaxcala|veracruz
  |yucat[áa]n|zacatecas
`;
/** The states of India (ISO 3166-2:IN) in which issuers have offices. */
const INDIAN_STATES = pattern`
  andhra pradesh|gujarat|haryana|karnataka|kerala|maharashtra|punjab|rajasthan|tamil ?nadu|telangana|uttar pradesh
  |west bengal
`;
/** The abbreviations of Australian states that no state of the United States has. */
const AUSTRALIAN_STATES = 'nsw|vic|qld|tas';
/** The counties of England and Ireland, and what names those of the rest of the kingdom. */
const COUNTIES = pattern`
  [a-z]{4,12}shire|essex|kent|surrey|middlesex|(?:(?:east|west)\s)?sussex|norfolk|suffolk|cornwall|cumbria
  |devon|dorset|somerset|merseyside|tyne\s(?:and|&)\swear|west\smidlands|greater\smanchester
  |co(?:unty|\.)\s[a-z]{4,12}
`;
const PROVINCE = new RegExp(
  pattern`
    ^(?:${CHINESE_PROVINCES}|${MEXICAN_STATES}|${INDIAN_STATES}|${AUSTRALIAN_STATES}|${COUNTIES}|queensland|victoria|tortola)$
    |^[\p{L}’'-]+(?:\s[\p{L}’'-]+){0,2}\s(?:province|prov\.?|autonomous region|oblast|prefecture)$
  `,
  'iu',
);

/** Whether a part of a foreign address names a province. */
export function namesProvince(part: string): boolean {
  return PROVINCE.test(part.trim());
}

const STATE_BEHIND_CITY = new RegExp(`\\s(?:${AUSTRALIAN_STATES})$`, 'i');

/** Offset of the state behind a city with no comma between: `Sydney NSW`; -1 where there is none. */
export function stateBehindCity(part: string): number {
  const found = STATE_BEHIND_CITY.exec(part);
  return found ? found.index + 1 : -1;
}

const spaced = (name: string): string =>
  name
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ /g, '\\s+')
    .replace(/\bAND\b/g, '(?:AND|&)');

const fullNames = [...codes.keys()].filter((name) => name.length > 2).sort((a, b) => b.length - a.length);

/** Alternatives by their first letter, otherwise in order: an expression then tries few of them at any place. */
function byInitial(names: readonly string[]): string {
  const rests = new Map<string, string[]>();
  for (const name of names) {
    const initial = name.charAt(0);
    const others = rests.get(initial);
    if (others) others.push(name.slice(1));
    else rests.set(initial, [name.slice(1)]);
  }
  return Array.from(rests, ([initial, others]) => `${initial}(?:${others.map(spaced).join('|')})`).join('|');
}

/** Any full name or old abbreviation of a jurisdiction, on word boundaries; for the flag `i`. */
export const PLACE_NAME = `(?<![A-Za-z0-9])(?:${byInitial(fullNames)})(?![A-Za-z0-9])\\.?`;

/** Postal abbreviations of states and provinces, and those with points: for patterns without the flag `i`. */
export const STATE_ABBREVIATION = `\\b(?:${[...states, ...provinces]
  .map(({ abbreviation }) => `${abbreviation}|${abbreviation.charAt(0)}\\.\\s?${abbreviation.charAt(1)}\\.`)
  .join('|')})(?!\\w)`;

/** A jurisdiction as a cover's field names it: perhaps with "State of" before it and a country after it; for the flag `i`. */
export const JURISDICTION = pattern`
  ${PREFIX}${PLACE_NAME}(?:
    \s?[,(]\s?(?:${PLACE_NAME}|U\.?S\.?A?\.?|B\.?W\.?I\.?|British\s+West\s+Indies)\)?
  )?
`;

const PLACE = new RegExp(PLACE_NAME, 'i');
const ABBREVIATION = new RegExp(STATE_ABBREVIATION);

/** The first jurisdiction that a text names, as a half-open range. */
export function placeIn(text: string): { readonly start: number; readonly end: number } | null {
  if (placeCode(text) !== null) return { start: 0, end: text.length };
  const found = PLACE.exec(text) ?? ABBREVIATION.exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}
