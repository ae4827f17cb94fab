import { placeCode } from '../lexical/places.js';
import { phraseLexer } from './phrase-lexer.js';
import { pattern } from '../pattern.js';

const organized = new RegExp(pattern`
  an?\s+((?:[A-Z][a-z]+\s+){1,3})(?:(?:public|business|non-?profit|professional|exempted)\s+)?
  (
    corporation
    |limited\s+liability\s+company
    |limited\s+partnership
    |general\s+partnership
    |statutory\s+trust
    |business\s+trust
    |real\s+estate\s+investment\s+trust
    |company
  )
`);

const organization = phraseLexer({ organized });

/** Where and as what somebody is organized. */
export interface Organization {
  /** The jurisdiction as printed. */
  readonly name: string;
  readonly code: string;
  /** It has capital stock: a partnership, trust or limited liability company has interests, whatever it calls them. */
  readonly hasStock: boolean;
}

/** A term for an issuer, right behind what it is organized as: a holder who sells can be named before it. */
const ISSUER_TERM =
  /^[^(),]{0,20}\([^()]{0,40}["“](?:Company|Corporation|Issuer|Registrant|Partnership|Trust|Fund|Bank)["”,]/;
const ISSUER_REACH = 100;

/** What the issuer, or else the first party, is said to be that is organized under some law: "a Delaware corporation". */
export function organizedUnder(text: string): Organization | null {
  let first: Organization | null = null;
  for (const { image, end } of organization(text)) {
    const [, place = '', form = ''] = organized.exec(image) ?? [];
    const name = place.trim();
    const code = placeCode(name);
    if (code === null) continue;
    const party = { name, code, hasStock: /^(?:corporation|company)$/.test(form) };
    if (ISSUER_TERM.test(text.slice(end, end + ISSUER_REACH))) return party;
    first ??= party;
  }
  return first;
}
