import { Break } from '../../structure.js';
import {
  BoxLeadIn,
  GrowthLabel,
  GrowthSentence,
  Mark,
  Provision,
  TransitionSentence,
  YesNo,
} from './check-boxes.js';
import { RegistrantsParser } from './registrants-parser.js';

/** The check boxes, each a mark before or after its text. */
export abstract class CheckBoxParser extends RegistrantsParser {
  /** checkBoxes : BoxLeadIn | checkBox | growthBox | transitionBox */
  protected readonly checkBoxes = this.RULE('checkBoxes', () => {
    this.OR({
      DEF: [
        { ALT: () => this.CONSUME(BoxLeadIn) },
        { GATE: () => this.boxFollows(Provision), ALT: () => this.SUBRULE(this.checkBox) },
        { GATE: () => this.boxFollows(GrowthLabel), ALT: () => this.SUBRULE(this.growthBox) },
        { ALT: () => this.SUBRULE(this.growthQuestion) },
        { GATE: () => this.boxFollows(TransitionSentence), ALT: () => this.SUBRULE(this.transitionBox) },
      ],
      IGNORE_AMBIGUITIES: true,
    });
  });

  /** checkBox : Mark breaks? Provision | Provision (breaks? Mark)? */
  private readonly checkBox = this.RULE('checkBox', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(Mark);
          this.OPTION(() => this.SUBRULE(this.breaks));
          this.CONSUME(Provision);
        },
      },
      {
        ALT: () => {
          this.CONSUME2(Provision);
          this.OPTION2({ GATE: () => this.markFollows(), DEF: () => this.SUBRULE(this.trailingMark) });
        },
      },
    ]);
  });

  /** growthBox : Mark breaks? GrowthLabel | GrowthLabel trailingMark? */
  private readonly growthBox = this.RULE('growthBox', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(Mark);
          this.OPTION(() => this.SUBRULE(this.breaks));
          this.CONSUME(GrowthLabel);
        },
      },
      {
        ALT: () => {
          this.CONSUME2(GrowthLabel);
          this.OPTION2({ GATE: () => this.markFollows(), DEF: () => this.SUBRULE(this.trailingMark) });
        },
      },
    ]);
  });

  /** growthQuestion : GrowthSentence trailingMark?       the mark of a filing that leaves the label out */
  private readonly growthQuestion = this.RULE('growthQuestion', () => {
    this.CONSUME(GrowthSentence);
    this.OPTION({ GATE: () => this.markFollows(), DEF: () => this.SUBRULE(this.trailingMark) });
  });

  /** transitionBox : Mark breaks? TransitionSentence | TransitionSentence trailingMark? */
  private readonly transitionBox = this.RULE('transitionBox', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(Mark);
          this.OPTION(() => this.SUBRULE(this.breaks));
          this.CONSUME(TransitionSentence);
        },
      },
      {
        ALT: () => {
          this.CONSUME2(TransitionSentence);
          this.OPTION2({ GATE: () => this.markFollows(), DEF: () => this.SUBRULE(this.trailingMark) });
        },
      },
    ]);
  });

  /** trailingMark : breaks? YesNo? breaks? Mark (breaks? YesNo breaks? Mark)? */
  private readonly trailingMark = this.RULE('trailingMark', () => {
    this.OPTION(() => this.SUBRULE(this.breaks));
    this.OPTION2(() => {
      this.CONSUME(YesNo);
      this.OPTION3(() => this.SUBRULE2(this.breaks));
    });
    this.CONSUME(Mark);
    this.OPTION4({
      GATE: () => this.isAhead(this.pastBreaks(1), YesNo),
      DEF: () => {
        this.OPTION5(() => this.SUBRULE3(this.breaks));
        this.CONSUME2(YesNo);
        this.OPTION6(() => this.SUBRULE4(this.breaks));
        this.CONSUME2(Mark);
      },
    });
  });

  /** Whether `text` comes next, or a mark and then `text`. */
  protected boxFollows(text: typeof Provision): boolean {
    return this.isAhead(1, text) || (this.isAhead(1, Mark) && this.isAhead(this.pastBreaks(2), text));
  }

  /** Whether a mark comes next that does not belong to the box after it. */
  private markFollows(): boolean {
    let at = this.pastBreaks(1);
    if (this.isAhead(at, YesNo)) at = this.pastBreaks(at + 1);
    if (!this.isAhead(at, Mark)) return false;
    const after = this.pastBreaks(at + 1);
    const next = this.isAhead(after, Provision) || this.isAhead(after, GrowthLabel);
    return !next || !this.marksLead();
  }

  /** Whether the box just read has its mark before its text: so have the others of the page, then. */
  private marksLead(): boolean {
    let at = -1;
    while (this.isAhead(at, Break)) at--;
    return this.isAhead(at, Mark);
  }
}
