import { placeCode } from '../lexical/places.js';
import { phraseLexer } from './phrase-lexer.js';
import { pattern } from '../pattern.js';

const FORM = pattern`
  (?:
    corporation|limited\s+liability\s+company|limited\s+partnership|general\s+partnership|statutory\s+trust|business\s+trust
    |real\s+estate\s+investment\s+trust|company
  )
`;
const PLACE = '(?:[A-Z][a-z]+\\s+){0,2}[A-Z][a-z]+';
const QUALITY = '(?:(?:public|business|non-?profit|professional|exempted)\\s+)?';

/** `a Delaware corporation`, `a corporation organized and existing under the laws of the State of Delaware`. */
const organized = new RegExp(pattern`
  an?\s+(${PLACE})\s+${QUALITY}(${FORM})
  |an?\s+${QUALITY}(${FORM}),?\s+(?:duly\s+|validly\s+)?(?:organized|organised|incorporated|formed|existing)
    (?:\s+and\s+(?:validly\s+)?existing)?\s+under\s+the\s+laws?\s+of\s+
    (?:the\s+)?(?:(?:State|Commonwealth|Province)\s+of\s+)?(${PLACE})
`);

const organization = phraseLexer({ organized });

/** Which statute says what a company is and may do. */
export type CompanyForm = 'corporation' | 'limitedLiabilityCompany' | 'partnership' | 'trust';

function formOf(words: string): CompanyForm {
  const [first = '', second] = words.toLowerCase().split(/\s+/);
  if (second === 'partnership') return 'partnership';
  if (second === 'liability') return 'limitedLiabilityCompany';
  return first === 'corporation' || first === 'company' ? 'corporation' : 'trust';
}

/** Where and as what somebody is organized. */
export interface Organization {
  /** The jurisdiction as printed. */
  readonly name: string;
  readonly code: string;
  /** A corporation has capital stock; the others have interests, whatever they call them. */
  readonly form: CompanyForm;
  /** A term such as "Company" or "Issuer" stands for it. */
  readonly isTermed: boolean;
}

/** A term for an issuer, right behind what it is organized as: a holder who sells can be named before it. */
const ISSUER_TERM =
  /^[^(),]{0,20}\([^()]{0,40}["“](?:Company|Corporation|Issuer|Registrant|Partnership|Trust|Fund|Bank)["”,]/;
/** The same for one who guarantees, which the term can name beside others: (the "Subsidiary Guarantor"). */
const GUARANTOR_TERM = /^[^(),]{0,20}\([^()]{0,60}["“](?:[A-Z][a-z]+\s+){0,2}Guarantors?["”,]/;
const TERM_REACH = 100;

/** Who is organized, with the text behind, up to where a term may stand. */
function told(text: string): (readonly [Organization, string])[] {
  return organization(text).flatMap(({ image, end }) => {
    const [, place, form, formBefore, placeAfter] = organized.exec(image) ?? [];
    const name = place ?? placeAfter ?? '';
    const code = placeCode(name);
    if (code === null) return [];
    const after = text.slice(end, end + TERM_REACH);
    return [
      [
        { name, code, form: formOf(form ?? formBefore ?? ''), isTermed: ISSUER_TERM.test(after) },
        after,
      ] as const,
    ];
  });
}

/** What the issuer, or else the first party, is said to be that is organized under some law: "a Delaware corporation". */
export function organizedUnder(text: string): Organization | null {
  const parties = told(text).map(([party]) => party);
  return parties.find(({ isTermed }) => isTermed) ?? parties[0] ?? null;
}

/** What those are said to be who guarantee: `Alder LLC, a Texas limited liability company (the "Guarantor")`. */
export function guarantorsOrganizedUnder(text: string): Organization[] {
  return told(text).flatMap(([party, after]) => (GUARANTOR_TERM.test(after) ? [party] : []));
}
