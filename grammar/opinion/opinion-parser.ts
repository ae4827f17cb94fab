import { ClauseParser } from './clause-parser.js';
import { AddresseeHead, ConformedMark } from './head/letter-lines.js';
import { Matter } from './matter.js';
import { Quote, SentenceEnd } from './words.js';
import {
  AddresseeMark,
  CaptionMark,
  ClosingMark,
  ConformedLineMark,
  ContinuedLineMark,
  DateMark,
  GuarantorMark,
  LetterheadMark,
  LetterMark,
  LineMark,
  RuledLineMark,
  SalutationMark,
  ScheduleMark,
  SignatureMark,
  SubjectMark,
} from './marks.js';
import { opinionVocabulary } from './vocabulary.js';

/** An Exhibit 5 opinion letter. Head parts stand in any order; foreign letters and closing opinions vary it. */
export class OpinionParser extends ClauseParser {
  constructor(validate: boolean) {
    super(opinionVocabulary, validate);
    this.performSelfAnalysis();
  }

  /**
   * opinionLetter
   *   : (furniture | exhibitCaption | letterhead | letterDate | addressee | subject | salutation | clause
   *   | closing | signature | schedule | LetterMark)*
   *
   * LetterMark begins another letter: two firms' letters may be filed as one exhibit.
   */
  readonly opinionLetter = this.RULE('opinionLetter', () => {
    this.MANY(() => {
      this.OR([
        { ALT: () => this.SUBRULE(this.furniture) },
        { ALT: () => this.SUBRULE(this.exhibitCaption) },
        { ALT: () => this.SUBRULE(this.letterhead) },
        { ALT: () => this.SUBRULE(this.letterDate) },
        { ALT: () => this.SUBRULE(this.addressee) },
        { ALT: () => this.SUBRULE(this.subject) },
        { ALT: () => this.SUBRULE(this.salutation) },
        { ALT: () => this.SUBRULE(this.clause) },
        { ALT: () => this.SUBRULE(this.closing) },
        { ALT: () => this.SUBRULE(this.signature) },
        { ALT: () => this.SUBRULE(this.schedule) },
        { ALT: () => this.CONSUME(LetterMark) },
      ]);
    });
  });

  /** line : LineMark Matter* (ContinuedLineMark Matter*)*, a firm's name over lines */
  private readonly line = this.RULE('line', () => {
    this.CONSUME(LineMark);
    this.MANY(() => this.CONSUME(Matter));
    this.MANY1(() => {
      this.CONSUME(ContinuedLineMark);
      this.MANY2(() => this.CONSUME1(Matter));
    });
  });

  /** exhibitCaption : CaptionMark line* */
  private readonly exhibitCaption = this.RULE('exhibitCaption', () => {
    this.CONSUME(CaptionMark);
    this.MANY(() => this.SUBRULE(this.line));
  });

  /** letterhead : LetterheadMark line* */
  private readonly letterhead = this.RULE('letterhead', () => {
    this.CONSUME(LetterheadMark);
    this.MANY(() => this.SUBRULE(this.line));
  });

  /** letterDate : DateMark line* */
  private readonly letterDate = this.RULE('letterDate', () => {
    this.CONSUME(DateMark);
    this.MANY(() => this.SUBRULE(this.line));
  });

