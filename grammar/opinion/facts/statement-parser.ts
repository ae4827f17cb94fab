import type { TokenType } from 'chevrotain';
import { DistanceParser } from './distance-parser.js';
import {
  AgreementTitle,
  As,
  DateLiteral,
  Dated,
  Filed,
  FileNumberHead,
  FileNumberLiteral,
  FormNumber,
  Money,
  ProspectusPhrase,
  RegistrationStatementPhrase,
} from './facts.js';
import { SecurityKind } from './security-kinds.js';
import { FurnitureEndMark, FurnitureMark } from '../marks.js';
import { Matter } from '../matter.js';
import { RelationPhrase } from '../phrases/reference.js';
import { And, CloseParenthesis, Comma, OpenParenthesis, Quote, SentenceEnd } from '../words.js';

/** How far the parts of a registration statement's description may stand from its head. */
const REACH = {
  form: 9,
  filed: 22,
  filedOn: 44,
  filedFar: 80,
  definition: 14,
  quote: 4,
  article: 4,
} as const;

/** A form of a registration statement: an annual report on Form 10-K behind one is another paper. */
const REGISTRATION_FORM = /^[SFN]/;

/** Registration statements, wherever a clause names them. */
export abstract class StatementParser extends DistanceParser {
  /** Whether a form or a file number belongs to the registration statement that is named next. */
  protected namesStatement(): boolean {
    const stops = [RegistrationStatementPhrase, Quote, AgreementTitle];
    if (this.isAhead(1, FormNumber)) {
      return (
        /^[SFN]/i.test(this.ahead(1).image) &&
        (this.isAhead(2, RegistrationStatementPhrase) ||
          this.definesStatement(2) ||
          this.standsBehindComma() ||
          this.distanceTo(FileNumberLiteral, REACH.form, 2, stops) > 0)
      );
    }
    if (this.isAhead(1, FileNumberHead)) return this.distanceTo(FileNumberLiteral, 3, 2, stops) > 0;
    if (this.isAhead(1, DateLiteral)) return this.filedEarlier();
    return this.isAhead(1, RegistrationStatementPhrase) && this.statementPartAhead();
  }

  /** Whether the form stands behind what is registered: "the registration of the Shares, par value $1 per share, on Form S-8". */
  private standsBehindComma(): boolean {
    return (
      /^form$/i.test(this.ahead(0).image) && /^on$/i.test(this.ahead(-1).image) && this.isAhead(-2, Comma)
    );
  }

  /** Whether a parenthesis calls what stands before it the registration statement: "on Form S-8 (the “Registration Statement”)". */
  private definesStatement(at: number): boolean {
    return (
      this.isAhead(at, OpenParenthesis) &&
      this.distanceTo(RegistrationStatementPhrase, REACH.quote, at + 1, [CloseParenthesis]) > 0
    );
  }

  /** Whether a token of `type` follows where the page has turned: page furniture stands between. */
  private overPage(type: TokenType, from: number, stops: readonly TokenType[]): boolean {
    const page = this.pageEdge(from, REACH.form);
    if (page === 0) return false;
    let end = page;
    while (!this.isAhead(end, FurnitureEndMark)) end++;
    return this.distanceTo(type, REACH.form, end + 1, stops) > 0;
  }

  /** Distance of page furniture within `reach` tokens of text; 0 if the sentence ends before it. */
  private pageEdge(from: number, reach: number): number {
    for (let distance = from; distance < from + reach; distance++) {
      if (this.isAhead(distance, FurnitureMark)) return distance;
      if (!this.isAhead(distance, Matter) || this.isAhead(distance, SentenceEnd)) return 0;
    }
    return 0;
  }

  /** Where the parenthesis ends that defines a term at `at`, if another one or "on Form" follows it; else 0. */
  private definitionEnd(at: number): number {
    if (!this.isAhead(at, OpenParenthesis) || this.distanceTo(Quote, 4, at + 1) === 0) return 0;
    const close = this.distanceTo(CloseParenthesis, REACH.definition, at + 1);
    const on = close + (this.isAhead(close + 1, Comma) ? 2 : 1);
    const goesOn =
      this.isAhead(close + 1, OpenParenthesis) ||
      (/^on$/i.test(this.ahead(on).image) && this.distanceTo(FormNumber, 3, on + 1) > 0);
    return close > 0 && goesOn ? close : 0;
  }

