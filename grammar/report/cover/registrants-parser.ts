import { BlockEnd, Break, CellEnd, LineBreak, RowEnd, TableStart } from '../../structure.js';
import { Caption } from './captions.js';
import { CoverFieldParser } from './field-parser.js';
import { EmployerIdLiteral, FieldText } from './values.js';

/** Co-registrants in a table, one a row, mostly under heads that are the captions. */
export abstract class RegistrantsParser extends CoverFieldParser {
  /** registrantTable : headsAbove? TableStart registrantHeads* registrantRow+ (BlockEnd TableStart registrantRow)* BlockEnd     blank lines may part the rows */
  protected readonly registrantTable = this.RULE('registrantTable', () => {
    this.OPTION({
      GATE: () => this.headsFollow(1),
      DEF: () => this.SUBRULE(this.headsAbove),
    });
    this.CONSUME(TableStart);
    this.MANY({
      GATE: () => !this.rowHoldsNumber(1),
      DEF: () => this.SUBRULE(this.registrantHeads),
    });
    this.AT_LEAST_ONE(() => this.SUBRULE(this.registrantRow));
    this.MANY1({
      GATE: () => this.namedRowFollows(1),
      DEF: () => {
        this.CONSUME(BlockEnd);
        this.CONSUME1(TableStart);
        this.SUBRULE1(this.registrantRow);
      },
    });
    this.CONSUME1(BlockEnd);
  });

  /** headsAbove : (Caption | FieldText | Break)+                     up to the table whose heads they are */
  private readonly headsAbove = this.RULE('headsAbove', () => {
    this.AT_LEAST_ONE({
      GATE: () => !this.isAhead(1, TableStart) || this.endOfNamedRow(2, 1) === 0,
      DEF: () =>
        this.OR([
          { ALT: () => this.CONSUME(Caption) },
          { ALT: () => this.CONSUME(FieldText) },
          { ALT: () => this.CONSUME(Break) },
        ]),
    });
  });

  /** registrantHeads : (Caption | FieldText | CellEnd | LineBreak)+ RowEnd */
  private readonly registrantHeads = this.RULE('registrantHeads', () => {
    this.AT_LEAST_ONE(() =>
      this.OR([
        { ALT: () => this.CONSUME(Caption) },
        { ALT: () => this.CONSUME(FieldText) },
        { ALT: () => this.CONSUME(CellEnd) },
        { ALT: () => this.CONSUME(LineBreak) },
      ]),
    );
    this.CONSUME(RowEnd);
  });

  /** registrantRow : registrantCell+ RowEnd (registrantCell+ RowEnd)*     lines of its cells, and its employer's numbers, may be rows of their own */
  private readonly registrantRow = this.RULE('registrantRow', () => {
    this.AT_LEAST_ONE(() => this.SUBRULE(this.registrantCell));
    this.CONSUME(RowEnd);
    this.MANY({
      GATE: () => this.isLineOfRow(),
      DEF: () => {
        this.AT_LEAST_ONE1(() => this.SUBRULE1(this.registrantCell));
        this.CONSUME1(RowEnd);
      },
    });
  });

  /** Whether a row of one cell comes next that holds no registrant's number, or one of nothing but employers' numbers. */
  private isLineOfRow(): boolean {
    let at = 1;
    while (this.isAhead(at, EmployerIdLiteral) && this.isAhead(at + 1, CellEnd)) at += 2;
    if (at > 1) return this.isAhead(at, RowEnd);
    while (!this.isAhead(at, CellEnd) && !this.isAhead(at, BlockEnd)) at++;
    return this.isAhead(at, CellEnd) && this.isAhead(at + 1, RowEnd) && !this.rowHoldsNumber(1);
  }

  /** registrantCell : (line LineBreak?)* CellEnd */
  private readonly registrantCell = this.RULE('registrantCell', () => {
    this.MANY(() => {
      this.OR([
        {
          GATE: () => this.isAhead(1, FieldText),
          ALT: () => {
            this.line(1);
          },
        },
        { ALT: () => this.CONSUME(LineBreak) },
        { ALT: () => this.CONSUME(Caption) },
      ]);
    });
    this.CONSUME(CellEnd);
  });
}
