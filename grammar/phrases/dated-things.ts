import { DATE } from '../lexical/dates.js';
import { pattern } from '../pattern.js';
import { phraseLexer } from './phrase-lexer.js';

const RELEASE = '(?:[Pp]ress|[Nn]ews|[Ee]arnings)\\s+[Rr]elease';
/** Not the agreement that an amendment is to. */
const TITLE = pattern`
  (?<!\b(?:to|of|under|amend(?:s|ed|ing)?)\s(?:(?:the|that|its|our)\s(?:certain\s)?)?)
  (?:(?!(?:The|This|That|Such|An?)\s)[A-Z][\w’'&-]{0,40}\s+(?:(?:of|and|to|for|No\.)\s+|\d{1,3}\s+){0,2}){0,8}
  (?:Agreement|Indenture|Amendment|Contract|Lease|Plan|Guaranty|Guarantee|Waiver)
`;

const issued = new RegExp(pattern`
  [Oo]n\s+(${DATE}),?\s+(?:(?!(?:19|20)\d\d(?!\d))[^.;\n]|\.(?!\s+[A-Z])){0,160}?\bissued\s+(?:an?|its|their|the)\s+(?:joint\s+)?(${RELEASE})\b(?!,?\s+dated\s)
`);
const dated = new RegExp(pattern`
  (?:(${RELEASE})(?:\s+(?:of|issued\s+by)\s+[^;()\n]{1,60}?)?|(${TITLE})),?\s+dated\s+(?:as\s+of\s+)?(${DATE})
`);

const things = phraseLexer({ issued, dated });

/** A press release or a contract with its date as printed. */
export interface DatedThing {
  /** In small letters: `press release`, `credit agreement`. */
  readonly name: string;
  readonly date: string;
}

/** The things of a text that have a date: `Credit Agreement dated as of May 5, 2021`, `On May 5, 2021, Alder issued a press release`. */
export function datedThings(text: string): DatedThing[] {
  return things(text).map(({ name, image }) => {
    const [, ...parts] = (name === 'issued' ? issued : dated).exec(image) ?? [];
    const [first = '', second = ''] = parts.filter(Boolean);
    const [title, date] = name === 'issued' ? [second, first] : [first, second];
    return { name: title.toLowerCase().replace(/\s+/g, ' '), date };
  });
}
