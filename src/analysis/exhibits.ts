import { exhibitAvailability } from '../../grammar/phrases/index.js';
import type {
  Attachment,
  CurrentReport,
  Document,
  ExhibitEntry,
  ExhibitList,
  Paragraph,
  Submission,
  Table,
} from '../ast/nodes.js';
import { exhibitKey, parseExhibitNumber, type ExhibitNumber } from './exhibit-numbers.js';
import { plainWords } from './words.js';

/** One entry of an item's exhibit list or of the exhibit index. */
export interface ListedExhibit {
  readonly entry: ExhibitEntry;
  readonly list: ExhibitList;
  /** `null` for a number of the filer's own. */
  readonly number: ExhibitNumber | null;
  /** The entry says, or its kind implies, that the exhibit is elsewhere: nothing need be attached. */
  readonly elsewhere: boolean;
  /** The entry or a note to it says that the exhibit was filed before, as with the report that this one amends. */
  readonly filedBefore: boolean;
  readonly incorporated: boolean;
  /** The entry or a note to it says which filing it is incorporated from. */
  readonly sourceNamed: boolean;
}

/** An exhibit that is here: a document of the submission, or one set inside the report's own document. */
export interface AttachedExhibit {
  readonly node: Document | Attachment;
  readonly number: ExhibitNumber;
}

/** Item lists, exhibit index and attached documents, tied by their numbers. */
export interface ExhibitGraph {
  readonly itemLists: readonly ExhibitList[];
  readonly index: ExhibitList | null;
  readonly listed: readonly ListedExhibit[];
  readonly attached: readonly AttachedExhibit[];
  /**
   * The input is a whole submission, so that a document that is missing is missing from the filing. Matter after the
   * signatures that carries no number may be any exhibit.
   */
  readonly complete: boolean;
  /** The attached exhibits that answer an entry: `EX-99.1` to `99.1`; `EX-99` to `99.1` when no other does. */
  attachedFor(listed: ListedExhibit): readonly AttachedExhibit[];
  /** The entries that name an attached exhibit. */
  entriesFor(attached: AttachedExhibit): readonly ListedExhibit[];
}

/** Types of exhibit documents that lists don't carry: EDGAR makes them, or they hold data for machines. */
const unlistedBases = new Set(['27', '101', '104']);

/** Numbers that never have a document of their own: the cover page's data are in the report (Rule 406). */
const embeddedBases = new Set(['101', '104']);

/** Ties the exhibit lists of a report to the exhibits that are attached to it, in its submission or in its own document. */
export function exhibitGraph(submission: Submission, report: CurrentReport): ExhibitGraph {
  const itemLists = report.items.flatMap(({ exhibits }) => (exhibits ? [exhibits] : []));
  const legends = [
    ...report.items.flatMap(({ exhibits, blocks }) => (exhibits ? legendsBelow(exhibits, blocks) : [])),
    ...legendsOf(report.exhibitIndex?.notes ?? []),
  ];
  const lists = report.exhibitIndex ? [...itemLists, report.exhibitIndex] : itemLists;
  const listed = lists.flatMap((list) => list.entries.map((entry) => listedExhibit(entry, list, legends)));
  const attached = [...attachedDocuments(submission), ...report.attachments.flatMap(setInReport)];
  const answers = (entry: ListedExhibit, exhibit: AttachedExhibit): boolean => {
    if (entry.number?.base !== exhibit.number.base) return false;
    if (entry.number.sub === exhibit.number.sub || exhibit.number.sub === null || entry.number.sub === null) {
      return true;
    }
    return embeddedBases.has(exhibit.number.base);
  };
  return {
    itemLists,
    index: report.exhibitIndex,
    listed,
    attached,
    complete:
      submission.header !== null && report.attachments.every(({ exhibitNumber }) => exhibitNumber !== null),
    attachedFor: (entry) => attached.filter((exhibit) => answers(entry, exhibit)),
    entriesFor: (exhibit) => listed.filter((entry) => answers(entry, exhibit)),
  };
}

/**
 * What descriptions say of the consents that are attached on their own (Exhibit 23): those of their documents, and those of the
 * lists, but for what is included in another exhibit.
 */
export function attachedConsents(submission: Submission, graphs: readonly ExhibitGraph[]): string[] {
  const attached =
    graphs.length > 0 ? graphs.flatMap((graph) => graph.attached) : attachedDocuments(submission);
  return attached
    .filter(({ number }) => number.base === '23')
    .flatMap((consent) => {
      const own = consent.node.type === 'document' ? consent.node.description : null;
      const entries = graphs.flatMap((graph) => graph.entriesFor(consent));
      const said = entries.flatMap(({ entry, elsewhere }) =>
        elsewhere ? [] : (entry.description?.raw ?? []),
      );
      return own === null ? said : [own, ...said];
    });
}

