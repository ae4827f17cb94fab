import { BlockEnd, CellEnd, LineBreak, RowEnd } from '../../structure.js';
import { CheckBoxParser } from './check-box-parser.js';
import { ColumnHead, SecuritiesHeading } from './securities.js';
import { FieldText } from './values.js';

/** The securities registered under Section 12(b) of the Act. */
export abstract class SecuritiesParser extends CheckBoxParser {
  /** securitiesHeading : SecuritiesHeading FieldText*       "None" may follow on its line */
  protected readonly securitiesHeading = this.RULE('securitiesHeading', () => {
    this.CONSUME(SecuritiesHeading);
    this.MANY(() => this.CONSUME(FieldText));
  });

  /** securitiesTable : securitiesHeads securityRow* */
  protected readonly securitiesTable = this.RULE('securitiesTable', () => {
    this.SUBRULE(this.securitiesHeads);
    this.MANY({
      GATE: () => this.rowFollows(),
      DEF: () => this.SUBRULE(this.securityRow),
    });
  });

  /** securitiesHeads : ColumnHead (ColumnHead | FieldText | CellEnd | LineBreak)* RowEnd? */
  private readonly securitiesHeads = this.RULE('securitiesHeads', () => {
    this.CONSUME(ColumnHead);
    this.MANY(() =>
      this.OR([
        { ALT: () => this.CONSUME2(ColumnHead) },
        { ALT: () => this.CONSUME(FieldText) },
        { ALT: () => this.CONSUME(CellEnd) },
        { ALT: () => this.CONSUME(LineBreak) },
      ]),
    );
    this.OPTION(() => this.CONSUME(RowEnd));
  });

  /** securityRow : securityCell+ RowEnd */
  private readonly securityRow = this.RULE('securityRow', () => {
    this.AT_LEAST_ONE(() => this.SUBRULE(this.securityCell));
    this.CONSUME(RowEnd);
  });

  /** securityCell : (FieldText | LineBreak)* CellEnd */
  private readonly securityCell = this.RULE('securityCell', () => {
    this.MANY(() =>
      this.OR([{ ALT: () => this.CONSUME(FieldText) }, { ALT: () => this.CONSUME(LineBreak) }]),
    );
    this.CONSUME(CellEnd);
  });

  /** Whether a row of nothing but text comes next, within the table. */
  private rowFollows(): boolean {
    let at = 1;
    let cells = 0;
    for (; this.isAhead(at, FieldText) || this.isAhead(at, LineBreak) || this.isAhead(at, CellEnd); at++) {
      if (this.isAhead(at, CellEnd)) cells++;
    }
    return cells > 0 && this.isAhead(at, RowEnd) && !this.isAhead(1, BlockEnd);
  }
}
