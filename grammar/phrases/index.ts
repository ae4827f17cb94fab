/**
 * Lexicons of the phrases that the analysis looks for inside nodes which the document grammars have typed already: a
 * clause, a description, a paragraph. Each is an island lexer of its own.
 */
export { absence } from './absence.js';
export { accountantChanges } from './accountant-changes.js';
export { accountantStatements } from './accountant-statements.js';
export { acts } from './acts.js';
export { admission } from './admission.js';
export { amendmentNumber, amendmentNumbers } from './amendment-numbers.js';
export { announcedDefinitions } from './announced-definitions.js';
export { assumptions } from './assumptions.js';
export { companyStatutes } from './company-statutes.js';
export { consents } from './consents.js';
export { coveredLaws } from './covered-laws.js';
export { crossReferences } from './cross-references.js';
export { customaryExceptions } from './customary-exceptions.js';
export { customaryTerms } from './customary-terms.js';
export { datedThings } from './dated-things.js';
export { dates } from './dates.js';
export { eachRegistrant } from './each-registrant.js';
export { exhibitAvailability } from './exhibit-availability.js';
export { filingsToCome } from './filings-to-come.js';
export { financialsTerms } from './financials-terms.js';
export { furnishing } from './furnishing.js';
export { furtherCalls, issuedAsPaid } from './further-calls.js';
export { genericSecurityWords } from './generic-security-words.js';
export { impossibleDates } from './impossible-dates.js';
export { interactiveData } from './interactive-data.js';
export { counsel, lawFirms } from './law-firms.js';
export { localCounsel } from './local-counsel.js';
export { naming } from './naming.js';
export { guarantorsOrganizedUnder, organizedUnder, type Organization } from './organization.js';
export { otherCounsel } from './other-counsel.js';
export { placeholders } from './placeholders.js';
export { planYears } from './plan-years.js';
export { rates } from './rates.js';
export {
  blankRegistrationNumbers,
  laterAmendments,
  malformedRegistrationNumbers,
  registrationNumbers,
} from './registration-numbers.js';
export { registrationStatements } from './registration-statements.js';
export { reliance } from './reliance.js';
export { section7Disclaimer } from './section-7.js';
export { securityKinds } from './security-kinds.js';
export { signingLines } from './signing-lines.js';
