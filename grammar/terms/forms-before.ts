import { DATE } from '../lexical/dates.js';
import { modifiersBefore } from './modifiers.js';
import { partingVerb, withoutAsides } from './noun-phrases.js';
import type { Span } from '../lexical/span.js';
import { sentenceStart, trimEnd } from './phrase-bounds.js';
import { pattern } from '../pattern.js';

/** What terms stand for that go by the form of what is said before them: sums, instruments, debt, forms of statements and dates. */

/** The words before a definition: those of `[floor, end)` may belong to the phrase. */
export interface Before {
  readonly text: string;
  readonly floor: number;
  readonly end: number;
  /** Where the parenthesis of the definition opens. */
  readonly open: number;
  readonly term: string;
}

/** What a term for a sum stands for, where no noun of the sum's own says it: "will pay the Bank $2.5 million in cash (the "Closing Payment")". */
const SUM_TERM = new RegExp(
  pattern`
    \b(?:
      price|fee|consideration|amount|payment|salary|proceeds|deposit|commitment|limit|cap|threshold|cost
      |settlement|retainer|penalty|premium|basket
    )s?$
  `,
  'i',
);
const SUM_LAST = new RegExp(pattern`
  (?:(?:approximately|about|up\s+to|at\s+least)\s+)?(?:[A-Z]{1,3})?[$€£¥]\s?\d[\d,.]{0,24}
  (?:\s+(?:thousand|million|billion))?(?:\s+per\s+\w+(?:\s+of\s+\w+(?:\s+\w+)?)?)?
  (?:,?\s+in\s+(?:cash|the\s+aggregate))?(?:,\s+without\s+interest(?:[^;()]{0,80}\btax(?:es)?)?)?$
  |\b(?:cash\s+)?(?:amount|sum)$
`);
const LONGEST_SUM = 160;

/** The sum that a term for one stands for; `null` where none is said last. */
export function sumBefore({ text, floor, end, term }: Before): Span | null {
  if (!SUM_TERM.test(term)) return null;
  const from = Math.max(floor, end - LONGEST_SUM);
  const sum = SUM_LAST.exec(text.slice(from, end));
  if (!sum) return null;
  const payment = PAYMENT_OF.exec(text.slice(floor, from + sum.index));
  return { start: from + sum.index - (payment?.groups?.['payment']?.length ?? 0), end };
}

/** What the sum is: "a cash payment of $5 million". */
const PAYMENT_OF = new RegExp(
  pattern`
    \b(?:an?|the|its)\s+(?<payment>
      (?:[a-z-]{1,20}\s+){0,4}(?:payment|fee|price|amount|sum|deposit|premium|bonus|retainer|contribution)\s+of\s+
    )$
  `,
);

/** An instrument of another name than the term: "a Loan and Trust Agreement between the Company and the Bank (the "Indenture")". */
const INSTRUMENT = new RegExp(
  pattern`
    (?<=\b(?:an?|the|that\s+certain|(?:Company|Corporation|Trust|Partnership|Issuer)['’]s)\s+)(?=
      (?:[A-Z][\w’'-]*\s+(?:(?:of|and)\s+)?){0,6}
      (?:
        Agreement|Indenture|Certificate|Deed|Declaration|Instrument|Supplement|Lease|Mortgage|Plan
      )(?:\s+and\s+(?:Plan|Deed)\s+of\s+[A-Z]\w+)?,?\s+(?:dated|between|among|by\s+and|made|with)\b
    )
  `,
  'g',
);
const INSTRUMENT_TERM =
  /\b(?:agreement|indenture|document|deed|instrument|supplement|lease|mortgage|plan|facility)$/i;

/** The instrument of another name that the sentence tells of last, with its date and parties. */
export function instrumentBefore(before: Before): Span | null {
  return INSTRUMENT_TERM.test(before.term) ? lastTold(before, INSTRUMENT) : null;
}

/** A paper that is told by its date last: "a copy of the certificate of A. Birch, as Secretary of the Company, dated May 1, 2001 (the "Approval")". */
const PAPER = new RegExp(
  pattern`
    \b(?:the|an?)\s+(?<paper>
      (?:[a-z-]+\s+){0,3}(?:certificate|letter|order|resolutions?|opinion|report|consent|approval|minutes|memorandum|notice)
      \s(?:[^;()]{0,160}\s)?dated\s+(?:as\s+of\s+)?(?:${DATE})
    )$
  `,
  'd',
);
const PAPER_TERM =
  /\b(?:approval|authori[sz]ation|certificate|consent|document|letter|opinion|order|report|notice|resolution)s?$/i;

/** The paper with a date that the words tell of last, if the term is for one. */
export function paperBefore({ text, floor, end, term }: Before): Span | null {
  const paper = PAPER_TERM.test(term) ? PAPER.exec(text.slice(floor, end))?.indices?.groups?.['paper'] : null;
  return paper ? { start: floor + paper[0], end } : null;
}

