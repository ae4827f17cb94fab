import { pattern } from '../pattern.js';
import { romanNumerals } from './roman-numerals.js';

/** The names of the form and the numbers of its amendments, inside the tokens that hold them. */

interface FormType {
  /** `8-K`, `8-K/A`, `8-K12B`. */
  readonly type: string;
  /** It says so by its letter or in a word: `Amended Form 8-K`. */
  readonly amends: boolean;
  readonly start: number;
  readonly end: number;
}

const FORM = /8\s?[-–—‑]?\s?K(\s?(?:12\s?[BG](?:\s?3)?|15\s?D\s?5))?(\s?(?:[/(-]\s?)?A(?![A-Z])\)?)?/i;
const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const NUMBER = new RegExp(
  pattern`
    \b(?:first|second|third|fourth|fifth|sixth)(?=\s+amendment)
    |(?:\d{1,2}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|[ivx]{1,4})\b)
      (?=\s?[)\]]?(?:\s+to\b.*)?\s*$)
  `,
  'i',
);

/** Reads a form's name; offsets are relative to `text`. */
export function formTypeOf(text: string): FormType | null {
  const found = FORM.exec(text.replace(/[\x1c-\x1f\n\v]/g, ' '));
  if (!found) return null;
  const words = /\bamended\b/i.test(text);
  const variant = (found[1] ?? '').replace(/\s/g, '').toUpperCase();
  const amends = found[2] !== undefined;
  return {
    type: `8-K${variant}${amends ? '/A' : ''}`,
    amends: amends || words,
    start: found.index,
    end: found.index + found[0].length,
  };
}

/** Reads the number of an amendment ("Amendment No. 2", "8-K/A-1", "(Amendment No. One)"). */
export function amendmentOf(
  text: string,
): { readonly start: number; readonly end: number; readonly read: (raw: string) => string } | null {
  if (!/amend|\/\s?A\W{0,3}(?:no\.?\s?)?\d/i.test(text)) return null;
  const found = NUMBER.exec(text.replace(/[\x1c-\x1f\n\v]/g, ' '));
  return found && { start: found.index, end: found.index + found[0].length, read: amendmentNumber };
}

function amendmentNumber(raw: string): string {
  const word = raw.toLowerCase();
  const spelled = Math.max(WORDS.indexOf(word), romanNumerals.indexOf(word), ORDINALS.indexOf(word));
  return spelled >= 0 ? String(spelled + 1) : raw;
}
