import { describe, expect, it } from 'vitest';
import type { Extras } from '../support/report-generator/generated-report.js';
import { htmlReport } from '../support/report-generator/html-report.js';
import { mismatches } from '../support/report-generator/mismatches.js';
import { randomOf, type Random } from '../support/report-generator/random.js';
import { textReport } from '../support/report-generator/text-report.js';
import { compileReport } from '../support/cover.js';

const seeds = Array.from({ length: 200 }, (_, seed) => seed);
const html = (extras: Partial<Extras>) => (random: Random) => htmlReport(random, {}, extras);
const text = (extras: Partial<Extras>) => (random: Random) => textReport(random, {}, extras);

describe('a generated report says what it was made from', () => {
  it.each([
    ['in HTML', html({})],
    ['in plain text', text({})],
    ['in plain text, of several registrants, signed by each', text({ coRegistrants: true, blocks: true })],
    ['in plain text, with notes and pages', text({ surroundings: true })],
    ['of several registrants', html({ coRegistrants: true })],
    ['signed by several', html({ blocks: true })],
    ['of several registrants, signed by each', html({ coRegistrants: true, blocks: true })],
    ['with notes, contents and pages', html({ surroundings: true })],
    ['that amends another', html({ amended: true, surroundings: true })],
    ['with items that share a body', html({ combined: true, surroundings: true })],
  ])('%s', (_kind, draw) => {
    for (const seed of seeds) {
      const generated = draw(randomOf(seed));
      const wrong = mismatches(compileReport(generated.text, generated.format).report, generated);
      expect({ seed, forms: generated.forms, wrong }).toEqual({ seed, forms: generated.forms, wrong: [] });
    }
  });
});
