import {
  CaptionHead,
  DateLiteral,
  FileNumberLiteral,
  FormNumber,
  RegistrationStatementPhrase,
} from './facts/facts.js';
import { LawParser } from './law-parser.js';
import { HeadingMark } from './marks.js';
import { Matter } from './matter.js';
import { And, Comma, LetterWord, Quote, SentenceEnd } from './words.js';

/** How far the date of a filing may stand from its form. */
const FILING_REACH = 10;
/** How far a registration statement's number may stand from its name in a consent. */
const NUMBER_REACH = 9;

/** How many tokens may tell where a caption stands: "in the Prospectus constituting a part thereof". */
const PLACE_REACH = 14;

/** What a consent holds: the filing that the letter goes with, and the captions under which the firm is named. */
export abstract class ConsentParser extends LawParser {
  /** consentText : (captions | registrationStatement | filing | currentReport | Matter | HeadingMark | furniture)* */
  protected readonly consentText = this.RULE('consentText', () => {
    this.MANY(() => {
      this.OR({
        DEF: [
          { GATE: () => this.namesCaption(), ALT: () => this.SUBRULE(this.captions) },
          { GATE: () => this.numbersStatement(), ALT: () => this.SUBRULE(this.registrationStatement) },
          { ALT: () => this.SUBRULE(this.filing) },
          { GATE: () => this.namesReport(), ALT: () => this.SUBRULE(this.currentReport) },
          { ALT: () => this.CONSUME(Matter) },
          { ALT: () => this.CONSUME(HeadingMark) },
          { ALT: () => this.SUBRULE(this.furniture) },
        ],
        IGNORE_AMBIGUITIES: true,
      });
    });
  });

  /** Whether the registration statement that is named next has its number here: some letters name it in the consent alone. */
  private numbersStatement(): boolean {
    return (
      this.isAhead(1, RegistrationStatementPhrase) &&
      this.namesStatement() &&
      this.distanceTo(FileNumberLiteral, NUMBER_REACH, 2, [RegistrationStatementPhrase, CaptionHead]) > 0
    );
  }

  /** Whether a caption follows its head: in quotation marks, or in capitals where these were lost. */
  private namesCaption(): boolean {
    return this.isAhead(2, Quote) || this.capital(2);
  }

  private capital(at: number): boolean {
    return this.isAhead(at, Matter) && /^[A-Z]/.test(this.ahead(at).image);
  }

  /** captions : CaptionHead (caption ((Comma | And)+ caption)* | bareCaption) */
  private readonly captions = this.RULE('captions', () => {
    this.CONSUME(CaptionHead);
    this.OR({
      DEF: [
        { GATE: () => this.isAhead(1, Quote), ALT: () => this.SUBRULE(this.quotedCaptions) },
        { ALT: () => this.SUBRULE(this.bareCaption) },
      ],
      IGNORE_AMBIGUITIES: true,
    });
  });

  /** quotedCaptions : caption (captionPlace? (Comma | And)+ caption)* */
  private readonly quotedCaptions = this.RULE('quotedCaptions', () => {
    this.SUBRULE(this.caption);
    this.MANY({
      GATE: () =>
        this.isAhead(2, Quote) || (this.isAhead(2, And) && this.isAhead(3, Quote)) || this.placeAhead(),
      DEF: () => {
        this.OPTION({ GATE: () => this.placeAhead(), DEF: () => this.SUBRULE(this.captionPlace) });
        this.AT_LEAST_ONE(() =>
          this.OR([{ ALT: () => this.CONSUME(Comma) }, { ALT: () => this.CONSUME(And) }]),
        );
        this.SUBRULE1(this.caption);
      },
    });
  });

  /** captionPlace : Matter*, up to the "and" before another caption: "“Legal Matters” in the Prospectus and “Experts” in the Registration Statement" */
  private readonly captionPlace = this.RULE('captionPlace', () => {
    this.MANY({
      GATE: () => !this.isAhead(1, And) && !(this.isAhead(1, Comma) && this.isAhead(2, And)),
      DEF: () => this.CONSUME(Matter),
    });
  });

  /** Whether where the last caption stands is told next, and "and" another one in quotation marks follows. */
  private placeAhead(): boolean {
    if (!/^(?:in|of|contained)$/i.test(this.ahead(1).image)) return false;
    for (let at = 2; at < PLACE_REACH && this.isAhead(at, Matter); at++) {
      if (this.isAhead(at, And)) return this.isAhead(at + 1, Quote) && this.capital(at + 2);
      if ([SentenceEnd, CaptionHead, Quote].some((type) => this.isAhead(at, type))) return false;
    }
    return false;
  }

  /** caption : Quote captionText Comma? Quote? */
  private readonly caption = this.RULE('caption', () => {
    this.CONSUME(Quote);
    this.SUBRULE(this.captionText);
    this.OPTION1({ GATE: () => this.isAhead(2, Quote), DEF: () => this.CONSUME(Comma) });
    this.OPTION(() => this.CONSUME1(Quote));
  });

  /** captionText : Matter*, up to the closing quotation mark and a comma or point before it */
  private readonly captionText = this.RULE('captionText', () => {
    this.MANY({
      GATE: () =>
        !this.isAhead(1, Quote) &&
        !this.isAhead(1, SentenceEnd) &&
        !(this.isAhead(1, Comma) && this.isAhead(2, Quote)),
      DEF: () => this.CONSUME(Matter),
    });
  });

  /** bareCaption : Matter+, words in capitals and what joins them */
  private readonly bareCaption = this.RULE('bareCaption', () => {
    this.AT_LEAST_ONE({
      GATE: () => this.capital(1) || (/^(?:of|the|and|for)$/.test(this.ahead(1).image) && this.capital(2)),
      DEF: () => this.CONSUME(Matter),
    });
  });

  /** filing : FormNumber (Matter* DateLiteral)? */
  private readonly filing = this.RULE('filing', () => {
    this.CONSUME(FormNumber);
    this.OPTION({
      GATE: () => this.distanceTo(DateLiteral, FILING_REACH, 1, [FormNumber, CaptionHead]) > 0,
      DEF: () => {
        this.upTo(DateLiteral);
        this.CONSUME(DateLiteral);
      },
    });
  });

  /** currentReport : LetterWord LetterWord, by its name alone: "an exhibit to the Current Report" */
  private readonly currentReport = this.RULE('currentReport', () => {
    this.CONSUME(LetterWord);
    this.CONSUME1(LetterWord);
  });

  /** Whether a current report is named next without its form; "the “Current Report”" defines one, "Current Report on Form 8-K" is a filing. */
  private namesReport(): boolean {
    return (
      /^current$/i.test(this.ahead(1).image) &&
      this.isAhead(2, LetterWord) &&
      /^report$/i.test(this.ahead(2).image) &&
      !/^on$/i.test(this.ahead(3).image) &&
      !this.isAhead(0, Quote)
    );
  }
}
