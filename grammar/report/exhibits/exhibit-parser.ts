import {
  BlockEnd,
  Break,
  CellEnd,
  LineBreak,
  Matter,
  RowEnd,
  SectionStart,
  TableStart,
} from '../../structure.js';
import { CoverPageParser } from '../cover-page-parser.js';
import {
  AttachedAs,
  DateValue,
  DotLeader,
  ExhibitColumn,
  ExhibitText,
  FiledHerewith,
  IncorporationPhrase,
  PageNumber,
  PreviouslyFiled,
  ReferencedExhibit,
  ReferencedFileNumber,
  ReferencedForm,
} from './exhibit-islands.js';
import { NoExhibit } from './absent-exhibits.js';
import { LegendMark } from './exhibit-legends.js';
import { ExhibitMark, ExhibitNumber, ExhibitsCaption } from './exhibits.js';
import { NumberBehind } from '../items/numbers-behind.js';
import { SubsectionLabel } from '../items/subsections.js';

/** Tokens that a sentence may have before it says that something is attached. */
const MENTION_REACH = 12;

/** Tokens that a row may have before the number that stands behind its description. */
const ROW_REACH = 40;

/** Tokens that a cell of stacked numbers may have. */
const STACK_REACH = 400;

/** The last words of a description that goes on in the next row. */
const LEFT_OPEN = /\b(?:dated|as of|of|by|and|between|among|the|to|with|from)\s*$/i;

/** What parts descriptions stacked in one cell: every line end, or only those of paragraphs. */
type StackParting = 'line' | 'paragraph' | null;

