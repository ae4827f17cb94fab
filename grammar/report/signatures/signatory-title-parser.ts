import { BlockEnd, Break, CellEnd, LineBreak, Matter, RowEnd } from '../../structure.js';
import { isPersonName, namesCompany } from './signature-lines.js';
import {
  ConformedMark,
  DateLabel,
  MisprintedDate,
  SignatureDate,
  SignatureRule,
  TitleLabel,
} from './signature-labels.js';
import { NameText, OfficeNote, TitleComma, TitleText } from './signatures.js';
import { BREAKS_OFF, letters, REACH, SignatoryBoundsParser } from './signatory-bounds-parser.js';

/** How a line begins that completes a title: `and Treasurer`, `(Principal Financial and` over `Accounting Officer)`. */
const GOES_ON = /^(?:and|of|&|[a-z]|[–—-]\s|\([^)]*$)/;

/** `Attorney-in-Fact for`, over the name. */
const FOR_WHOM = /\bfor\s*$/i;

/** The title of one that signs, over as many lines as it has, and the date that may stand among them. */
export abstract class SignatoryTitleParser extends SignatoryBoundsParser {
  /** signatureDate : DateLabel (SignatureRule? Break* (SignatureDate | MisprintedDate) SignatureRule? | SignatureRule)? | SignatureDate; the rules are those that the date stands on */
  protected readonly signatureDate = this.RULE('signatureDate', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(DateLabel);
          this.OPTION1({
            GATE: () => this.datesAt(2),
            DEF: () => this.CONSUME1(SignatureRule),
          });
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
          this.OPTION2({
            GATE: () => this.datesAt(0),
            DEF: () => this.CONSUME2(SignatureRule),
          });
        },
      },
      { ALT: () => this.CONSUME1(SignatureDate) },
    ]);
  });

  /** signatoryTitle : (TitleLabel Break* | TitleComma)? titlePart ((Break* signatureDate)? Break* titlePart)*, or an office in parentheses alone */
  protected readonly signatoryTitle = this.RULE('signatoryTitle', () => {
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
      GATE: () => this.titleGoesOn() || this.titleGoesOnPastDate(),
      DEF: () => {
        this.breaks(2);
        this.OPTION3(() => {
          this.SUBRULE(this.signatureDate);
          this.breaks(4);
        });
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

  protected isTitlePart(distance: number): boolean {
    return this.isAhead(distance, TitleText) || this.isAhead(distance, NameText);
  }

  /** Whether the name at `distance` is that of the next conformed signature. */
  private isNextSigner(distance: number): boolean {
    for (let at = distance + 1; at < distance + REACH && this.isAhead(at, Matter); at++)
      if (this.isAhead(at, ConformedMark))
        return letters(this.ahead(at + 1)) === letters(this.ahead(distance));
    return false;
  }

  /** Distance of the first token from `distance` on that ends no line, cell or row. */
  private pastRow(distance: number): number {
    let at = distance;
    while (this.isAhead(at, CellEnd) || this.isAhead(at, RowEnd) || this.isAhead(at, LineBreak)) at++;
    return at;
  }

  /** Whether a date stands in the row of the title just read, and the title goes on below: `Senior Vice President`, `May 2, 2001`, `and Treasurer`. */
  private titleGoesOnPastDate(): boolean {
    let at = this.pastRow(1);
    const date = at;
    while (this.isAhead(at, DateLabel) || this.datesAt(at)) at++;
    if (at === date || !this.datesAt(at - 1)) return false;
    at = this.pastRow(at);
    if (!this.isAhead(at, TitleText) || this.isAhead(at + 1, TitleComma)) return false;
    return BREAKS_OFF.test(this.ahead(0).image) || GOES_ON.test(this.ahead(at).image);
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
    if (!/\p{L}/u.test(line)) return false;
    // "attorney-in-fact for Ann Birch" over "Ann Birch".
    if (isPersonName(line) && before.endsWith(line)) return false;
    const breaksOff = BREAKS_OFF.test(before);
    const cut = breaksOff || GOES_ON.test(line);
    const near = next === 2 && this.isAhead(1, LineBreak);
    if (this.isAhead(next, TitleText)) return !this.isAhead(next + 1, TitleComma);
    // "General Partner of Alder Real Estate" goes on with the rest of the name that it has begun.
    const inName = near && /\bof\s+(?:the\s+)?[A-Z][^,]*$/.test(before) && !namesCompany(before);
    // "Vice President" over "of Alder Energy Corporation".
    if (near && /^of\s/.test(line)) return true;
    if (!inName && namesCompany(line)) return false;
    // "Vice President," over "Legal Affairs", at the end of its block: whoever signs below is named there.
    if (breaksOff) return !this.isNextSigner(next) && (near || FOR_WHOM.test(before) || !isPersonName(line));
    return (cut || near) && !this.signsNext(next);
  }
}
