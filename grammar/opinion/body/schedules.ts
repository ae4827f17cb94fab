import type { IToken } from 'chevrotain';
import { ScheduleHeading } from '../head/letter-lines.js';
import type { Line } from '../lines.js';
import type { ClauseKind } from '../marks.js';
import { begins } from '../parts.js';
import { sectionOf } from './sections.js';
import { pattern } from '../../pattern.js';

/** Schedules that say what the letter would: letters of foreign counsel list documents, assumptions and qualifications there. */
export interface ScheduledClauses {
  /** The lines under the schedule's heading, `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly kind: ClauseKind;
}

/** Kinds whose clauses stand in schedules. */
const SCHEDULED: readonly (ClauseKind | null)[] = ['examination', 'assumption', 'qualification'];

/** How many lines a schedule's title takes, its heading and a reference to the letter's paragraph among them. */
const TITLE_REACH = 4;

/** The heading before its title: "Schedule 2 – Assumptions", "Annex B: Qualifications". */
const NUMBERED = /^(?:the\s+)?(?:\w+\s+)?(?:schedule|annex|appendix|exhibit)(?:\s+\w{1,4})?\s*[-–—:.]?\s*/i;

/** What a title may have before the name of its section: "List of Documents Examined", "Part A – Assumptions". */
const LIST_OF = /^(?:part\s+\w{1,3}\s*[-–—:.]?\s*)?(?:the\s+|(?:list|details)\s+of\s+(?:the\s+)?)?/i;

/** The title of a list of documents, however it is worded. */
const DOCUMENTS =
  /^(?:(?:examined|reviewed|specified|transaction|relevant)\s+)?documents?(?:\s+[\w ]{1,30})?$/i;

/** The first item of an untitled list of documents: "1. A certified copy of …". */
const DOCUMENT = new RegExp(
  pattern`
    ^(?:\(?\w{1,4}[.)]\s*)?(?:an?\s+|the\s+)?
    (?:
      (?:\w+\s+){0,2}(?:cop(?:y|ies)|originals?|drafts?|forms?|extracts?)\s+(?:of|from)\b
        (?!\s+(?:entity|organi[sz]ation|incorporation|business))
      |entries\s+(?:and\s+filings\s+)?(?:shown|in|on)\b
      |certificate\s+of\s+(?:incorporation|compliance|good\s+standing)\b
      |(?:memorandum|articles)\s+of\s+association\b
    )
  `,
  'i',
);

const ENUMERATED = /^\(?\w{1,4}[.)](?:\s|$)/;

function titleKind(text: string): ClauseKind | null {
  const title = text.replace(NUMBERED, '').replace(LIST_OF, '');
  const kind = DOCUMENTS.test(title.replace(/[:.]$/, '')) ? 'examination' : sectionOf(title)?.kind;
  return kind !== undefined && SCHEDULED.includes(kind) ? kind : null;
}

/**
 * The schedules of a letter's tail whose title, or whose first item, tells that they hold clauses.
 * @param scheduled where the schedules begin
 */
export function scheduledClauses(
  tokens: readonly IToken[],
  tail: readonly Line[],
  scheduled: number,
  textOf: (line: Line) => string,
): ScheduledClauses[] {
  const starts = tail.flatMap((line, index) =>
    index >= scheduled && line.opensBlock && begins(tokens, line, ScheduleHeading) ? [index] : [],
  );
  return starts.flatMap((start, number) => {
    const to = starts[number + 1] ?? tail.length;
    const found = clausesOf(tail.slice(start, to).map(textOf));
    return found && start + found.from < to ? [{ ...found, from: start + found.from, to }] : [];
  });
}

/** @param texts the lines of one schedule, its heading first */
function clausesOf(texts: readonly string[]): Pick<ScheduledClauses, 'from' | 'kind'> | null {
  for (let index = 0; index < Math.min(texts.length, TITLE_REACH); index++) {
    const text = texts[index] as string;
    const kind = titleKind(text);
    if (kind !== null) return { from: index + 1, kind };
    if (index === 0) continue;
    const item = ENUMERATED.test(text) && text.length < 7 ? `${text} ${texts[index + 1] ?? ''}` : text;
    if (DOCUMENT.test(item)) return { from: index, kind: 'examination' };
    if (ENUMERATED.test(text)) return null;
  }
  return null;
}
