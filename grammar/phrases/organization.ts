import { placeCode } from '../lexical/places.js';
import { phraseLexer } from './phrase-lexer.js';
import { pattern } from '../pattern.js';

const organized = new RegExp(pattern`
  an?\s+((?:[A-Z][a-z]+\s+){1,3})(?:(?:public|business|non-?profit|professional|exempted)\s+)?
  (?:
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

/** The first jurisdiction under whose law somebody is said to be organized: "a Delaware corporation". */
export function organizedUnder(text: string): Jurisdiction | null {
  for (const { image } of organization(text)) {
    const name = organized.exec(image)?.[1]?.trim() ?? '';
    const code = placeCode(name);
    if (code !== null) return { name, code };
  }
  return null;
}
