import { COMPANY_FORM } from '../../lexical/company-forms.js';
import { isTitleCase } from '../items/title-matcher.js';
import { pattern } from '../../pattern.js';

/**
 * What the lines of a signature block are by their words alone. The sources are for the flag `i`.
 */

/** What a chief officer is in charge of, where the line ends before the office: `Chief Financial and Accounting` over `Officer`. */
const CHARGE = pattern`
  (?:
    financial|operating|accounting|administrative|legal|investment|credit|information|technology
    |commercial|executive|medical|scientific|business|risk|compliance|marketing|revenue|development
  )
`;
/** Words that only the titles of officers and agents have; `individually` is how one signs for oneself too. */
const OFFICE = pattern`
  (?:
    president|officer|chair(?:man|woman|person)?|secretary|treasurer|controller|comptroller|counsel
    |c[efoait]o|[es]?vp|(?:[es]\.\s?)?v\.\s?p|c\.\s?[efoait]\.\s?o|directors?|vice|manager|partner|member
    |trustee|attorney|representative|signatory|agent|administrator|head|executive|accountant|founder
    |cashier|actuary|delegate|superintendent|auditor|assistant|deputy|receiver|clerk|solicitor|registrar
    |leader|owner(?!\s+trust)|authori[sz]ed\s+(?:person|signer)|chapter\s+(?:7|11)(?=\s*(?:$|trustee))
    |chief(?=\s+(?:of\s+staff|[a-z]{4,}(?:ist|er))\b|(?:[\s,&]{1,9}(?:and\b|${CHARGE}\b)){1,6}[\s,&]{0,9}$)
    |individually
  )
`;
const HAS_OFFICE = new RegExp(`\\b${OFFICE}\\b`, 'i');
/** What names of companies end in, and persons' do not. */
const COMPANY = new RegExp(
  pattern`
    \b(?:
      (?!co-)${COMPANY_FORM}|companies|trust|bank|association|partnership|fund|group|holdings?|partners
      |bancorp|bancorporation|bancshares|series|trustees
    )\b\.?
  `,
  'i',
);

/** Whether a line of a signature block names an office: {@link OFFICE}. */
export function hasOffice(line: string): boolean {
  return HAS_OFFICE.test(line);
}

/** Whether a line has a word that names of companies end in: {@link COMPANY}. */
export function namesCompany(line: string): boolean {
  return COMPANY.test(line);
}

/** Words that end the names of partnerships and of those that sign for them, where no form of company does. */
const VENTURE = new RegExp(
  pattern`
    \b(?:
      associates|properties|realty|investors|ventures?|enterprises|equit(?:y|ies)|advis[eo]rs|development
      |investments|capital|resources|management
    )\b
  `,
  'i',
);

/** Whether a line names an entity, one without the form of a company too: `Alder Realty Associates II`. */
export function namesEntity(line: string): boolean {
  return namesCompany(line) || VENTURE.test(line);
}

/** Whether a text is nothing but the name of a company: one line, in capitals or with a capital to most words. */
export function isCompanyLine(text: string): boolean {
  const line = text.trim();
  // "GPU, Inc." has no word that is long enough to tell.
  const isTitled = isTitleCase(line) || !/[a-z]{4}/.test(line);
  return line.length <= 80 && !/[\n\v:;]/.test(line) && namesCompany(line) && isTitled;
}

/** `Group Chief Financial Officer`, `Company Secretary`, `Trust Officer`: whose officer one is, and of nobody after that. */
const CORPORATE_TITLE = new RegExp(
  pattern`
    ^(?:(?:and|&)\s+)?(?:(?:interim|acting|joint|global|deputy|former|senior)\s+)?
    (?:group|company|bank|trust|partnership|fund|holdings?)\s+
    (?:
      (?:
        chief|general|managing|corporate|financial|operating|legal|accounting|finance|and|executive|vice
        |senior|first|assistant|deputy
      )\s+
    )*${OFFICE}(?!.*\b(?:(?!company)${COMPANY_FORM}|holdings)\b)
  `,
  'i',
);

