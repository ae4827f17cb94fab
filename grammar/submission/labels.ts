/**
 * The vocabulary of EDGAR submission headers. Each name has its label in the colon dialect (`.txt` submissions, the
 * header as EDGAR prints it) and its element in the tag dialect (`.nc` feed files, `.hdr.sgml`).
 *
 * Source: EDGAR Public Dissemination Service technical specification; labels as they stand in submissions since 1993.
 */
export interface HeaderName {
  readonly labels: readonly string[];
  readonly tags: readonly string[];
}

const name = (labels: readonly string[], tags: readonly string[]): HeaderName => ({ labels, tags });

/** Data elements: a label or a tag, then a value that ends with its line. */
export const headerFields = {
  AccessionNumber: name(['ACCESSION NUMBER'], ['ACCESSION-NUMBER']),
  SubmissionType: name(['CONFORMED SUBMISSION TYPE'], ['TYPE']),
  PublicDocumentCount: name(['PUBLIC DOCUMENT COUNT'], ['PUBLIC-DOCUMENT-COUNT']),
  PeriodOfReport: name(['CONFORMED PERIOD OF REPORT'], ['PERIOD']),
  ItemInformation: name(['ITEM INFORMATION'], ['ITEMS']),
  FiledAsOf: name(['FILED AS OF DATE'], ['FILING-DATE']),
  AcceptanceDatetime: name([], ['ACCEPTANCE-DATETIME']),
  ConformedName: name(['COMPANY CONFORMED NAME'], ['CONFORMED-NAME']),
  CentralIndexKey: name(['CENTRAL INDEX KEY'], ['CIK']),
  IndustryCode: name(['STANDARD INDUSTRIAL CLASSIFICATION'], ['ASSIGNED-SIC']),
  IrsNumber: name(['IRS NUMBER', 'EIN'], ['IRS-NUMBER', 'EIN']),
  StateOfIncorporation: name(['STATE OF INCORPORATION'], ['STATE-OF-INCORPORATION']),
  FiscalYearEnd: name(['FISCAL YEAR END'], ['FISCAL-YEAR-END']),
  FormType: name(['FORM TYPE'], ['FORM-TYPE']),
  SecAct: name(['SEC ACT'], ['ACT']),
  FileNumber: name(['SEC FILE NUMBER'], ['FILE-NUMBER']),
  FilmNumber: name(['FILM NUMBER'], ['FILM-NUMBER']),
  Street1: name(['STREET 1'], ['STREET1']),
  Street2: name(['STREET 2'], ['STREET2']),
  City: name(['CITY'], ['CITY']),
  State: name(['STATE'], ['STATE']),
  Zip: name(['ZIP'], ['ZIP']),
  Phone: name(['BUSINESS PHONE'], ['PHONE']),
  FormerConformedName: name(['FORMER CONFORMED NAME'], ['FORMER-CONFORMED-NAME']),
  DateOfNameChange: name(['DATE OF NAME CHANGE'], ['DATE-CHANGED']),
} as const satisfies Record<string, HeaderName>;

/** Who takes part in the filing: each opens the block of one filer. Labels and tags stand in the same order. */
export const filerRoles = {
  FilerRole: name(
    [
      'FILER',
      'CO-REGISTRANT',
      'SUBJECT COMPANY',
      'FILED BY',
      'FILED FOR',
      'REPORTING-OWNER',
      'ISSUER',
      'SERIAL COMPANY',
      'DEPOSITOR',
      'SECURITIZER',
      'UNDERWRITER',
      'ISSUING ENTITY',
    ],
    [
      'FILER',
      'CO-REGISTRANT',
      'SUBJECT-COMPANY',
      'FILED-BY',
      'FILED-FOR',
      'REPORTING-OWNER',
      'ISSUER',
      'SERIAL-COMPANY',
      'DEPOSITOR',
      'SECURITIZER',
      'UNDERWRITER',
      'ISSUING_ENTITY',
    ],
  ),
} as const satisfies Record<string, HeaderName>;

/** Groups of data elements inside a filer's block. */
export const filerGroups = {
  CompanyData: name(['COMPANY DATA', 'OWNER DATA'], ['COMPANY-DATA', 'OWNER-DATA']),
  FilingValues: name(['FILING VALUES'], ['FILING-VALUES']),
  BusinessAddress: name(['BUSINESS ADDRESS'], ['BUSINESS-ADDRESS']),
  MailAddress: name(['MAIL ADDRESS'], ['MAIL-ADDRESS']),
  FormerCompany: name(['FORMER COMPANY', 'FORMER NAME'], ['FORMER-COMPANY', 'FORMER-NAME']),
} as const satisfies Record<string, HeaderName>;

/** The role as the colon dialect names it (`SUBJECT COMPANY`), of a token in either dialect. */
export function roleLabel(image: string): string {
  const { labels, tags } = filerRoles.FilerRole;
  const name = image.replace(/^<|[>:]$/g, '');
  return labels[tags.indexOf(name)] ?? name;
}