  /** Where the term ends that is defined for the filer, if the form follows: `the Registration Statement of Kiln Inc. (the "Company") on Form S-8`. */
  private filerEnd(from: number): number {
    if (!/^of$/i.test(this.ahead(from).image)) return 0;
    const stops = [RegistrationStatementPhrase, Quote, AgreementTitle, SecurityKind, Money];
    const open = this.distanceTo(OpenParenthesis, REACH.definition, from + 1, stops);
    return open > 0 ? this.definitionEnd(open) : 0;
  }

  /** Whether the number follows what the statement is about: "the Registration Statement relating to the Notes (No. 333-12345)". */
  private numberAfterSubject(from: number): boolean {
    if (!/^relating\b/i.test(this.ahead(from).image)) return false;
    const stops = [RegistrationStatementPhrase, Quote, AgreementTitle, Money];
    const open = this.distanceTo(OpenParenthesis, REACH.definition, from, stops);
    return (
      open > 0 &&
      this.isAhead(open + 1, FileNumberHead) &&
      this.distanceTo(FileNumberLiteral, 2, open + 2) > 0
    );
  }

  /** Whether the form follows who files the statement, and with whom: "a Registration Statement to be filed by Kiln Inc. with the Commission on Form S-8". */
  private formAfterFiling(from: number): boolean {
    const stops = [RegistrationStatementPhrase, Quote, AgreementTitle, SecurityKind, Money];
    const filed = this.distanceOutside(Filed, REACH.form, from, stops);
    const form = filed > 0 ? this.distanceOutside(FormNumber, REACH.filed, filed + 1, stops) : 0;
    return (
      form > 0 &&
      /^[SFN]/i.test(this.ahead(form).image) &&
      /^form$/i.test(this.ahead(form - 1).image) &&
      /^(?:up)?on$/i.test(this.ahead(form - 2).image)
    );
  }

  /** Whether the number follows who the statement was filed with, and when: "filed with the Commission on May 1, 2001 (File No. 333-12345)". */
  private numberAfterFiling(from: number): boolean {
    const stops = [RegistrationStatementPhrase, FormNumber, AgreementTitle, ProspectusPhrase];
    const filed = this.distanceOutside(Filed, REACH.form, from, [...stops, DateLiteral]);
    const date = filed > 0 ? this.distanceOutside(DateLiteral, REACH.filedOn, filed + 1, stops) : 0;
    return (
      date > 0 &&
      this.isAhead(date + 1, OpenParenthesis) &&
      (this.isAhead(date + 2, FileNumberHead) || this.isAhead(date + 2, FileNumberLiteral))
    );
  }

  /** Whether a form or a number follows; `(the "Registration Statement")` may stand before it. */
  private statementPartAhead(): boolean {
    const stops = [RegistrationStatementPhrase, Quote, AgreementTitle, SecurityKind, Money];
    const next = this.isAhead(1, RegistrationStatementPhrase) ? 2 : 1;
    const from = Math.max(next, this.definitionEnd(next) + 1);
    if (this.numberAfterSubject(from) || this.filerEnd(from) > 0) return true;
    if (this.formAfterFiling(from) || this.numberAfterFiling(from)) return true;
    return [FormNumber, FileNumberHead, FileNumberLiteral].some(
      (type) => this.distanceTo(type, REACH.form, from, stops) > 0 || this.overPage(type, from, stops),
    );
  }