/** A list of which each is spoken of: "that each of the Notes and the Indenture, warrant agreements and unit agreements (collectively, the "Documents")". */
const EACH_OF = /\b(?:each|all|any)\s+of\s+(?:the\s+)?(?=[^,;()]{1,80},\s)/gi;

/** The list of which the words tell last, if no verb parts it from the definition. */
export function eachOfBefore({ text, floor, end }: Before): Span | null {
  const segment = text.slice(floor, end);
  const list = [...segment.matchAll(EACH_OF)].pop();
  const start = list && list.index + list[0].length;
  return start !== undefined && partingVerb(segment.slice(start)) === null
    ? { start: floor + start, end }
    : null;
}

/** From the last place in the sentence where a phrase begins up to the definition, if no verb parts the two. */
function lastTold({ text, open }: Before, phrase: RegExp): Span | null {
  const end = trimEnd(text, 0, open);
  const floor = sentenceStart(text, end);
  const sentence = withoutAsides(text.slice(floor, end));
  const start = [...sentence.matchAll(phrase)].pop()?.index;
  return start !== undefined && partingVerb(sentence.slice(start)) === null
    ? { start: floor + start, end }
    : null;
}

/** Debt that goes by another noun than its term's: "its 4.75% Senior Notes due 2029 (the "Securities")". */
const DUE = '\\sdue\\s(?:[A-Z][a-z]{2,8}\\.?\\s+\\d{1,2},\\s+)?(?:19|20)\\d\\d$';
const DUE_LAST = new RegExp(DUE);
const DEBT = new RegExp(
  `\\b(?:notes|bonds|debentures|certificates|securities)\\b(?=[^;()]{0,60}${DUE})`,
  'i',
);

/** The debt with a year in which it is due, at the end of the words. */
export function debtBefore({ text, floor, end }: Before): Span | null {
  const segment = text.slice(floor, end);
  const noun = DUE_LAST.test(segment) ? DEBT.exec(segment) : null;
  return noun && { start: floor + modifiersBefore(segment, noun.index), end };
}

/** A statement that goes by its form alone: "the registration of shares on Form S-3 (File No. 333-100) (the "Registration Statement")". */
const FORM_LAST = new RegExp(
  pattern`
    \bon\s+Form\s+(?:S|F|N|SB|SF)-\d{1,2}(?:ASR|MEF)?(?:/A)?
    (?:
      ,?\s+\(?(?:File|Registration|Reg\.)\s+Nos?\.\s*[\d-]{5,12}\)?
    )?$
  `,
  'i',
);

/** The form of a registration statement, at the end of the words. */
export function formBefore({ text, floor, end, term }: Before): Span | null {
  if (!/^registration\s+statement$/i.test(term)) return null;
  const form = FORM_LAST.exec(text.slice(floor, end));
  return form && { start: floor + form.index + form[0].search(/form/i), end };
}

/** What amendments call the report that they amend: "the Current Report on Form 8-K filed by Alder Corp. on May 1, 2001 (the "Original Report")". */
const REPORT_TERM = new RegExp(
  pattern`
    ^(?:
      (?:original|initial|prior|previous|first|earlier)\s+(?:(?:current\s+)?report|filing|(?:form\s+)?8-K.{0,10})
      |(?:form\s+)?8-K(?:/A)?(?:\s+(?:report|filing))?
    )$
  `,
  'i',
);
const REPORT =
  /(?<!\b(?:this|of)\s{1,3})\b(?:(?:(?:Current|Annual|Quarterly)\s+)?Reports?\s+on\s+)?Form\s+(?:8-K|10-[KQ])(?:\/A)?\b/gi;

/** The report that the sentence tells of last, with who filed it and when. */
export function reportBefore(before: Before): Span | null {
  return REPORT_TERM.test(before.term) ? lastTold(before, REPORT) : null;
}

/** A matter before a court with the caption by which it goes: "a complaint captioned Alder v. Birch, No. 10-1234 (the "Lawsuit")". */
const CASE_TERM = /\b(?:action|lawsuit|suit|litigation|case|complaint|petition|proceeding|matter)s?$/i;
const CASE =
  /\b(?:action|lawsuit|suit|case|complaint|petition|proceeding|matter|claim)s?\b(?=[^;()]{0,160}$)/i;