  /** addressee : AddresseeMark (AddresseeHead | line)* */
  private readonly addressee = this.RULE('addressee', () => {
    this.CONSUME(AddresseeMark);
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(AddresseeHead) }, { ALT: () => this.SUBRULE(this.line) }]);
    });
  });

  /** subject : SubjectMark line* */
  private readonly subject = this.RULE('subject', () => {
    this.CONSUME(SubjectMark);
    this.MANY(() => this.SUBRULE(this.line));
  });

  /** salutation : SalutationMark line* */
  private readonly salutation = this.RULE('salutation', () => {
    this.CONSUME(SalutationMark);
    this.MANY(() => this.SUBRULE(this.line));
  });

  /** closing : ClosingMark line* */
  private readonly closing = this.RULE('closing', () => {
    this.CONSUME(ClosingMark);
    this.MANY(() => this.SUBRULE(this.line));
  });

  /** signature : SignatureMark (conformedSignature | line | ruledLine)* */
  private readonly signature = this.RULE('signature', () => {
    this.CONSUME(SignatureMark);
    this.MANY(() => {
      this.OR([
        { ALT: () => this.SUBRULE(this.conformedSignature) },
        { ALT: () => this.SUBRULE(this.line) },
        { ALT: () => this.SUBRULE(this.ruledLine) },
      ]);
    });
  });

  /** ruledLine : RuledLineMark Matter+, nobody's signature */
  private readonly ruledLine = this.RULE('ruledLine', () => {
    this.CONSUME(RuledLineMark);
    this.AT_LEAST_ONE(() => this.CONSUME(Matter));
  });

  /** conformedSignature : ConformedLineMark Matter* ConformedMark LineMark? Quote? signatory Matter*, a further signatory beside it */
  private readonly conformedSignature = this.RULE('conformedSignature', () => {
    this.CONSUME(ConformedLineMark);
    this.MANY({ GATE: () => !this.isAhead(1, ConformedMark), DEF: () => this.CONSUME(Matter) });
    this.CONSUME(ConformedMark);
    this.OPTION(() => this.CONSUME(LineMark));
    this.OPTION1({ GATE: () => this.isAhead(1, Quote), DEF: () => this.CONSUME1(Matter) });
    this.SUBRULE(this.signatory);
    this.MANY1(() => this.CONSUME2(Matter));
  });

  /**
   * signatory : Matter* (ContinuedLineMark Matter*)*, without the quotation mark at its end: `(signed) "Kiln LLP"`, and up to the
   * next conformed signature
   */
  private readonly signatory = this.RULE('signatory', () => {
    this.MANY({ GATE: () => this.namesSignatory(), DEF: () => this.CONSUME(Matter) });
    this.MANY1(() => {
      this.CONSUME(ContinuedLineMark);
      this.MANY2({ GATE: () => this.namesSignatory(), DEF: () => this.CONSUME1(Matter) });
    });
  });

  private namesSignatory(): boolean {
    return !this.isAhead(1, ConformedMark) && (!this.isAhead(1, Quote) || this.isAhead(2, Matter));
  }

  /** schedule : ScheduleMark (guarantor | scheduleLine)* */
  private readonly schedule = this.RULE('schedule', () => {
    this.CONSUME(ScheduleMark);
    this.MANY(() => {
      this.OR([{ ALT: () => this.SUBRULE(this.guarantor) }, { ALT: () => this.SUBRULE(this.scheduleLine) }]);
    });
  });

  /** scheduleLine : LineMark (registrationStatement | Matter)*: "“Registration Statement” means the statement on Form F-3 …" */
  private readonly scheduleLine = this.RULE('scheduleLine', () => {
    this.CONSUME(LineMark);
    this.MANY(() => {
      this.OR({
        DEF: [
          { GATE: () => this.namesStatement(), ALT: () => this.SUBRULE(this.registrationStatement) },
          { ALT: () => this.CONSUME(Matter) },
        ],
        IGNORE_AMBIGUITIES: true,
      });
    });
  });

  /** guarantor : GuarantorMark entryMarker? guarantorName Matter* */
  private readonly guarantor = this.RULE('guarantor', () => {
    this.CONSUME(GuarantorMark);
    this.OPTION({ GATE: () => this.enumerated(), DEF: () => this.SUBRULE(this.entryMarker) });
    this.SUBRULE(this.guarantorName);
    this.MANY(() => this.CONSUME(Matter));
  });

  /** guarantorName : partyName SentenceEnd?, the point of its abbreviation */
  private readonly guarantorName = this.RULE('guarantorName', () => {
    this.SUBRULE(this.partyName);
    this.OPTION({
      GATE: () => /^(?:Inc|Corp|Co|Ltd|[A-Z](?:\.[A-Z])+)$/i.test(this.ahead(0).image),
      DEF: () => this.CONSUME(SentenceEnd),
    });
  });
}
