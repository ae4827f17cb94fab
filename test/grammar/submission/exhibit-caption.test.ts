import { describe, expect, it } from 'vitest';
import { captionNumber } from '../../../grammar/submission/exhibit-caption.js';

function numberIn(text: string): string | null {
  const range = captionNumber(text);
  return range && text.slice(range.start, range.end);
}

describe('the number at the head of an exhibit', () => {
  it.each([
    ['Exhibit 99.1', '99.1'],
    ['\n   EXHIBIT NO. 4(a)\n\nINDENTURE', '4(a)'],
    ['EX-10.16A', '10.16A'],
    ['Exhibit 99-1', '99-1'],
    ['[Exhibit 3.(i)]', '3.(i)'],
    ['Northgate\x1fExhibit 10\x1eAGREEMENT', '10'],
  ])('of %j is %s', (text, number) => {
    expect(numberIn(text)).toBe(number);
  });

  it.each([
    ['a sentence', 'Exhibit 99.1 is attached to the report.'],
    ['an annex', 'Exhibit A'],
    ['two numbers', 'Exhibits 5.1 and 23.1'],
    ['a line far down', `${'Line\n'.repeat(6)}Exhibit 10.4`],
    ['nothing', ''],
  ])('is not that of %s', (_, text) => {
    expect(captionNumber(text)).toBeNull();
  });
});
