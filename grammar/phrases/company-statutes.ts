import type { CompanyForm } from './organization.js';
import { phraseLexer } from './phrase-lexer.js';

/** The statutes on companies, by the form of company that each is about. */
export const companyStatutes = phraseLexer<CompanyForm>({
  limitedLiabilityCompany: /limited\s+liability\s+compan(?:y|ies)\s+(?:law|act|code)\b/i,
  partnership: /(?:limited\s+|general\s+)?partnerships?\s+(?:law|act|code)\b/i,
  trust:
    /(?:statutory|business|real\s+estate\s+investment|maryland)\s+trusts?\s+(?:law|act|code)\b|maryland\s+reit\s+law\b/i,
  corporation:
    /corporations?(?:\s+and\s+associations)?\s+(?:laws?|act|code)\b|DGCL\b|compan(?:y|ies)\s+(?:law|act)\b/i,
});
