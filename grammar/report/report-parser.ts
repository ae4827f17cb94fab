import { BlockEnd, CellEnd, RowEnd, TableStart } from '../structure.js';
import { CoverPageParser } from './cover-page-parser.js';
import { ItemHeading } from './headings.js';
import { reportLexerModes } from './vocabulary.js';
import { Prose } from './words.js';

/** A current report: cover page, items, signatures, exhibit index. */
export class ReportParser extends CoverPageParser {
  constructor() {
    super(reportLexerModes);
    this.performSelfAnalysis();
  }

  /** currentReport : coverPage? item* */
  readonly currentReport = this.RULE('currentReport', () => {
    this.OPTION(() => this.SUBRULE(this.coverPage));
    this.MANY(() => this.SUBRULE(this.item));
  });

  /** item : ItemHeading Prose? (BlockEnd | CellEnd…) block* */
  private readonly item = this.RULE('item', () => {
    this.CONSUME(ItemHeading);
    this.MANY(() =>
      this.OR([
        { ALT: () => this.CONSUME(Prose) },
        { ALT: () => this.CONSUME(BlockEnd) },
        { ALT: () => this.CONSUME(CellEnd) },
        { ALT: () => this.CONSUME(RowEnd) },
        { ALT: () => this.CONSUME(TableStart) },
      ]),
    );
  });
}
