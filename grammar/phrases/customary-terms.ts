import { phraseLexer } from './phrase-lexer.js';

/**
 * Capitalised terms that opinions and reports use by definition only: after `the`, `such` or `said` and without the
 * words that would make them a full name (`the Securities Act of 1933`, `the Indenture dated as of`).
 */
export const customaryTerms = phraseLexer({
  use: /(?:[Tt]he|[Ss]uch|[Ss]aid|[Tt]hese|[Tt]hose)\s+(?:Securities\s+Act|Exchange\s+Act|Registration\s+Statement|Prospectus\s+Supplement|Base\s+Prospectus|Prospectus|Supplemental\s+Indenture|Indenture|Underwriting\s+Agreement|Purchase\s+Agreement|Merger\s+Agreement|Credit\s+Agreement|Notes|Bonds|Debentures|Securities|Shares|Warrants|Units|Guarantees|Offering|Plan|Trustee)(?![\w]|\s*,?\s+(?:of\s+(?:19|20)\d\d|dated|as\s+amended|among|between|by\s+and|on\s+Form|\(|filed|relating|No\.)|\s+(?:[A-Z]|and\s+Exchange))/,
});
