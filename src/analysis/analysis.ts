import { furnishing, registrationNumbers } from '../../grammar/phrases/index.js';
import type { CoverPage, CurrentReport, DateNode, Document, Paragraph, Submission } from '../ast/nodes.js';
import { attachedConsents, exhibitGraph, type ExhibitGraph } from './exhibits.js';
import { canonicalFileNumber } from './file-numbers.js';
import { filingDateOf, type FilingDate } from './filing-date.js';
import { reportedItem, type ReportedItem } from './items.js';
import { letterFacts, type LetterFacts } from './letters.js';
import { ownReferences, type OwnReference } from './references.js';
import { termTable, type TermTable } from './terms.js';

/**
 * What the checks read besides the AST: names resolved, exhibits and dates tied together across the documents of a
 * submission. The stage between AST and rules; it adds no node and changes none.
 */
export interface Analysis {
  readonly submission: Submission;
  readonly filingDate: FilingDate | null;
  readonly reports: readonly ReportFacts[];
  readonly letters: readonly LetterFacts[];
}

export interface ReportFacts {
  readonly document: Document;
  readonly report: CurrentReport;
  readonly cover: CoverPage | null;
  readonly submission: Submission;
  readonly filingDate: FilingDate | null;
  /** The earliest event that the cover reports. */
  readonly eventDate: DateNode | null;
  /** Items that report something; those that are named only to say that they don't apply are left out. */
  readonly items: readonly ReportedItem[];
  readonly exhibits: ExhibitGraph;
  readonly terms: TermTable;
  /** References from the items' text to items and exhibits of this report. */
  readonly references: readonly OwnReference[];
  /** Some item says that its information is furnished, not filed. */
  readonly saysFurnished: boolean;
  /** Numbers of registration statements that the report mentions or is filed under: as printed first, by canonical form. */
  readonly registrationNumbers: ReadonlyMap<string, string>;
  readonly letters: readonly LetterFacts[];
}

/** A document with a symbol table: a report or a letter. */
export interface TermScope {
  readonly document: Document;
  readonly terms: TermTable;
}

/** @param asOf the filing date (`YYYY-MM-DD`) for input whose header does not tell it */
export function analyse(submission: Submission, asOf: string | null = null): Analysis {
  const filingDate = filingDateOf(submission, asOf);
  const reported = submission.documents.flatMap((document) =>
    document.body.type === 'currentReport'
      ? [{ document, report: document.body, exhibits: exhibitGraph(submission, document.body) }]
      : [],
  );
  const consents = attachedConsents(
    submission,
    reported.map(({ exhibits }) => exhibits),
  );
  const letters = submission.documents.flatMap((document) =>
    document.body.type === 'opinionLetter' ? [letterFacts(document, document.body, consents)] : [],
  );
  const reports = reported.map((report) => reportFacts(submission, report, filingDate, letters));
  return { submission, filingDate, reports, letters };
}

/**
 * The Acts that the cover page of Form 8-K names in full: the Securities Exchange Act of 1934 on each, that of 1933 where it asks
 * for emerging growth companies.
 */
function namedByForm(cover: CurrentReport['coverPage']): readonly string[] {
  const asksForGrowth = cover?.checkBoxes.some(({ provision }) => provision === 'emergingGrowthCompany');
  return asksForGrowth === true ? ['Exchange Act', 'Securities Act'] : ['Exchange Act'];
}

function reportFacts(
  submission: Submission,
  { document, report, exhibits }: Pick<ReportFacts, 'document' | 'report' | 'exhibits'>,
  filingDate: FilingDate | null,
  letters: readonly LetterFacts[],
): ReportFacts {
  const cover = report.coverPage;
  const paragraphs = report.items.flatMap(({ blocks }) =>
    blocks.filter((block): block is Paragraph => block.type === 'paragraph'),
  );
  return {
    document,
    report,
    cover,
    submission,
    filingDate,
    eventDate: cover?.earliestEventDate ?? cover?.reportDate ?? null,
    items: report.items
      .filter(({ notApplicable }) => !notApplicable)
      .map((item) => reportedItem(item, filingDate?.value ?? null)),
    exhibits,
    terms: termTable(report.definedTerms, paragraphs, namedByForm(cover)),
    references: ownReferences(paragraphs),
    registrationNumbers: mentionedNumbers(submission, report),
    saysFurnished: [...report.preamble, ...report.items].some(
      (passage) => passage.type !== 'table' && furnishing(passage.text).length > 0,
    ),
    letters,
  };
}

function mentionedNumbers({ header }: Submission, report: CurrentReport): Map<string, string> {
  const texts = report.items.map(({ text }) => text);
  const mentioned = texts.flatMap((text) => registrationNumbers(text).map(({ image }) => image));
  const filed = (header?.filers ?? []).flatMap(({ fileNumber }) =>
    fileNumber && registrationNumbers(fileNumber.raw).length > 0 ? [fileNumber.raw] : [],
  );
  const numbers = new Map<string, string>();
  for (const printed of [...mentioned, ...filed]) {
    const canonical = canonicalFileNumber(printed);
    if (canonical !== null && !numbers.has(canonical)) numbers.set(canonical, printed);
  }
  return numbers;
}
