import type { AnyRule } from './rule.js';
import { requireWellFormedAccessionNumber } from './rules/submission/require-well-formed-accession-number.js';
import { requireDocumentCount } from './rules/submission/require-document-count.js';
import { requireRisingSequence } from './rules/submission/require-rising-sequence.js';
import { requireFormAsFirstDocument } from './rules/submission/require-form-as-first-document.js';
import { requireKnownDocumentType } from './rules/submission/require-known-document-type.js';
import { noPeriodAfterFiling } from './rules/submission/no-period-after-filing.js';
import { noImpossibleDate } from './rules/submission/no-impossible-date.js';
import { noPlaceholder } from './rules/submission/no-placeholder.js';
import { requireFilingDateOfAcceptance } from './rules/submission/require-filing-date-of-acceptance.js';
import { requireFilerForEachRegistrant } from './rules/submission/require-filer-for-each-registrant.js';
import { requireCalendarDatesInHeader } from './rules/submission/require-calendar-dates-in-header.js';
import { requireFormName } from './rules/cover-page/require-form-name.js';
import { requireReportDate } from './rules/cover-page/require-report-date.js';
import { requireRegistrantName } from './rules/cover-page/require-registrant-name.js';
import { requireFileNumber } from './rules/cover-page/require-file-number.js';
import { requireJurisdiction } from './rules/cover-page/require-jurisdiction.js';
import { requireEmployerId } from './rules/cover-page/require-employer-id.js';
import { requireExecutiveOffices } from './rules/cover-page/require-executive-offices.js';
import { requireZipCode } from './rules/cover-page/require-zip-code.js';
import { requireTelephone } from './rules/cover-page/require-telephone.js';
import { noMalformedFileNumber } from './rules/cover-page/no-malformed-file-number.js';
import { noMalformedEmployerId } from './rules/cover-page/no-malformed-employer-id.js';
import { noMalformedTelephone } from './rules/cover-page/no-malformed-telephone.js';
import { noUnknownJurisdiction } from './rules/cover-page/no-unknown-jurisdiction.js';
import { noMalformedDate } from './rules/cover-page/no-malformed-date.js';
import { requireCheckBoxes } from './rules/cover-page/require-check-boxes.js';
import { noCheckBoxesBefore2004 } from './rules/cover-page/no-check-boxes-before-2004.js';
import { requireEmergingGrowthBox } from './rules/cover-page/require-emerging-growth-box.js';
import { noTransitionElectionAlone } from './rules/cover-page/no-transition-election-alone.js';
import { noUnreadableCheckBox } from './rules/cover-page/no-unreadable-check-box.js';
import { requireClassForListedRegistrant } from './rules/cover-page/require-class-for-listed-registrant.js';
import { requireCompleteSecurityRow } from './rules/cover-page/require-complete-security-row.js';
import { requireTradingSymbol } from './rules/cover-page/require-trading-symbol.js';
import { noImplausibleFileNumber } from './rules/cover-page/no-implausible-file-number.js';
import { requireAmendmentNumber } from './rules/cover-page/require-amendment-number.js';
import { requireItem } from './rules/items/require-item.js';
import { noUnknownItem } from './rules/items/no-unknown-item.js';
import { requireFullItemNumber } from './rules/items/require-full-item-number.js';
import { noItemOutOfForce } from './rules/items/no-item-out-of-force.js';
import { requireItemTitle } from './rules/items/require-item-title.js';
import { requireCaptionOfForm } from './rules/items/require-caption-of-form.js';
import { noCaptionOfOtherItem } from './rules/items/no-caption-of-other-item.js';
import { noItemOfOtherSection } from './rules/items/no-item-of-other-section.js';
import { noRepeatedItem } from './rules/items/no-repeated-item.js';
import { requireRisingItems } from './rules/items/require-rising-items.js';
import { noEmptyItem } from './rules/items/no-empty-item.js';
import { requireExhibitItem } from './rules/items/require-exhibit-item.js';
import { requireExhibitSubsection } from './rules/items/require-exhibit-subsection.js';
import { requireAccountantLetter } from './rules/items/require-accountant-letter.js';
import { requireAccountantStatements } from './rules/items/require-accountant-statements.js';
import { requireExtensionOfForm } from './rules/items/require-extension-of-form.js';
import { noUnresolvedItemReference } from './rules/items/no-unresolved-item-reference.js';
import { noUnresolvedExhibitReference } from './rules/items/no-unresolved-exhibit-reference.js';
import { requireFurnishedStatement } from './rules/items/require-furnished-statement.js';
import { requireSameAmendmentNumber } from './rules/items/require-same-amendment-number.js';
import { noUnnumberedText } from './rules/items/no-unnumbered-text.js';
import { noUnlistedExhibit } from './rules/exhibits/no-unlisted-exhibit.js';
import { noMisdirectedExhibitLink } from './rules/exhibits/no-misdirected-exhibit-link.js';
import { requireLegendOfMark } from './rules/exhibits/require-legend-of-mark.js';
import { requireExhibitList } from './rules/exhibits/require-exhibit-list.js';
import { noUnattachedExhibit } from './rules/exhibits/no-unattached-exhibit.js';
import { requireEqualExhibitLists } from './rules/exhibits/require-equal-exhibit-lists.js';
import { requireEqualExhibitDescriptions } from './rules/exhibits/require-equal-exhibit-descriptions.js';
import { requireExhibitDateOfText } from './rules/exhibits/require-exhibit-date-of-text.js';
import { requireEqualExhibitDates } from './rules/exhibits/require-equal-exhibit-dates.js';
import { noRepeatedExhibit } from './rules/exhibits/no-repeated-exhibit.js';
import { requireRisingExhibits } from './rules/exhibits/require-rising-exhibits.js';
import { noUnknownExhibitNumber } from './rules/exhibits/no-unknown-exhibit-number.js';
import { noExhibitOutOfForce } from './rules/exhibits/no-exhibit-out-of-force.js';
import { noExhibitOfOtherForms } from './rules/exhibits/no-exhibit-of-other-forms.js';
import { requireExhibitDescription } from './rules/exhibits/require-exhibit-description.js';
import { requireExhibitIndex } from './rules/exhibits/require-exhibit-index.js';
import { requireIndexBeforeSignatures } from './rules/exhibits/require-index-before-signatures.js';
import { requireSourceOfIncorporation } from './rules/exhibits/require-source-of-incorporation.js';
import { noIncorporationFromLaterFiling } from './rules/exhibits/no-incorporation-from-later-filing.js';
import { requireCoverPageExhibit } from './rules/exhibits/require-cover-page-exhibit.js';
import { noLoneCoverPageExhibit } from './rules/exhibits/no-lone-cover-page-exhibit.js';
import { noCoverPageExhibitDocument } from './rules/exhibits/no-cover-page-exhibit-document.js';
import { requireInlineInTitle } from './rules/exhibits/require-inline-in-title.js';
import { requireNumberOfType } from './rules/exhibits/require-number-of-type.js';
import { requireDistinctOpinions } from './rules/exhibits/require-distinct-opinions.js';
import { requireSignature } from './rules/signatures/require-signature.js';
import { requireConformedSignature } from './rules/signatures/require-conformed-signature.js';
import { requireSignatoryTitle } from './rules/signatures/require-signatory-title.js';
import { requireSignatoryName } from './rules/signatures/require-signatory-name.js';
import { requireSignatureDate } from './rules/signatures/require-signature-date.js';
import { noSignatureAfterFiling } from './rules/signatures/no-signature-after-filing.js';
import { noSignatureBeforeEvent } from './rules/signatures/no-signature-before-event.js';
import { requireRegistrantInSignature } from './rules/signatures/require-registrant-in-signature.js';
import { requireSignatureOfEachRegistrant } from './rules/signatures/require-signature-of-each-registrant.js';
import { requireExchangeActInSignature } from './rules/signatures/require-exchange-act-in-signature.js';
import { requireSameSignatory } from './rules/signatures/require-same-signatory.js';
import { requireLetterDate } from './rules/opinion/require-letter-date.js';
import { noMalformedLetterDate } from './rules/opinion/no-malformed-letter-date.js';
import { requireOpinion } from './rules/opinion/require-opinion.js';
import { requireConsent } from './rules/opinion/require-consent.js';
import { requireConsentToFiling } from './rules/opinion/require-consent-to-filing.js';
import { requireOwnNumberInConsent } from './rules/opinion/require-own-number-in-consent.js';
import { requireConsentToNaming } from './rules/opinion/require-consent-to-naming.js';
import { requireCoveredLaw } from './rules/opinion/require-covered-law.js';
import { requireLetterSignature } from './rules/opinion/require-letter-signature.js';
import { requireAddressee } from './rules/opinion/require-addressee.js';
import { noRelianceLimit } from './rules/opinion/no-reliance-limit.js';
import { noAdmissionRecital } from './rules/opinion/no-admission-recital.js';
import { noLetterBeforeRecitedFiling } from './rules/opinion/no-letter-before-recited-filing.js';
import { noAssumedConclusion } from './rules/opinion/no-assumed-conclusion.js';
import { noAssumedShareSufficiency } from './rules/opinion/no-assumed-share-sufficiency.js';
import { requireStockHoldings } from './rules/opinion/require-stock-holdings.js';
import { requireBindingObligation } from './rules/opinion/require-binding-obligation.js';
import { requireGuaranteeObligation } from './rules/opinion/require-guarantee-obligation.js';
import { requireWarrantObligation } from './rules/opinion/require-warrant-obligation.js';
import { requireRegistrationStatement } from './rules/opinion/require-registration-statement.js';
import { noMalformedRegistrationNumber } from './rules/opinion/no-malformed-registration-number.js';
import { requireIdentifiedSecurities } from './rules/opinion/require-identified-securities.js';
import { requireSecuritiesOfSubject } from './rules/opinion/require-securities-of-subject.js';
import { requireSection7Sentence } from './rules/opinion/require-section-7-sentence.js';
import { requireInsolvencyExceptions } from './rules/opinion/require-insolvency-exceptions.js';
import { requireConsecutiveExceptions } from './rules/opinion/require-consecutive-exceptions.js';
import { requireLawOfIssuer } from './rules/opinion/require-law-of-issuer.js';
import { requireStatuteOfIssuer } from './rules/opinion/require-statute-of-issuer.js';
import { requireLawOfShares } from './rules/opinion/require-law-of-shares.js';
import { requireContractLaw } from './rules/opinion/require-contract-law.js';
import { noUndefinedTerm } from './rules/defined-terms/no-undefined-term.js';
import { noRedefinedTerm } from './rules/defined-terms/no-redefined-term.js';
import { noUnusedTerm } from './rules/defined-terms/no-unused-term.js';
import { noUseBeforeDefinition } from './rules/defined-terms/no-use-before-definition.js';
import { requirePeriodOfHeader } from './rules/cross-document/require-period-of-header.js';
import { noReportDateAfterFiling } from './rules/cross-document/no-report-date-after-filing.js';
import { requireFileNumberOfHeader } from './rules/cross-document/require-file-number-of-header.js';
import { requireEmployerIdOfHeader } from './rules/cross-document/require-employer-id-of-header.js';
import { requireNameOfHeader } from './rules/cross-document/require-name-of-header.js';
import { requireJurisdictionOfHeader } from './rules/cross-document/require-jurisdiction-of-header.js';
import { requireZipCodeOfHeader } from './rules/cross-document/require-zip-code-of-header.js';
import { requireTelephoneOfHeader } from './rules/cross-document/require-telephone-of-header.js';
import { requireItemsOfHeader } from './rules/cross-document/require-items-of-header.js';
import { requireSameAmendmentMark } from './rules/cross-document/require-same-amendment-mark.js';
import { requireKnownRegistrationNumber } from './rules/cross-document/require-known-registration-number.js';
import { noOpinionAfterFiling } from './rules/cross-document/no-opinion-after-filing.js';
import { requireConsentToThisReport } from './rules/cross-document/require-consent-to-this-report.js';
import { noLateReport } from './rules/cross-document/no-late-report.js';
import { noLateReportBefore2004 } from './rules/cross-document/no-late-report-before-2004.js';
import { requireFirmOfDescription } from './rules/cross-document/require-firm-of-description.js';
import { requireRateOfLetter } from './rules/cross-document/require-rate-of-letter.js';
import { requireRegistrantAsIssuer } from './rules/cross-document/require-registrant-as-issuer.js';
import { requireRegistrantAsAddressee } from './rules/cross-document/require-registrant-as-addressee.js';
import { requireAgreementWithDeiFacts } from './rules/cross-document/require-agreement-with-dei-facts.js';

