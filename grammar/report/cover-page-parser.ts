import { BlockEnd, Break } from '../structure.js';
import { Caption, DateCaption } from './cover/captions.js';
import {
  BoxLeadIn,
  GrowthLabel,
  GrowthSentence,
  Provision,
  TransitionSentence,
  YesNo,
} from './cover/check-boxes.js';
import { AmendmentNumber, FormName, FormText } from './cover/form-text.js';
import { ColumnHead, SecuritiesHeading } from './cover/securities.js';
import { SecuritiesParser } from './cover/securities-parser.js';
import { FieldText } from './cover/values.js';
import { ItemHeading } from './headings.js';

/** A paragraph of this many words is running prose, no field of the form. */
const PROSE_WORDS = 25;

/**
 * The cover page of Form 8-K. Its parts come in any order, each known by its own words; the page ends at the first
 * item, or where running prose begins that is no text of the form.
 */
export abstract class CoverPageParser extends SecuritiesParser {
  /** coverPage : coverPart+ */
  readonly coverPage = this.RULE('coverPage', () => {
    this.AT_LEAST_ONE({
      GATE: () => !this.proseFollows(),
      DEF: () => this.SUBRULE(this.coverPart),
    });
  });

  /**
   * coverPart : FormName | AmendmentNumber | FormText | dateField | checkBoxes | securitiesHeading | securitiesTable
   *           | registrantTable | leadingField | field | caption | breaks
   */
  private readonly coverPart = this.RULE('coverPart', () => {
    this.OR({
      DEF: [
        { ALT: () => this.CONSUME(FormName) },
        { ALT: () => this.CONSUME(AmendmentNumber) },
        { ALT: () => this.CONSUME(FormText) },
        { GATE: () => this.dateFollows(1), ALT: () => this.SUBRULE(this.dateField) },
        { GATE: () => this.boxesFollow(), ALT: () => this.SUBRULE(this.checkBoxes) },
        { ALT: () => this.SUBRULE(this.securitiesHeading) },
        { ALT: () => this.SUBRULE(this.securitiesTable) },
        { GATE: () => this.registrantsFollow(), ALT: () => this.SUBRULE(this.registrantTable) },
        { GATE: () => this.leads(1), ALT: () => this.SUBRULE(this.leadingField) },
        { ALT: () => this.SUBRULE(this.field) },
        { ALT: () => this.SUBRULE(this.caption) },
        { ALT: () => this.SUBRULE(this.breaks) },
      ],
      IGNORE_AMBIGUITIES: true,
    });
  });

  private boxesFollow(): boolean {
    return (
      this.isAhead(1, BoxLeadIn) ||
      this.isAhead(1, GrowthSentence) ||
      this.isAhead(1, TransitionSentence) ||
      this.boxFollows(Provision) ||
      this.boxFollows(GrowthLabel)
    );
  }

  /** Whether a paragraph of running prose begins after the registrant's name has been read. */
  private proseFollows(): boolean {
    if (!this.isAhead(0, Break) || !this.isAhead(1, FieldText)) return false;
    let at = 1;
    let words = 0;
    for (; this.isAhead(at, FieldText) || (this.isAhead(at, Break) && !this.isAhead(at, BlockEnd)); at++) {
      if (this.isAhead(at, FieldText)) words++;
    }
    if (words < PROSE_WORDS || !this.isAhead(at, BlockEnd)) return false;
    const next = this.pastBreaks(at);
    const isForm =
      this.isAhead(next, Caption) || this.isAhead(next, DateCaption) || this.isAhead(next, ColumnHead);
    return (
      !isForm &&
      !this.isAhead(next, SecuritiesHeading) &&
      !this.isAhead(next, YesNo) &&
      !this.nameIsAhead(ItemHeading)
    );
  }
}
