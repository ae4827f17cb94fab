import { phraseLexer } from './phrase-lexer.js';
import { pattern } from '../pattern.js';

/** Terms that opinions and reports use by definition only. */
const TERM = pattern`
  Securities\s+Act|Exchange\s+Act|Registration\s+Statement|Prospectus\s+Supplement|Base\s+Prospectus
  |Supplemental\s+Indenture|Indenture|Underwriting\s+Agreement|Purchase\s+Agreement
  |Merger\s+Agreement|Credit\s+Agreement|Notes|Bonds|Debentures|Securities|Shares|Warrants|Units
  |Guarantees|Offering|Plan|Trustee
`;

/** What goes by a title of its own, after whose last word it may be called: `the Alder 2004 Stock Plan`, `its 5% Convertible Debentures`. */
const TITLED = 'Plan|Notes|Bonds|Debentures|Warrants|Indenture';
const TITLE_WORD = "(?!(?:The|Such|Said|These|Those|Each|Any|All|An?|Of|Under)\\b)[A-Z][\\w&’'/-]{0,40}";

/** What makes a full name of the words before it: `… of 1933`, `… on Form S-3`, `… dated as of May 1`. */
const FULL =
  '\\s*,?\\s+(?:of\\s+(?:19|20)\\d\\d|dated|as\\s+amended|among|between|by\\s+and|on\\s+Form|filed|No\\.)';

/** What describes the thing where it is used: `the Prospectus forming a part of …`, `the Notes relating to …`. */
const DESCRIBED =
  '\\s*,?\\s+(?:\\(|relating|governing|for\\s+the|(?:forming|constituting|which\\s+forms)\\s+(?:a\\s+)?part|contained|included)';

/**
 * Capitalised terms that are used like defined ones: after `the`, `such` or `said` and without the words that would make
 * them a full name or describe the thing. Beside them, where the thing itself is introduced for which such a term may stand
 * afterwards: as one of its kind (`entered into an Underwriting Agreement`, `the form of Indenture`, `Alder Bank, as Trustee`) or by its full name
 * (`Securities Act of 1933`, `Registration Statement on Form S-3`); and the sentence by which terms are defined elsewhere
 * ("Capitalized terms not defined herein have the meaning given in the Indenture").
 */
export const customaryTerms = phraseLexer({
  elsewhere:
    /capitali[sz]ed\s+(?:terms?|words?)\b[^.;()]{0,60}?\bnot\s+(?:(?:otherwise|expressly)\s+)?defined\b/i,
  use: new RegExp(
    `(?:[Tt]he|[Ss]uch|[Ss]aid|[Tt]hese|[Tt]hose)\\s+(?:${TERM})(?!\\w|\\s+of\\s+[A-Z]|${FULL}|${DESCRIBED}|\\s+(?:[A-Z]|and\\s+Exchange))`,
  ),
  kind: new RegExp(`(?:[Aa]n?|[Ff]orms?\\s+of|as)\\s+(?:${TERM})(?!\\w|\\s+[A-Z])|as\\s+trustee\\b`),
  titled: new RegExp(`(?:${TITLE_WORD}\\s+)(?:${TITLED})(?!\\w|\\s+[A-Z])`),
  name: new RegExp(`(?:${TERM})(?=${FULL}|\\s+\\((?:File|Registration|Reg\\.|Commission)\\b)`),
});
