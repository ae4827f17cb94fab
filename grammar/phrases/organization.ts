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

/** A jurisdiction with its name as printed and its code. */
export interface Jurisdiction {
  readonly name: string;
  readonly code: string;
}

/** Where and as what somebody is organized. */
export interface Organization extends Jurisdiction {
  /** It has capital stock: a partnership, trust or limited liability company has interests, whatever it calls them. */
  readonly hasStock: boolean;
}

/** What the first party is said to be that is organized under some law: "a Delaware corporation". */
export function organizedUnder(text: string): Organization | null {
  for (const { image } of organization(text)) {
    const [, place = '', form = ''] = organized.exec(image) ?? [];
    const name = place.trim();
    const code = placeCode(name);
    if (code !== null) return { name, code, hasStock: /^(?:corporation|company)$/.test(form) };
  }
  return null;
}