/** Entries of exhibit lists, wherever the list stands. */
export abstract class ExhibitParser extends CoverPageParser {
  /** exhibitEntry : (mark | CellEnd)* ExhibitNumber mark* CellEnd* entryCell? (CellEnd+ entryCell)* (Break+ NoExhibit)? */
  protected readonly exhibitEntry = this.RULE('exhibitEntry', () => {
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(ExhibitMark) }, { ALT: () => this.CONSUME(CellEnd) }]);
    });
    this.CONSUME(ExhibitNumber);
    this.MANY1(() => {
      this.CONSUME1(ExhibitMark);
    });
    this.MANY2({
      GATE: () => this.entryGoesOn(),
      DEF: () => {
        this.OR2([
          { ALT: () => this.SUBRULE(this.entryCell) },
          { ALT: () => this.CONSUME2(Break) },
          { ALT: () => this.CONSUME(NoExhibit) },
        ]);
      },
    });
  });

  /** entryCell : (text | mark | date | page | reference)+, a cell or the lines of a paragraph */
  private readonly entryCell = this.RULE('entryCell', () => {
    this.AT_LEAST_ONE(() =>
      this.OR([
        { ALT: () => this.CONSUME(ExhibitText) },
        { ALT: () => this.CONSUME(ExhibitMark) },
        { ALT: () => this.CONSUME(DateValue) },
        { ALT: () => this.CONSUME(PageNumber) },
        { ALT: () => this.CONSUME(DotLeader) },
        { ALT: () => this.CONSUME(FiledHerewith) },
        { ALT: () => this.CONSUME(AttachedAs) },
        { ALT: () => this.CONSUME(IncorporationPhrase) },
        { ALT: () => this.CONSUME(PreviouslyFiled) },
        { ALT: () => this.CONSUME(ReferencedForm) },
        { ALT: () => this.CONSUME(ReferencedFileNumber) },
        { ALT: () => this.CONSUME(ReferencedExhibit) },
        { ALT: () => this.CONSUME(ExhibitColumn) },
      ]),
    );
  });

  /** entryBefore : (entryCell | LineBreak | CellEnd)+ NumberBehind ExhibitMark*       a row with the number behind the description */
  protected readonly entryBefore = this.RULE('entryBefore', () => {
    this.AT_LEAST_ONE({
      GATE: () => !this.isAhead(1, NumberBehind),
      DEF: () => {
        this.OR([
          { ALT: () => this.SUBRULE(this.entryCell) },
          { ALT: () => this.CONSUME(LineBreak) },
          { ALT: () => this.CONSUME(CellEnd) },
        ]);
      },
    });
    this.CONSUME(NumberBehind);
    this.MANY(() => this.CONSUME(ExhibitMark));
  });

  /** exhibitLegend : LegendMark (matter, up to the end of the paragraph or row, or to the next legend, entry or part)* */
  protected readonly exhibitLegend = this.RULE('exhibitLegend', () => {
    this.CONSUME(LegendMark);
    this.MANY({ GATE: () => this.legendGoesOn(), DEF: () => this.CONSUME(Matter) });
  });

  private legendGoesOn(): boolean {
    if (this.isAhead(1, BlockEnd) || this.isAhead(1, RowEnd)) return false;
    if (!this.isAhead(1, LineBreak)) return true;
    const next = this.pastStructure(1);
    return (
      this.isAhead(next, Matter) &&
      !this.isAhead(next, LegendMark) &&
      !this.isAhead(next, SubsectionLabel) &&
      !this.beginsEntry(next)
    );
  }

  /** Whether a row begins that ends with its exhibit's number. */
  protected numberFollows(): boolean {
    if (!this.isAhead(0, Break) || this.isAhead(1, ExhibitNumber) || this.isAhead(1, Break)) return false;
    for (let at = 1; at < ROW_REACH && this.isAhead(at, Matter); at++) {
      if (this.isAhead(at, NumberBehind)) return true;
      if (this.isAhead(at, ExhibitNumber) || this.isAhead(at, RowEnd) || this.isAhead(at, BlockEnd))
        return false;
    }
    return false;
  }

  /** stackedEntries : stackedNumber (LineBreak stackedNumber)+ CellEnd stackedText (LineBreak stackedText)+, in two cells */
  protected readonly stackedEntries = this.RULE('stackedEntries', () => {
    const parting = this.ACTION(() => this.stackAhead());
    this.SUBRULE(this.stackedNumber);
    this.AT_LEAST_ONE(() => {
      this.CONSUME(LineBreak);
      this.SUBRULE1(this.stackedNumber);
    });
    this.CONSUME(CellEnd);
    this.SUBRULE(this.stackedText, { ARGS: [parting] });
    this.AT_LEAST_ONE1(() => {
      this.CONSUME1(LineBreak);
      this.SUBRULE1(this.stackedText, { ARGS: [parting] });
    });
  });

  /**
   * exhibitMention : mentionText AttachedAs ReferencedExhibit | AttachedAs ReferencedExhibit mentionText
   *
   * `A copy is attached as Exhibit 99.1`, `Attached as Exhibit 99.1 is a copy`.
   */
  protected readonly exhibitMention = this.RULE('exhibitMention', () => {
    this.OR([
      {
        ALT: () => {
          this.SUBRULE(this.mentionText);
          this.CONSUME(AttachedAs);
          this.CONSUME(ReferencedExhibit);
        },
      },
      {
        ALT: () => {
          this.CONSUME1(AttachedAs);
          this.CONSUME1(ReferencedExhibit);
          this.SUBRULE1(this.mentionText);
        },
      },
    ]);
  });

  /** mentionText : (text | date | form | IncorporationPhrase | LineBreak)+ */
  private readonly mentionText = this.RULE('mentionText', () => {
    this.AT_LEAST_ONE(() =>
      this.OR([
        { ALT: () => this.CONSUME(ExhibitText) },
        { ALT: () => this.CONSUME(DateValue) },
        { ALT: () => this.CONSUME(IncorporationPhrase) },
        { ALT: () => this.CONSUME(ReferencedForm) },
        { ALT: () => this.CONSUME(LineBreak) },
      ]),
    );
  });

  /** Whether a sentence begins that names an attached exhibit. */
  protected mentionFollows(): boolean {
    if (this.isAhead(1, AttachedAs)) return this.isAhead(2, ReferencedExhibit) && this.isMentionText(3);
    if (!this.isAhead(1, ExhibitText)) return false;
    let at = 2;
    while (at < MENTION_REACH && this.isMentionText(at)) at++;
    return this.isAhead(at, AttachedAs) && this.isAhead(at + 1, ReferencedExhibit);
  }

  private isMentionText(distance: number): boolean {
    return [ExhibitText, DateValue, IncorporationPhrase, ReferencedForm, LineBreak].some((type) =>
      this.isAhead(distance, type),
    );
  }

  /** stackedNumber : ExhibitMark* ExhibitNumber ExhibitMark* */
  private readonly stackedNumber = this.RULE('stackedNumber', () => {
    this.MANY(() => this.CONSUME(ExhibitMark));
    this.CONSUME(ExhibitNumber);
    this.MANY1(() => this.CONSUME1(ExhibitMark));
  });

  /** stackedText : entryCell (LineBreak entryCell)*, a description whose own lines are parted by another break */
  private readonly stackedText = this.RULE('stackedText', (parting?: StackParting) => {
    this.SUBRULE(this.entryCell);
    this.MANY({
      GATE: () => parting === 'paragraph' && this.isAhead(1, LineBreak) && this.ahead(1).image !== '\v',
      DEF: () => {
        this.CONSUME(LineBreak);
        this.SUBRULE1(this.entryCell);
      },
    });
  });

  /** Whether numbers stacked in one cell come next, beside as many descriptions in the other. */
  protected stackFollows(): boolean {
    return this.stackAhead() !== null;
  }

  private stackAhead(): StackParting {
    let at = 1;
    let numbers = 0;
    for (; !this.isAhead(at, CellEnd); at++) {
      if (at > STACK_REACH) return null;
      if (this.isAhead(at, ExhibitNumber)) numbers++;
      else if (!this.isAhead(at, ExhibitMark) && !this.isAhead(at, LineBreak)) return null;
    }
    if (numbers < 2) return null;
    let lines = 1;
    let paragraphs = 1;
    for (at++; this.isAhead(at, Matter) && !this.isAhead(at, CellEnd); at++) {
      if (!this.isAhead(at, LineBreak)) continue;
      lines++;
      if (this.ahead(at).image === '\v') paragraphs++;
    }
    if (lines === numbers) return 'line';
    return paragraphs === numbers ? 'paragraph' : null;
  }

  /**
   * Whether the next token still belongs to the entry. A row or paragraph ends it, unless its description is still to
   * come or goes on with a small letter; a line break ends it where the next line begins an entry of its own, or the legend of a mark.
   */
  private entryGoesOn(): boolean {
    if (this.isAhead(1, BlockEnd) || this.isAhead(1, RowEnd)) return this.descriptionFollows();
    if (this.isAhead(1, TableStart)) return true;
    if (!this.isAhead(1, LineBreak)) return true;
    const next = this.pastStructure(1);
    return (
      !this.isAhead(next, LegendMark) &&
      !this.isAhead(next, SectionStart) &&
      !this.isAhead(next, SubsectionLabel) &&
      !this.beginsEntry(next)
    );
  }

  private descriptionFollows(): boolean {
    const next = this.pastStructure(1);
    if (this.isAhead(next, NoExhibit)) return !this.isAhead(0, NoExhibit);
    if (this.isAhead(0, NoExhibit) || this.isAhead(next, LegendMark)) return false;
    if (this.isAhead(next, SectionStart) || this.isAhead(next, SubsectionLabel)) return false;
    if (this.isAhead(next, ExhibitsCaption) || this.beginsEntry(next)) return false;
    if (!this.isAhead(next, Matter)) return false;
    let last = 0;
    // Marks behind the number leave the description still to come; those behind a description close it.
    while (this.isAhead(last, CellEnd) || this.isAhead(last, ExhibitMark)) last--;
    if (this.isAhead(last, ExhibitNumber)) return true;
    return /^[a-z]{2,}/.test(this.ahead(next).image) || this.isLeftOpen(last);
  }

  /** Whether the text at `distance` ends with a word that none can end with: `dated`, `among`. */
  private isLeftOpen(distance: number): boolean {
    return this.isAhead(distance, ExhibitText) && LEFT_OPEN.test(this.ahead(distance).image);
  }

  /** Distance to the first token that is no structure, from `distance` on. */
  protected pastStructure(distance: number): number {
    let next = distance;
    while (this.isAhead(next, Break)) next++;
    return next;
  }

  /** Whether marks, if any, and an exhibit's number stand at `distance`. */
  protected beginsEntry(distance: number): boolean {
    let next = distance;
    while (this.isAhead(next, ExhibitMark)) {
      next++;
      if (this.isAhead(next, CellEnd)) next++;
    }
    return this.isAhead(next, ExhibitNumber);
  }
}
