import type { CurrentReport, DateNode, Submission } from '../ast/nodes.js';

/** The date by which rules are in force. */
export interface FilingDate {
  readonly value: string;
  /** `estimate`: the latest date that a report without a header carries. It tells the era; of deadlines only that a report was signed too late. */
  readonly basis: 'header' | 'given' | 'estimate';
  /** The node that it was read from; `null` where it was given. */
  readonly node: DateNode | null;
}

/** The header's filing date; else the date that the user gives; else an estimate; `null` if nothing tells one. */
export function filingDateOf(submission: Submission, asOf: string | null): FilingDate | null {
  const filed = submission.header?.filedAsOf;
  if (filed?.value) return { value: filed.value, basis: 'header', node: filed };
  if (asOf !== null) return { value: asOf, basis: 'given', node: null };
  let latest: DateNode | null = null;
  for (const date of datesOf(submission)) {
    if (date.value !== null && (latest?.value == null || date.value > latest.value)) latest = date;
  }
  return latest?.value == null ? null : { value: latest.value, basis: 'estimate', node: latest };
}

function* datesOf(submission: Submission): Generator<DateNode> {
  for (const { body } of submission.documents) {
    if (body.type === 'currentReport') yield* reportDates(body);
    else if (body.type === 'opinionLetter' && body.date) yield body.date;
  }
}

function* reportDates(report: CurrentReport): Generator<DateNode> {
  const { coverPage, signatures } = report;
  const dates = [coverPage?.reportDate, coverPage?.earliestEventDate, ...signatures.map(({ date }) => date)];
  for (const date of dates) if (date) yield date;
}
