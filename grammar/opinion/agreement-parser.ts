import { LEGAL_FORM } from '../lexical/company-forms.js';
import {
  As,
  Between,
  DateLiteral,
  Dated,
  PlaceName,
  RegistrationStatementPhrase,
  AgreementTitle,
} from './facts.js';
import { Matter } from './matter.js';
import { SecurityParser } from './security-parser.js';
import {
  And,
  CloseParenthesis,
  Comma,
  LetterWord,
  OpenParenthesis,
  Point,
  Semicolon,
  SentenceEnd,
} from './words.js';

/** How far its date may stand from its parties: ", dated", "(the “Trustee”), dated". */
const DATE_REACH = 8;

/** Endings of names after a comma: "Example Bank, N.A." */
const SUFFIX = new RegExp(`^(?:${LEGAL_FORM}|National)$`, 'i');

/** Agreements with their dates and parties. */
export abstract class AgreementParser extends SecurityParser {
  /**
   * agreement : AgreementTitle agreementDate? (Matter* Between parties agreementDate?)?
   */
  protected readonly agreement = this.RULE('agreement', () => {
    this.CONSUME(AgreementTitle);
    let undated = true;
    this.OPTION({
      GATE: () => this.dateAhead(),
      DEF: () => {
        undated = false;
        this.SUBRULE(this.agreementDate);
      },
    });
    this.OPTION1({
      GATE: () => this.partiesAhead(1) > 0,
      DEF: () => {
        this.upTo(Between, 9);
        this.CONSUME(Between);
        this.SUBRULE(this.parties);
        this.OPTION2({
          GATE: () =>
            undated && this.distanceOutside(Dated, DATE_REACH, 1, [AgreementTitle]) > 0 && this.dateAhead(),
          DEF: () => this.SUBRULE1(this.agreementDate),
        });
      },
    });
  });

  /** agreementDate : Matter* DateLiteral */
  private readonly agreementDate = this.RULE('agreementDate', () => {
    this.upTo(DateLiteral);
    this.CONSUME(DateLiteral);
  });

  /** Whether a date follows, before the parties if they do as well. */
  private dateAhead(): boolean {
    const dated = this.dateFrom(1);
    const parties = this.partiesAhead(1);
    return dated > 0 && (parties === 0 || dated < parties);
  }

  /** parties : party ((Comma | And | Semicolon)+ party)* */
  private readonly parties = this.RULE('parties', () => {
    this.SUBRULE(this.party);
    this.MANY({
      GATE: () => this.anotherParty(),
      DEF: () => {
        this.AT_LEAST_ONE(() => {
          this.OR([
            { ALT: () => this.CONSUME(Comma) },
            { ALT: () => this.CONSUME(And) },
            { ALT: () => this.CONSUME(Semicolon) },
          ]);
        });
        this.SUBRULE1(this.party);
      },
    });
  });

  private anotherParty(): boolean {
    let next = 1;
    while ([Comma, And, Semicolon].some((type) => this.isAhead(next, type))) next++;
    return next > 1 && this.opensName(next);
  }

  /** A name begins with a capital, or with "the" and a capital. */
  private opensName(at: number): boolean {
    const { image } = this.ahead(at);
    if (/^(?:the|an?|each|certain)$/i.test(image)) return /^[A-Z]/.test(this.ahead(at + 1).image);
    return this.isAhead(at, Matter) && /^[A-Z]/.test(image) && !this.isAhead(at, RegistrationStatementPhrase);
  }

  /** description : Comma ("a" | "an") Matter*, up to a parenthesis, a comma or the next party: ", a Delaware corporation" */
  private readonly description = this.RULE('description', () => {
    this.CONSUME(Comma);
    this.MANY({
      GATE: () =>
        ![Comma, As, Semicolon, OpenParenthesis, CloseParenthesis, SentenceEnd, Point].some((type) =>
          this.isAhead(1, type),
        ) && !(this.isAhead(1, And) && this.opensName(2)),
      DEF: () => this.CONSUME(Matter),
    });
  });

  /** party : partyName description? (OpenParenthesis Matter* CloseParenthesis)? (Comma? As role)? */
  private readonly party = this.RULE('party', () => {
    this.SUBRULE(this.partyName);
    this.OPTION3({
      GATE: () => this.isAhead(1, Comma) && /^an?$/i.test(this.ahead(2).image),
      DEF: () => this.SUBRULE(this.description),
    });
    this.OPTION({ GATE: () => this.isAhead(1, OpenParenthesis), DEF: () => this.SUBRULE(this.parenthesis) });
    this.OPTION1({
      GATE: () => this.isAhead(1, As) || (this.isAhead(1, Comma) && this.isAhead(2, As)),
      DEF: () => {
        this.OPTION2(() => this.CONSUME(Comma));
        this.CONSUME(As);
        this.SUBRULE(this.role);
      },
    });
  });

  /** partyName : Matter+, capitals and what joins them, with a suffix after a comma */
  protected readonly partyName = this.RULE('partyName', () => {
    this.MANY({ GATE: () => this.nameGoesOn(), DEF: () => this.CONSUME(Matter) });
  });

  private nameGoesOn(): boolean {
    if (this.isAhead(1, Comma)) return SUFFIX.test(this.ahead(2).image);
    if (this.isAhead(1, Point)) return true;
    if (this.isAhead(1, And)) return this.ahead(1).image === '&';
    if (this.isAhead(1, As)) return false;
    const { image } = this.ahead(1);
    return (
      /^[A-Z&]/.test(image) ||
      /^(?:of|the|de|von|d['’]\w+|each|an?)$/.test(image) ||
      (this.isAhead(1, PlaceName) && this.isAhead(1, LetterWord))
    );
  }

  /** role : Matter*, up to a comma, "and" or a parenthesis */
  private readonly role = this.RULE('role', () => {
    this.MANY({
      GATE: () =>
        ![Comma, And, Semicolon, OpenParenthesis, CloseParenthesis, SentenceEnd, Point].some((type) =>
          this.isAhead(1, type),
        ),
      DEF: () => this.CONSUME(Matter),
    });
  });
}