/** Whether lists are expected to name the attached exhibit. */
export function needsListing({ number }: AttachedExhibit): boolean {
  return !unlistedBases.has(number.base);
}

function listedExhibit(entry: ExhibitEntry, list: ExhibitList, legends: readonly Legend[]): ListedExhibit {
  const number = parseExhibitNumber(entry.number.value ?? entry.number.raw);
  const notes = legends.filter(({ text }) => entry.marks.some((mark) => explains(text, mark)));
  const names = new Set([
    ...availabilityOf(entry.description?.raw ?? ''),
    ...notes.flatMap(({ availability }) => availability),
  ]);
  const source = entry.incorporatedByReference;
  const incorporated = source !== null || names.has('incorporated') || names.has('incorporatedFrom');
  const sourceNamed =
    Boolean(source?.form ?? source?.fileNumber ?? source?.date) ||
    names.has('incorporatedFrom') ||
    names.has('filing') ||
    names.has('filedOn');
  const filedBefore = names.has('previouslyFiled');
  const saysElsewhere =
    names.has('included') ||
    filedBefore ||
    names.has('toBeFiled') ||
    names.has('paper') ||
    names.has('notFiled') ||
    names.has('notApplicable');
  const embedded = number !== null && embeddedBases.has(number.base);
  const elsewhere = incorporated || saysElsewhere || embedded;
  return { entry, list, number, incorporated, elsewhere, filedBefore, sourceNamed };
}

/** Whether a text begins with a mark; `**` is another mark than `*`. */
function explains(text: string, mark: string): boolean {
  return text.startsWith(mark) && text.charAt(mark.length) !== mark.at(-1);
}

type Availability = ReturnType<typeof exhibitAvailability>[number]['name'];

function availabilityOf(text: string): Availability[] {
  return exhibitAvailability(text).map(({ name }) => name);
}

/** A text that may explain a mark, with what it says of where exhibits are: it is asked once, whatever the number of entries. */
interface Legend {
  readonly text: string;
  readonly availability: readonly Availability[];
}

/** The legends of an item's list: its own notes, and what else the item says that is none of them. A paragraph may hold several. */
function legendsBelow({ notes }: ExhibitList, blocks: readonly (Paragraph | Table)[]): Legend[] {
  const own = legendsOf(notes);
  const others = legendsOf(blocks).filter(({ text }) => !own.some((legend) => text.startsWith(legend.text)));
  return [...own, ...others];
}

/** The texts under a list that explain its marks: `* Previously filed.` */
function legendsOf(blocks: readonly (Paragraph | Table)[]): Legend[] {
  return textsOf(blocks).map((text) => ({ text, availability: availabilityOf(text) }));
}

/** The texts of paragraphs, and of tables row by row. */
export function textsOf(blocks: readonly (Paragraph | Table)[]): string[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [block.text]
      : block.rows.map(({ cells }) => cells.map(({ text }) => text).join(' ')),
  );
}

function attachedDocuments(submission: Submission): AttachedExhibit[] {
  return submission.documents.flatMap((node) => {
    if (node.documentType === null || !node.documentType.toUpperCase().startsWith('EX-')) return [];
    const number = parseExhibitNumber(node.documentType);
    return number ? [{ node, number }] : [];
  });
}

function setInReport(node: Attachment): AttachedExhibit[] {
  const number = node.exhibitNumber?.value ? parseExhibitNumber(node.exhibitNumber.value) : null;
  return number ? [{ node, number }] : [];
}

/**
 * The attached documents of other numbers whose description the entry repeats: the exhibit that was meant, under a wrong
 * type. EDGAR's descriptions are cut and in capitals.
 */
export function attachedOtherwise({ attached }: ExhibitGraph, { entry }: ListedExhibit): AttachedExhibit[] {
  const listed = plainWords(entry.description?.raw ?? '').join(' ');
  return attached.filter(({ node }) => {
    const description = node.type === 'document' ? plainWords(node.description ?? '').join(' ') : '';
    return description.includes(' ') && listed.includes(description);
  });
}

/** The number as messages print it. */
export function exhibitName(number: ExhibitNumber): string {
  return `Exhibit ${exhibitKey(number)}`;
}
