import {
  endsInCompanySuffix,
  endsInForm,
  isFormAlone,
  tellsMoreOfCompany,
} from '../../lexical/company-names.js';
import { PLACE_NAME } from '../../lexical/places.js';
import { BlockEnd, Break, LineBreak, Matter } from '../../structure.js';
import { Undertaking } from '../items/headings.js';
import { RegistrantJoint } from './registrant-joint.js';
import { ParenthesisLine } from './signature-asides.js';
import { ByLabel, DateLabel, SignatureDate, SignatureRule } from './signature-labels.js';
import { isCompanyLine } from './signature-lines.js';
import { NameText } from './signatures.js';
import { REGISTRANT } from './signatory-bounds-parser.js';
import { SignatoryParser } from './signatory-parser.js';

/** How many tokens a stack of registrants may have, and how far above it the undertaking may end. */
const STACK_REACH = 200;

/** An undertaking of several: `each registrant`, `the registrants have`, `each of the undersigned`. */
const JOINT =
  /\b(?:(?:co-?)?registrants|each\s+(?:of\s+the\s+)?(?:(?:co-?)?registrant|undersigned)|entities|have\s+each)\b/i;

/** The caption of several: `(Registrants)`. */
const REGISTRANTS = /\bregistrants\b/i;

/**
 * Without such an undertaking, names below each other are those of several companies if they are as many, if all have a form or are
 * captioned `(Registrant)`, or if they differ in the number of a series alone.
 */
const MANY = 3;

/** The number of a series at the end of a name: `ALDER TRUST 2001-A`. */
const SERIES = /\s(?:\d{1,4}(?:-[A-Z\d]{1,4})?|[IVX]{1,4})$/;

/** A company named after where it is: `Public Service Company of Ohio`. */
const COMPANY_OF = /\b(?:company|bank)\s+of\s/i;
const COMPANY_OF_PLACE = new RegExp(`${COMPANY_OF.source}${PLACE_NAME}$`, 'i');

/** A line that begins the name of another company, whatever the line above ends in. */
const BEGINS_NAME = /^the\s/i;
/** A line that the next one completes. */
const UNFINISHED = /(?:,|&|-|\b(?:and|of|for|in|at))\s*$/i;

/** Registrants below each other for which the same persons sign. */
export abstract class RegistrantStackParser extends SignatoryParser {
  /** registrantStack : stackedRegistrant ((Break | ParenthesisLine | RegistrantJoint | SignatureRule)+ stackedRegistrant)+ */
  protected readonly registrantStack = this.RULE('registrantStack', () => {
    this.SUBRULE(this.stackedRegistrant);
    this.AT_LEAST_ONE({
      GATE: () => this.namesStacked(this.pastNotes(1)),
      DEF: () => {
        this.AT_LEAST_ONE1(() =>
          this.OR([
            { ALT: () => this.CONSUME(Break) },
            { ALT: () => this.CONSUME(ParenthesisLine) },
            { ALT: () => this.CONSUME(RegistrantJoint) },
            { ALT: () => this.CONSUME(SignatureRule) },
          ]),
        );
        this.SUBRULE1(this.stackedRegistrant);
      },
    });
  });

  /** stackedRegistrant : NameText (LineBreak NameText)*, up to the line that ends in the form of a company */
  private readonly stackedRegistrant = this.RULE('stackedRegistrant', () => {
    this.CONSUME(NameText);
    this.MANY({
      GATE: () => this.nameGoesOn(1),
      DEF: () => {
        this.CONSUME(LineBreak);
        this.CONSUME1(NameText);
      },
    });
  });

  /** Whether names of several companies stand ahead, and then a signature. */
  protected severalAhead(): boolean {
    if (!this.isAhead(1, NameText) || !this.isAhead(this.pastNotes(2), NameText)) return false;
    let count = 0;
    let formed = 0;
    let captioned = 0;
    let jointly = this.isAhead(this.pastStructure(2), RegistrantJoint);
    const series = new Set<string>();
    let at = 1;
    while (this.namesStacked(at) && at < STACK_REACH) {
      let name = this.ahead(at).image;
      for (; this.nameGoesOn(at + 1); at += 2) name += ` ${this.ahead(at + 2).image}`;
      const isCompany = isCompanyLine(name) && (endsInCompanySuffix(name) || COMPANY_OF.test(name));
      if (!isCompany && !(this.isAhead(at + 2, NameText) && BEGINS_NAME.test(this.ahead(at + 2).image)))
        return false;
      if (tellsMoreOfCompany(name)) return false;
      count++;
      if (endsInForm(name)) formed++;
      series.add(name.replace(SERIES, ''));
      const below = this.captionBelow(at + 1);
      if (REGISTRANT.test(below)) captioned++;
      jointly ||= REGISTRANTS.test(below);
      at = this.pastNotes(at + 1);
    }
    while (this.isAhead(at, DateLabel) || this.isAhead(at, SignatureDate)) at = this.pastNotes(at + 1);
    if (count < 2 || !(this.beginsSignatory(at) || this.isAhead(at, ByLabel))) return false;
    if (count >= MANY || formed === count || captioned === count || series.size === 1) return true;
    return jointly || this.undertakesJointly();
  }

  /** Whether a name stands at `distance` that is not the signer's, over a title. */
  private namesStacked(distance: number): boolean {
    return this.isAhead(distance, NameText) && !this.namesSigner(distance);
  }

  /** Whether the name whose last line ends before `distance` goes on with the next: it lacks its form, or that is all there is, or what more is said of it. */
  private nameGoesOn(distance: number): boolean {
    if (!this.isAhead(distance, LineBreak) || !this.isAhead(distance + 1, NameText)) return false;
    const [line, below] = [this.ahead(distance - 1).image, this.ahead(distance + 1).image];
    if (BEGINS_NAME.test(below) && !UNFINISHED.test(line)) return false;
    if (COMPANY_OF_PLACE.test(line) && endsInCompanySuffix(below) && !isFormAlone(below)) return false;
    return !endsInCompanySuffix(line) || isFormAlone(below) || tellsMoreOfCompany(below);
  }

  /** Distance of the first token from `distance` on that is no structure, no `and` between names and no line such as `(Registrant)`, perhaps under a drawn one. */
  private pastNotes(distance: number): number {
    let next = distance;
    while (
      this.isAhead(next, Break) ||
      this.isAhead(next, ParenthesisLine) ||
      this.isAhead(next, RegistrantJoint) ||
      this.underlines(next)
    )
      next++;
    return next;
  }

  /** Whether a line is drawn at `distance` between names of registrants and their caption. */
  private underlines(distance: number): boolean {
    return this.isAhead(distance, SignatureRule) && REGISTRANT.test(this.captionBelow(distance + 1));
  }

  /** The next line if it is one such as `(Registrant)`, past a drawn one; else nothing. */
  private captionBelow(distance: number): string {
    let next = this.pastStructure(distance);
    if (this.isAhead(next, SignatureRule)) next = this.pastStructure(next + 1);
    return this.isAhead(next, ParenthesisLine) ? this.ahead(next).image : '';
  }

  /** Whether the undertaking above speaks of several registrants. */
  private undertakesJointly(): boolean {
    for (let back = 0; back > -STACK_REACH; back--) {
      if (this.isAhead(back, Undertaking)) return JOINT.test(this.ahead(back).image);
      if (!this.isAhead(back, Matter) && !this.isAhead(back, BlockEnd)) return false;
    }
    return false;
  }
}
