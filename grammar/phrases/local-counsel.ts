import { PLACE_NAME } from '../lexical/places.js';
import { phraseLexer } from './phrase-lexer.js';
import { pattern } from '../pattern.js';

/** The nouns of what binds: "the enforceability of the Notes", and not "of Section 12". */
const INSTRUMENT = pattern`
  (?:the|such|any)\s+(?:[A-Z][a-z]+\s+){0,3}
  (?:
    notes|bonds|debentures|securities|guarantees?|indentures?|warrants|agreements?|documents
  )\b
`;

/** Another firm of which the letter speaks: "the opinion of Kiln LLP, who are acting as local counsel". */
const NAMED_FIRM = '\\b(?:LLP|L\\.L\\.P\\.|P\\.?C\\.?),?\\s+(?:(?:who|which|has|have|is|are)\\s+){0,2}';

/**
 * How a letter says that other counsel answers for the rest: it is that of local counsel (SLB 19, section II.B.1.e), another firm
 * relies on it, or it leaves out whether the instruments bind. Counsel of New York, whose law governs most of them, is not local.
 */
export const localCounsel = phraseLexer({
  local: new RegExp(
    pattern`
      (?<!${NAMED_FIRM})(?:act(?:ed|ing)|serv(?:ed|ing))\s+as\s+
        (?:(?:the|your|special|limited|local)\s+){0,3}
        (?:
          local|(?!New\s+York|United\s+States)${PLACE_NAME}(?:\s+local)?
        )\s+counsel\b
      |(?<!${NAMED_FIRM}(?:act|serv)(?:ed|ing)\s+)\bas\s+local\s+counsel\b
      |(?<!${NAMED_FIRM})(?:act(?:ed|ing)|serv(?:ed|ing))\s+as\s+(?:special\s+)?counsel\s+in\s+(?:the\s+)?
        (?:(?:states?|provinces?|commonwealth|republic)\s+of\s+)?(?!New\s+York)${PLACE_NAME}
    `,
    'i',
  ),
  reliedOn: new RegExp(pattern`
    (?:LLP|L\.L\.P\.|P\.?C\.?|counsel)[^.;]{0,60}?(?:may|will|is|are|shall)\s+(?:be\s+)?
      (?:entitled\s+to\s+)?rel(?:y|ying)\s+(?:up)?on\s+(?:this|our|the)\s+(?:opinion|letter)
    |(?<!\bnot\s+(?:to\s+)?be\s+)relied\s+(?:up)?on\s+by\s+[^.;]{1,60}?(?:LLP|counsel\b)
  `),
  leftOut: new RegExp(
    pattern`
      no\s+opinion\s+(?:is\s+(?:given|expressed)\s+)?(?:as\s+to|on|regarding|concerning|with\s+respect\s+to)
      \s+(?:(?:the|whether|legality|validity|binding|effect|nature|or|and)[\s,]+){0,6}enforceability\s+of\s+
      ${INSTRUMENT}
    `,
    'i',
  ),
});
