import { EOF, type TokenType } from 'chevrotain';
import { FilingParser } from '../../filing-parser.js';
import { BlockEnd, Break, CellEnd, LineBreak, RowEnd, TableStart } from '../../structure.js';
import {
  Caption,
  EmployerIdCaption,
  FileNumberCaption,
  FormerNameCaption,
  IdentityCaption,
  NameCaption,
  TelephoneCaption,
} from './captions.js';
import {
  EmployerIdLiteral,
  FieldText,
  FileNumberLiteral,
  Joiner,
  NotApplicable,
  OrganisationNote,
  TelephoneLiteral,
  TypedValue,
} from './values.js';

/** Captions that label their number where they begin a row: it is no registrant's. */
const LABELS = [FileNumberCaption, EmployerIdCaption, IdentityCaption];

/** Tokens that the heads over a table of registrants have at most, and words among them that no caption takes. */
const HEADS_REACH = 80;
const HEADS_WORDS = 20;
/** The first word of a head that the next line goes on with: no name is only that. */
const HEAD_WORD = /^(?:i\.?r\.?s\.?|commission|sec|state|jurisdiction|exact|employer)$/i;

/** What tells a table of co-registrants from the side-by-side fields of one. */
export abstract class RegistrantLookAhead extends FilingParser {
  /** Whether a table of registrants begins at `distance`: captions as heads, then rows that hold their numbers. */
  protected registrantsFollow(distance: number): boolean {
    if (!this.isAhead(distance, TableStart)) return false;
    if (this.rowHoldsNumber(distance + 1))
      return this.rowIsRegistrant(distance + 1) || this.registrantsStack(distance + 1);
    let at = distance + 1;
    let heads = 0;
    for (; this.isAhead(at, Caption) || this.isAhead(at, FieldText) || this.isAhead(at, Break); at++) {
      if (this.isAhead(at, Caption)) heads++;
      if (this.isAhead(at, BlockEnd) || this.isNumber(at)) return false;
      if (this.isAhead(at, RowEnd) && heads > 1 && this.rowHoldsNumber(at + 1))
        return !LABELS.some((label) => this.isAhead(at + 1, label));
    }
    return false;
  }

  /**
   * Whether heads begin at `distance` that stand apart from a table of registrants below them, each column of heads a block of its own:
   * the captions of names and of numbers, with no value between them, and then a row that answers them.
   */
  protected headsFollow(distance: number): boolean {
    let named = false;
    let numbered = false;
    let words = 0;
    if (!this.isAhead(distance, Caption) && !HEAD_WORD.test(this.ahead(distance).image)) return false;
    for (let at = distance; at < distance + HEADS_REACH; at++) {
      if (this.isAhead(at, TableStart) && this.endOfNamedRow(at + 1, 1) > 0) return named && numbered;
      if (this.isAhead(at, NameCaption)) named = true;
      else if (LABELS.some((label) => this.isAhead(at, label))) numbered = true;
      else if (this.isAhead(at, TypedValue) && !this.isAhead(at, Joiner)) return false;
      else if (this.isAhead(at, FieldText)) {
        if (++words > HEADS_WORDS) return false;
      } else if (!this.isAhead(at, Caption) && !this.isAhead(at, Break)) return false;
    }
    return false;
  }

  /**
   * Whether a row without heads over it holds a registrant: numbers with a telephone or a note on its organisation, in its cells or
   * in the lines below its first one.
   */
  private rowIsRegistrant(distance: number): boolean {
    const wanted = [FileNumberLiteral, EmployerIdLiteral];
    const telling = [TelephoneLiteral, OrganisationNote];
    const found = new Set<TokenType>();
    let at = distance;
    for (
      ;
      this.isAhead(at, FieldText) ||
      this.isAhead(at, TelephoneCaption) ||
      this.isAhead(at, FormerNameCaption) ||
      (this.isAhead(at, Break) &&
        !this.isAhead(at, BlockEnd) &&
        !(this.isAhead(at, RowEnd) && this.rowHoldsNumber(at + 1)));
      at++
    ) {
      for (const type of [...wanted, ...telling]) if (this.isAhead(at, type)) found.add(type);
    }
    return wanted.every((type) => found.has(type)) && telling.some((type) => found.has(type));
  }

  /** Whether rows that each name a registrant with its numbers follow one another, a blank line between them. */
  private registrantsStack(distance: number): boolean {
    const end = this.endOfNamedRow(distance);
    return end > 0 && this.namedRowFollows(end);
  }

  /** Whether, after the end of a row at `distance`, another table begins with a row that names a registrant. */
  protected namedRowFollows(distance: number): boolean {
    return (
      this.isAhead(distance, BlockEnd) &&
      this.isAhead(distance + 1, TableStart) &&
      this.endOfNamedRow(distance + 2) > 0
    );
  }

  /**
   * Distance past a row that holds a name, a file number and an employer's number or the word that there is none, and no caption; 0
   * for any other.
   * @param least how many of the two numbers it must hold
   */
  protected endOfNamedRow(distance: number, least = 2): number {
    let words = 0;
    const numbers = new Set<TokenType>();
    let at = distance;
    for (; !this.isAhead(at, RowEnd); at++) {
      if (!this.isAhead(at, FieldText) && !this.isAhead(at, CellEnd) && !this.isAhead(at, LineBreak))
        return 0;
      if (this.isNumber(at)) numbers.add(this.ahead(at).tokenType);
      // A company abroad may have no employer's number: "None".
      else if (this.isAhead(at, NotApplicable)) numbers.add(EmployerIdLiteral);
      else if (this.isAhead(at, FieldText) && !this.isAhead(at, TypedValue)) words++;
    }
    return numbers.size >= least && words > 1 ? at + 1 : 0;
  }

  /** Whether the row of a table from `distance` on holds a registrant's number. */
  protected rowHoldsNumber(distance: number): boolean {
    for (let at = distance; !this.isAhead(at, RowEnd) && this.ahead(at).tokenType !== EOF; at++) {
      if (this.isNumber(at)) return true;
      if (this.isAhead(at, BlockEnd)) return false;
    }
    return false;
  }

  private isNumber(distance: number): boolean {
    return this.isAhead(distance, FileNumberLiteral) || this.isAhead(distance, EmployerIdLiteral);
  }
}