  /**
   * registrationStatement
   *   : (earlierFiling | RegistrationStatementPhrase | FormNumber | FileNumberHead)
   *     (furtherForm | FormNumber | FileNumberHead | FileNumberLiteral | DateLiteral | parenthesis | statementSubject | statementFiler | statementFiling | filingBeforeNumber | Matter | furniture)*
   *     filingDate?
   *
   * The date of filing may stand before the number: "filed on May 1, 2001 (File No. 333-12345)".
   */
  protected readonly registrationStatement = this.RULE('registrationStatement', () => {
    let undated = true;
    this.OR([
      {
        ALT: () => {
          undated = false;
          this.SUBRULE(this.earlierFiling);
        },
      },
      { ALT: () => this.CONSUME(RegistrationStatementPhrase) },
      { ALT: () => this.CONSUME(FormNumber) },
      { ALT: () => this.CONSUME(FileNumberHead) },
    ]);
    this.MANY({
      GATE: () => this.statementPartAhead(),
      DEF: () => {
        this.OR1({
          DEF: [
            { GATE: () => this.namesFurtherForm(), ALT: () => this.SUBRULE(this.furtherForm) },
            { ALT: () => this.CONSUME1(FormNumber) },
            { ALT: () => this.CONSUME1(FileNumberHead) },
            { ALT: () => this.CONSUME(FileNumberLiteral) },
            {
              GATE: () => this.isAhead(1, DateLiteral) && this.filedBefore(),
              ALT: () => {
                undated = false;
                this.CONSUME(DateLiteral);
              },
            },
            { GATE: () => this.definitionEnd(1) > 0, ALT: () => this.SUBRULE(this.parenthesis) },
            { GATE: () => this.numberAfterSubject(1), ALT: () => this.SUBRULE(this.statementSubject) },
            { GATE: () => this.filerEnd(1) > 0, ALT: () => this.SUBRULE(this.statementFiler) },
            { GATE: () => this.formAfterFiling(1), ALT: () => this.SUBRULE(this.statementFiling) },
            { GATE: () => this.numberAfterFiling(1), ALT: () => this.SUBRULE(this.filingBeforeNumber) },
            { ALT: () => this.CONSUME(Matter) },
            { ALT: () => this.SUBRULE(this.furniture) },
          ],
          IGNORE_AMBIGUITIES: true,
        });
      },
    });
    this.OPTION({ GATE: () => undated && this.filingDateAhead(), DEF: () => this.SUBRULE(this.filingDate) });
  });

  /** furtherForm : FormNumber, the next of several statements: "on Forms F-10 and F-3" */
  private readonly furtherForm = this.RULE('furtherForm', () => {
    this.CONSUME(FormNumber);
  });

  /** Whether "and" joins the form to the one before it. */
  private namesFurtherForm(): boolean {
    const joint = /^forms?$/i.test(this.ahead(0).image) ? -1 : 0;
    return (
      this.isAhead(1, FormNumber) &&
      REGISTRATION_FORM.test(this.ahead(1).image) &&
      (this.isAhead(joint, And) || this.isAhead(joint, Comma)) &&
      (this.isAhead(joint - 1, FormNumber) ||
        (this.isAhead(joint - 1, Comma) && this.isAhead(joint - 2, FormNumber)))
    );
  }

  /** statementSubject : Matter*, up to the parenthesis with the number */
  private readonly statementSubject = this.RULE('statementSubject', () => {
    this.upTo(OpenParenthesis);
  });

  /** statementFiler : Matter* parenthesis: "of Kiln Inc. (the “Company”)" */
  private readonly statementFiler = this.RULE('statementFiler', () => {
    this.upTo(OpenParenthesis);
    this.SUBRULE(this.parenthesis);
  });

  /** statementFiling : Matter*, up to the form: "filed by the Company with the Commission on Form S-8" */
  private readonly statementFiling = this.RULE('statementFiling', () => {
    this.upTo(FormNumber);
  });

  /** filingBeforeNumber : Matter*, up to the date that a number follows: "filed with the Commission on May 1, 2001 (File No. …)" */
  private readonly filingBeforeNumber = this.RULE('filingBeforeNumber', () => {
    this.upTo(DateLiteral);
  });

  /** earlierFiling : DateLiteral Matter* RegistrationStatementPhrase: "On May 4, 2006, the Company filed a Registration Statement" */
  private readonly earlierFiling = this.RULE('earlierFiling', () => {
    this.CONSUME(DateLiteral);
    this.upTo(RegistrationStatementPhrase);
    this.CONSUME(RegistrationStatementPhrase);
  });

  /** Whether "filed" and a registration statement follow the date that "on" stands before, or "of" one after its filing. */
  private filedEarlier(): boolean {
    if (!this.isAhead(1, DateLiteral) || !/^on$/i.test(this.ahead(0).image)) return false;
    if (this.filingOf()) return true;
    const stops = [DateLiteral, AgreementTitle, ProspectusPhrase, Money];
    const filed = this.distanceOutside(Filed, REACH.filed, 2, [...stops, RegistrationStatementPhrase]);
    return filed > 0 && this.distanceOutside(RegistrationStatementPhrase, REACH.filed, filed + 1, stops) > 0;
  }

