import { PLACE_NAME } from '../lexical/places.js';
import { phraseLexer } from './phrase-lexer.js';
import { pattern } from '../pattern.js';

/**
 * That another counsel answers for the law of a place (SLB 19, section II.B.1.e): `Insofar as the opinion involves Ohio law, we have relied
 * upon the opinion of Kiln LLP`, `matters governed by the laws of Ohio are addressed in the opinion of Kiln LLP`.
 */
export const otherCounsel = phraseLexer({
  opinion: new RegExp(
    pattern`
      (?:rel(?:y|ied|ies|ying|iance)|addressed|covered|passed)\b[^.;]{0,80}?\b(?:
        (?:opinions?|advice)\s+(?:[a-z]+\s+){0,6}?(?:of|by|from)\b
        |letters?\s+(?:of|by|from)\s+[^.;]{0,80}?\b(?:counsel|LLP|L\.L\.P|P\.?C|PLLC)\b
        |(?:local|special|general|other|in-house|internal|${PLACE_NAME})\s+counsel
      )
      |(?:opinions?|advice)\s+(?:letters?\s+)?(?:of|by|from)\s+[^.;]{1,120}?\b(?:
        local\s+counsel
        |(?:delivered|given|rendered|furnished|addressed|filed|dated)\b
      )
    `,
    'i',
  ),
});
