import { speltPhrase } from './acronyms.js';
import { COMPANY_FORM, LEGAL_FORM } from './company-forms.js';
import { DATE } from './dates.js';
import { DEED, distantNoun, fartherNoun, formOfStatement } from './farther-nouns.js';
import {
  appositiveName,
  describedName,
  firstName,
  phraseStart,
  placedName,
  withoutAge,
  withoutDescriptions,
} from './described-names.js';
import {
  caseBefore,
  countsBefore,
  dateBefore,
  debtBefore,
  guaranteeBefore,
  instrumentBefore,
  partBefore,
  reportBefore,
  sumBefore,
  type Before,
} from './forms-before.js';
import { endsInForm, EQUITY_TERM, fitsTerm, nameBefore, withoutPossessive } from './names-before.js';
import { modifiersBefore, PARTY } from './modifiers.js';
import { nounPhrase, partingVerb, withoutAsides } from './noun-phrases.js';
import type { Span } from './span.js';
import { segmentStart, trimEnd } from './phrase-bounds.js';
import { listedStart, wholeStart } from './phrase-starts.js';
import { pattern } from '../pattern.js';

/** The phrase that a term stands for which a parenthesis defines, from the words before it. */

/** What a parenthesis opens with that takes several names together, under a term in the plural. */
const COLLECTIVELY =
  /^\(\s*(?:(?:each|individually),?\s+an?\s+["“][^()"“”]{2,40}["”],?\s+(?:and,?\s+)?)?(?:collectively|together)\b(?!\s+with)/i;
const COLLECTIVELY_REACH = 80;

/** A provision before the law that is defined: "Section 152 of the General Corporation Law of the State of Delaware (the “DGCL”)". */
const PROVISION_OF = /^(?:Sections?|Rules?|Items?)\s+\d[\w.()-]{0,12}\s+of\s+(?:the\s+)?/;

/** A paper before the name of whose it is: "the Current Report on Form 8-K of Alder Corp. (the “Company”)". */
const PAPER_OF =
  /^(?:[^()]{0,80}\s)?(?:Form\s+\S+|Reports?|Statements?|Schedule\s+\S+|Prospectus)\s+of\s+(?:the\s+)?(?=[a-z]{0,4}[A-Z])/;

/** Words before which a phrase in lower case begins. */
const LEADS = new RegExp(
  pattern`
    (?:^|[\s(])(?:
      relating\s+to
      |with\s+respect\s+to
      |consisting\s+of
      |pursuant\s+to
      |in\s+connection\s+with
      |up\s+to
      |to\s+purchase
      |registration\s+of
      |sale\s+of
      |issuance\s+of
      |offering\s+of
      |filed
      |(?:sold|transferred|conveyed|assigned|leased|granted|issued|paid)\s+to
      |to\s+(?:transfer|deposit|contribute|convey|assign|sell|issue|offer|acquire|disclose(?:\s+publicly)?)
      |under
      |(?:grant(?:ed)?|award(?:ed)?|pa(?:y|id))\s+(?:M(?:r|s|rs)|Dr)\.\s+[A-Z][\w'’-]{1,30}
      |dated
      |by
      |of\s+(?=\d)
      |with(?!\s+and\s+into)
      |through
      |(?<!the\s)following
      |among\s+other\s+things,
      |between
      |among
      |including
      |reviewed
      |examined
      |(?:
        granted|issued|sold|acquired?|purchased?|paid?|received?|adopted|approved|declared|commenced?|grant
        |sell|issue
      )(?=\s+(?:an?|the|its|all)\s)
      |\([a-z]{1,4}\)
      |\(\d\)
      |[;:]
    )\s+
  `,
  'gi',
);

/** What is said of the copies of a document, at the end of the phrase: ", each as certified by an officer of the Company". */
const CERTIFIED =
  /,\s+(?:each\s+|all\s+|both\s+)?(?:as\s+)?(?:certified|attested|filed|furnished|provided)\s[^()]*$/i;

/** A parenthesis that defines another term: what goes before it is not this term's alone. */
const DEFINITION_BEFORE = /["“”'’][^()"“”]{0,12}\)\s*$/;

/**
 * The phrase before the parenthesis at `open` that `term` stands for: from the noun that the term repeats, with its
 * modifiers; for a deed the sentence that tells it; else the name before it, without its description; else the words in lower case
 * before it. `null` where that would be a name of another kind, a sentence, or part of a phrase.
 */
export function expansionBefore(text: string, open: number, term: string): Span | null {
  const found = phraseBefore(text, open, term);
  return found && wholeStart(text, withoutStrayParenthesis(text, exhibitOf(text, found, term)));
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

/** A phrase without the parenthesis at its end that nothing in it opens. */
function withoutStrayParenthesis(text: string, { start, end }: Span): Span {
  const phrase = text.slice(start, end);
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
    nameOrWords({ ...before, end: withoutDescriptions(text, floor, before.end) }) ??
    instrumentBefore(before)
  );
}

/** Terms for securities, which the names of companies may begin with, too: "Common Stock Exchange, Inc." */
const SECURITY_TERM = /\b(?:stock|shares?|notes?|units?|securities|bonds?|warrants?)$/i;

/** The company whose name the term begins, whatever else its words may mean: "owned by Alder Acquisition, L.P. ("Alder Acquisition")". */
function namesake({ text, floor, end, term }: Before): Span | null {
  if (!text.slice(floor, end).includes(term) || SECURITY_TERM.test(term)) return null;
  const start = nameBefore(text, floor, end);
  const nameEnd = withoutPossessive(text, start, end);
  const name = text.slice(start, nameEnd);
  const begins = name.startsWith(`${term} `) || name.startsWith(`${term}, `);
  if (begins && endsInForm(name)) return { start, end: nameEnd };
  const department = DEPARTMENT_OF.exec(name)?.[0].length ?? 0;
  const owner = name.slice(department);
  const owns = department > 0 && owner.replace(/^the\s/i, '').startsWith(term);
  return owns && OWNS_DEPARTMENTS.test(owner) ? { start: start + department, end: nameEnd } : null;
}

/** "the Listing Qualifications Department of The Nasdaq Stock Market LLC": whom a department is of. */
const DEPARTMENT_OF = /^.{3,60}\b(?:Department|Staff|Division|Office|Panel)\s+of\s+/;
const OWNS_DEPARTMENTS = new RegExp(`\\b(?:${COMPANY_FORM}\\.?|Market|Exchange)$`);

function nounBefore({ text, floor, end, open, term }: Before): Span | null {
  const noun = nounPhrase(text, floor, end, CONSTITUTION.test(term) ? 'memorandum' : term);
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

/** Whether the term is one for each of those before it: `(each, a "Guarantor")`. */
function isEachOf(text: string, open: number): boolean {
  return /^\(\s*each,?\s+an?\s/i.test(text.slice(open, open + 16));
}

function takesSeveral(text: string, open: number): boolean {
  return COLLECTIVELY.test(text.slice(open, open + COLLECTIVELY_REACH));
}

function deedBefore({ text, floor, end, term }: Before): Span | null {
  const clause = DEED.test(term) ? CLAUSE.exec(text.slice(floor, end)) : null;
  return clause && { start: floor + clause.index + clause[0].length, end };
}

/** Who certified a paper, between the paper and its term: ", certified by the Department (the "Charter")". */
const ATTESTED = /,\s+(?:each\s+|all\s+|both\s+)?(?:as\s+)?(?:certified|attested)\s[^()]*$/i;
const PAPER =
  /\b(?:charter|articles|by-?laws|certificates?|memorandum|agreement|constitution|resolutions?|declaration|documents|indenture|mortgage)$/i;
/** What is issued under papers, and is none: "resolutions …, relating to the issuance of the Shares (the “Resolutions”)". */
const ISSUED =
  /^(?:(?:Offered|Placement|Underwritten)\s+)?(?:Shares|Notes|Securities|Units|Warrants|Bonds|Debentures|Rights|ADSs)$/;

/** The name at the end of the words; where the term cannot stand for it, its noun farther back; without a name the words in lower case. */
function nameOrWords(definition: Before): Span | null {
  const { text, floor, end, open, term } = definition;
  const affiliates = withAffiliates(text.slice(floor, end));
  const named = end - affiliates;
  const start = nameBefore(text, floor, affiliates > 0 ? withoutDescriptions(text, floor, named) : named);
  const name = text.slice(start, end);
  const attested = PAPER.test(term) ? ATTESTED.exec(text.slice(floor, end)) : null;
  const attests = attested !== null && start > floor + attested.index;
  const isName = name !== '' && !attests && !/^Exhibit\s/i.test(name);
  const isOneOfSeveral = takesSeveral(text, open) && firstName(text, floor, start) < start;
  const isIssued = PAPER.test(term) && ISSUED.test(name) && !isOneOfSeveral;
  if (isName && !isIssued && fitsTerm(term, name)) return wholeName(definition, start);
  return (
    fartherNoun(definition, { isName, isIssued }) ??
    (isName || end <= floor ? null : wordsInLowerCase(definition))
  );
}

const AFFILIATES =
  /(?:\s+and|,?\s+together\s+with)\s+(?:(?:its|their|certain|of|all|consolidated)\s+){0,4}(?:affiliates|subsidiaries)$/;

/** Length of what joins others to the name before it: "Alder Fund I, L.P. and its affiliates". */
function withAffiliates(words: string): number {
  return AFFILIATES.exec(words)?.[0].length ?? 0;
}

/** The name from `start` on with what belongs to it, and without what does not. */
function wholeName({ text, floor, end, open, term }: Before, start: number): Span {
  const provision = PROVISION_OF.exec(text.slice(start, end))?.[0] ?? '';
  if (provision !== '' && !/^(?:section|rule|item)/i.test(term))
    return { start: start + provision.length, end };
  const nameEnd = withoutPossessive(text, start, end);
  const paper =
    PARTY.test(term) && endsInForm(text.slice(start, nameEnd)) ? PAPER_OF.exec(text.slice(start, end)) : null;
  if (paper) return { start: start + paper[0].length, end: nameEnd };
  const holders = PARTIES.test(term) ? HOLDERS_OF.exec(text.slice(floor, start)) : null;
  if (holders) return { start: floor + modifiersBefore(text.slice(floor, start), holders.index), end };
  const isPlural = term.endsWith('s');
  const first =
    isEachOf(text, open) ||
    (isPlural && (takesSeveral(text, open) || namesParties(text, floor, start, term))) ||
    (isPlural && AS_SEVERAL.test(text.slice(nameEnd, nameEnd + LONGEST_ROLE)))
      ? firstName(text, floor, start)
      : phraseStart(text, floor, start, end);
  return { start: first, end: nameEnd };
}

/** Terms for several who do one thing: "an agreement with Ann Alder and Bob Birch (the "Sellers")". */
const PARTIES = new RegExp(
  pattern`
    \b(?:
      sellers|buyers|purchasers|executives|borrowers|lenders|issuers|underwriters|investors|employees|directors
      |officers|sponsors|vendors|licensors|licensees|landlords|tenants|debtors|creditors
    )$
  `,
  'i',
);

/** What several are behind their names: ", as representatives of the underwriters", ", both Delaware corporations". */
const AS_SEVERAL =
  /^,?\s+(?:as\s+(?:[\w-]+\s+){0,2}[a-z]{3,}[^su\s]s\b|(?:each|both|all)\s+(?:an?\s+)?[A-Z])/;
const LONGEST_ROLE = 50;

/** Whose company a name is, where they are the parties: "the shareholders of Alder Corp. (the "Sellers")". */
const HOLDERS_OF =
  /\b(?:(?:share|stock|interest|security|equity|note|option|warrant|unit)?holders|members|owners|partners)\s+of\s+(?:the\s+)?$/i;

/** Whether the names that end with the one at `start` are those of a term's parties, with whom somebody does it: of "between A and B" one is the other party. */
function namesParties(text: string, floor: number, start: number, term: string): boolean {
  if (!PARTIES.test(term)) return false;
  const before = text.slice(floor, firstName(text, floor, start));
  return /\b(?:with|from|to|of|by)\s+(?:each\s+of\s+)?$/i.test(before);
}

function wordsInLowerCase({ text, floor, end, term }: Before): Span | null {
  const aside = CERTIFIED.exec(text.slice(floor, end));
  const plain = text.slice(floor, aside ? floor + aside.index : end);
  const lead = [...withoutAsides(plain).matchAll(LEADS)].pop();
  const from = lead ? floor + lead.index + lead[0].length : floor;
  const start = skipArticle(text, from, end);
  const words = text.slice(start, end);
  if (PRONOUN.test(words) || (/^[A-Z]\S*$/.test(words) && !fitsTerm(term, words))) return null;
  // "bought the mill (the "Mill") for cash (the "Acquisition")": what is paid is not what is done.
  if (DEED.test(term) && /^for\s/.test(text.slice(from, end))) return null;
  // A sentence that goes on to the definition tells of the term, and is no phrase for it.
  if (PREPOSITION.test(words) || (partingVerb(words) !== null && !DEED.test(term))) return null;
  return start < end ? { start, end } : null;
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

/** A sentence that begins with whom it speaks of, or a word that stands for a phrase, is none: "held by them", "We are counsel to …". */
const PRONOUN = /^(?:(?:them|it|him|her|us|these|those)$|(?:we|i|they|he|she)\s)/i;

/** With these a phrase goes on, and none begins: "on a pro rata basis", "of the preceding sentence". */
const PREPOSITION = /^(?:of|under|in|on|by|at|as|with|from|upon|has|have|is|are|was|were|will|shall)\s/i;

const CLAUSE = new RegExp(pattern`
  (?:^|,\s+|\bthat\s+)(?!${LEGAL_FORM}\b)(?=
    (?:the\s+)?[A-Z0-9][\w.&’'-]*(?:\s+[A-Z0-9][\w.&’'-]*){0,5}(?:,\s+${LEGAL_FORM}\b\.?)?\s+
    (?:will|would|shall|has|have|had|is|are|was|were)\s
  )
`);

function skipArticle(text: string, start: number, end: number): number {
  const article = /^(?:(?:and|or|for)\s+)?(?:(?:to\s+)?(?:the|those|these|an?|certain|its|our)\s+)?/i.exec(
    text.slice(start, end),
  );
  return article ? start + article[0].length : start;
}