const CAPTIONED = /,?\s*\b(?:captioned|entitled|styled|titled)(?:\s+as)?[,:]?\s+(?=["“]?[A-Z])/g;

/** The matter whose caption the sentence tells last, or the caption alone. */
export function caseBefore({ text, end, open, term }: Before): Span | null {
  if (!CASE_TERM.test(term)) return null;
  const floor = sentenceStart(text, open);
  const segment = text.slice(floor, end);
  const captioned = [...segment.matchAll(CAPTIONED)].pop();
  if (!captioned) return null;
  const matter = CASE.exec(segment.slice(0, captioned.index));
  return {
    start: floor + (matter ? modifiersBefore(segment, matter.index) : captioned.index + captioned[0].length),
    end,
  };
}

/** A date, and what it is of several: "March 2, 2027 in the case of the 2027 Notes". */
const DATE_OF_CASE = `${DATE}(?:,?\\s+(?:in\\s+the\\s+case\\s+of|with\\s+respect\\s+to|for)\\s+[^,;()]{3,60}?)?`;
const DATE_LAST = new RegExp(`(?:${DATE})$`, 'i');
const DATES_LAST = new RegExp(`(?:${DATE_OF_CASE},?\\s+(?:(?:and|or)\\s+)?){1,5}${DATE_OF_CASE}$`, 'i');
const LONGEST_DATE = 24;
const LONGEST_DATES = 300;

/** The date that a term such as "Effective Date" stands for, where it is the last that is said; of several for several cases, all. */
export function dateBefore({ text, floor, end, open, term }: Before): Span | null {
  if (!/\bdates?$/i.test(term)) return null;
  const such = suchDate(text, floor, end);
  if (such) return such;
  const cases = /^\(\s*each\b/i.test(text.slice(open, open + 8)) || /s$/i.test(term);
  const reach = cases ? LONGEST_DATES : LONGEST_DATE;
  const from = Math.max(floor, end - reach);
  const date = (cases ? DATES_LAST : DATE_LAST).exec(text.slice(from, end));
  return date && { start: from + date.index, end };
}

/** The day that "such date" points back to, where the sentence tells one: "On May 2, 2001, the Board appointed …, effective on such date". */
function suchDate(text: string, floor: number, end: number): Span | null {
  if (!/\b(?:such|that)\s+(?:same\s+)?date$/i.test(text.slice(Math.max(floor, end - LONGEST_DATE), end)))
    return null;
  const from = sentenceStart(text, end);
  const day = [...text.slice(from, end).matchAll(A_DATE)].pop();
  return day ? { start: from + day.index, end: from + day.index + day[0].length } : null;
}
const A_DATE = new RegExp(`\\b(?:${DATE})`, 'gi');

/** What somebody guarantees: "will be fully and unconditionally guaranteed by the Guarantors (the "Guarantees")". */
const GUARANTEED = /\b(?:(?:\w+ly|jointly|and)\s+){0,6}guaranteed\b[^;:]*?\sby\b[^;:]*$/;

/** A clause of its own behind what is guaranteed: ", and the Bank entered into an agreement". */
const FURTHER_DEED = /\b(?:entered|executed|signed|issued|sold|filed)\b/i;

/** The words that tell of the guarantee that a term for one stands for. */
export function guaranteeBefore({ text, floor, end, term }: Before): Span | null {
  if (!/\bguarant(?:ees?|y|ies)$/i.test(term)) return null;
  const told = GUARANTEED.exec(text.slice(floor, end));
  const isWhole = told !== null && !FURTHER_DEED.test(told[0]) && partingVerb(told[0]) === null;
  return isWhole ? { start: floor + told.index, end } : null;
}

/** A number of shares: "1,600,000 are offered for the account of the Company (the "Company Shares")". */
const COUNT = new RegExp(
  pattern`
    (?<![\d.,$€£-])\d{1,3}(?:,\d{3})+(?![\d,.]*\d)(?=
      \s+(?:
        (?:are|is|may|will|were|have)\b
        |(?:[a-z-]+\s+){0,4}(?:shares?|stock|units|AD[RS]s?|interests)\b
      )
    )
  `,
  'gi',
);

/** The shares that are told by their number last, with what is said of them. */
export function countBefore({ text, floor, end }: Before): Span | null {
  const count = [...text.slice(floor, end).matchAll(COUNT)].pop();
  return count ? { start: floor + count.index, end } : null;
}

/** Shares that are a part of those told before them: "1,000 ordinary shares, of which 500 are issuable on conversion of the Notes (the "Conversion Shares")". */
const PART =
  /\bof\s+which\s+(?:up\s+to\s+)?(?=\d[\d,]*\s+(?:\w+\s+){0,4}?(?:are|is|may|will|have|has)\s)[^;]*$/;

/** The part of the shares that the words tell of last. */
export function partBefore({ text, floor, end }: Before): Span | null {
  const part = PART.exec(text.slice(floor, end));
  return part && { start: floor + part.index + part[0].search(/\d/), end };
}

/** From the first of the numbers of shares that a sentence tells of up to the definition: "up to 2,000 shares by the Company and up to 300 shares by its holders (collectively, the "Shares")". */
export function countsBefore({ text, end }: Before, first: number): Span {
  const floor = sentenceStart(text, end);
  const sentence = withoutAsides(text.slice(floor, end));
  const count = [...sentence.matchAll(COUNTED_SHARES)][0];
  return { start: count ? Math.min(floor + count.index, first) : first, end };
}
const COUNTED_SHARES = /(?<![\d.,$€£-])\d{1,3}(?:,\d{3})+(?=\s+(?:[a-z-]+\s+){0,3}shares?\b)/g;
