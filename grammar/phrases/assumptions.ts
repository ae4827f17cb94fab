import { phraseLexer } from './phrase-lexer.js';
import { pattern } from '../pattern.js';

/** The party whose acts an opinion on legality is about. */
const ISSUER = '(?:company|issuer|registrant|corporation|partnership|trust|guarantors?|obligors?|depositor)';
/** All parties to an instrument, the issuer among them. */
const EVERY_PARTY = pattern`
  (?:all|each)\s+(?:of\s+)?(?:the\s+)?part(?:y|ies)\b[^.;()]{0,40}?,?\s+(?<!\bnot\s)including\s+
  (?:without\s+limitation,?\s+)?the\s+${ISSUER}\b(?!['’]s)
`;

/**
 * Assumptions that assume the legal question away when they are made of the issuer itself (SLB 19, section II.B.3.a;
 * `opinion-rules.json` OP-PRO-02). `otherParties` names the customary, accepted limit to the other parties.
 */
export const assumptions = phraseLexer({
  otherParties: new RegExp(
    pattern`
      (?:other\s+than|except(?:ing)?(?:\s+(?:for|as\s+to|with\s+respect\s+to))?)\s+
        (?:by\s+|of\s+|as\s+to\s+|with\s+respect\s+to\s+)?the\s+
        (?:${ISSUER}|operating\s+partnership)\b
      |other\s+parties\b
      |(?:each|all)\s+(?:of\s+the\s+)?(?:other\s+)?part(?:y|ies)\s+thereto\s+other\b
    `,
    'i',
  ),
  everyParty: new RegExp(
    pattern`
      (?:authori[sz](?:ed|ation)|execut(?:ed|ion)|deliver(?:ed|y))\s+(?:thereof\s+|of\s+[^.;()]{1,60}?\s)?by\s+${EVERY_PARTY}
      |${EVERY_PARTY},?\s+(?:has|have|had)\s+(?:\w+\s+){0,3}(?:power|authority)
    `,
    'i',
  ),
  bindsIssuer: new RegExp(
    pattern`
      (?<!\b(?:that|which)\s{1,3})\b(?:is|are|will\s+be|constitutes?|represents?)\s+(?!then\b)(?:an?\s+|the\s+)?
      (?:\w+,?\s+){0,5}?(?:
        binding(?:\s+and\s+enforceable)?\s+(?:up)?on\s+
        |(?:binding|enforceable)\s+(?:obligations?|agreements?)\s+of\s+
        |enforceable\s+against\s+
      )the\s+${ISSUER}\b(?!['’]s)
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
        |(?:(?:has|have)\s+been|was|were)\s+(?:duly\s+)?(?:authorized|executed|delivered)(?:,\s+(?:executed|delivered))*
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
