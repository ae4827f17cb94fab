import { EOF, type IOrAlt } from 'chevrotain';
import { BlockEnd, Break, LineBreak } from '../structure.js';
import { Caption, DateCaption, NameCaption } from './cover/captions.js';
import {
  BoxLeadIn,
  GrowthLabel,
  GrowthSentence,
  Provision,
  TransitionSentence,
} from './cover/check-boxes.js';
import { AmendmentNumber, ContactLeadIn, ContactNote, FormName, FormText } from './cover/form-text.js';
import { ColumnHead, SecuritiesHeading } from './cover/securities.js';
import { SecuritiesParser } from './cover/securities-parser.js';
import { DateLiteral, FieldText, RoleNote } from './cover/values.js';
import { headingTokens } from './items/headings.js';

/** A paragraph of this many words is running prose, no field of the form; so is a shorter one that ends a sentence. */
const PROSE_WORDS = 25;
const SENTENCE_WORDS = 8;

/** Of a longer paragraph no more is looked at: it is prose. */
const PARAGRAPH_REACH = 300;

/** No form has more tokens than this after prose of its own. */
const FORM_REACH = 3000;

/** The mark of a note: `* Not for trading`. */
const LEGEND_MARK = /^[*†‡]/;
/** Behind its parenthesis, the mark of a numbered note: `(1) Includes rights`. */
const NUMBERED_MARK = /^\d\)$/;

/** What may stand below the text of a field. */
const FIELD_PARTS = [Caption, DateCaption, ColumnHead];

/** What only the form has: prose before it does not end the cover. */
const FORM_PARTS = [
  NameCaption,
  BoxLeadIn,
  Provision,
  GrowthSentence,
  GrowthLabel,
  TransitionSentence,
  SecuritiesHeading,
];

/**
 * The cover page of Form 8-K. Its parts come in any order, each known by its own words; the page ends at the first
 * item, or where running prose begins that is no text of the form.
 */
export abstract class CoverPageParser extends SecuritiesParser {
  /** What a cover page is made of. Listed once: it is looked through at every line of the page. */
  private readonly parts: IOrAlt<unknown>[] = [
    {
      GATE: () => this.registrantsFollow(1) || this.headsFollow(1),
      ALT: () => this.SUBRULE(this.registrantTable),
    },
    { ALT: () => this.CONSUME(Break) },
    { GATE: () => this.proseFollows(), ALT: () => this.SUBRULE(this.note) },
    { ALT: () => this.CONSUME(FormName) },
    { ALT: () => this.CONSUME(AmendmentNumber) },
    { ALT: () => this.CONSUME(FormText) },
    { ALT: () => this.SUBRULE(this.contact) },
    { GATE: () => this.dateFollows(1), ALT: () => this.SUBRULE(this.dateField) },
    { GATE: () => this.boxesFollow(), ALT: () => this.SUBRULE(this.checkBoxes) },
    { ALT: () => this.SUBRULE(this.securitiesHeading) },
    { GATE: () => this.listFollows(), ALT: () => this.SUBRULE(this.securitiesList) },
    {
      GATE: () => this.stackedValues() > 0,
      ALT: () => this.SUBRULE(this.securitiesStack, { ARGS: [this.ACTION(() => this.stackedValues())] }),
    },
    { ALT: () => this.SUBRULE(this.securitiesTable) },
    { GATE: () => this.leads(1), ALT: () => this.SUBRULE(this.leadingField) },
    { ALT: () => this.SUBRULE(this.field) },
    { ALT: () => this.CONSUME(Caption) },
  ];

  /**
   * coverPage : (registrantTable | Break | note | FormName | AmendmentNumber | FormText | contact | dateField | checkBoxes
   *           | securitiesHeading | securitiesList | securitiesStack | securitiesTable | leadingField | field | Caption)+
   */
  readonly coverPage = this.RULE('coverPage', () => {
    this.AT_LEAST_ONE({
      GATE: () => this.isAhead(1, Break) || !this.coverEnds(),
      DEF: () => {
        this.OR({ DEF: this.parts, IGNORE_AMBIGUITIES: true });
      },
    });
  });

  private boxesFollow(): boolean {
    return (
      this.isAhead(1, BoxLeadIn) ||
      this.isAhead(1, GrowthSentence) ||
      this.boxFollows(TransitionSentence) ||
      this.boxFollows(Provision) ||
      this.boxFollows(GrowthLabel)
    );
  }

