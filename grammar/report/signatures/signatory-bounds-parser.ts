import type { IToken } from 'chevrotain';
import { BlockEnd, Break, CellEnd, LineBreak, Matter, SectionStart } from '../../structure.js';
import { ExhibitParser } from '../exhibits/exhibit-parser.js';
import { isPersonName, namesCompany, namesEntity } from './signature-lines.js';
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

/** How many tokens behind the first date of the section is looked for. */
const SECTION_REACH = 200;

/** The letters of a name alone, to compare it as signed and as typed. */
export const letters = (token: IToken): string => token.image.toLowerCase().replace(/[^a-z]/g, '');

/** Whether a typed name is that of a conformed signature: with the same letters, or its words and, it may be, initials or a degree. */
function isNameOf(typed: IToken, conformed: IToken): boolean {
  if (letters(typed) === letters(conformed)) return true;
  const words = wordsOf(conformed);
  const own = new Set(wordsOf(typed));
  return words.length > 1 && words.every((word) => own.has(word));
}

/** The words of a name without its initials. */
const wordsOf = (token: IToken): string[] => token.image.toLowerCase().match(/[a-z]{2,}/g) ?? [];

/** What an entity that signs is to another, whose name may go on below. */
const HELD_FOR = /,\s(?:its\s|the\s|as\s)?(?:\w+\s)?(?:partner|member|manager|trustee)\sof\s/i;

/** The caption of a registrant's name: `(Registrant)`, `(Name of Registrant)`. */
export const REGISTRANT = /\bregistrants?\b/i;

/** How a line ends that the next one completes. */
export const BREAKS_OFF = /(?:,|;|&|\band|\bof|\bfor|-)\s*$/i;

/** Where a signatory begins and ends: what the lines ahead and behind say of whom they speak. */
export abstract class SignatoryBoundsParser extends ExhibitParser {
  /** `By:` before a company's name nests a signer; `/s/`, a drawn line, and `By:` before a person sign. */
  protected beginsSignatory(distance: number): boolean {
    if (this.isNoSignersRule(distance)) return false;
    if (this.signsAt(distance) || this.namesSigner(distance) || this.namesAbove(distance)) return true;
    if (!this.isAhead(distance, ByLabel) || this.repeatsSigner(distance)) return false;
    const next = this.pastStructure(distance + 1);
    if (this.signsAt(next)) return true;
    if (this.isAhead(next, SignatureDate) || this.isAhead(next, DateLabel)) return !this.signsBelowDate(next);
    if (this.isAhead(next, NameText))
      return !(this.signsForOthers(next) || this.anotherSigns(next)) || !this.signsNext(next);
    return this.isAhead(next, NameLabel) || this.isAhead(next, TitleText);
  }

  /** Whether the labelled name at `distance`, perhaps with its title, is that of the signature below it: `Name:`, then `Signature:`, then `Title:`. */
  protected namesAbove(distance: number): boolean {
    if (!this.isAhead(distance, NameLabel)) return false;
    const name = this.pastStructure(distance + 1);
    if (!this.isAhead(name, NameText) || !isPersonName(this.ahead(name).image)) return false;
    let at = this.pastStructure(name + 1);
    if (this.isAhead(at, TitleLabel) || this.isAhead(at, TitleComma)) {
      at = this.pastStructure(at + 1);
      if (!this.isAhead(at, TitleText)) return false;
      at = this.pastStructure(at + 1);
    }
    if (!this.isAhead(at, ByLabel)) return false;
    const mark = this.pastStructure(at + 1);
    if (!this.isAhead(mark, ConformedMark)) return this.isAhead(mark, SignatureRule);
    const signed = this.pastStructure(mark + 1);
    return this.isAhead(signed, NameText) && isNameOf(this.ahead(name), this.ahead(signed));
  }

  /** Whether the labelled name at `distance` is that of the next conformed signature, and not of the one above. */
  private namesNextSigner(distance: number): boolean {
    if (!this.namesAbove(distance)) return false;
    const signed = this.signedName();
    return signed !== null && !isNameOf(this.ahead(this.pastStructure(distance + 1)), signed);
  }

  /** Whether a conformed signature comes right after the date at `distance`: `By` above the date labels it. */
  private signsBelowDate(distance: number): boolean {
    let at = distance;
    while (this.isAhead(at, Break) || this.datesOrLabels(at)) at++;
    return this.isAhead(at, ConformedMark);
  }

  /** Whether right below the name at `distance` the conformed signature of another stands: `By: Alder Lake Southern` over `/s/ Ann Birch`. */
  private anotherSigns(distance: number): boolean {
    const below = this.pastStructure(distance + 1);
    if (!this.isAhead(below, ConformedMark) || !this.isAhead(below + 1, NameText)) return false;
    return !isNameOf(this.ahead(distance), this.ahead(below + 1));
  }

