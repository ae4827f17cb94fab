import { speltPhrase } from './acronyms.js';
import { LEGAL_FORM } from '../lexical/company-forms.js';
import { DATE } from '../lexical/dates.js';
import { takesSeveral } from './defining-parentheses.js';
import {
  appositiveName,
  describedName,
  firstName,
  placedName,
  withoutAge,
  withoutDescriptions,
} from './described-names.js';
import { DEED, distantNoun, fartherNoun, formOfStatement } from './farther-nouns.js';
import {
  caseBefore,
  countsBefore,
  dateBefore,
  debtBefore,
  guaranteeBefore,
  instrumentBefore,
  eachOfBefore,
  paperBefore,
  partBefore,
  reportBefore,
  sumBefore,
  type Before,
} from './forms-before.js';
import { wordsInLowerCase } from './lower-case-phrases.js';
import { endsInForm, EQUITY_TERM, fitsTerm, nameBefore } from './names-before.js';
import { nounPhrase } from './noun-phrases.js';
import { segmentStart, trimEnd } from './phrase-bounds.js';
import { modifiersBefore } from './modifiers.js';
import { listedStart, wholeStart } from './phrase-starts.js';
import type { Span } from '../lexical/span.js';
import { namesake, PARTIES, wholeName, withAffiliates } from './whole-names.js';
import { pattern } from '../pattern.js';

/** The phrase that a term stands for which a parenthesis defines, from the words before it. */

/** A parenthesis that defines another term: what goes before it is not this term's alone. */
const DEFINITION_BEFORE = /["“”'’][^()"“”]{0,12}\)\s*$/;

/**
 * The phrase before the parenthesis at `open` that `term` stands for: from the noun that the term repeats, with its
 * modifiers; for a deed the sentence that tells it; else the name before it, without its description; else the words in lower case
 * before it. `null` where that would be a name of another kind, a sentence, or part of a phrase.
 */
export function expansionBefore(text: string, open: number, term: string): Span | null {
  const found = phraseBefore(text, open, term);
  const whole = found && wholeStart(text, withoutStrayParenthesis(text, exhibitOf(text, found, term)));
  return whole && withoutCopy(text, withFunds(text, whole, term));
}

/** What leads from a document to the filing that it is an exhibit to. */
const EXHIBIT_OF =
  /,?\s+(?:attached|filed|included)\s+as\s+(?:an\s+exhibit|exhibit\s+\(?[\dA-Z.]{1,8}\)?)\s+to\s+(?:the\s+|our\s+)?$/i;

/** The document where the phrase found is the filing that it is an exhibit to: "the form of Trust Agreement attached as an exhibit to the Registration Statement". */
function exhibitOf(text: string, found: Span, term: string): Span {
  const lead = EXHIBIT_OF.exec(text.slice(Math.max(0, found.start - 60), found.start));
  const repeats = text.slice(found.start, found.end).toLowerCase().includes(term.toLowerCase());
  const document = lead && !repeats && phraseBefore(text, found.start - lead[0].length, term);
  return document ? { start: document.start, end: found.end } : found;
}

/** Where a copy of a document is, behind it: ", a copy of which is attached as Exhibit 10.1", ", which agreement is filed herewith". */
const COPY = new RegExp(pattern`
  (?:,?\s+and)?,?\s+(?:(?:(?:an?|the)\s+)?(?:cop(?:y|ies)|forms?)\s+of\s+)?which\s+(?:[a-z]{3,12}\s+)?(?:is|are|was|were|has\s+been|have\s+been)\s+
  (?:(?:being|hereby|also|an?\s+exhibit)\s+)?(?:attached|annexed|filed|included|furnished)\b[^(),]{0,160}$
`);
const LONGEST_COPY = 240;

/** A phrase without what is said of copies of it. */
function withoutCopy(text: string, { start, end }: Span): Span {
  const from = Math.max(start, end - LONGEST_COPY);
  const copy = COPY.exec(text.slice(from, end));
  return { start, end: copy && from + copy.index > start ? from + copy.index : end };
}

/** Whose funds the parties are: "funds affiliated with three investors (the "Buyers")". */
const FUNDS = new RegExp(
  pattern`
    \b(?:(?:certain|other|investment|private|equity)\s+){0,3}(?:funds|entities|accounts|affiliates)\s+
    (?:affiliated\s+with|associated\s+with|(?:managed|advised|controlled)\s+by)\s+(?:the\s+)?$
  `,
  'i',
);
const HOLDERS = /\b(?:(?:stock|share)?holders|funds)$/i;

/** The phrase for several parties, with what they are of those who are named in it. */
function withFunds(text: string, { start, end }: Span, term: string): Span {
  const isParty = PARTIES.test(term) || HOLDERS.test(term);
  const funds = isParty ? FUNDS.exec(text.slice(Math.max(0, start - 80), start)) : null;
  const lead = funds?.[0].replace(/^(?:certain|other)\s+/i, '').length ?? 0;
  return { start: start - lead, end };
}