/** Every rule, in the order in which `--list-rules` and the index of `docs/rules` print them. */
export const rules: readonly AnyRule[] = Object.freeze([
  // submission
  requireWellFormedAccessionNumber,
  requireDocumentCount,
  requireRisingSequence,
  requireFormAsFirstDocument,
  requireKnownDocumentType,
  noPeriodAfterFiling,
  noImpossibleDate,
  noPlaceholder,
  requireFilingDateOfAcceptance,
  requireFilerForEachRegistrant,
  requireCalendarDatesInHeader,
  // cover-page
  requireFormName,
  requireReportDate,
  requireRegistrantName,
  requireFileNumber,
  requireJurisdiction,
  requireEmployerId,
  requireExecutiveOffices,
  requireZipCode,
  requireTelephone,
  noMalformedFileNumber,
  noMalformedEmployerId,
  noMalformedTelephone,
  noUnknownJurisdiction,
  noMalformedDate,
  requireCheckBoxes,
  noCheckBoxesBefore2004,
  requireEmergingGrowthBox,
  noTransitionElectionAlone,
  noUnreadableCheckBox,
  requireClassForListedRegistrant,
  requireCompleteSecurityRow,
  requireTradingSymbol,
  noImplausibleFileNumber,
  requireAmendmentNumber,
  // items
  requireItem,
  noUnknownItem,
  requireFullItemNumber,
  noItemOutOfForce,
  requireItemTitle,
  requireCaptionOfForm,
  noCaptionOfOtherItem,
  noItemOfOtherSection,
  noRepeatedItem,
  requireRisingItems,
  noEmptyItem,
  requireExhibitItem,
  requireExhibitSubsection,
  requireAccountantLetter,
  requireAccountantStatements,
  requireExtensionOfForm,
  noUnresolvedItemReference,
  noUnresolvedExhibitReference,
  requireFurnishedStatement,
  requireSameAmendmentNumber,
  noUnnumberedText,
  // exhibits
  noUnlistedExhibit,
  noMisdirectedExhibitLink,
  requireLegendOfMark,
  requireExhibitList,
  noUnattachedExhibit,
  requireEqualExhibitLists,
  requireEqualExhibitDescriptions,
  requireEqualExhibitDates,
  requireExhibitDateOfText,
  noRepeatedExhibit,
  requireRisingExhibits,
  noUnknownExhibitNumber,
  noExhibitOutOfForce,
  noExhibitOfOtherForms,
  requireExhibitDescription,
  requireExhibitIndex,
  requireIndexBeforeSignatures,
  requireSourceOfIncorporation,
  noIncorporationFromLaterFiling,
  requireCoverPageExhibit,
  noLoneCoverPageExhibit,
  noCoverPageExhibitDocument,
  requireInlineInTitle,
  requireNumberOfType,
  requireDistinctOpinions,
  // signatures
  requireSignature,
  requireConformedSignature,
  requireSignatoryTitle,
  requireSignatoryName,
  requireSignatureDate,
  noSignatureAfterFiling,
  noSignatureBeforeEvent,
  requireRegistrantInSignature,
  requireSignatureOfEachRegistrant,
  requireSameSignatory,
  requireExchangeActInSignature,
  // opinion
  requireLetterDate,
  noMalformedLetterDate,
  requireOpinion,
  requireConsent,
  requireConsentToFiling,
  requireOwnNumberInConsent,
  requireConsentToNaming,
  requireCoveredLaw,
  requireLetterSignature,
  requireAddressee,
  noRelianceLimit,
  noAdmissionRecital,
  noLetterBeforeRecitedFiling,
  noAssumedConclusion,
  noAssumedShareSufficiency,
  requireStockHoldings,
  requireBindingObligation,
  requireGuaranteeObligation,
  requireWarrantObligation,
  requireRegistrationStatement,
  noMalformedRegistrationNumber,
  requireIdentifiedSecurities,
  requireSecuritiesOfSubject,
  requireSection7Sentence,
  requireInsolvencyExceptions,
  requireConsecutiveExceptions,
  requireLawOfIssuer,
  requireLawOfShares,
  requireStatuteOfIssuer,
  requireContractLaw,
  // defined-terms
  noUndefinedTerm,
  noRedefinedTerm,
  noUnusedTerm,
  noUseBeforeDefinition,
  // cross-document
  requirePeriodOfHeader,
  noReportDateAfterFiling,
  requireFileNumberOfHeader,
  requireEmployerIdOfHeader,
  requireNameOfHeader,
  requireJurisdictionOfHeader,
  requireZipCodeOfHeader,
  requireTelephoneOfHeader,
  requireItemsOfHeader,
  requireSameAmendmentMark,
  requireKnownRegistrationNumber,
  noOpinionAfterFiling,
  requireConsentToThisReport,
  noLateReport,
  noLateReportBefore2004,
  requireFirmOfDescription,
  requireRateOfLetter,
  requireRegistrantAsAddressee,
  requireRegistrantAsIssuer,
  requireAgreementWithDeiFacts,
]);
