import { describe, expect, it } from 'vitest';
import { htmlReport } from '../support/report-generator/html-report.js';
import { mismatches } from '../support/report-generator/mismatches.js';
import { randomOf } from '../support/report-generator/random.js';
import { textReport } from '../support/report-generator/text-report.js';
import { compileReport } from '../support/cover.js';

const seeds = Array.from({ length: 200 }, (_, seed) => seed);

describe('a generated report says what it was made from', () => {
  it.each([
    ['HTML', htmlReport],
    ['plain text', textReport],
  ])('in %s', (_format, draw) => {
    for (const seed of seeds) {
      const generated = draw(randomOf(seed));
      const wrong = mismatches(compileReport(generated.text).report, generated);
      expect({ seed, forms: generated.forms, wrong }).toEqual({ seed, forms: generated.forms, wrong: [] });
    }
  });
});
