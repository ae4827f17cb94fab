import { InvalidArgumentError, Option } from 'commander';
import { kindOfType } from '../../grammar/submission/kind.js';

/** `--type`, in the capitals that EDGAR writes types in. A type that no grammar reads is wrong usage. */
export function typeOption(description: string): Option {
  return new Option('--type <TYPE>', description).argParser((value) => {
    const type = value.trim().toUpperCase();
    if (kindOfType(type) !== 'opaqueBody') return type;
    throw new InvalidArgumentError(
      'No grammar reads it. Give 8-K or one of its kind (8-K/A, 8-K12B, …), or EX-5 or EX-8, with its number (EX-5.1, …).',
    );
  });
}

/** Why `--type` had no effect on an input of so many documents; `null` where it had, or was not given. */
export function typeUnused(type: string | undefined, documents: number): string | null {
  if (type === undefined || documents === 1) return null;
  return `--type ${type} has no effect: it is for an input of one document, and this one has ${documents}`;
}
