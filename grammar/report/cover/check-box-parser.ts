import { endsInCompanySuffix } from '../../lexical/company-names.js';
import { BlockEnd, CellEnd, LineBreak, RowEnd } from '../../structure.js';
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
import { FieldText } from './values.js';

/** More words than a registrant's name has. */
const LONGEST_NAME = 20;

/** What a filer is: its box is no issuer's. */
const STATUS = /\b(?:reporting|shell|growth)\s+company$/i;

/** The check boxes, each a mark before or after its text. */
export abstract class CheckBoxParser extends RegistrantsParser {
  /** checkBoxes : BoxLeadIn | checkBox | growthBox | growthQuestion | transitionBox */
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

  /** checkBox : Mark Break* Provision | Provision (Break* Mark)? */
  private readonly checkBox = this.RULE('checkBox', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(Mark);
          this.breaks(1);
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

  /** growthBox : Mark Break* GrowthLabel | GrowthLabel trailingMark? issuerMark* */
  private readonly growthBox = this.RULE('growthBox', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(Mark);
          this.breaks(1);
          this.CONSUME(GrowthLabel);
        },
      },
      {
        ALT: () => {
          this.CONSUME2(GrowthLabel);
          this.OPTION2({ GATE: () => this.markFollows(), DEF: () => this.SUBRULE(this.trailingMark) });
          this.issuerMarks();
        },
      },
    ]);
  });

  /** issuerMark*. No rule of its own. */
  private issuerMarks(): void {
    this.MANY3({
      GATE: () => this.issuerMarkFollows(),
      DEF: () => this.SUBRULE3(this.issuerMark),
    });
  }

  /** growthQuestion : GrowthSentence trailingMark? issuerMark*       the marks of a filing that leaves the label out */
  private readonly growthQuestion = this.RULE('growthQuestion', () => {
    this.CONSUME(GrowthSentence);
    this.OPTION({
      GATE: () => this.markFollows() && !this.labelsMark(),
      DEF: () => this.SUBRULE(this.trailingMark),
    });
    this.issuerMarks();
  });

  /** issuerMark : Break* FieldText+ trailingMark         a box for each of several registrants, behind its name */
  private readonly issuerMark = this.RULE('issuerMark', () => {
    this.breaks(1);
    this.AT_LEAST_ONE({
      GATE: () => !this.marksAt(1),
      DEF: () => this.CONSUME(FieldText),
    });
    this.SUBRULE(this.trailingMark);
  });

  /** Whether the name of a company comes next, and a mark behind it in its line or row. */
  private issuerMarkFollows(): boolean {
    const from = this.pastBreaks(1);
    let at = from;
    let name = '';
    for (; at < from + LONGEST_NAME && this.isAhead(at, FieldText) && !this.marksAt(at); at++) {
      name += ` ${this.ahead(at).image}`;
    }
    const issuer = name.replace(/(?<![\s:–-])[\s:–-]+$/, '');
    if (!endsInCompanySuffix(issuer) || STATUS.test(issuer)) return false;
    while (this.isAhead(at, CellEnd) || this.isAhead(at, LineBreak)) at++;
    return this.marksAt(at);
  }

  /** Whether a mark, or the word before it, stands at `distance`. */
  private marksAt(distance: number): boolean {
    return this.isAhead(distance, Mark) || this.isAhead(distance, YesNo);
  }

  /** transitionBox : Mark Break* TransitionSentence | TransitionSentence trailingMark? issuerMark* */
  private readonly transitionBox = this.RULE('transitionBox', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(Mark);
          this.breaks(1);
          this.CONSUME(TransitionSentence);
        },
      },
      {
        ALT: () => {
          this.CONSUME2(TransitionSentence);
          this.OPTION2({ GATE: () => this.markFollows(), DEF: () => this.SUBRULE(this.trailingMark) });
          this.MANY({
            GATE: () => this.issuerMarkFollows(),
            DEF: () => this.SUBRULE(this.issuerMark),
          });
        },
      },
    ]);
  });

  /** trailingMark : Break* (YesNo Break*)? Mark (Break* YesNo Break* Mark (Break* YesNo)?)? */
  private readonly trailingMark = this.RULE('trailingMark', () => {
    this.breaks(1);
    this.OPTION2(() => {
      this.CONSUME(YesNo);
      this.breaks(2);
    });
    this.CONSUME(Mark);
    this.OPTION4({
      GATE: () => this.isAhead(this.pastBreaks(1), YesNo),
      DEF: () => {
        this.breaks(3);
        this.CONSUME2(YesNo);
        this.breaks(4);
        this.CONSUME2(Mark);
        this.OPTION5({
          GATE: () => this.isAhead(this.pastBreaks(1), YesNo),
          DEF: () => {
            this.breaks(5);
            this.CONSUME3(YesNo);
          },
        });
      },
    });
  });

  /** Whether the mark that comes next stands right before the label, in its line. */
  private labelsMark(): boolean {
    const at = this.pastBreaks(1);
    return this.isAhead(at, Mark) && this.isAhead(at + 1, GrowthLabel);
  }

  /** Whether `text` comes next, or a mark and then `text`. */
  protected boxFollows(text: typeof Provision): boolean {
    return this.isAhead(1, text) || (this.isAhead(1, Mark) && this.isAhead(this.pastBreaks(2), text));
  }

  /**
   * Whether a mark comes next that belongs to the text just read: it is nearer to it than to the text of the next box.
   */
  private markFollows(): boolean {
    let at = this.pastBreaks(1);
    const before = this.breakStrength(1, at);
    if (this.isAhead(at, YesNo)) at = this.pastBreaks(at + 1);
    if (!this.isAhead(at, Mark)) return false;
    const after = this.pastBreaks(at + 1);
    const boxFollows = [Provision, GrowthLabel, TransitionSentence].some((type) => this.isAhead(after, type));
    return !boxFollows || before <= this.breakStrength(at + 1, after);
  }

  /** How far the breaks of `[from, to)` part what stands around them. */
  private breakStrength(from: number, to: number): number {
    let strength = 0;
    for (let at = from; at < to; at++) {
      strength = Math.max(
        strength,
        [LineBreak, CellEnd, RowEnd, BlockEnd].findIndex((type) => this.isAhead(at, type)) + 1,
      );
    }
    return strength;
  }
}
