import type { TokenType } from 'chevrotain';
import { perIndex } from '../../filing-parser.js';
import { BlockEnd, Break, CellEnd, LineBreak } from '../../structure.js';
import {
  AddressCaption,
  Caption,
  DateCaption,
  EmployerIdCaption,
  FileNumberCaption,
  IdentityCaption,
  NameCaption,
  StateCaption,
  TelephoneCaption,
  ZipCodeCaption,
} from './captions.js';
import { Mark, Provision } from './check-boxes.js';
import { RegistrantLookAhead } from './registrant-look-ahead.js';
import {
  DateLiteral,
  EmployerIdLiteral,
  FieldText,
  FileNumberLiteral,
  isDash,
  NotApplicable,
  OrganisationNote,
  PlaceLiteral,
  StateLiteral,
  TelephoneLiteral,
  TypedValue,
  ZipCodeLiteral,
} from './values.js';

/** The values that a caption asks for, where these have a form of their own. */
const ASKED: readonly (readonly [caption: TokenType, values: readonly TokenType[]])[] = [
  [StateCaption, [PlaceLiteral, StateLiteral, OrganisationNote]],
  [IdentityCaption, [PlaceLiteral, StateLiteral, OrganisationNote, FileNumberLiteral, EmployerIdLiteral]],
  [FileNumberCaption, [FileNumberLiteral]],
  [EmployerIdCaption, [EmployerIdLiteral]],
  [TelephoneCaption, [TelephoneLiteral]],
  [ZipCodeCaption, [ZipCodeLiteral]],
];

const TELEPHONE = /\btelephone\b/i;

/** What the rules of the cover page ask of the tokens ahead and behind. Distances count from the next token, which is at 1. */
export abstract class CoverLookAhead extends RegistrantLookAhead {
  /** Break*, up to a table that has a rule of its own. `index` sets it apart from other repetitions of its rule. */
  protected breaks(index: number): void {
    this.many(index, this.breakRuns(index));
  }

  private readonly breakRuns = perIndex((index) => ({
    GATE: () => !this.registrantsFollow(1),
    DEF: () => this.consume(index, Break),
  }));

  /** Distance of the first token from `distance` on that is no break, or of a table that has a rule of its own. */
  protected pastBreaks(distance: number): number {
    let at = distance;
    while (this.isAhead(at, Break) && !this.registrantsFollow(at)) at++;
    return at;
  }

