import type { IOrAlt } from 'chevrotain';
import { Break, CellEnd, Matter } from '../structure.js';
import { ExhibitsCaption } from './exhibits/exhibits.js';
import {
  ExhibitIndexHeading,
  ExhibitItemHeading,
  ItemHeading,
  ItemTitle,
  SectionHeading,
} from './items/headings.js';
import { isReportedJointly } from './items/item-heading.js';
import { AttachmentText } from './exhibits/resolve-attachments.js';
import { SignatureParser } from './signatures/signature-parser.js';
import { AttachmentHeading, IndexCaption } from './signatures/signatures.js';
import { SubsectionLabel, SubsectionTitle } from './items/subsections.js';
import { joinsNext } from './items/title-matcher.js';
import { reportLexerModes } from './vocabulary.js';
import { Prose } from './words.js';

/** A current report: cover page, items, signatures, exhibit index. */
export class ReportParser extends SignatureParser {
  constructor(validate: boolean) {
    super(reportLexerModes, validate);
    this.performSelfAnalysis();
  }

  /** currentReport : coverPage? preamble? (item | signatures | exhibitIndex | attachment)* */
  readonly currentReport = this.RULE('currentReport', () => {
    this.OPTION(() => this.SUBRULE(this.coverPage));
    this.OPTION1(() => this.SUBRULE(this.preamble));
    this.MANY(() =>
      this.OR([
        { ALT: () => this.SUBRULE(this.item) },
        { ALT: () => this.SUBRULE(this.signatures) },
        { ALT: () => this.SUBRULE(this.exhibitIndex) },
        { ALT: () => this.SUBRULE(this.attachment) },
      ]),
    );
  });

  /** preamble : matter+, between the cover page and the first section */
  private readonly preamble = this.RULE('preamble', () => {
    this.AT_LEAST_ONE(() => this.CONSUME(Matter));
  });

  /** item : SectionHeading? itemHeading (separation* (Prose separation*)? itemHeading)* (exhibitEntry | subsectionHeading | matter)* */
  private readonly item = this.RULE('item', () => {
    this.OPTION(() => {
      this.CONSUME(SectionHeading);
      this.MANY(() => this.SUBRULE(this.separation));
    });
    this.SUBRULE(this.itemHeading);
    this.MANY2({
      GATE: () => this.sharesBody(),
      DEF: () => {
        this.MANY3(() => this.SUBRULE1(this.separation));
        this.OPTION1({
          GATE: () => this.joinsHeadings(1),
          DEF: () => {
            this.CONSUME(Prose);
            this.MANY4(() => this.SUBRULE2(this.separation));
          },
        });
        this.SUBRULE1(this.itemHeading);
      },
    });
    this.MANY1(() => {
      this.sectionElement();
    });
  });

  /**
   * Whether the next heading stands in the same line as the one just read, is joined to it, or stands right below it: then what follows is the body
   * of both. Filers of the old form also listed the items that they left empty.
   */
  private sharesBody(): boolean {
    const next = this.pastStructure(1);
    if (this.joinsHeadings(next)) return this.isAhead(this.pastStructure(next + 1), ItemHeading);
    const joined = this.isAhead(0, ItemTitle) && joinsNext(this.ahead(0).image);
    if (next === 1 || joined)
      return this.isAhead(next, ItemHeading) || this.isAhead(next, ExhibitItemHeading);
    return this.isAhead(next, ItemHeading) && isReportedJointly(this.ahead(next).image);
  }

  /** Whether `and` stands at `distance`, on a line of its own between the headings of two items. */
  private joinsHeadings(distance: number): boolean {
    return this.isAhead(distance, Prose) && /^(?:and|&)$/i.test(this.ahead(distance).image.trim());
  }

  /** itemHeading : ItemHeading (separation* ItemTitle)? */
  private readonly itemHeading = this.RULE('itemHeading', () => {
    this.OR([{ ALT: () => this.CONSUME(ItemHeading) }, { ALT: () => this.CONSUME(ExhibitItemHeading) }]);
    this.OPTION({
      GATE: () => this.isAhead(this.pastStructure(1), ItemTitle),
      DEF: () => {
        this.MANY(() => this.SUBRULE(this.separation));
        this.CONSUME(ItemTitle);
      },
    });
  });

  /** separation : Break */
  private readonly separation = this.RULE('separation', () => {
    this.CONSUME(Break);
  });

  /**
   * The body of a section: stackedEntries | exhibitEntry | exhibitMention | exhibitLegend | subsectionHeading | matter, again and again. No rule
   * of its own: a paragraph or cell of an item's text is one token, and a node for each would be most of the tree.
   */
  private sectionElement(): void {
    this.OR9({ DEF: this.sectionElements, IGNORE_AMBIGUITIES: true });
  }

  private readonly sectionElements: IOrAlt<unknown>[] = [
    { GATE: () => this.stackFollows(), ALT: () => this.SUBRULE(this.stackedEntries) },
    { GATE: () => this.beginsEntry(1), ALT: () => this.SUBRULE(this.exhibitEntry) },
    { GATE: () => this.numberFollows(), ALT: () => this.SUBRULE(this.entryBefore) },
    { GATE: () => this.mentionFollows(), ALT: () => this.SUBRULE(this.exhibitMention) },
    { ALT: () => this.SUBRULE(this.exhibitLegend) },
    { ALT: () => this.SUBRULE(this.subsectionHeading) },
    { ALT: () => this.CONSUME(Matter) },
  ];

  /** subsectionHeading : SubsectionLabel (CellEnd? (SubsectionTitle | ExhibitsCaption))? */
  private readonly subsectionHeading = this.RULE('subsectionHeading', () => {
    this.CONSUME(SubsectionLabel);
    this.OPTION({
      GATE: () => this.subsectionTitleFollows(),
      DEF: () => {
        this.MANY(() => this.SUBRULE(this.separation));
        this.OR([{ ALT: () => this.CONSUME(SubsectionTitle) }, { ALT: () => this.CONSUME(ExhibitsCaption) }]);
      },
    });
  });

  private subsectionTitleFollows(): boolean {
    const next = this.isAhead(1, CellEnd) ? 2 : 1;
    return this.isAhead(next, SubsectionTitle) || this.isAhead(next, ExhibitsCaption);
  }

  /** exhibitIndex : (ExhibitIndexHeading | IndexCaption) (exhibitEntry | subsectionHeading | matter)* */
  private readonly exhibitIndex = this.RULE('exhibitIndex', () => {
    this.OR([{ ALT: () => this.CONSUME(ExhibitIndexHeading) }, { ALT: () => this.CONSUME(IndexCaption) }]);
    this.MANY(() => {
      this.sectionElement();
    });
  });

  /** attachment : (AttachmentHeading | AttachmentText) matter* */
  private readonly attachment = this.RULE('attachment', () => {
    this.OR([{ ALT: () => this.CONSUME(AttachmentHeading) }, { ALT: () => this.CONSUME(AttachmentText) }]);
    this.MANY(() => this.CONSUME(Matter));
  });
}