/** Whether a line is an officer's title rather than the name of a company that has such a word in it. */
export function isTitleLine(line: string): boolean {
  const office = HAS_OFFICE.exec(line);
  if (!office) return false;
  const capacity = line.search(/,\s+its\s/i);
  if (capacity > 0 && capacity < office.index && namesEntity(line.slice(0, capacity))) return false;
  const company = COMPANY.exec(line);
  if (!company || CORPORATE_TITLE.test(line)) return true;
  // "Chief Risk Officer, Alpha Bank": the company behind the office, with a name of its own.
  if (
    /^[^,]{0,80},\s+(?:the\s+)?[A-Z][\w&.'’-]*\s/.test(line.slice(office.index)) &&
    office.index < company.index
  )
    return true;
  // "President of Alpha Corp." against "Alpha Partner Holdings, Inc."
  return (
    office.index < company.index &&
    new RegExp(
      pattern`
      ^(?:
        \W*(?:
          the|a|an|duly|authorized|senior|executive|first|assistant|group|corporate|managing|general|chief
          |principal|co|acting|interim|and|vice|financial|accounting|operating|legal|administrative
          |compliance|investment|global|sr|deputy
        )\b[\s.,&-]*
      )*\W*$
    `,
      'i',
    ).test(line.slice(0, office.index))
  );
}

/** `Jane Doe, Jr.`, `John Doe, Sr., President`; not the senior officer of `Jane Doe, Sr. VP`. */
const SUFFIXED = /^(?:jr|sr(?!\.?\s+[a-z])|ii|iii|iv|esq|cpa|ph\.?d|m\.?d)\b/i;

/** `Jane Doe, Senior`, over `Vice President`: a title that breaks off before its office. */
const UNFINISHED = new RegExp(
  pattern`
    ,\s+(?:
      (?:
        senior|first|executive|principal|general|managing|chief|financial|operating|accounting
        |administrative|corporate|assistant|associate|regional|legal|global
      )\s*
    ){1,4}$
  `,
  'i',
);

/** What titles begin with and names do not: `Chief Legal, People and Culture Officer`. */
const TITLE_OPENING = /^(?:chief|senior|executive|global|group|managing|corporate|deputy)\s/i;

/** Length of the name where a line goes on to a title, as in `Jane Doe, Treasurer`; `-1` where it does not. */
export function nameBeforeTitle(line: string): number {
  const office = HAS_OFFICE.exec(line);
  const cut = UNFINISHED.exec(line);
  if (cut && (!office || office.index > cut.index)) {
    const name = line.slice(0, cut.index);
    if (isPersonName(name) && !namesCompany(name)) return cut.index;
  }
  if (!office || TITLE_OPENING.test(line)) return -1;
  const mark = /[,:]\s|\s(?:[–—-]{1,2}|[|/])\s|\s{3,}|\s(?=\()/g;
  for (let match = mark.exec(line); match && match.index < office.index; match = mark.exec(line)) {
    const name = line.slice(0, match.index);
    const rest = line.slice(match.index + match[0].length);
    if (SUFFIXED.test(rest)) continue;
    if (isPersonName(name) && !namesEntity(name) && isTitleLine(rest)) return match.index;
    return -1;
  }
  return -1;
}

/** Particles of names, in small letters. */
const PARTICLE =
  '(?:de|la|le|van|von|der|den|del|della|di|du|da|do|dos|das|des|el|al|bin|ibn|y|e|st|ter|ten|zu|af|av)';
const SUFFIX = '(?:,?\\s+(?:[JS]r|JR|SR|II|III|IV|V|Esq|CPA|C\\.P\\.A|Ph\\.?D|M\\.?D|CFA|J\\.?D|MBA)\\.?)';
const NAME_WORD = `(?:[\\p{Lu}(“"][\\p{L}\\d_.'’‘"“”()-]*|${PARTICLE}|d['’]\\p{Lu}\\p{L}+)`;
const PERSON = new RegExp(`^["“]?${NAME_WORD}(?:\\s+${NAME_WORD}){1,5}${SUFFIX}{0,3}$`, 'u');

/** Two to six words that begin with capitals, initials, particles and suffixes among them. */
export function isPersonName(text: string): boolean {
  return PERSON.test(text.trim());
}

/**
 * What a line adds to an undertaking that has not come to its end: `person.`, `officer on`, `in the City of Barre`. The
 * sentence goes on in small letters; so do some names of companies, and labels. One in capitals goes on in few ways.
 */
export function restOfUndertaking(line: string): string {
  if (/^(?:PERSONS?|OFFICERS?|REPRESENTATIVES?)\.?$|^ON THIS\b/.test(line)) return line;
  if (!/^[,;]?\s*[a-z]/.test(line) || /^(?:(?:as|its)\b|[a-z]+\s?:)/.test(line)) return '';
  return namesCompany(line) ? '' : line;
}

/** Whether a line labelled as a date is one that was misprinted: it is short and has figures, and is nobody's name. */
export function isMisprintedDate(line: string): boolean {
  return line.length <= 40 && /\d/.test(line) && !namesCompany(line) && !hasOffice(line);
}