  /**
   * note : (FieldText | FormText | FormName | AmendmentNumber | Caption | LineBreak)+ BlockEnd
   *
   * Running prose between parts of the form, such as a remark on a class that is not listed or on what is amended.
   */
  private readonly note = this.RULE('note', () => {
    this.AT_LEAST_ONE(() =>
      this.OR([
        { ALT: () => this.CONSUME(FieldText) },
        { ALT: () => this.CONSUME(FormText) },
        { ALT: () => this.CONSUME(FormName) },
        { ALT: () => this.CONSUME(AmendmentNumber) },
        { ALT: () => this.CONSUME(Caption) },
        { ALT: () => this.CONSUME(LineBreak) },
      ]),
    );
    this.CONSUME(BlockEnd);
  });

  /** contact : ContactLeadIn (Break* line (Break+ line)* (LineBreak? ContactNote)?)?     counsel or agent, no part of the form */
  private readonly contact = this.RULE('contact', () => {
    this.CONSUME(ContactLeadIn);
    this.OPTION({
      GATE: () => this.isAhead(this.pastBreaks(1), FieldText),
      DEF: () => {
        this.breaks(1);
        this.line(1);
        this.MANY({
          GATE: () => this.lineFollows() && !this.fieldFollows(),
          DEF: () => {
            this.breaks(2);
            this.line(2);
          },
        });
        this.OPTION1({
          GATE: () => this.isAhead(this.isAhead(1, LineBreak) ? 2 : 1, ContactNote),
          DEF: () => {
            this.OPTION2(() => this.CONSUME(LineBreak));
            this.CONSUME(ContactNote);
          },
        });
      },
    });
  });

  /** Whether the lines that come next, past the end of a block, stand over a caption. */
  private fieldFollows(): boolean {
    let at = this.pastBreaks(1);
    if (this.isAhead(1, LineBreak) && at === 2) return false;
    while (this.isAhead(at, FieldText) || this.isAhead(at, LineBreak)) at++;
    const below = this.pastBreaks(at);
    return this.isAhead(below, Caption) && !this.leads(below);
  }

  /** Whether the form is over: running prose begins, and no part of the form comes after it. */
  private coverEnds(): boolean {
    return this.proseFollows() && !this.formIsAhead();
  }

  /** Whether a paragraph of running prose begins. One that names the form has to be a sentence. */
  private proseFollows(): boolean {
    if (!this.isAhead(0, Break) || !this.isProse(1)) return false;
    let at = 1;
    let words = 0;
    let namesForm = false;
    for (; at < PARAGRAPH_REACH && (this.isProse(at) || this.isAhead(at, LineBreak)); at++) {
      if (this.isAhead(at, RoleNote)) return false;
      if (this.isAhead(at, FieldText)) words++;
      else if (!this.isAhead(at, LineBreak)) namesForm = true;
    }
    const isLong = at === PARAGRAPH_REACH;
    const sentence = words >= SENTENCE_WORDS && (isLong || this.endsSentence(at - 1));
    const isLegend =
      LEGEND_MARK.test(this.ahead(1).image) ||
      (this.ahead(1).image === '(' && NUMBERED_MARK.test(this.ahead(2).image));
    if (!sentence && !isLegend && (words < PROSE_WORDS || namesForm)) return false;
    if (!isLong && !this.isAhead(at, BlockEnd)) return false;
    return !FIELD_PARTS.some((type) => this.isAhead(this.pastBreaks(at), type));
  }

  /** Whether the token at `distance` may stand in running prose. */
  private isProse(distance: number): boolean {
    return (
      this.isAhead(distance, FieldText) ||
      this.isAhead(distance, FormText) ||
      this.isAhead(distance, FormName) ||
      this.isAhead(distance, AmendmentNumber) ||
      this.isMentioned(distance)
    );
  }

  /** Whether a caption's words stand within a sentence: `The telephone number there is`. */
  private isMentioned(distance: number): boolean {
    if (!this.isAhead(distance, Caption) || !this.isAhead(distance - 1, FieldText)) return false;
    return /^[a-z]/.test(this.ahead(distance).image);
  }

  /** Whether the token at `distance` ends a sentence: a word with its full stop, or the full stop after a date or the form. */
  private endsSentence(distance: number): boolean {
    if (/[a-z\d][.:)”"]+$/.test(this.ahead(distance).image)) return true;
    if (!/^[.:)”"]+$/.test(this.ahead(distance).image)) return false;
    return this.isAhead(distance - 1, DateLiteral) || this.isAhead(distance - 1, FormName);
  }

  /** Whether parts of the form are still to come before the first heading of the report. */
  private formIsAhead(): boolean {
    for (let at = 1; at < FORM_REACH && this.ahead(at).tokenType !== EOF; at++) {
      if (headingTokens.some((type) => this.isAhead(at, type))) return false;
      if (FORM_PARTS.some((type) => this.isAhead(at, type))) return true;
      if (this.isAhead(at, Caption) && this.isAhead(at - 1, Break)) return true;
    }
    return false;
  }
}
