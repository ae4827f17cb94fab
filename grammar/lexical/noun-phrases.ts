import { ABBREVIATED_FORM, COMPANY_FORM, LEGAL_FORM } from './company-forms.js';
import { isSpace } from './term-words.js';
import { pattern } from '../pattern.js';

/** A half-open range of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A noun with its modifiers, in the words before a defined term. */

/** What an entity is, in its description. */
const KIND = '(?:corporation|company|partnership|trust|association|bank|society)';
/** Under whose laws it exists, or whose subsidiary it is besides. */
const ESTABLISHED = pattern`
  (?:organi[sz]ed|incorporated|established|existing|continued|formed|amalgamated|registered|constituted)\b
  (?:
    [^,()]{0,80}(?:\s\([^()]{2,40}\)(?:[^,()]{1,60}\s\([^()“”"]{2,40}\))?[^,()]{0,60})?
    |[^()]{0,40}\bunder\s+the\s+laws\s+of\b[^()]{2,90}
  )
`;
const OWNED = pattern`
  (?:[\w-]+\s+){0,5}(?:subsidiar(?:y|ies)|affiliates?|division)\s+of\s+[^,()]{2,60}
  (?:,\s+${LEGAL_FORM}\b\.?)?
`;
/** Where a company of the Continent has its seat and is registered: ", having its registered office at …, registered with … under number B 1.234". */
const SEATED = pattern`
  (?:and\s+)?(?:having|with)\s+(?:its\s+|a\s+)?(?:registered|corporate|statutory|official)\s+(?:office|seat)\b[^()]{2,220}
  (?:\([^()“”"]{2,80}\)[^()]{2,80})?
`;
/** Its number before its description: ", registered number 527214, a public company limited by shares, …". */
const NUMBERED = '(?:with\\s+)?(?:registered|company|registration)\\s+(?:number|no\\.?)\\s[^()]{2,260}';
/** A description set after a name: ", a Delaware corporation", ", a Delaware corporation and a subsidiary of Alder Corp.". */
export const DESCRIPTION = new RegExp(
  pattern`
    (?:,|(?<=\b${ABBREVIATED_FORM}\.))\s+(?:
      (?:jointly\s+)?as\s+(?!(?:described|set|contemplated|provided|contained|filed|defined)\b)[\w\s]{2,30}
      |an?\s+(?![^,()]{2,90}\bof\s+which\b)[^,()]{2,90}?(?:${KIND}|${ESTABLISHED})(?:,?\s+and\s+${OWNED})?
      |an?\s+(?:[^,()]{1,60}\s)?(?:
        soci[ée]t[ée]\s+(?:anonyme|en\s+commandite|par\s+actions|europ[ée]enne)
        |(?:naamloze\s+|besloten\s+)?vennootschap(?:\s+met\s+beperkte\s+aansprakelijkheid)?
          (?:\s+with\s+(?:its\s+)?(?:corporate|statutory|official|registered)\s+seat\s+in\s+[^()]{2,60})?
        |aktiengesellschaft
        |sociedad\s+an[óo]nima
        |societ[àa]\s+per\s+azioni
      )
      |(?:each|both|all)\s+(?:an?\s+)?[^,()]{2,60}?(?:${KIND}s?|companies|societies)
      |an?\s+[^,()]{2,60}\s\([^()"“”]{2,60}\)(?:,?\s+(?:${ESTABLISHED}|${SEATED}))?
      |an?\s+[^,()]{2,90}?${KIND}\s+registered\s+under\s+the\s+Investment\s+Company\s+Act[^()]{2,120}
      |an?\s+${OWNED}
      |${SEATED}
      |${NUMBERED}
    )\s*$
  `,
  'i',
);

