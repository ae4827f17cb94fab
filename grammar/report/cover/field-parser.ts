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
  /** field : lines (Break* caption)*                  captions below */
  protected readonly field = this.RULE('field', () => {
    this.SUBRULE(this.lines);
    this.MANY({
      GATE: () => this.captionFollows(),
      DEF: () => {
        this.breaks(1);
        this.SUBRULE(this.caption);
      },
    });
  });

  /** leadingField : caption Break* (blockLines | line | lines)    caption above, or before its value */
  protected readonly leadingField = this.RULE('leadingField', () => {
    this.SUBRULE(this.caption);
    this.breaks(1);
    this.OR({
      DEF: [
        {
          GATE: () => this.takesOneLine() && this.blockIsText(),
          ALT: () => this.SUBRULE(this.blockLines),
        },
        { GATE: () => this.takesOneLine(), ALT: () => this.SUBRULE(this.line) },
        { ALT: () => this.SUBRULE(this.lines) },
      ],
      IGNORE_AMBIGUITIES: true,
    });
  });

  /** caption : Caption */
  protected readonly caption = this.RULE('caption', () => {
    this.CONSUME(Caption);
  });

  /** lines : line (Break+ line)* */
  protected readonly lines = this.RULE('lines', () => {
    this.SUBRULE(this.line);
    this.MANY({
      GATE: () => this.lineFollows(),
      DEF: () => {
        this.breaks(1);
        this.SUBRULE2(this.line);
      },
    });
  });

  /** blockLines : line (LineBreak line)*                 the lines of one paragraph or cell */
  private readonly blockLines = this.RULE('blockLines', () => {
    this.SUBRULE(this.line);
    this.MANY(() => {
      this.CONSUME(LineBreak);
      this.SUBRULE1(this.line);
    });
  });

  /** line : valueLine | textLine */
  protected readonly line = this.RULE('line', () => {
    this.OR({
      DEF: [
        { GATE: () => this.isValueLine(1), ALT: () => this.SUBRULE(this.valueLine) },
        { ALT: () => this.SUBRULE(this.textLine) },
      ],
      IGNORE_AMBIGUITIES: true,
    });
  });

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
