import { expect, it } from 'vitest';
import { findDefinitions } from '../../../grammar/terms/defined-terms.js';

it.each([
  [
    'keeps the ovens, including the great one (Kiln, following the merger, is referred to herein as “RemainCo”)',
    'Kiln, following the merger',
  ],
  [
    'under an indenture (such indentures, the “Indentures” and the Senior Notes and the Junior Notes, the “Notes”)',
    'Senior Notes and the Junior Notes',
  ],
  ['did not meet its target (a cut in the mean kiln heat loss, “MKHL”)', 'mean kiln heat loss'],
  ['Kiln Works, Inc. (which is referred to herein as the “Company”)', 'Kiln Works, Inc.'],
  ['Kiln Works, Inc. (formerly, “KWI”)', 'Kiln Works, Inc.'],
  ['Kiln Works, Inc. (who is referred to herein as the “Seller”)', 'Kiln Works, Inc.'],
  ['Kiln Works, Inc., an Ohio corporation (we are referred to herein as the “Company”)', 'Kiln Works, Inc.'],
])(
  'a parenthesis says itself what its last term stands for, or leaves it to the words before it: %s',
  (text, phrase) => {
    const expansion = findDefinitions(text).at(-1)?.expansion;
    expect(expansion && text.slice(expansion.start, expansion.end)).toBe(phrase);
  },
);
