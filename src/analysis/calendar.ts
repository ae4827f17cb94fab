import type { Deadline } from './facts/form-items.js';

/**
 * The calendar of the Commission's business days. Dates are `YYYY-MM-DD`, which sort as text.
 *
 * Source: 5 U.S.C. 6103 (federal holidays; Juneteenth since 2021) and Exchange Act Rule 0-2(a). The days on which
 * the federal government was closed by order are of medium confidence; to count them can only make a deadline later.
 */
const closures = new Set([
  '2001-09-11',
  '2001-09-12',
  '2001-12-24',
  '2003-12-26',
  '2004-06-11',
  '2007-01-02',
  '2007-12-24',
  '2008-12-26',
  '2012-10-29',
  '2012-10-30',
  '2012-12-24',
  '2014-12-26',
  '2018-12-05',
  '2018-12-24',
  '2019-12-24',
  '2020-12-24',
  '2024-12-24',
  '2025-01-09',
]);

const dayLength = 86_400_000;

/** Whether the text is a day that exists: `2023-02-30` is not. */
export function isCalendarDate(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && isoDate(time) === date;
}

/** The date (`YYYY-MM-DD`) so many calendar days after another; before it, where `days` is negative. */
export function addDays(date: string, days: number): string {
  return isoDate(Date.parse(`${date}T00:00:00Z`) + days * dayLength);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength);
}

/** Whether the Commission does business on a date (`YYYY-MM-DD`): no weekend, federal holiday or closure (Rule 0-2(a)). */
export function isBusinessDay(date: string): boolean {
  const weekday = weekdayOf(date);
  if (weekday === 0 || weekday === 6 || closures.has(date)) return false;
  return !federalHolidays(Number(date.slice(0, 4))).has(date);
}

/**
 * The last day on which a report of an event is timely (Form 8-K, General Instruction B.1): the days count from the
 * first business day after the event; an event on a day that is none starts the count on, and including, the next
 * business day. A deadline in calendar days that falls on no business day moves to the next one (Rule 0-3(a)).
 */
export function dueDate(event: string, deadline: Deadline): string {
  if (deadline.unit === 'calendarDays') return nextBusinessDay(addDays(event, deadline.count));
  let date = nextBusinessDay(event);
  let left = date === event ? deadline.count : deadline.count - 1;
  while (left > 0) {
    date = nextBusinessDay(addDays(date, 1));
    left--;
  }
  return date;
}

/** The date itself when it is a business day, else the next one. */
export function nextBusinessDay(date: string): string {
  let day = date;
  while (!isBusinessDay(day)) day = addDays(day, 1);
  return day;
}

function isoDate(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

const holidaysOfYear = new Map<number, ReadonlySet<string>>();

/** Federal holidays as observed: Saturday's on the Friday before, Sunday's on the Monday after. */
export function federalHolidays(year: number): ReadonlySet<string> {
  let days = holidaysOfYear.get(year);
  if (!days) {
    const fixed = [`${year}-01-01`, `${year}-07-04`, `${year}-11-11`, `${year}-12-25`, `${year + 1}-01-01`];
    if (year >= 2021) fixed.push(`${year}-06-19`);
    days = new Set([
      ...fixed.map(observed).filter((day) => day.startsWith(String(year))),
      nthMonday(year, 1, 3),
      nthMonday(year, 2, 3),
      lastMonday(year, 5),
      nthMonday(year, 9, 1),
      nthMonday(year, 10, 2),
      addDays(nthMonday(year, 11, 1, 4), 21),
    ]);
    holidaysOfYear.set(year, days);
  }
  return days;
}

function observed(date: string): string {
  const weekday = weekdayOf(date);
  if (weekday === 6) return addDays(date, -1);
  return weekday === 0 ? addDays(date, 1) : date;
}

/** The `n`th Monday (or other `weekday`) of a month. */
function nthMonday(year: number, month: number, n: number, weekday = 1): string {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7);
}

function lastMonday(year: number, month: number): string {
  const fifth = nthMonday(year, month, 5);
  return Number(fifth.slice(5, 7)) === month ? fifth : addDays(fifth, -7);
}
