import { describe, expect, it } from 'vitest';
import {
  daysBetween,
  dueDate,
  federalHolidays,
  isBusinessDay,
  isCalendarDate,
} from '../../src/analysis/calendar.js';

const fourDays = { count: 4, unit: 'businessDays' } as const;

describe('federalHolidays', () => {
  it('lists the eleven of 2024, on the days they are observed', () => {
    expect([...federalHolidays(2024)].sort()).toEqual([
      '2024-01-01',
      '2024-01-15',
      '2024-02-19',
      '2024-05-27',
      '2024-06-19',
      '2024-07-04',
      '2024-09-02',
      '2024-10-14',
      '2024-11-11',
      '2024-11-28',
      '2024-12-25',
    ]);
  });

  it('moves a Saturday to Friday and a Sunday to Monday, over the end of the year, too', () => {
    expect(federalHolidays(2020).has('2020-07-03')).toBe(true);
    expect(federalHolidays(2022).has('2022-12-26')).toBe(true);
    expect(federalHolidays(2021).has('2021-12-31')).toBe(true);
    expect(federalHolidays(2022).has('2022-01-01')).toBe(false);
  });

  it('has Juneteenth since 2021', () => {
    expect(federalHolidays(2020).has('2020-06-19')).toBe(false);
    expect(federalHolidays(2021).has('2021-06-18')).toBe(true);
  });

  it('takes the last Monday of May where it is the fifth, and where it is the fourth', () => {
    expect(federalHolidays(2022).has('2022-05-30')).toBe(true);
    expect(federalHolidays(2023).has('2023-05-29')).toBe(true);
    expect(federalHolidays(2021).has('2021-05-31')).toBe(true);
    expect(federalHolidays(2024).has('2024-05-27')).toBe(true);
  });
});

describe('isBusinessDay', () => {
  it.each([
    ['2006-05-11', true],
    ['2006-05-13', false],
    ['2006-05-29', false],
    ['2004-06-11', false],
    ['2012-10-29', false],
  ])('%s: %s', (date, expected) => {
    expect(isBusinessDay(date)).toBe(expected);
  });
});

describe('dueDate', () => {
  it.each([
    ['a Thursday', '2006-05-11', '2006-05-17'],
    ['a Saturday: Monday is the first day', '2006-05-13', '2006-05-18'],
    ['a Sunday: Monday is the first day', '2006-05-14', '2006-05-18'],
    ['over Thanksgiving', '2024-11-26', '2024-12-03'],
    ['over New Year', '2021-12-29', '2022-01-05'],
    ['a holiday: the next day is the first', '2024-07-04', '2024-07-10'],
  ])('counts four business days from %s', (_, event, expected) => {
    expect(dueDate(event, fourDays)).toBe(expected);
  });

  it('moves a deadline in calendar days to the next business day', () => {
    expect(dueDate('2003-05-09', { count: 15, unit: 'calendarDays' })).toBe('2003-05-27');
  });
});

describe('isCalendarDate', () => {
  it.each([
    ['2004-02-29', true],
    ['2003-02-29', false],
    ['2003-13-01', false],
    ['2003-1-1', false],
    ['', false],
  ])('%s: %s', (date, expected) => {
    expect(isCalendarDate(date)).toBe(expected);
  });
});

describe('daysBetween', () => {
  it('is negative backwards and counts leap days', () => {
    expect(daysBetween('2004-02-28', '2004-03-01')).toBe(2);
    expect(daysBetween('2004-03-01', '2004-02-28')).toBe(-2);
  });
});