  /** Whether a field of dates begins at `distance`: a caption of dates, or dates alone on lines with or without it. */
  protected dateFollows(distance: number): boolean {
    if (this.isAhead(distance, DateCaption)) return true;
    let at = distance;
    let dates = 0;
    for (; this.isAhead(at, FieldText); at++) {
      if (this.isAhead(at, DateLiteral)) dates++;
      else if (!/^(?:[().,\]]+|_+)$|^and$|^(?:as|of)$/i.test(this.ahead(at).image)) return false;
    }
    return dates > 0;
  }

  protected dateContinues(): boolean {
    const at = this.pastBreaks(1);
    if (at > 1) return this.dateFollows(at) && this.stillDated(at);
    if (this.isAhead(1, DateCaption) || this.isAhead(1, DateLiteral)) return true;
    if (!this.isAhead(1, FieldText)) return false;
    // Words on the line of a date field: what stands around the date, or before it, at its head a parenthesis.
    return (
      this.isAhead(0, DateCaption) ||
      this.isAhead(0, DateLiteral) ||
      this.isAhead(0, FieldText) ||
      this.dateFollows(1)
    );
  }

  /** A second caption with a date already read begins a field of its own only if it begins with its own first half. */
  private stillDated(at: number): boolean {
    return this.isAhead(at, DateCaption) || this.isAhead(at, FieldText);
  }

  /** Whether the line at `distance` holds nothing but values. */
  protected isValueLine(distance: number): boolean {
    let at = distance;
    let values = 0;
    for (; this.isAhead(at, FieldText); at++) {
      if (!this.isAhead(at, TypedValue)) return false;
      values++;
    }
    return values > 0;
  }

  /** Whether another line of the same field comes next. */
  protected lineFollows(): boolean {
    const next = this.pastBreaks(1);
    return (
      this.isAhead(next, FieldText) &&
      !this.dateFollows(next) &&
      !this.headsFollow(next) &&
      !this.marksProvision(next) &&
      !this.misprintedCaptionEnds(next)
    );
  }

  /** Whether the mark of a check box stands at `distance`, before its provision. */
  private marksProvision(distance: number): boolean {
    return this.isAhead(distance, Mark) && this.isAhead(this.pastBreaks(distance + 1), Provision);
  }

  /**
   * Whether the block before `next` was a value over a line in parentheses: a caption too badly misprinted to be known. Its
   * field ends with it.
   */
  private misprintedCaptionEnds(next: number): boolean {
    if (!this.isAhead(0, FieldText) || !this.ahead(0).image.endsWith(')')) return false;
    let at = 1;
    while (at < next && !this.isAhead(at, BlockEnd)) at++;
    if (at === next) return false;
    let first = 0;
    while (this.isAhead(first, FieldText) || this.isAhead(first, LineBreak)) first--;
    return this.isValueLine(first + 1);
  }

  /** Whether a caption comes next, past breaks, that belongs to the lines above it. */
  protected captionFollows(): boolean {
    const at = this.pastBreaks(1);
    return this.isAhead(at, Caption) && !this.leads(at);
  }

  /**
   * Whether the caption at `distance` goes with what follows it: text on its own line, or on the lines below it the value
   * that it asks for, when no such value waits above it.
   */
  protected leads(distance: number): boolean {
    if (!this.isAhead(distance, Caption)) return false;
    const next = distance + 1;
    const asked = this.askedBy(distance);
    if (this.isAhead(next, FieldText)) {
      // A caption in parentheses under its value may have the next field on its own line.
      return asked === undefined || this.runHolds(next, asked) || !this.waits(distance, asked);
    }
    const below = this.pastBreaks(next);
    if (!this.isAhead(below, FieldText) || this.dateFollows(below)) return false;
    if (asked !== undefined) return !this.waits(distance, asked) && this.lineHolds(below, asked);
    if (this.linesWait(distance)) return false;
    if (this.isAhead(distance, NameCaption) && !this.isValueLine(below)) return true;
    return (
      this.ahead(distance).image.endsWith(':') ||
      this.nextCaptionLeads(below) ||
      (this.isAhead(distance, AddressCaption) && this.followsValue(distance))
    );
  }

  /** Whether a value stands above the caption at `distance`: that of the caption above it, where no lines wait. */
  private followsValue(distance: number): boolean {
    let at = distance - 1;
    while (this.isAhead(at, Break)) at--;
    return this.isAhead(at, TypedValue);
  }

  /** Whether the caption after the lines at `distance` has its own value on its line, so that it leaves these to the one above. */
  private nextCaptionLeads(distance: number): boolean {
    let at = distance;
    while (this.isAhead(at, FieldText) || this.isAhead(at, Break)) at++;
    return this.isAhead(at, TelephoneCaption) && this.isAhead(at + 1, FieldText) && this.leads(at);
  }

  /**
   * Whether the caption just read has all of its value on the next line: a value of the form that it asks for, "None", or
   * text that other captions stand below.
   */
  protected takesOneLine(): boolean {
    let caption = 0;
    while (this.isAhead(caption, Break)) caption--;
    const asked = this.askedBy(caption);
    if (asked !== undefined) return this.lineHolds(1, asked);
    // "(Address … and telephone number … of principal executive offices)" asks for two lines.
    if (this.isAhead(caption, AddressCaption) && TELEPHONE.test(this.ahead(caption).image)) return false;
    let at = 1;
    while (this.isAhead(at, NotApplicable)) at++;
    if (at > 1 && this.isAhead(at, Break)) return true;
    if (caption === 0 && this.isAhead(0, NameCaption)) {
      while (this.isAhead(at, FieldText)) at++;
      if (!this.isAhead(at, LineBreak)) return true;
    }
    while (this.isAhead(at, FieldText) || this.isAhead(at, Break)) at++;
    return this.isAhead(at, Caption) && !this.leads(at);
  }

  /**
   * Whether what follows a caption that asks for text goes on to the end of its block without another caption; so, too, where each
   * line of the block begins with a telephone number and says behind it whose it is.
   */
  protected blockIsText(): boolean {
    let caption = 0;
    while (this.isAhead(caption, Break)) caption--;
    const asked = this.askedBy(caption);
    if (asked && !this.isAhead(caption, TelephoneCaption)) return false;
    let lines = 1;
    let at = 1;
    for (; this.isAhead(at, FieldText) || this.textFollowsBreak(at); at++) {
      if (this.isAhead(at, LineBreak)) lines++;
      const opensLine = !this.isAhead(at - 1, FieldText) && this.isAhead(at, FieldText);
      if (asked && opensLine && !(asked.some((type) => this.isAhead(at, type)) && this.isNoted(at)))
        return false;
    }
    return (lines > 1 || !asked) && (this.isAhead(at, BlockEnd) || this.isAhead(at, CellEnd));
  }

  /** Whether a dash or a parenthesis behind the value at `distance` leads to whose it is. */
  private isNoted(distance: number): boolean {
    const { image } = this.ahead(distance + 1);
    return this.isAhead(distance + 1, FieldText) && (isDash(image) || image.startsWith('('));
  }

  /** Whether a line break stands at `distance`, with a field's text below it. */
  private textFollowsBreak(distance: number): boolean {
    return this.isAhead(distance, LineBreak) && this.isAhead(distance + 1, FieldText);
  }

  private askedBy(distance: number): readonly TokenType[] | undefined {
    return ASKED.find(([caption]) => this.isAhead(distance, caption))?.[1];
  }

  /** Whether one of `types` stands in the lines from `distance` up to the next caption. */
  private runHolds(distance: number, types: readonly TokenType[]): boolean {
    for (let at = distance; this.isAhead(at, FieldText) || this.isAhead(at, Break); at++) {
      if (types.some((type) => this.isAhead(at, type))) return true;
    }
    return false;
  }

  private lineHolds(distance: number, types: readonly TokenType[]): boolean {
    for (let at = distance; this.isAhead(at, FieldText); at++) {
      if (types.some((type) => this.isAhead(at, type)) || this.isAhead(at, NotApplicable)) return true;
    }
    return false;
  }

  /** Whether one of `types` stands above the caption at `distance`, among the lines that its field's captions share. */
  private waits(distance: number, types: readonly TokenType[]): boolean {
    let at = distance - 1;
    let named = false;
    for (; this.isAhead(at, Caption) || this.isAhead(at, Break); at--) {
      if (this.isAhead(at, NameCaption)) named = true;
    }
    for (; this.isAhead(at, FieldText) || this.isAhead(at, Break); at--) {
      const asked = types.some((type) => this.isAhead(at, type)) && !this.isStreetNumber(at);
      const waits = asked || this.isAhead(at, NotApplicable);
      // "Delaware Valley Gas" over the caption of names is no state that waits for its caption.
      if (waits && !(named && this.standsAmongWords(at))) return true;
    }
    return false;
  }

  /** Whether five figures at `distance` number a house: `12130 Quay Road`. */
  private isStreetNumber(distance: number): boolean {
    return this.isAhead(distance, ZipCodeLiteral) && this.isWord(distance + 1);
  }

  /** Whether words that are no value stand beside the token at `distance` on its line. */
  private standsAmongWords(distance: number): boolean {
    return this.isWord(distance - 1) || this.isWord(distance + 1);
  }

  private isWord(distance: number): boolean {
    return this.isAhead(distance, FieldText) && !this.isAhead(distance, TypedValue);
  }

  /** Whether lines stand above the caption at `distance` that no caption has yet. */
  private linesWait(distance: number): boolean {
    let at = distance - 1;
    while (this.isAhead(at, Break)) at--;
    if (!this.isAhead(at, FieldText)) return false;
    while (this.isAhead(at, FieldText)) at--;
    if (this.isAhead(this.isAhead(at, CellEnd) ? at - 1 : at, Caption)) return false;
    const line = at + 1;
    if (this.isAhead(at, DateCaption) || this.dateFollows(line)) return false;
    while (this.isAhead(at, Break)) at--;
    const asked = this.askedBy(at);
    return asked === undefined || !this.lineHolds(line, asked) || this.waits(at, asked);
  }
}
