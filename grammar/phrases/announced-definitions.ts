import { pattern } from '../pattern.js';
import { phraseLexer } from './phrase-lexer.js';

/** That terms which stand before are defined further below: `the Distribution (as defined below)`, `each as hereinafter defined`. */
export const announcedDefinitions = phraseLexer({
  announced: new RegExp(
    pattern`
      (?:as|all|each|terms?|is|are|hereinafter)\s+(?:hereinafter\s+)?(?:so\s+)?
      (?:defined|described)\s+(?:(?:more\s+)?fully\s+)?(?:below|herein|hereinafter|hereafter|hereinbelow|later)\b
      |hereinafter\s+defined\b
    `,
    'i',
  ),
});
