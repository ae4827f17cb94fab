import { EMPTY_ALT, type IOrAlt, type IToken } from 'chevrotain';
import { BlockEnd, Break, CellEnd, LineBreak, Matter, SectionStart } from '../structure.js';
import { ExhibitParser } from './exhibit-parser.js';
import { isPersonName, namesCompany } from './signature-lines.js';
import { AsideLine, CapacityLine } from './signature-asides.js';
import {
  ByLabel,
  ConformedMark,
  DateLabel,
  MisprintedDate,
  NameLabel,
  SignatureDate,
  SignatureRule,
  TitleLabel,
} from './signature-labels.js';
import { NameText, OfficeNote, TitleComma, TitleText } from './signatures.js';

/** How many tokens ahead a signature is looked for: the lines of one signatory, cells and all. */
export const REACH = 40;

/** The letters of a name alone, to compare it as signed and as typed. */
const letters = (token: IToken): string => token.image.toLowerCase().replace(/[^a-z]/g, '');

/** Who signs: a mark or `By:`, the name as signed and as typed, title and date. */
export abstract class SignatoryParser extends ExhibitParser {
  /** signatureDate : DateLabel (SignatureRule | Break* (SignatureDate | MisprintedDate))? | SignatureDate */
  protected readonly signatureDate = this.RULE('signatureDate', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(DateLabel);
          this.MANY({
            GATE: () => this.datesAt(this.pastStructure(1)),
            DEF: () => this.CONSUME(Break),
          });
          this.OPTION(() =>
            this.OR1([
              { ALT: () => this.CONSUME(SignatureDate) },
              { ALT: () => this.CONSUME(MisprintedDate) },
              { ALT: () => this.CONSUME(SignatureRule) },
            ]),
          );
        },
      },
      { ALT: () => this.CONSUME1(SignatureDate) },
    ]);
  });

  /** signatory : (ByLabel (LineBreak | NameLabel | TitleLabel)* (Break* signatureMark)? | signatureMark)? (Break* conformedName)? ConformedMark? signatoryDetail* */
  protected readonly signatory = this.RULE('signatory', () => {
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

  /** signatureMark : (ConformedMark | SignatureRule)+ */
  private readonly signatureMark = this.RULE('signatureMark', () => {
    this.AT_LEAST_ONE(() =>
      this.OR([{ ALT: () => this.CONSUME(ConformedMark) }, { ALT: () => this.CONSUME(SignatureRule) }]),
    );
  });

  /** conformedName : NameText */
  protected readonly conformedName = this.RULE('conformedName', () => {
    this.CONSUME(NameText);
  });

  /** signatoryDetail : Break | typedName | signatoryTitle | OfficeNote | signatureDate | AsideLine | SignatureRule. No rule of its own. */
  protected signatoryDetail(): void {
    this.OR9({ DEF: this.signatoryDetails, IGNORE_AMBIGUITIES: true });
  }

  private readonly signatoryDetails: IOrAlt<unknown>[] = [
    { ALT: () => this.CONSUME9(Break) },
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
    for (let back = -1; back > -REACH && this.isAhead(back, Matter); back--) {
      if (!this.isAhead(back, ConformedMark)) continue;
      return letters(this.ahead(back + 1)) === letters(this.ahead(0)) + letters(this.ahead(2));
    }
    return false;
  }

  /** signatoryTitle : (TitleLabel Break* | TitleComma)? titlePart (Break* titlePart)*, or an office in parentheses alone */
  private readonly signatoryTitle = this.RULE('signatoryTitle', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(TitleLabel);
          this.OPTION2({
            GATE: () => this.isTitlePart(this.pastStructure(1)) && !this.isAhead(1, BlockEnd),
            DEF: () => {
              this.breaks(3);
            },
          });
          this.OPTION({ GATE: () => this.isTitlePart(1), DEF: () => this.SUBRULE(this.titlePart) });
        },
      },
      {
        ALT: () => {
          this.CONSUME(TitleComma);
          this.OPTION1({ GATE: () => this.isTitlePart(1), DEF: () => this.SUBRULE1(this.titlePart) });
        },
      },
      { ALT: () => this.CONSUME(TitleText) },
      { ALT: () => this.CONSUME(OfficeNote) },
    ]);
    this.MANY1({
      GATE: () => this.titleGoesOn(),
      DEF: () => {
        this.breaks(2);
        this.SUBRULE2(this.titlePart);
      },
    });
  });

  /** titlePart : TitleText | NameText (TitleComma TitleText)? | OfficeNote, a line of a title */
  private readonly titlePart = this.RULE('titlePart', () => {
    this.OR([
      { ALT: () => this.CONSUME(TitleText) },
      {
        ALT: () => {
          this.CONSUME(NameText);
          // "Corporate Services, Treasurer": the parts of an office look like a name and its title.
          this.OPTION({
            GATE: () => this.isAhead(2, TitleText),
            DEF: () => {
              this.CONSUME(TitleComma);
              this.CONSUME1(TitleText);
            },
          });
        },
      },
      { ALT: () => this.CONSUME(OfficeNote) },
    ]);
  });

  protected signsAt(distance: number): boolean {
    return this.isAhead(distance, ConformedMark) || this.isAhead(distance, SignatureRule);
  }

  /** Whether an office in parentheses, such as `(Authorized Officer)`, is a caption to the name or title below it. */
  private introducesName(): boolean {
    if (!this.isAhead(1, OfficeNote)) return false;
    const next = this.pastStructure(2);
    return this.isTitlePart(next) || this.isAhead(next, NameLabel) || this.isAhead(next, TitleLabel);
  }

  private datesAt(distance: number): boolean {
    return this.isAhead(distance, SignatureDate) || this.isAhead(distance, MisprintedDate);
  }

  private isTitlePart(distance: number): boolean {
    return this.isAhead(distance, TitleText) || this.isAhead(distance, NameText);
  }

  /** Whether the next line, perhaps after a gap, is a further line of the title just read. */
  private titleGoesOn(): boolean {
    const next = this.pastStructure(1);
    if (this.isAhead(next, OfficeNote)) return true;
    if (!this.isTitlePart(next)) return false;
    if (next === 1) return true;
    if (this.repeatsConformed(next)) return false;
    const before = this.ahead(0).image;
    const line = this.ahead(next).image;
    const cut = /(?:,|;|&|\band|\bof|-)\s*$/i.test(before) || /^(?:and|of|&|[a-z])/.test(line);
    const near = next === 2 && this.isAhead(1, LineBreak);
    if (this.isAhead(next, TitleText)) return !this.isAhead(next + 1, TitleComma);
    // "General Partner of Alder Real Estate" goes on with the rest of the name that it has begun.
    const inName = near && /\bof\s+(?:the\s+)?[A-Z][^,]*$/.test(before) && !namesCompany(before);
    return (cut || near) && (inName || !namesCompany(line)) && !this.signsNext(next);
  }

  /** Whether the name at `distance` repeats the conformed one: `/s/ Jane Doe, President` over `Jane Doe`. */
  private repeatsConformed(distance: number): boolean {
    if (!this.isAhead(distance, NameText)) return false;
    for (let back = 0; back > -REACH && this.isAhead(back, Matter); back--) {
      if (this.isAhead(back, ConformedMark))
        return letters(this.ahead(back + 1)) === letters(this.ahead(distance));
    }
    return false;
  }

  /** Whether the name at `distance` is that of the next block: a signature follows it before any title does. */
  private signsNext(distance: number): boolean {
    for (let next = distance + 1; next < distance + REACH; next++) {
      if (this.isAhead(next, ConformedMark) || this.isAhead(next, ByLabel)) return true;
      // "Its: General Partner" below an entity: its capacity, no title.
      if (this.isAhead(next, TitleLabel) && this.isAhead(this.pastStructure(next + 1), CapacityLine))
        continue;
      if (this.isAhead(next, TitleText) || this.isAhead(next, NameLabel) || this.isAhead(next, TitleLabel))
        return false;
      if (this.isAhead(next, TitleComma) || this.isAhead(next, SectionStart) || !this.isAhead(next, Matter))
        return false;
    }
    return false;
  }

  /** `By:` before a company's name nests a signer; `/s/`, a drawn line, and `By:` before a person sign. */
  protected beginsSignatory(distance: number): boolean {
    if (this.underlinesName(distance)) return false;
    if (this.signsAt(distance) || this.namesSigner(distance)) return true;
    if (!this.isAhead(distance, ByLabel) || this.repeatsSigner(distance)) return false;
    const next = this.pastStructure(distance + 1);
    if (this.signsAt(next)) return true;
    if (this.isAhead(next, SignatureDate) || this.isAhead(next, DateLabel)) return !this.signsBelowDate(next);
    if (this.isAhead(next, NameText)) return !this.signsForOthers(next) || !this.signsNext(next);
    return this.isAhead(next, NameLabel) || this.isAhead(next, TitleText);
  }

  /** Whether a conformed signature comes right after the date at `distance`: `By` above the date labels it. */
  private signsBelowDate(distance: number): boolean {
    let at = distance;
    while (this.isAhead(at, DateLabel) || this.isAhead(at, Break) || this.datesAt(at)) at++;
    return this.isAhead(at, ConformedMark);
  }

  /** Whether the name at `distance` is an entity's, by its words or by its capacity below it: others sign for it. */
  private signsForOthers(distance: number): boolean {
    if (namesCompany(this.ahead(distance).image)) return true;
    const below = this.pastStructure(distance + 1);
    const labelled = this.isAhead(below, TitleLabel);
    return this.isAhead(labelled ? this.pastStructure(below + 1) : below, CapacityLine);
  }

  /** Whether the drawn line at `distance` is one under a company's name, and not one to sign on: nobody is named below it. */
  private underlinesName(distance: number): boolean {
    return (
      this.isAhead(distance, SignatureRule) &&
      this.isAhead(distance - 1, LineBreak) &&
      this.isAhead(distance - 2, NameText) &&
      namesCompany(this.ahead(distance - 2).image) &&
      !this.isAhead(this.pastStructure(distance + 1), NameText)
    );
  }

  /** Whether a person is named over a title at `distance`, where nothing marks a signature: the typed name stands for it. */
  protected namesSigner(distance: number): boolean {
    if (!this.isAhead(distance, NameText)) return false;
    const name = this.ahead(distance).image;
    if (!isPersonName(name) || namesCompany(name)) return false;
    let next = this.pastStructure(distance + 1);
    if (this.isAhead(next, NameText) && this.ahead(next).image === name) next = this.pastStructure(next + 1);
    if (!this.isAhead(next, TitleText)) return false;
    return !this.isMarked(distance, 1) && !this.isMarked(distance, -1);
  }

  /** Whether a mark or label of a signature stands near `distance`, on one side of it, in the same section. */
  private isMarked(distance: number, step: 1 | -1): boolean {
    for (let at = distance; Math.abs(at - distance) < REACH && this.isAhead(at, Matter); at += step) {
      if (this.signsAt(at) || this.isAhead(at, ByLabel) || this.isAhead(at, NameLabel)) return true;
    }
    return false;
  }

  /** Whether `By:` at `distance` labels the typed name of whoever has just signed, or the line below the signature. */
  private repeatsSigner(distance: number): boolean {
    let next = this.pastStructure(distance + 1);
    if (this.isAhead(next, NameLabel)) next = this.pastStructure(next + 1);
    if (this.isAhead(next, SignatureRule)) return this.signsAbove(distance);
    if (!this.isAhead(next, NameText)) return false;
    for (let back = 0; back > -REACH && this.isAhead(back, Matter); back--) {
      if (this.isAhead(back, ConformedMark))
        return letters(this.ahead(back + 1)) === letters(this.ahead(next));
    }
    return false;
  }

  /** Whether a conformed signature stands on the line above `distance`, with nothing else to its name. */
  private signsAbove(distance: number): boolean {
    return (
      this.isAhead(distance - 1, LineBreak) &&
      this.isAhead(distance - 2, NameText) &&
      this.isAhead(distance - 3, ConformedMark) &&
      !this.isAhead(distance - 4, ByLabel)
    );
  }

  /** Whether the next line still speaks of the signatory at hand. */
  protected detailFollows(): boolean {
    const next = this.pastStructure(1);
    if (!this.isAhead(next, Matter)) return this.isAhead(1, Matter) && next > 1;
    if (this.isAhead(next, ConformedMark)) return false;
    if (this.isAhead(next, ByLabel)) return this.repeatsSigner(next);
    if (next > 1) return true;
    if (this.isAhead(1, NameText)) {
      const line = this.ahead(1).image;
      return !(namesCompany(line) || line.length > 80) || !this.signsNext(1);
    }
    if (this.isAhead(1, DateLabel) || this.isAhead(1, SignatureDate)) return true;
    return (
      this.isAhead(1, TitleText) ||
      this.isAhead(1, OfficeNote) ||
      this.isAhead(1, NameLabel) ||
      this.isAhead(1, TitleLabel) ||
      this.isAhead(1, TitleComma) ||
      this.isAhead(1, AsideLine) ||
      (this.isAhead(1, SignatureRule) && !this.beginsRule())
    );
  }

  /** Whether the drawn line ahead is one to sign on: a name is still to come before the next signature. */
  private beginsRule(): boolean {
    const last = this.pastStructure(2);
    return this.isAhead(last, NameText) && namesCompany(this.ahead(last).image);
  }
}