/** Words before which a noun's modifiers begin. */
const STOPS = new RegExp(
  pattern`
    ^(?:
      the
      |an?
      |one
      |more
      |than
      |of
      |to
      |with
      |by
      |in
      |under
      |and
      |or
      |its
      |our
      |your
      |such
      |this
      |for
      |on
      |from
      |certain
      |each
      |be
      |is
      |are
      |up
      |said
      |their
      |any
      |which
      |that
      |as
      |into
      |against
      |upon
      |without
      |aggregate
      |we
      |i
      |you
      |have
      |has
      |had
      |been
      |was
      |were
      |will
      |shall
      |may
      |also
      |not
      |(?:examin|review|assum|fil|issu|enter|execut|deliver|receiv|approv|adopt|offer|register|grant|sign)ed
      |sold
      |made
      |gave
      |dated
      |pursuant
      |relating
      |regarding
      |includ(?:e|es|ing)
      |compris(?:e|es)
      |covering
      |representing
      |comprising
      |covers
      |represents
      |evidences
      |secures
      |registers
      |registering
      |offering
      |selling
      |issuing
      |purchasing
      |acquiring
      |distributing
      |between
      |among
      |[-–—]+
    )$
    |['’]s?$
    |[,;:)]$
  `,
  'i',
);

/**
 * What stands before the noun's modifiers and belongs to it: a number of shares before their class ("1,000 shares of the
 * Company's common stock"), "an indeterminate amount of", "form of".
 */
const COUNTED = new RegExp(
  pattern`
    (?:\d[\d,]{0,40}\s+)?shares\s+of\s+(?:the\s+|its\s+|your\s+)?(?:[\w.]+['’]s\s+)?$
    |(?<!(?:section|article|item|rule|form|title|chapter|part|nos?\.)\s|\bact\s+of\s+|[\d.,$-])\$?\d[\d,]*(?<!,)\s+
      (?:of\s+(?:the\s+|its\s+|your\s+)?(?:[\w.]+['’]s\s+)?)?$
    |\btitle\s+\d{1,2}\s+of\s+the\s+$
    |indeterminate\s+(?:number|amount)\s+of\s+$
    |(?<![\w-])(?:
      forms?\s+of\s+(?:the\s+|an?\s+)?|(?:reports?|statements?)\s+on\s+|(?:indentures?|deeds?)\s+of\s+
    )$
  `,
  'i',
);

/** A term for a class of shares. */
const CLASS_OF_STOCK = /\b(?:common|preferred|preference|capital)\s+stock$/i;