  /** Whether the name at `distance` is an entity's, by its words or by its capacity below it: others sign for it. */
  private signsForOthers(distance: number): boolean {
    if (namesEntity(this.ahead(distance).image)) return true;
    const below = this.pastStructure(distance + 1);
    const labelled = this.isAhead(below, TitleLabel);
    return this.isAhead(labelled ? this.pastStructure(below + 1) : below, CapacityLine);
  }

  /**
   * Whether the drawn line at `distance` is not one to sign on: the conformed signature stands below it, or it underlines a company's
   * name, with nobody named below it, or the caption of the registrant's name.
   */
  private isNoSignersRule(distance: number): boolean {
    if (!this.isAhead(distance, SignatureRule)) return false;
    const below = this.pastStructure(distance + 1);
    if (below > distance + 1 && this.isAhead(below, ConformedMark)) return true;
    if (this.isAhead(below, AsideLine) && REGISTRANT.test(this.ahead(below).image)) return true;
    let above = distance - 1;
    while (this.isAhead(above, Break)) above--;
    if (!this.isAhead(above, NameText) || !namesCompany(this.ahead(above).image)) return false;
    return above === distance - 2 && this.isAhead(distance - 1, LineBreak) && !this.isAhead(below, NameText);
  }

  /** Whether a person is named over a title at `distance`, where nothing marks a signature: the typed name stands for it. */
  protected namesSigner(distance: number): boolean {
    if (!this.isAhead(distance, NameText)) return false;
    const name = this.ahead(distance).image;
    if (!isPersonName(name) || namesCompany(name)) return false;
    const printed = this.printedBelow(distance);
    let next = this.pastStructure(printed + 1);
    if (this.isAhead(next, TitleComma)) next++;
    if (!this.isAhead(next, TitleText)) return false;
    return !this.isMarked(printed, 1) && !this.isMarked(distance, -1);
  }

  /** Whether a line is drawn at `distance` between a name and the same name in print. */
  private isUnderline(distance: number): boolean {
    if (!this.isAhead(distance, SignatureRule)) return false;
    let above = distance - 1;
    while (this.isAhead(above, Break)) above--;
    return this.isAhead(above, NameText) && this.printedBelow(above) > distance;
  }

  /** Distance of the same name in print below the one at `distance`, perhaps with a drawn line between them; that of the name itself where none is. */
  private printedBelow(distance: number): number {
    let next = this.pastStructure(distance + 1);
    if (this.isAhead(next, SignatureRule)) next = this.pastStructure(next + 1);
    if (!this.isAhead(next, NameText)) return distance;
    return letters(this.ahead(next)) === letters(this.ahead(distance)) ? next : distance;
  }

  /** Whether a mark or label of a signature stands near `distance`, on one side of it, in the same section. */
  private isMarked(distance: number, step: 1 | -1): boolean {
    for (let at = distance; Math.abs(at - distance) < REACH && this.isAhead(at, Matter); at += step) {
      if (this.isAhead(at, ByLabel) || this.isAhead(at, NameLabel)) return true;
      if (this.signsAt(at) && !this.isNoSignersRule(at) && !this.isUnderline(at)) return true;
    }
    return false;
  }

