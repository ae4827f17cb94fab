import type { CompanyForm } from './organization.js';
import { phraseLexer } from './phrase-lexer.js';

/** The statutes on companies, by the form of company that each is about; a code of a state may be about all, and so are its "corporate, limited partnership and limited
 * liability company acts". */
export const companyStatutes = phraseLexer<CompanyForm | 'all'>({
  all: /(?:business\s+organi[sz]ations?|business\s+entit(?:y|ies))\s+(?:code|acts?|laws?)\b|(?:revised|general|compiled)\s+statutes\b|(?:chapters?|titles?)\s+\d|corporate(?:,|\s+and)\s[^.;]{1,80}?\bacts\b/i,
  limitedLiabilityCompany: /(?:limited\s+liability\s+compan(?:y|ies)|LLC)\s+(?:laws?|acts?|code)\b|DLLCA\b/i,
  partnership:
    /(?:limited\s+|general\s+)?partnerships?\s+(?:laws?|acts?|code)\b|(?:LP|L\.P\.)\s+act\b|D?RULPA\b/i,
  trust:
    /(?:statutory|business|real\s+estate\s+investment|maryland)\s+trusts?\s+(?:laws?|acts?|code)\b|maryland\s+reit\s+law\b/i,
  corporation:
    /corporations?(?:\s+and\s+associations)?\s+(?:laws?|acts?|code)\b|DGCL\b|compan(?:y|ies)\s+(?:law|act)\b/i,
});