/** Members of a group whose plan or agreement is named after them: "Employees' Thrift Plan". */
const GROUP = /^(?:Employees|Directors|Officers|Executives|Managers|Members|Shareholders|Stockholders)['’]$/;

/** Modifiers that "and" joins before one noun: "senior and subordinated debt securities". */
const COORDINATE = new RegExp(
  pattern`
    ^(?:
      amended|restated|senior|subordinated|secured|unsecured|first|refunding|consolidated|primary|secondary
      |direct|indirect|voting|non-?voting|fixed|floating|qualified|non-?qualified|statutory|general|special
      |initial|additional|domestic|foreign|salaried|hourly|oil|gas|commercial|industrial|residential|real|personal
    )$
  `,
  'i',
);

/** Words of a pair that are names of parties rather than words of one name. */
export const PARTY = new RegExp(
  pattern`
    ^(?:
      company|corporation|trust|partnership|bank|issuer|guarantors?|borrower|parent|trustee|registrant
      |subsidiary|holdings|depositary|agent|seller|purchaser|buyer
    )$
    |[.,;)]$
  `,
  'i',
);

/** An entity's name, from one of its words on. */
const ENTITY = new RegExp(`^[^\\s,;]+(?:\\s+(?:[A-Z]\\S*|&)){0,4},?\\s+${COMPANY_FORM}\\b|^${LEGAL_FORM}\\b`);

/** The Commission's name goes on before its "and". */
const SECURITIES_AND = /(?:U\.?\s?S\.?\s+|United\s+States\s+)?Securities\s+and\s+$/;

/**
 * The noun phrase whose head is the term's last word, up to `end` or to the verb whose subject it is; `null` where the text does not
 * have that noun.
 */
export function nounPhrase(text: string, floor: number, end: number, term: string): Span | null {
  const segment = text.slice(floor, end);
  const found = headOf(withoutAsides(segment), term);
  // A description's own noun ("…, as trustee") stands for the name before it.
  if (!found || DESCRIPTION.exec(segment)?.[0].includes(found.image) === true) return null;
  // A name's own word ("Alder Trust Company") is no noun with modifiers; the title "Declaration of Trust" is one.
  const named = !/\sof\s/.test(found.image);
  if (named && ENTITY.test(segment.slice(found.index + found.image.lastIndexOf(' ') + 1))) return null;
  const last = floor + found.index + found.image.length;
  const verb = partingVerb(text.slice(last, end));
  const ends = verb !== null && PASSIVE.test(text.slice(last + verb, end));
  return { start: floor + phraseStart(segment, found.index, term), end: ends ? last + verb : end };
}

/** What is said in parentheses has nouns of its own. Blanks take its place, so that offsets stay. */
export function withoutAsides(text: string): string {
  return text.includes('(') ? text.replace(/\([^()]*\)/g, (aside) => ' '.repeat(aside.length)) : text;
}

function phraseStart(segment: string, noun: number, term: string): number {
  const modified = modifiersBefore(segment, noun);
  const counted = COUNTED.exec(segment.slice(0, modified)) ?? SECURITIES_AND.exec(segment.slice(0, modified));
  // The class is defined, and not the number of its shares: "1,000 shares of common stock (the "Common Stock")".
  if (!counted || (CLASS_OF_STOCK.test(term) && /^\d.*shares/.test(counted[0]))) return modified;
  return /^(?:form|report|statement|indenture|deed)/i.test(counted[0])
    ? modifiersBefore(segment, counted.index)
    : counted.index;
}

/** The noun that a term repeats: the first that no verb parts from the definition, else the last that is a verb's own subject. */
function headOf(segment: string, term: string): PlacedWord | null {
  // "the Secretary of State of the State of Nevada (the "Nevada Secretary of State")"
  const office = /\S{1,40}\sof\s\S{1,40}$/.exec(term)?.[0] ?? '';
  const whole = wholeTerm(segment, term) ?? wholeTerm(segment, office);
  const stem = headStem(term);
  const nouns = [...(whole ? [whole] : []), ...(stem.length < 3 ? [] : nounsIn(segment, stem))].filter(
    ({ index, image }) =>
      !isModifier(segment, index, image) &&
      !COMMISSION.test(segment.slice(index + image.length, index + image.length + 24)) &&
      !SURVIVED.test(segment.slice(Math.max(0, index - 24), index)),
  );
  let subject: PlacedWord | null = null;
  for (const noun of nouns) {
    const after = segment.slice(noun.index + noun.image.length);
    const verb = partingVerb(after);
    if (verb === null) return noun;
    // "a person who …, or a group of persons have acquired …" says what the term is; "the Notes are …" speaks of something known.
    if (PASSIVE.test(after.slice(verb)) || /^[a-z]/.test(noun.image)) subject ??= noun;
  }
  return subject;
}

/** A term's last word, without a number behind it and the ending of the plural: that of "Proposals No. 2" is "Proposal". */
export function headStem(term: string): string {
  // "Original Form 8-K"
  if (/\bForm\s\S{1,8}$/.test(term)) return 'Form';
  return (
    /(?<![A-Za-z])[A-Za-z]{3,}(?=(?:\s+No\.)?[\s\d]*$)/.exec(term)?.[0].replace(/(?:ies|y|s)$/, '') ?? ''
  );
}

/** Whether a capitalised noun only modifies the next word: "Merger" in "Merger Agreement". */
function isModifier(segment: string, index: number, image: string): boolean {
  const after = segment.slice(index + image.length, index + image.length + 20);
  return /^[A-Z]/.test(image) && /^\s+(?!(?:Due|Series|Of|On|In|To|And|No)\b)[A-Z][a-z]/.test(after);
}

/** "Securities and Exchange Commission" names no securities. */
const COMMISSION = /^\s+and\s+exchange\s+comm/i;

/** "with Alder surviving the merger": the merger itself is what goes before. */
const SURVIVED = /\bsurviving\s+(?:the\s+)?$/i;

const FINITE = new RegExp(
  pattern`
    (?:^|\s)(?:
      has|have|had|is|are|was|were|will|shall|would|constitutes?|provides?|includes?|consists?|amends
      |further\s+provides?|restated\s+in
    )[\s,]
  `,
  'i',
);
const PASSIVE =
  /^\s*(?:has|have|had|is|are|was|were|will|shall)\s+(?:been|be|duly|(?:originally\s+|initially\s+)?filed)\b/i;
const RELATIVE = /(?:^|\s)(?:which|that|who|whom|whose|where|when|as|it|they|we)\s/i;

/** Where a verb parts a noun from the definition, other than in a clause about the noun: "the Notes are …"; `null` where none does. */
export function partingVerb(after: string): number | null {
  const verb = FINITE.exec(after);
  return verb !== null && !RELATIVE.test(after.slice(0, verb.index + 1)) ? verb.index : null;
}

/** Where the modifiers begin of the noun at `noun`. */
export function modifiersBefore(segment: string, noun: number): number {
  const words: PlacedWord[] = [];
  let start = noun;
  for (const word of wordsBefore(segment, 0, noun)) {
    words.push(word);
    if (words.length > MODIFIERS) break;
    if (/^and$/i.test(word.image)) continue;
    const joined = words[words.length - 2];
    if (joined && /^and$/i.test(joined.image)) {
      const after = words[words.length - 3]?.image ?? segment.slice(noun).split(/\s/, 1)[0] ?? '';
      if (!isPair(segment, word, after) && !namesPaper(segment, joined.index, noun)) break;
    }
    const goesOn =
      GROUP.test(word.image) ||
      // "the Kiln Works, Inc. 1996 Stock Option Plan"
      (FORM.test(joined?.image ?? '') && /^[A-Z].*,$/.test(word.image)) ||
      // "a change in control agreement"
      (/^(?:in|of)$/.test(word.image) &&
        /^control$/i.test(joined?.image ?? '') &&
        CHANGE.test(segment.slice(0, word.index))) ||
      (word.image === 'A' && CLASS.test(segment.slice(0, word.index))) ||
      // "the Kiln 401(k) Plan"
      /^4\d\d\([a-z]\)$/.test(word.image) ||
      // "an April 7, 2015 term loan agreement"
      (/^\d{1,2},$/.test(word.image) && /^\d{4}$/.test(joined?.image ?? ''));
    if (STOPS.test(word.image) && !goesOn) break;
    if (CHOSE.test(word.image) && /^[A-Z]/.test(joined?.image ?? segment.slice(noun))) break;
    if (ACTS.test(word.image) && /\bto\s+$/.test(segment.slice(0, word.index))) break;
    start = word.index;
  }
  return start;
}

/** The form of a company after the comma of its name. */
const FORM = new RegExp(`^${LEGAL_FORM}\\.?$`);

/** "Class A": the letter is no article. */
const CLASS = /\b(?:class|series)\s+$/i;

/** "to purchase 500 shares": what one does is no modifier, as it is in "purchase contracts". */
const ACTS =
  /^(?:purchase|acquire|buy|sell|issue|offer|receive|redeem|repurchase|pay|transfer|convey|subscribe|exercise|exchange|discontinue|terminate|form|establish|amend|operate|construct|build|develop|finance|refinance|liquidate|dissolve|close)$/;

/** What is done to persons: "appointed Ann Alder", not "the acquired assets". */
const CHOSE = new RegExp(
  pattern`
    ^(?:
      appointed|elected|named|hired|engaged|retained|promoted|nominated|selected|dismissed|terminated|removed|employed
      |replaced|notified|informed|advised|acquired|purchased
    )$
  `,
);

const CHANGE = /\bchange\s+$/i;

const MODIFIERS = 24;

/** Whether "and" joins the subjects of one paper: "a separation and release agreement". */
function namesPaper(segment: string, and: number, noun: number): boolean {
  return (
    /^(?:agreement|plan|letter|deed|instrument|notice)s?\b/.test(segment.slice(noun)) &&
    /\ban?\s+(?:[a-z-]+\s+){1,3}$/.test(segment.slice(Math.max(0, and - 60), and))
  );
}

/** Whether "and" joins two modifiers of one noun, or two words of one name ("Light and Power Company"). */
function isPair(segment: string, before: PlacedWord, after: string): boolean {
  if (/^memorandum$/i.test(before.image)) return /^articles\b/i.test(after);
  if (COORDINATE.test(before.image)) return COORDINATE.test(after);
  return (
    /^\p{Lu}\p{Ll}/u.test(before.image) &&
    /^\p{Lu}\p{Ll}/u.test(after) &&
    !PARTY.test(before.image) &&
    !/\b(?:between|among|by|both|the|each\s+of)\s+$/i.test(
      segment.slice(Math.max(0, before.index - 20), before.index),
    )
  );
}

/** The first place of a term of several words itself: "the Secretary of State of the State of Delaware". */
function wholeTerm(segment: string, term: string): PlacedWord | null {
  if (!term.includes(' ')) return null;
  // Lines may break within the term, and within the words that it repeats.
  const lower = segment.toLowerCase().replace(/\s/g, ' ');
  const wanted = term.toLowerCase().replace(/\s+/g, ' ');
  const index = lower.length === segment.length ? lower.indexOf(wanted) : segment.indexOf(term);
  if (
    index < 0 ||
    /\w/.test(segment.charAt(index - 1)) ||
    // The end of a caption that is quoted: listed under "Selling Stockholders".
    /["”]/.test(segment.charAt(index + term.length)) ||
    /\bas\s$/i.test(segment.slice(Math.max(0, index - 4), index))
  )
    return null;
  return { index, image: segment.slice(index, index + term.length) };
}

interface PlacedWord {
  readonly index: number;
  readonly image: string;
}

/** The words with the stem `stem` that do not stand after "as". */
function nounsIn(segment: string, stem: string): PlacedWord[] {
  const found: PlacedWord[] = [];
  const lowered = segment.toLowerCase();
  // A few letters have a lower case of two units: places in the two texts would not agree.
  const lower = lowered.length === segment.length ? lowered : segment;
  const wanted = stem.toLowerCase();
  for (let index = lower.indexOf(wanted); index >= 0; index = lower.indexOf(wanted, index + 1)) {
    // "…, as trustee"; "par value $.01 per share".
    if (
      /\w/.test(segment.charAt(index - 1)) ||
      /\b(?:as|per)\s$/i.test(segment.slice(Math.max(0, index - 5), index))
    )
      continue;
    // The sign of a service mark touches the word: "Sales AgreementSM".
    const ending =
      /^\w*?(?=(?:SM|TM)?(?!\w))/.exec(segment.slice(index + stem.length, index + stem.length + 12))?.[0] ??
      '';
    if (ENDINGS.has(ending.toLowerCase()))
      found.push({ index, image: segment.slice(index, index + stem.length + ending.length) });
  }
  return found;
}

const ENDINGS = new Set(['', 's', 'y', 'ies', 'es']);

/** The words of `[floor, end)`, parted by white space, from the last one back. */
export function* wordsBefore(text: string, floor: number, end: number): Generator<PlacedWord> {
  for (let last = end; ;) {
    while (last > floor && isSpace(text, last - 1)) last--;
    if (last <= floor) return;
    let index = last;
    while (index > floor && !isSpace(text, index - 1)) index--;
    yield { index, image: text.slice(index, last) };
    last = index;
  }
}