  /** Whether the next line still speaks of the signatory at hand. */
  protected detailFollows(): boolean {
    const next = this.pastStructure(1);
    if (!this.isAhead(next, Matter)) return this.isAhead(1, Matter) && next > 1;
    if (this.isAhead(next, ConformedMark) || this.namesNextSigner(next)) return false;
    if (this.isAhead(next, ByLabel)) return this.repeatsSigner(next);
    if (next > 1) return true;
    if (this.isAhead(1, NameText)) {
      if (this.titleEnds() && (this.namesSigner(1) || this.namesNextRegistrant())) return false;
      const line = this.ahead(1).image;
      return !(namesCompany(line) || line.length > 80) || !this.signsNext(1) || this.repeatsRegistrant();
    }
    if (this.isAhead(1, DateLabel) || this.isAhead(1, SignatureDate)) return !this.datesNextBlock();
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

  /** Whether the last text, at the end of its block, is a title or a date: whoever is named over a title below has signed beside the one above. */
  private titleEnds(): boolean {
    if (!this.isAhead(0, BlockEnd)) return false;
    let at = -1;
    while (this.isAhead(at, Break)) at--;
    return this.isAhead(at, TitleText) || this.isAhead(at, OfficeNote) || this.datesAt(at);
  }

  /** Whether a company is named ahead, and below it, past its caption and a date, one who signs without a mark. */
  private namesNextRegistrant(): boolean {
    if (!namesCompany(this.ahead(1).image)) return false;
    let at = 2;
    while (
      this.isAhead(at, Break) ||
      this.isAhead(at, AsideLine) ||
      this.isNoSignersRule(at) ||
      this.datesOrLabels(at)
    )
      at++;
    return this.namesSigner(at);
  }

  /** Whether the date ahead is that of the next registrant: it stands in the row of its name, or above it as dates of this section do. */
  private datesNextBlock(): boolean {
    let at = 1;
    while (this.datesOrLabels(at)) at++;
    const name = this.pastStructure(at);
    if (!this.isAhead(name, NameText) || !namesCompany(this.ahead(name).image)) return false;
    const inRow = name === at + 1 && this.isAhead(at, CellEnd);
    return this.signsNext(name) && (inRow || this.datesStandAbove());
  }

  /** Whether the first date of the section stands right above a company's name, and before any signature. */
  private datesStandAbove(): boolean {
    let date = 1;
    let mark = 1;
    for (let back = 0; back > -SECTION_REACH && this.isAhead(back, Matter); back--) {
      if (this.datesAt(back)) date = back;
      if (this.isAhead(back, ConformedMark)) mark = back;
    }
    const name = this.pastStructure(date + 1);
    return date < mark && this.isAhead(name, NameText) && namesCompany(this.ahead(name).image);
  }

  /** Whether the line ahead says again for whom the officer above has signed, and the name of the next registrant follows. */
  private repeatsRegistrant(): boolean {
    const next = this.pastStructure(2);
    if (!this.isAhead(0, LineBreak) || !this.isAhead(next, NameText)) return false;
    if (!namesCompany(this.ahead(next).image)) return false;
    let signed = false;
    for (let back = -1; back > -REACH && this.isAhead(back, Matter); back--) {
      signed ||= this.isAhead(back, ConformedMark);
      if (signed && this.isAhead(back, NameText) && namesCompany(this.ahead(back).image))
        return letters(this.ahead(back)) === letters(this.ahead(1));
    }
    return false;
  }

  /** Whether the drawn line ahead is one to sign on: a name is still to come before the next signature. */
  private beginsRule(): boolean {
    const last = this.pastStructure(2);
    return this.isAhead(last, NameText) && namesCompany(this.ahead(last).image);
  }

  /** Whether `By:` at `distance` labels the typed name of whoever has just signed, or the line below the signature. */
  private repeatsSigner(distance: number): boolean {
    let next = this.pastStructure(distance + 1);
    if (this.isAhead(next, NameLabel)) next = this.pastStructure(next + 1);
    if (this.isAhead(next, SignatureRule)) return this.signsAbove(distance);
    return this.repeatsConformed(next);
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

  /** Whether the name at `distance` repeats the conformed one: `/s/ Jane Doe, President` over `Jane Doe`, `Jane Doe` over `Dr. Jane B. Doe`. */
  protected repeatsConformed(distance: number): boolean {
    if (!this.isAhead(distance, NameText)) return false;
    const conformed = this.signedName();
    return conformed !== null && isNameOf(this.ahead(distance), conformed);
  }

  /** The letters of the name signed last, in the section at hand; `null` where none is. */
  protected conformedLetters(): string | null {
    const name = this.signedName();
    return name && letters(name);
  }

  private signedName(): IToken | null {
    for (let back = 0; back > -REACH && this.isAhead(back, Matter); back--) {
      if (this.isAhead(back, ConformedMark)) return this.ahead(back + 1);
    }
    return null;
  }

  /** Whether the name at `distance` is that of the next block: a signature follows it before any title does. */
  protected signsNext(distance: number): boolean {
    // "Alder Bank, as Servicer and" over "attorney-in-fact": the capacity of an entity, no title.
    const { image } = this.ahead(distance);
    const cut =
      this.isAhead(distance + 1, LineBreak) &&
      this.isAhead(distance + 2, TitleText) &&
      namesCompany(image) &&
      (BREAKS_OFF.test(image) || HELD_FOR.test(image));
    for (let next = distance + (cut ? 3 : 1); next < distance + REACH; next++) {
      if (this.isAhead(next, ConformedMark) || this.isAhead(next, ByLabel)) return true;
      if (this.namesAbove(next)) return true;
      // "Its: General Partner" below an entity: its capacity, no title.
      if (this.isAhead(next, TitleLabel) && this.isAhead(this.pastStructure(next + 1), CapacityLine))
        continue;
      if (this.isAhead(next, TitleComma) && this.isAhead(next + 1, CapacityLine)) continue;
      if ([TitleText, NameLabel, TitleLabel].some((type) => this.isAhead(next, type))) return false;
      // "(Principal Financial Officer)" stands below the title that the line is the end of.
      if (this.isAhead(next, OfficeNote) && /\bofficer\b/i.test(this.ahead(next).image)) return false;
      if (this.isAhead(next, TitleComma) || this.isAhead(next, SectionStart) || !this.isAhead(next, Matter))
        return false;
    }
    return false;
  }

  protected signsAt(distance: number): boolean {
    return this.isAhead(distance, ConformedMark) || this.isAhead(distance, SignatureRule);
  }

  private datesOrLabels(distance: number): boolean {
    return this.isAhead(distance, DateLabel) || this.datesAt(distance);
  }

  protected datesAt(distance: number): boolean {
    return this.isAhead(distance, SignatureDate) || this.isAhead(distance, MisprintedDate);
  }
}
