import { LEGAL_FORM } from '../lexical/company-forms.js';
import { wordsBefore, type PlacedWord } from './placed-words.js';
import { pattern } from '../pattern.js';

/** Where the modifiers of a noun begin: the words that it takes before it, and those at which it takes no more. */

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

/** Members of a group whose plan or agreement is named after them: "Employees' Thrift Plan". */
const GROUP = /^(?:Employees|Directors|Officers|Executives|Managers|Members|Shareholders|Stockholders)['’]$/;

/** Modifiers that "and" or "or" joins before one noun: "senior and subordinated debt securities". */
const COORDINATE = new RegExp(
  pattern`
    ^(?:
      amended|restated|senior|junior|subordinated|secured|unsecured|first|refunding|consolidated|primary
      |secondary
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

/** Where the modifiers begin of the noun at `noun`. */
export function modifiersBefore(segment: string, noun: number): number {
  const words: PlacedWord[] = [];
  let start = noun;
  let paired = false;
  for (const word of wordsBefore(segment, 0, noun)) {
    words.push(word);
    if (words.length > MODIFIERS) break;
    if (/^(?:and|or)$/i.test(word.image)) continue;
    const joined = words[words.length - 2];
    const after = words[words.length - 3]?.image ?? segment.slice(noun).split(/\s/, 1)[0] ?? '';
    if (joined && /^or$/i.test(joined.image) && !areCoordinate(word.image, after)) break;
    if (joined && /^and$/i.test(joined.image)) {
      if (!isPair(segment, word, after) && !namesPaper(segment, joined.index, noun)) break;
      paired = true;
    }
    if (joined && /^or$/i.test(joined.image)) paired = true;
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
      // "the Kiln (KW-100) Works Plan"
      (NUMBERED.test(word.image) && isBetweenCapitals(segment, word)) ||
      // "senior, junior and subordinated notes"
      (paired && /,$/.test(word.image) && COORDINATE.test(word.image.slice(0, -1))) ||
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

/** A number in a parenthesis that a name holds. */
const NUMBERED = /^\([A-Z][A-Z\d-]{0,12}\d\)$/;

function isBetweenCapitals(segment: string, { index, image }: PlacedWord): boolean {
  const behind = index + image.length;
  return (
    /(?<!\w)[A-Z]\w*\s+$/.test(segment.slice(Math.max(0, index - 24), index)) &&
    /^\s+[A-Z]/.test(segment.slice(behind, behind + 4))
  );
}

/** Modifiers of one noun that "and" or "or" joins: "senior or subordinated notes". */
function areCoordinate(before: string, after: string): boolean {
  return COORDINATE.test(before) && COORDINATE.test(after);
}

/** Whether "and" joins two modifiers of one noun, or two words of one name ("Light and Power Company"). */
function isPair(segment: string, before: PlacedWord, after: string): boolean {
  if (/^memorandum$/i.test(before.image)) return /^articles\b/i.test(after);
  if (COORDINATE.test(before.image)) return areCoordinate(before.image, after);
  return (
    /^\p{Lu}\p{Ll}/u.test(before.image) &&
    /^\p{Lu}\p{Ll}/u.test(after) &&
    !PARTY.test(before.image) &&
    !/\b(?:between|among|by|both|the|each\s+of)\s+$/i.test(
      segment.slice(Math.max(0, before.index - 20), before.index),
    )
  );
}
