import { expect } from 'vitest';
import { findDefinitions } from '../../../grammar/terms/defined-terms.js';

/** The phrase of the last definition of a text. */
export function lastPhrase(text: string): string | null {
  const expansion = findDefinitions(text).at(-1)?.expansion;
  return expansion ? text.slice(expansion.start, expansion.end) : null;
}

/** Expects the last term that a text defines to stand for a phrase. */
export const check = (text: string, expected: string | null): void => {
  expect(lastPhrase(text)).toBe(expected);
};
