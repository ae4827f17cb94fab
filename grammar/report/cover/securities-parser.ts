import { BlockEnd, Break, CellEnd, LineBreak, RowEnd, TableStart } from '../../structure.js';
import { namesExchange } from '../../lexical/trading-symbols.js';
import { CheckBoxParser } from './check-box-parser.js';
import { ClassHead, ColumnHead, ExchangeHead, SecuritiesHeading, SymbolHead } from './securities.js';
import { FieldText } from './values.js';

/** Title, symbol and exchange. */
const HEADS = 3;

/** How many tokens the classes of a first table have at most, where further ones stand in tables of their own. */
const HEADS_REACH = 400;

/** The securities registered under Section 12(b) of the Act. */
export abstract class SecuritiesParser extends CheckBoxParser {
  /** securitiesHeading : SecuritiesHeading FieldText*       "None" may follow on its line */
  protected readonly securitiesHeading = this.RULE('securitiesHeading', () => {
    this.CONSUME(SecuritiesHeading);
    this.MANY(() => this.CONSUME(FieldText));
  });

  /** securitiesTable : securitiesHeads securityRow* (BlockEnd TableStart securityRow+)*       a class may have a table of its own under the heads of the first */
  protected readonly securitiesTable = this.RULE('securitiesTable', () => {
    this.SUBRULE(this.securitiesHeads);
    this.MANY({
      GATE: () => this.rowFollows(),
      DEF: () => this.SUBRULE(this.securityRow),
    });
    this.MANY1({
      GATE: () => this.classFollowsInTable(),
      DEF: () => {
        this.CONSUME(BlockEnd);
        this.CONSUME(TableStart);
        this.AT_LEAST_ONE({
          GATE: () => this.rowFollows(),
          DEF: () => this.SUBRULE1(this.securityRow),
        });
      },
    });
  });

  /** securitiesList : (securitiesLabel Break*)+       a label before each value, in its row or on its line */
  protected readonly securitiesList = this.RULE('securitiesList', () => {
    this.AT_LEAST_ONE({
      GATE: () => this.valueFollows(1),
      DEF: () => {
        this.SUBRULE(this.securitiesLabel);
        this.MANY({
          GATE: () => this.valueFollows(this.pastBreaks(1)),
          DEF: () => this.CONSUME(Break),
        });
      },
    });
  });

  /** securitiesLabel : ColumnHead CellEnd? securityText (CellEnd securityText)*       several values are those of several classes */
  private readonly securitiesLabel = this.RULE('securitiesLabel', () => {
    this.CONSUME(ColumnHead);
    this.OPTION(() => this.CONSUME(CellEnd));
    this.SUBRULE(this.securityText);
    this.MANY({
      GATE: () => this.isAhead(1, CellEnd) && this.isAhead(2, FieldText),
      DEF: () => {
        this.CONSUME1(CellEnd);
        this.SUBRULE1(this.securityText);
      },
    });
  });

  /** securitiesStack : (ColumnHead Break+)+ securityText (Break+ securityText)*       heads, then values, each in a block of its own */
  protected readonly securitiesStack = this.RULE('securitiesStack', (values?: number) => {
    this.AT_LEAST_ONE(() => {
      this.CONSUME(ColumnHead);
      this.AT_LEAST_ONE1(() => this.CONSUME(Break));
    });
    let left = values ?? 0;
    this.SUBRULE(this.securityText);
    this.MANY({
      GATE: () => --left > 0,
      DEF: () => {
        this.AT_LEAST_ONE2(() => this.CONSUME1(Break));
        this.SUBRULE1(this.securityText);
      },
    });
  });

  /** securityText : FieldText+ */
  private readonly securityText = this.RULE('securityText', () => {
    this.AT_LEAST_ONE(() => this.CONSUME(FieldText));
  });

  /** Whether a label stands at `distance`, with its colon or in a row of its own, and its value behind it. */
  private valueFollows(distance: number): boolean {
    if (!this.isAhead(distance, ColumnHead)) return false;
    if (!this.ahead(distance).image.endsWith(':')) return this.endOfLabelledRow(distance) > 0;
    return this.isAhead(this.isAhead(distance + 1, CellEnd) ? distance + 2 : distance + 1, FieldText);
  }

  /** Distance past the end of a row at `distance` that holds a label and its values, a cell each; 0 for any other. */
  private endOfLabelledRow(distance: number): number {
    let at = distance + 1;
    while (this.isAhead(at, CellEnd) && this.isAhead(at + 1, FieldText)) {
      at++;
      while (this.isAhead(at, FieldText)) at++;
    }
    return at > distance + 1 && this.isAhead(at, CellEnd) && this.isAhead(at + 1, RowEnd) ? at + 2 : 0;
  }

  protected listFollows(): boolean {
    if (!this.isAhead(1, ClassHead) || !this.valueFollows(1)) return false;
    // Of the heads over a table only the first may be known.
    return this.ahead(1).image.endsWith(':') || this.isAhead(this.endOfLabelledRow(1), ColumnHead);
  }

  /** Number of values below heads that stand in blocks of their own, one for each of them; 0 where none do. */
  protected stackedValues(): number {
    if (!this.isAhead(1, ClassHead) || !this.isAhead(2, BlockEnd)) return 0;
    let heads = 0;
    let at = 1;
    for (; this.isAhead(at, ColumnHead) && this.isAhead(at + 1, BlockEnd); at = this.pastBreaks(at + 1))
      heads++;
    let values = 0;
    while (this.isAhead(at, FieldText)) {
      while (this.isAhead(at, FieldText)) at++;
      if (!this.isAhead(at, BlockEnd)) break;
      values++;
      at = this.pastBreaks(at);
    }
    return heads > 1 ? values - (values % heads) : 0;
  }

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

  /** Whether another table begins with a row of as many cells as the heads are, the last of which names an exchange. */
  private classFollowsInTable(): boolean {
    if (!this.isAhead(1, BlockEnd) || !this.isAhead(2, TableStart) || !this.allHeadsStandAbove())
      return false;
    const cells: string[] = [''];
    let at = 3;
    for (; this.isAhead(at, FieldText) || this.isAhead(at, LineBreak) || this.isAhead(at, CellEnd); at++) {
      if (this.isAhead(at, CellEnd)) cells.push('');
      else cells.push(`${cells.pop() ?? ''} ${this.ahead(at).image}`);
    }
    return this.isAhead(at, RowEnd) && cells.length === HEADS + 1 && namesExchange(cells[HEADS - 1] ?? '');
  }

  /** Whether title, symbol and exchange each have a head above in their table, in this order. */
  private allHeadsStandAbove(): boolean {
    let symbol = false;
    let exchange = false;
    for (let back = 0; back > -HEADS_REACH; back--) {
      symbol ||= this.isAhead(back, SymbolHead);
      exchange ||= this.isAhead(back, ExchangeHead);
      if (this.isAhead(back, ClassHead)) return symbol && exchange;
      if (this.isAhead(back, BlockEnd) && !this.isAhead(back + 1, TableStart)) return false;
    }
    return false;
  }

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
