import { EMPTY_ALT, type IOrAlt } from 'chevrotain';
import { BlockEnd, Break, CellEnd, LineBreak } from '../../structure.js';
import { namesCompany } from './signature-lines.js';
import { AsideLine } from './signature-asides.js';
import { ByLabel, ConformedMark, NameLabel, SignatureRule, TitleLabel } from './signature-labels.js';
import { NameText, OfficeNote, TitleText } from './signatures.js';
import { letters } from './signatory-bounds-parser.js';
import { SignatoryTitleParser } from './signatory-title-parser.js';

/** Who signs: a mark or `By:`, the name as signed and as typed, title and date. */
export abstract class SignatoryParser extends SignatoryTitleParser {
  /** signatory : (typedName Break* (signatoryTitle Break*)?)? (ByLabel (LineBreak | NameLabel | TitleLabel)* (Break* signatureMark)? | signatureMark)? (Break* conformedName)? ConformedMark? signatoryDetail* */
  protected readonly signatory = this.RULE('signatory', () => {
    this.OPTION1({
      GATE: () => this.namesAbove(1),
      DEF: () => {
        this.SUBRULE2(this.typedName);
        this.breaks(5);
        this.OPTION2(() => {
          this.SUBRULE2(this.signatoryTitle);
          this.breaks(6);
        });
      },
    });
    this.OR([
      {
        ALT: () => {
          this.CONSUME(ByLabel);
          this.MANY9({
            GATE: () => this.labelsStack(),
            DEF: () => {
              this.OR8([
                { ALT: () => this.CONSUME8(LineBreak) },
                { ALT: () => this.CONSUME8(NameLabel) },
                { ALT: () => this.CONSUME8(TitleLabel) },
              ]);
            },
          });
          this.OPTION({
            GATE: () => this.signsAt(this.pastStructure(1)),
            DEF: () => {
              this.breaks(1);
              this.SUBRULE(this.signatureMark);
            },
          });
        },
      },
      { ALT: () => this.SUBRULE1(this.signatureMark) },
      { GATE: () => this.namesSigner(1), ALT: EMPTY_ALT() },
    ]);
    this.OPTION3({
      GATE: () => this.isAhead(this.pastStructure(1), NameText) && !this.isAhead(1, BlockEnd),
      DEF: () => {
        this.breaks(2);
        this.SUBRULE(this.conformedName);
      },
    });
    // "/s/ Jane Doe /s/": the mark on both sides of the name.
    this.OPTION4({
      GATE: () => this.isAhead(1, ConformedMark) && this.isAhead(2, Break) && this.isAhead(0, NameText),
      DEF: () => this.CONSUME(ConformedMark),
    });
    this.MANY({
      GATE: () => this.detailFollows(),
      DEF: () => {
        this.signatoryDetail();
      },
    });
  });

  /** Whether `By:`, `Name:` and `Title:` stand below each other in one cell, and the signature begins the next. */
  private labelsStack(): boolean {
    let at = 1;
    while (this.isAhead(at, LineBreak) || this.isAhead(at, NameLabel) || this.isAhead(at, TitleLabel)) at++;
    return at > 1 && this.isAhead(at, CellEnd) && this.isAhead(at + 1, ConformedMark);
  }

  /** signatureMark : (ConformedMark | SignatureRule Break*)+, a line to sign on perhaps above the mark */
  private readonly signatureMark = this.RULE('signatureMark', () => {
    this.AT_LEAST_ONE(() =>
      this.OR([
        { ALT: () => this.CONSUME(ConformedMark) },
        {
          ALT: () => {
            this.CONSUME(SignatureRule);
            this.OPTION({
              GATE: () => this.isAhead(this.pastStructure(1), ConformedMark),
              DEF: () => this.breaks(1),
            });
          },
        },
      ]),
    );
  });

  /** conformedName : NameText */
  protected readonly conformedName = this.RULE('conformedName', () => {
    this.CONSUME(NameText);
  });

  /** companyLine : NameText, below a title the company that the officer is of */
  private readonly companyLine = this.RULE('companyLine', () => {
    this.CONSUME(NameText);
  });

  /** signatoryDetail : Break | companyLine | typedName | signatoryTitle | OfficeNote | signatureDate | AsideLine | SignatureRule. No rule of its own. */
  protected signatoryDetail(): void {
    this.OR9({ DEF: this.signatoryDetails, IGNORE_AMBIGUITIES: true });
  }

  private readonly signatoryDetails: IOrAlt<unknown>[] = [
    { ALT: () => this.CONSUME9(Break) },
    { GATE: () => this.namesCompanyOfTitle(), ALT: () => this.SUBRULE9(this.companyLine) },
    { ALT: () => this.SUBRULE9(this.typedName) },
    { GATE: () => !this.introducesName(), ALT: () => this.SUBRULE9(this.signatoryTitle) },
    { ALT: () => this.CONSUME9(OfficeNote) },
    { ALT: () => this.SUBRULE9(this.signatureDate) },
    { ALT: () => this.CONSUME9(AsideLine) },
    { ALT: () => this.CONSUME9(SignatureRule) },
  ];

  /**
   * typedName : NameLabel (LineBreak TitleLabel CellEnd)? Break* NameText? (LineBreak NameText)? | NameText
   *           | ByLabel (Break* NameLabel)? Break* (NameText | SignatureRule)
   */
  private readonly typedName = this.RULE('typedName', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(NameLabel);
          this.OPTION2({
            GATE: () => this.isAhead(3, CellEnd) && this.isAhead(4, NameText),
            DEF: () => {
              this.CONSUME(LineBreak);
              this.CONSUME(TitleLabel);
            },
          });
          this.OPTION1({
            GATE: () => this.isAhead(this.pastStructure(1), NameText) && !this.isAhead(1, BlockEnd),
            DEF: () => {
              this.breaks(1);
            },
          });
          this.OPTION(() => this.CONSUME(NameText));
          this.OPTION3({
            GATE: () => this.completesName(),
            DEF: () => {
              this.CONSUME1(LineBreak);
              this.CONSUME3(NameText);
            },
          });
        },
      },
      { ALT: () => this.CONSUME1(NameText) },
      {
        ALT: () => {
          this.CONSUME(ByLabel);
          this.breaks(2);
          this.OPTION4(() => {
            this.CONSUME1(NameLabel);
            this.breaks(3);
          });
          this.OR1([{ ALT: () => this.CONSUME2(NameText) }, { ALT: () => this.CONSUME(SignatureRule) }]);
        },
      },
    ]);
  });

  /** Whether the line ahead completes a typed name broken over two lines: together they repeat the conformed one. */
  private completesName(): boolean {
    if (!this.isAhead(0, NameText) || !this.isAhead(1, LineBreak) || !this.isAhead(2, NameText)) return false;
    return this.conformedLetters() === letters(this.ahead(0)) + letters(this.ahead(2));
  }

  /** Whether the line ahead is a company's name right below a title. */
  private namesCompanyOfTitle(): boolean {
    return (
      this.isAhead(1, NameText) &&
      this.isAhead(0, LineBreak) &&
      this.isAhead(-1, TitleText) &&
      namesCompany(this.ahead(1).image)
    );
  }

  /** Whether an office in parentheses, such as `(Authorized Officer)`, is a caption to the name or title below it. */
  private introducesName(): boolean {
    if (!this.isAhead(1, OfficeNote)) return false;
    const next = this.pastStructure(2);
    return this.isTitlePart(next) || this.isAhead(next, NameLabel) || this.isAhead(next, TitleLabel);
  }
}
