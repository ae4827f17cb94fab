import { perIndex } from '../../filing-parser.js';
import { LineBreak } from '../../structure.js';
import { Caption, DateCaption } from './captions.js';
import { CoverLookAhead } from './look-ahead.js';
import { DateLiteral, FieldText, TypedValue } from './values.js';

/**
 * The fields of the cover page. A field is a run of lines with its captions: below the lines, above them, or before the
 * value on its line. A caption that asks for a value of a known form goes with the nearest such value that no other
 * caption stands between; any other caption goes with the lines above it.
 */
export abstract class CoverFieldParser extends CoverLookAhead {
  /** field : lines (Break* Caption)*                   captions below */
  protected readonly field = this.RULE('field', () => {
    this.lines();
    this.MANY({
      GATE: () => this.captionFollows(),
      DEF: () => {
        this.breaks(1);
        this.CONSUME(Caption);
      },
    });
  });

  /** leadingField : Caption Break* (blockLines | line | lines)    caption above, or before its value */
  protected readonly leadingField = this.RULE('leadingField', () => {
    this.CONSUME(Caption);
    this.breaks(1);
    this.OR({
      DEF: [
        {
          GATE: () => this.takesOneLine() && this.blockIsText(),
          ALT: () => {
            this.blockLines();
          },
        },
        {
          GATE: () => this.takesOneLine(),
          ALT: () => {
            this.line(5);
          },
        },
        {
          ALT: () => {
            this.lines();
          },
        },
      ],
      IGNORE_AMBIGUITIES: true,
    });
  });

  /** lines : line (Break+ line)*. No rule of its own, nor are the next two: a field's node holds its lines. */
  protected lines(): void {
    this.line(1);
    this.MANY2({
      GATE: () => this.lineFollows(),
      DEF: () => {
        this.breaks(3);
        this.line(2);
      },
    });
  }

  /** blockLines : line (LineBreak line)*                 the lines of one paragraph or cell */
  private blockLines(): void {
    this.line(3);
    this.MANY4(() => {
      this.CONSUME(LineBreak);
      this.line(4);
    });
  }

  /** line : valueLine | textLine */
  protected line(index: number): void {
    this.or(index, this.lineForms(index));
  }

  private readonly lineForms = perIndex((index) => ({
    DEF: [
      { GATE: () => this.isValueLine(1), ALT: () => this.subrule(index, this.valueLine) },
      { ALT: () => this.subrule(index, this.textLine) },
    ],
    IGNORE_AMBIGUITIES: true,
  }));

  /** valueLine : TypedValue+                             nothing but values known by their form */
  private readonly valueLine = this.RULE('valueLine', () => {
    this.AT_LEAST_ONE(() => this.CONSUME(TypedValue));
  });

  /** textLine : FieldText+ */
  private readonly textLine = this.RULE('textLine', () => {
    this.AT_LEAST_ONE(() => this.CONSUME(FieldText));
  });

  /**
   * dateField : (Break* (DateCaption | DateLiteral | FieldText))+
   *
   * One or two dates with one or both halves of `Date of Report (Date of earliest event reported)`, in any order; words
   * only between a caption and the date on its line.
   */
  protected readonly dateField = this.RULE('dateField', () => {
    this.AT_LEAST_ONE({
      GATE: () => this.dateContinues(),
      DEF: () => {
        this.breaks(1);
        this.OR({
          DEF: [
            { ALT: () => this.CONSUME(DateCaption) },
            { ALT: () => this.CONSUME(DateLiteral) },
            { ALT: () => this.CONSUME(FieldText) },
          ],
          IGNORE_AMBIGUITIES: true,
        });
      },
    });
  });
}