/** What follows a parenthesis that no other closes: `(each, a "Kiln Note" and, together with the Oven Notes, the ("Notes")`. */
const UNCLOSED = /\((?=[^()"“]*["“][^()]*$)/;

/** A phrase without the parenthesis at its end that nothing in it opens, and one of a definition that nothing in it closes. */
function withoutStrayParenthesis(text: string, { start, end }: Span): Span {
  const phrase = text.slice(start, end);
  const unclosed = UNCLOSED.exec(phrase);
  if (unclosed && unclosed.index > 0) return { start, end: trimEnd(text, start, start + unclosed.index) };
  const stray = phrase.endsWith(')') && phrase.split('(').length < phrase.split(')').length;
  return { start, end: stray ? end - 1 : end };
}

function phraseBefore(text: string, open: number, term: string): Span | null {
  const placed = placedName(text, open);
  if (placed) return placed;
  const floor = DEFINITION_BEFORE.test(text.slice(Math.max(0, open - 60), open))
    ? open
    : segmentStart(text, open);
  const before = { text, floor, end: withoutAge(text, floor, trimEnd(text, floor, open)), open, term };
  return (
    speltPhrase(text, floor, before.end, term) ??
    namesake(before) ??
    describedName(text, floor, before.end, term) ??
    appositiveName(text, floor, before.end, term) ??
    dateBefore(before) ??
    (EQUITY_TERM.test(term) ? partBefore(before) : null) ??
    nounBefore(before) ??
    reportBefore(before) ??
    caseBefore(before) ??
    debtBefore(before) ??
    pricedBefore(before) ??
    formOfStatement(before) ??
    sumBefore(before) ??
    guaranteeBefore(before) ??
    deedBefore(before) ??
    paperBefore(before) ??
    nameOrWords({ ...before, end: withoutDescriptions(text, floor, before.end) }) ??
    instrumentBefore(before) ??
    (takesSeveral(text, open) ? eachOfBefore(before) : null)
  );
}

function nounBefore({ text, floor, end, open, term }: Before): Span | null {
  const noun = statementBefore(text, floor, end, term) ?? nounPhrase(text, floor, end, spelt(term));
  // "Kiln Corp., the parent company of Clay Corp., notified Alder Inc. (the Company)"
  const isNamed = /^(?:Company|Corporation)$/.test(term) && endsInForm(text.slice(floor, end));
  if (noun && isNamed && /^[a-z]+\s/.test(text.slice(noun.start, noun.end))) return null;
  const counted = noun && EQUITY_TERM.test(term) && /^\d/.test(text.slice(noun.start, noun.end));
  if (counted && takesSeveral(text, open)) return countsBefore({ text, floor, end, open, term }, noun.start);
  const listed = noun && takesSeveral(text, open) ? listedStart(text, noun.start, term) : null;
  if (noun && listed !== null) return { start: listed, end: noun.end };
  if (noun && SECURITIES.test(term)) return withKinds(text, floor, noun);
  return noun && takesSeveral(text, open) ? withSupplement(text, floor, noun) : noun;
}

/** What a definition of the class parts from the shares that are offered: ", having an aggregate offering price of up to $1,000". */
const PRICED = /^(?:,\s*)?(?:having|with|for)\s+an?\s+(?:[a-z]+\s+){0,4}(?:price|value|amount|proceeds)\b/i;

function pricedBefore({ text, floor, end, term }: Before): Span | null {
  return PRICED.test(text.slice(floor, end)) ? distantNoun(text, end, term) : null;
}

/** A paper that is two at once: "a proxy statement of Alder that also constitutes a prospectus (the "proxy statement/prospectus")". */
const STATEMENT_AND = /\b(?<first>[a-z]{3,20}\s+statement)\/[a-z]/i;

function statementBefore(text: string, floor: number, end: number, term: string): Span | null {
  const first = STATEMENT_AND.exec(term)?.groups?.['first']?.toLowerCase();
  const segment = text.slice(floor, end).toLowerCase().replace(/\s/g, ' ');
  const at = first === undefined || segment.length !== end - floor ? -1 : segment.indexOf(`${first} `);
  return at < 0 ? null : { start: floor + modifiersBefore(text.slice(floor, end), at), end };
}

/** A term as its phrase says it, where it is an abbreviation. */
function spelt(term: string): string {
  return CONSTITUTION.test(term) ? 'memorandum' : term.replace(/^NAV\b/, 'net asset value');
}

/** The memorandum and articles of association, as Hong Kong and Cayman counsel abbreviate them. */
const CONSTITUTION = /\bM\s?&\s?As?$/;

const SECURITIES = /\bsecurities$/i;
const KIND = pattern`
  (?:
    (?:
      ordinary|common|preferred|preference|debt|depositary|senior|subordinated|share|stock|purchase
      |subscription
    )\s+
  ){0,3}(?:shares|stock|securities|warrants|rights|units|notes|debentures|guarantees|contracts|receipts)
`;
/** The kinds of securities that are listed before the last of them: "ordinary shares, preference shares and debt securities". */
const KINDS_AND = new RegExp(`(?:\\b${KIND},\\s+){0,8}\\b${KIND},?\\s+and\\s+$`, 'i');
const LONGEST_KINDS = 240;

function withKinds(text: string, floor: number, { start, end }: Span): Span {
  const from = Math.max(floor, start - LONGEST_KINDS);
  const kinds = KINDS_AND.exec(text.slice(from, start));
  return { start: kinds ? from + kinds.index : start, end };
}

/** A prospectus together with its supplement: "a Prospectus Supplement dated May 2, 2001 and the Prospectus dated May 1, 2001 (together, the "Prospectus")". */
function withSupplement(text: string, floor: number, { start, end }: Span): Span {
  const from = Math.max(floor, start - LONGEST_SUPPLEMENT);
  const supplement = /^(?:accompanying\s+|base\s+|basic\s+)?prospectus\b/i.test(text.slice(start, end))
    ? SUPPLEMENT_AND.exec(text.slice(from, start))
    : null;
  return { start: supplement ? from + supplement.index : start, end };
}
const LONGEST_SUPPLEMENT = 90;
const SUPPLEMENT_AND = new RegExp(
  pattern`
    (?:preliminary\s+|final\s+)?prospectus\s+supplement(?:,?\s+dated\s+(?:as\s+of\s+)?${DATE},?)?\s+and\s+
    (?:the\s+|its\s+|an?\s+)?$
  `,
  'i',
);

function deedBefore({ text, floor, end, term }: Before): Span | null {
  const clause = DEED.test(term) ? CLAUSE.exec(text.slice(floor, end)) : null;
  return clause && { start: floor + clause.index + clause[0].length, end };
}

const CLAUSE = new RegExp(pattern`
  (?:^|,\s+|\bthat\s+)(?!${LEGAL_FORM}\b)(?=
    (?:the\s+)?[A-Z0-9][\w.&’'-]*(?:\s+[A-Z0-9][\w.&’'-]*){0,5}(?:,\s+${LEGAL_FORM}\b\.?)?\s+
    (?:will|would|shall|has|have|had|is|are|was|were)\s
  )
`);

/** Who certified a paper, between the paper and its term: ", certified by the Department (the "Charter")". */
const ATTESTED = /,\s+(?:each\s+|all\s+|both\s+)?(?:as\s+)?(?:certified|attested)\s[^()]*$/i;
const PAPER =
  /\b(?:charter|articles|by-?laws|certificates?|memorandum|agreement|constitution|resolutions?|declaration|documents|indenture|mortgage)$/i;
/** What is issued under papers, and is none: "resolutions …, relating to the issuance of the Shares (the “Resolutions”)". */
const ISSUED =
  /^(?:(?:Offered|Placement|Underwritten)\s+)?(?:Shares|Notes|Securities|Units|Warrants|Bonds|Debentures|Rights|ADSs)$/;

/** What is said of a number of securities in parentheses: "11,500 shares (including 1,500 shares described in the Registration Statement)". */
const ASIDE =
  /\s*\((?:including|of\s+which|which\s+includes?|excluding|inclusive|subject|plus|and\s+up\s+to|or)\s[^()]{3,280}\)$/i;

/** Whether the words end in such an aside behind words that are no name: the names in it are not what is defined. */
function endsInAside(text: string, floor: number, end: number): boolean {
  const aside = ASIDE.exec(text.slice(floor, end));
  if (!aside) return false;
  const last = trimEnd(text, floor, floor + aside.index);
  return nameBefore(text, floor, last) >= last;
}

/** The name at the end of the words; where the term cannot stand for it, its noun farther back; without a name the words in lower case. */
function nameOrWords(definition: Before): Span | null {
  const { text, floor, end, open, term } = definition;
  const affiliates = withAffiliates(text.slice(floor, end));
  const named = end - affiliates;
  if (endsInAside(text, floor, end))
    return fartherNoun(definition, { isName: false, isIssued: false }) ?? wordsInLowerCase(definition);
  const start = nameBefore(text, floor, affiliates > 0 ? withoutDescriptions(text, floor, named) : named);
  const name = text.slice(start, end);
  const attested = PAPER.test(term) ? ATTESTED.exec(text.slice(floor, end)) : null;
  const attests = attested !== null && start > floor + attested.index;
  const isName = name !== '' && !attests && !/^Exhibit\s/i.test(name);
  const isOneOfSeveral = takesSeveral(text, open) && firstName(text, floor, start) < start;
  const isIssued = PAPER.test(term) && ISSUED.test(name) && !isOneOfSeveral;
  const isParty = /\bfacility$/i.test(term) && endsInForm(name);
  if (isName && !isIssued && !isParty && fitsTerm(term, name)) return wholeName(definition, start);
  return (
    fartherNoun(definition, { isName, isIssued }) ??
    (isName || end <= floor ? null : wordsInLowerCase(definition))
  );
}
