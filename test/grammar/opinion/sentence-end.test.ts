import { describe, expect, it } from 'vitest';
import { sentenceEndAt } from '../../../grammar/opinion/body/sentence-end.js';

/** Cuts a text at its sentence ends. */
function sentences(text: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const length = sentenceEndAt(text, at);
    if (length === null) continue;
    found.push(text.slice(start, at + length).trim());
    start = at + length;
  }
  if (text.slice(start).trim().length > 0) found.push(text.slice(start).trim());
  return found;
}

describe('sentence ends', () => {
  it.each([
    ['We have acted as counsel. We have examined it.', 2],
    ['Kiln Works Inc. (the "Company") has filed it. The Shares are issued.', 2],
    ['It was filed by Kiln Works, Inc. We have examined it.', 2],
    ['under the U.S. Securities Act as in effect. This opinion speaks as of its date.', 2],
    ['Registration Statement (File No. 333-55501) relates to it.', 1],
    ['articles 285 et seq. of the Act, and lit. (h) of it, apply.', 1],
    ['signed by A. B. Clay as trustee', 1],
    ['are referred to as the “Shares.” The Shares are validly issued.', 2],
    ['par value $.01 per share, of the Company', 1],
    ['(as amended.) The Plan is in force.', 2],
    ['governed by the laws of Delaware. (b) The Notes are binding.', 2],
    ['Smith v. Jones is not in point. Nor is Sec. 12.', 2],
    ['units of Kiln Holdings, L.P.  Unless the Plan says otherwise, its terms apply.', 2],
    ['limited to 12 Ohio C. 3801 et seq. The Shares are issued.', 2],
    ['sold for not less than par. Such Shares are paid for.', 2],
    ['the opinion of Slip & Glaze LLP. Slip & Glaze LLP may rely on ours.', 2],
    ['The closing\nis today.\nWe consent to it.', 2],
  ])('%s', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  it('ends at the end of a paragraph whatever stands before', () => {
    expect(sentenceEndAt('of Kiln Works Corp.\x1eWe', 18)).toBe(1);
  });

  it('keeps closing marks with the sentence', () => {
    expect(sentences('called the "Plan." It ends.')).toEqual(['called the "Plan."', 'It ends.']);
  });
});