  /** Whether the date stands inside "the filing with the Commission on May 1, 2001 of a registration statement". */
  private filingOf(): boolean {
    const of = this.isAhead(2, Comma) ? 3 : 2;
    if (!/^of$/i.test(this.ahead(of).image)) return false;
    if (this.distanceTo(RegistrationStatementPhrase, REACH.article, of + 1) === 0) return false;
    for (let back = -1; back > -REACH.filed && this.isAhead(back, Matter); back--)
      if (/^filing$/i.test(this.ahead(back).image)) return true;
    return false;
  }

  /** Whether "filed", and what it was filed with, stands right before. */
  private filedBefore(): boolean {
    for (let back = 0; back > -REACH.filed && this.isAhead(back, Matter); back--) {
      if (this.isAhead(back, Filed)) return true;
      if (this.isAhead(back, DateLiteral) || this.isAhead(back, RegistrationStatementPhrase)) return false;
    }
    return false;
  }

  /** Whether "filed … on" a date follows before anything else is named. */
  private filingDateAhead(): boolean {
    const stops = [RegistrationStatementPhrase, AgreementTitle, SecurityKind, Money, ProspectusPhrase];
    if (this.datedOn() || this.filedAtEnd() || this.filedOn()) return true;
    const filed = this.distanceOutside(Filed, REACH.filed, 1, [...stops, DateLiteral]) || this.wasFiled();
    if (filed === 0) return false;
    const date = this.distanceOutside(DateLiteral, REACH.filedFar, filed + 1, stops);
    // A filer's description and the names of the Commission and the Act may part them: then "on" tells the date.
    return date > 0 && (date <= filed + REACH.filedOn || /^on$/i.test(this.ahead(date - 1).image));
  }

  /** Whether "filed on" a date follows the securities that it is for: "of the Company relating to Common Stock filed on May 1, 2001". */
  private filedOn(): boolean {
    const stops = [RegistrationStatementPhrase, FormNumber, AgreementTitle, DateLiteral, ProspectusPhrase];
    const filed = this.distanceOutside(Filed, REACH.filed, 1, stops);
    return filed > 0 && /^on$/i.test(this.ahead(filed + 1).image) && this.isAhead(filed + 2, DateLiteral);
  }

  /**
   * Whether "as filed … on" a date ends the phrase: "the Registration Statement on Form S-3, including a prospectus relating to the
   * Securities, as filed by the Trust with the Commission on May 1, 1996".
   */
  private filedAtEnd(): boolean {
    const stops = [RegistrationStatementPhrase, FormNumber, AgreementTitle, DateLiteral];
    const as = this.distanceOutside(As, REACH.filedFar, 1, stops);
    if (as === 0 || !this.isAhead(as - 1, Comma) || !this.isAhead(as + 1, Filed)) return false;
    const date = this.distanceOutside(DateLiteral, REACH.filedOn, as + 2, stops.slice(0, 3));
    return date > 0 && /^on$/i.test(this.ahead(date - 1).image);
  }

  /** Distance of "filed" where the statement is its subject: "a registration statement on Form S-1 relating to the Units was filed". */
  private wasFiled(): number {
    const stops = [RegistrationStatementPhrase, DateLiteral];
    let at = 0;
    do at = this.distanceOutside(RelationPhrase, REACH.filed, at + 1, stops);
    while (at > 0 && !/\bfiled$/i.test(this.ahead(at).image));
    return at;
  }

  /** Whether "on" a date follows the statement and its definition: "has filed a registration statement (…) on May 1, 2001". */
  private datedOn(): boolean {
    // "a registration statement on Form S-8 dated 20 November, 2006"
    if (this.isAhead(1, Dated) && this.distanceTo(DateLiteral, 3, 2) > 0) return true;
    const date = this.distanceOutside(DateLiteral, REACH.filedOn, 1, [Comma, FormNumber, Filed]);
    if (date < 2 || !/^on$/i.test(this.ahead(date - 1).image)) return false;
    return date === 2 || this.isAhead(date - 2, CloseParenthesis);
  }

  /** filingDate : Matter* DateLiteral */
  private readonly filingDate = this.RULE('filingDate', () => {
    this.upTo(DateLiteral);
    this.CONSUME(DateLiteral);
  });
}
