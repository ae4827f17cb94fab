import { phraseLexer } from './phrase-lexer.js';
import { pattern } from '../pattern.js';

/** The party whose acts an opinion on legality is about. */
const ISSUER = '(?:company|issuer|registrant|corporation|partnership|guarantors?|obligors?|depositor)';

/**
 * Assumptions that assume the legal question away when they are made of the issuer itself (SLB 19, section II.B.3.a;
 * `opinion-rules.json` OP-PRO-02). `otherParties` names the customary, accepted limit to the other parties.
 */
export const assumptions = phraseLexer({
  otherParties: new RegExp(
    pattern`
      (?:other\s+than|except(?:ing)?(?:\s+(?:for|as\s+to|with\s+respect\s+to))?)\s+
        (?:by\s+|of\s+|as\s+to\s+|with\s+respect\s+to\s+)?the\s+
        (?:${ISSUER}|trust|operating\s+partnership)\b
      |other\s+parties\b
      |(?:each|all)\s+(?:of\s+the\s+)?(?:other\s+)?part(?:y|ies)\s+thereto\s+other\b
    `,
    'i',
  ),
  everyParty: new RegExp(
    pattern`
      (?:all|each)\s+(?:of\s+)?(?:the\s+)?part(?:y|ies)\b[^.;()]{0,60}?,?\s+including\s+(?:without\s+limitation,?\s+)?
      the\s+${ISSUER}\b
    `,
    'i',
  ),
  bindsIssuer: new RegExp(
    pattern`
      \b(?:is|are|be|been|constitutes?|represents?)\s+(?:an?\s+|the\s+)?(?:\w+,?\s+){0,5}?(?:
        binding(?:\s+and\s+enforceable)?\s+(?:up)?on\s+
        |(?:binding|enforceable)\s+(?:obligations?|agreements?)\s+of\s+
        |enforceable\s+against\s+
      )the\s+${ISSUER}\b
    `,
    'i',
  ),
  issuerExistence: new RegExp(
    pattern`
      the\s+${ISSUER}\s+(?:is|has\s+been|was|will\s+be)\s+
      (?:a\s+corporation\s+)?(?:duly\s+)?(?:incorporated|organized|formed|validly\s+existing)
    `,
    'i',
  ),
  issuerPower: new RegExp(
    pattern`
      the\s+${ISSUER}\s+(?:has|had|will\s+have)\s+(?:all\s+|the\s+)?
      (?:requisite\s+|necessary\s+|full\s+)?(?:corporate\s+)?(?:power|authority)
    `,
    'i',
  ),
  issuerAuthorization: new RegExp(
    pattern`
      (?:
        due\s+authorization
        |due\s+execution
        |(?:has|have)\s+been\s+(?:duly\s+)?(?:authorized|executed|delivered)(?:,\s+(?:executed|delivered))*
          (?:,?\s+and\s+(?:executed|delivered))?
      )(?:,\s+(?:execution|delivery))*(?:,?\s+and\s+delivery)?(?:\s+(?:thereof|of\s+[\w ]{1,40}?))?\s+by\s+
      the\s+${ISSUER}\b
    `,
    'i',
  ),
  sufficientShares: new RegExp(
    pattern`
      (?:sufficient|enough)\s+(?:number\s+of\s+)?(?:authorized|unissued|available)
      (?:\s+(?:but|and|,)?\s*(?:unissued|authorized))?\s+shares
    `,
    'i',
  ),
  issuerSolvency:
    /the\s+(?:company|issuer|registrant|corporation)\s+is\s+(?:not\s+(?:in\s+bankruptcy|insolvent)|solvent)/i,
  validIssuance: new RegExp(
    pattern`
      (?:shares|securities|notes)\s+(?:are|have\s+been|will\s+be)\s+
      (?:duly\s+(?:authorized\s+)?(?:and\s+)?)?validly\s+issued
    `,
    'i',
  ),
});
