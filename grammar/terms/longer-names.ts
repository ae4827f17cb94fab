import { COMPANY_FORM, LEGAL_FORM } from '../lexical/company-forms.js';
import { placeCode } from '../lexical/places.js';
import { isSpace } from './term-words.js';
import { pattern } from '../pattern.js';

/** Names whose words are defined terms elsewhere: those of agencies, statutes and papers, and what capitals before a term make of it. */

/** Official names, and where they may begin before a term. */
const OFFICIAL_NAME = new RegExp(
  pattern`
    (?:
      Securities\s+and\s+Exchange\s+Commission
      |Securities\s+(?:Exchange\s+)?Act
      |Trust\s+Indenture\s+Act
      |(?:Agreement\s+and\s+)?Plan\s+of\s+(?:Merger|Reorganization)
      |(?:Articles|Certificate)\s+of\s+Merger
      |Regist(?:er|rar)\s+of\s+Companies
      |Compan(?:y|ies)\s+(?:Act|Law|Ordinance|Registry|House)
      |B(?:ank\s+of|ANK\s+OF)\s+(?:the\s+)?[A-Z]\w+
    )(?!\w)
  `,
  'y',
);
const OFFICIAL_START = new RegExp(pattern`
  (?:
    Securities\s+and\s+
    |Securities\s+
    |Trust\s+
    |(?:Agreement\s+and\s+)?Plan\s+of\s+
    |(?:Articles|Certificate)\s+of\s+
    |Regist(?:er|rar)\s+of\s+
    |Agreement\s+and\s+
  )$
`);
const OFFICIAL_REACH = 24;

/** The form of a company behind the first words of its name: "Merger Sub, Inc." */
const FORM_BEHIND = new RegExp(`,?\\s(?:${LEGAL_FORM}\\b(?!-)|(?<!,\\s)${COMPANY_FORM}\\b(?!['’]))`, 'y');

/**
 * Words with a capital that are part of no name: where a heading or a contract begins every word with one, and a person's title. Whose
 * something is, and which of several, is said before names, too.
 */
const NO_NAME = new RegExp(
  pattern`
    ^(?:
      the|an?|this|that|these|those|such|said|each|every|any|all|both|some|no|other|either|neither|its|our|your|their|his|her
      |of|to|in|on|at|by|for|from|with|under|upon|into|between|among|against|pursuant|regarding|concerning|via|per
      |and|or|nor|but|if|when|where|whereas|while|because|since|until|after|before|as|than|whether|although|unless|accordingly
      |mrs?|ms|messrs|mmes|drs?|sir|dear|prof|judge
      |u\.?s|united|states
    )\.?$
    |['’]s?$
  `,
  'i',
);
/** How far before a use the word stands that tells. */
const WORD_REACH = 40;

/** What tells when something is, in capitals that are of no name: "In March Alder closed", "Prior to Closing Buyer will pay". */
const WHEN = new RegExp(
  pattern`
    \b(?:
      (?:in|on|by|since|until|till|from|through|throughout|during|before|after|prior\s+to|following|early|late|last|next)\s+
      (?:
        January|February|March|April|May|June|July|August|September|October|November|December
        |(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day
        |Spring|Summer|Autumn|Fall|Winter
      )
      |(?:at|on|upon|since|until|before|after|prior\s+to|following)\s+(?:the\s+)?
        (?:(?:Initial|Final|First|Second)\s+)?(?:Closing|Completion|Effectiveness|Effective|Maturity)(?:\s+(?:Date|Time))?
    )$
  `,
  'i',
);
/** What tells where, if it is a place: "In New York Alder employs"; "in Ohio Bank" has an interest. */
const WHERE =
  /\b(?:in|near|outside|across|throughout|within)\s+(?<place>[^\s,;()]{3,20}(?:\s[^\s,;()]{1,20}){0,3})$/i;
const NAMED_FOR_PLACE = /^(?:Company|Corporation|Bank|Trust|Group|Fund|Partnership)\b/;
const CIRCUMSTANCE_REACH = 60;

/**
 * Whether the words at `[at, end)` belong to a name that holds more than them: "the Securities Act", "Plan of Merger", "the Voting
 * Agreement", "Merger Sub, Inc."
 *
 * @param last where the use of a term before them ends: "the Company Notes" are such notes
 */
export function isPartOfName(text: string, at: number, end: number, last: number): boolean {
  FORM_BEHIND.lastIndex = end;
  return isOfficial(text, at, end) || FORM_BEHIND.test(text) || goesOnName(text, at, last);
}

function isOfficial(text: string, at: number, end: number): boolean {
  const before = OFFICIAL_START.exec(text.slice(Math.max(0, at - OFFICIAL_REACH), at));
  return [at, at - (before?.[0].length ?? 0)].some((start) => {
    OFFICIAL_NAME.lastIndex = start;
    if (!OFFICIAL_NAME.test(text)) return false;
    const last = OFFICIAL_NAME.lastIndex;
    return last > end || (last === end && start < at);
  });
}

/** Whether a capitalised word right before `at` begins the name, in the midst of a sentence: what opens one has its capital from there. */
function goesOnName(text: string, at: number, past: number): boolean {
  const last = wordEndBefore(text, at);
  if (last === at || last === past) return false;
  let start = last;
  while (
    start > 0 &&
    last - start < WORD_REACH &&
    !isSpace(text, start - 1) &&
    text.charCodeAt(start - 1) > 31
  )
    start--;
  const word = text.slice(start, last);
  return (
    /^[A-Z][\w&./-]*[A-Za-z]$/.test(word) &&
    !NO_NAME.test(word) &&
    isMidSentence(text, start) &&
    !isCircumstance(text, at, last)
  );
}

/** Whether the words up to `last` say when or where something is, of which what stands at `at` is then told. */
function isCircumstance(text: string, at: number, last: number): boolean {
  const before = text.slice(Math.max(0, last - CIRCUMSTANCE_REACH), last);
  if (WHEN.test(before)) return true;
  const place = WHERE.exec(before)?.groups?.['place'];
  return (
    place !== undefined && placeCode(place) !== null && !NAMED_FOR_PLACE.test(text.slice(at, at + WORD_REACH))
  );
}

/** Whether the word before `at` is one that a sentence goes on from. */
function isMidSentence(text: string, at: number): boolean {
  const last = wordEndBefore(text, at);
  return last > 0 && last < at && /[\w,’')&-]/.test(text.charAt(last - 1));
}

function wordEndBefore(text: string, at: number): number {
  let last = at;
  while (last > 0 && isSpace(text, last - 1)) last--;
  return last;
}

/** What stands before a term in a passage in capitals, "BY THE COMPANY", and behind the first word of a name in them: "THE BANK OF YARROW". */
const RAISED_LEAD = /(?<![A-Za-z'’])(?:THE|SUCH|SAID|EACH|THESE|THOSE|OUR|ITS)\s{1,3}$/;
const RAISED_NAME = /^\s{1,3}(?:COMPANY|CORPORATION|BANK|TRUST|GROUP|FUND)\b/;

/** Whether a term in capitals at `[at, end)` is used in a passage in capitals, rather than part of a name or heading. */
export function isRaised(text: string, at: number, end: number): boolean {
  return (
    RAISED_LEAD.test(text.slice(Math.max(0, at - 12), at)) && !RAISED_NAME.test(text.slice(end, end + 16))
  );
}
