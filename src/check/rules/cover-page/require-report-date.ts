import { form8k } from '../../citations.js';
import { headOf } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireReportDate = defineRule({
  id: 'require-report-date',
  group: 'cover-page',
  statement: 'The cover page must carry the date of the report.',
  why: 'The date of the earliest event starts the deadline and is the period that EDGAR indexes.',
  remedy: 'Add "Date of Report (Date of earliest event reported)" and the date.',
  severity: 'error',
  preset: 'recommended',
  citation: form8k('cover page'),
  scope: 'report',
  *check({ cover }) {
    if (cover && cover.reportDate === null && cover.earliestEventDate === null) {
      yield { at: headOf(cover), message: 'The cover page has no date of report, expected one.' };
    }
  },
});
