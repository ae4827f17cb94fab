import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstCharacters, withFirstCharacters } from '../../grammar/first-characters.js';
import { opinionLexerModes } from '../../grammar/opinion/vocabulary.js';
import { reportLexerModes } from '../../grammar/report/vocabulary.js';

const starts = (expression: RegExp): string => String.fromCharCode(...firstCharacters(expression));

describe('first characters of a pattern', () => {
  it.each([
    [/abc/, 'a'],
    [/a|b/, 'ab'],
    [/a?b/, 'ab'],
    [/(?:a*b?)*c/, 'abc'],
    [/(?<=x)(?!y)\ba/, 'a'],
    [/[0-3]x/, '0123'],
    [/ab/i, 'Aa'],
  ])('%s', (expression, expected) => {
    expect(starts(expression)).toBe(expected);
  });

  it('does not trust a class that holds a negated class', () => {
    expect(firstCharacters(/[^\S\n]+/)).toContain(32);
  });

  it('leaves what a complement set excludes out', () => {
    const codes = firstCharacters(/[^ab]/);
    expect(codes).not.toContain(97);
    expect(codes).toContain(99);
    expect(codes).toContain(0xffff);
  });

  it('knows a class that excludes what is no white space', () => {
    expect(starts(/[^\S\n\v]+/)).toMatch(/ .*\u00a0/s);
    expect(starts(/[^\S\n\v]+/)).not.toMatch(/[\na]/);
  });
});

/** Every ASCII character, white space and separators among them. */
const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

describe('the lexers', () => {
  it.each([
    ['current reports', reportLexerModes],
    ['opinion letters', opinionLexerModes],
  ])('know the first characters of every token: %s', (_kind, definition) => {
    const { modes } = withFirstCharacters(definition);
    const unknown = Object.values<readonly { name: string; START_CHARS_HINT?: unknown; PATTERN?: unknown }[]>(
      modes,
    )
      .flat()
      .filter((token) => token.START_CHARS_HINT === undefined && typeof token.PATTERN !== 'string');
    expect(unknown.map(({ name }) => name)).toEqual([]);
  });

  it('never miss a match for their hints', () => {
    const patterns = Object.values(reportLexerModes.modes)
      .flat()
      .flatMap(({ PATTERN }) => (PATTERN instanceof RegExp ? [PATTERN] : []));
    fc.assert(
      fc.property(
        fc.constantFrom(...patterns),
        fc.string({ unit: fc.constantFrom(...ASCII), minLength: 1, maxLength: 12 }),
        (pattern, text) => {
          const found = new RegExp(pattern.source, `${pattern.flags.replace('y', '')}y`).exec(text);
          const [first] = text;
          if (!found || found[0] === '' || first === undefined || first.charCodeAt(0) > 255) return;
          expect(firstCharacters(pattern)).toContain(first.charCodeAt(0));
        },
      ),
    );
  });
});
