import type { TokenType } from 'chevrotain';
import {
  AgreementTitle,
  Between,
  DateLiteral,
  Dated,
  ProspectusPhrase,
  RegistrationStatementPhrase,
} from './facts.js';
import { Matter } from '../matter.js';
import { StatementParser } from './statement-parser.js';
import { CloseParenthesis, Comma, OpenParenthesis, Point, Quote } from '../words.js';

/** How far the parts of a fact may stand from its head. */
const REACH = { agreement: 34, filedWith: 50, quote: 4, grant: 14 } as const;

/** What may stand between the title of a deed and "from", besides definitions. */
const DATING: readonly TokenType[] = [Comma, Dated, DateLiteral];

/** Prospectuses with their dates, and what tells that an agreement follows with its date or parties. */
export abstract class FactParser extends StatementParser {
  /** Whether a date follows the prospectus that is named next. */
  protected datesProspectus(): boolean {
    if (!this.isAhead(1, ProspectusPhrase)) return false;
    const dated = this.distanceOutside(Dated, 12, 2, [
      ProspectusPhrase,
      RegistrationStatementPhrase,
      AgreementTitle,
    ]);
    return dated > 0 && this.distanceTo(DateLiteral, 3, dated + 1) > 0;
  }

  /** prospectus : ProspectusPhrase Matter* Dated Matter* DateLiteral */
  protected readonly prospectus = this.RULE('prospectus', () => {
    this.CONSUME(ProspectusPhrase);
    this.upTo(DateLiteral);
    this.CONSUME(DateLiteral);
  });

  /** Whether a date, parties or a definition follow the title of an agreement; one in quotation marks is a name for what stands before. */
  protected datesAgreement(): boolean {
    if (!this.isAhead(1, AgreementTitle) || this.isAhead(0, Quote)) return false;
    return (
      this.dateFrom(2) > 0 || this.partiesAhead(2) > 0 || this.grantAhead(2) > 0 || this.definesAgreement()
    );
  }

  /** Distance of "dated" before a date from `from` on; 0 if another agreement or a registration statement comes first. */
  protected dateFrom(from: number): number {
    const stops = [AgreementTitle, RegistrationStatementPhrase];
    const dated = this.distanceOutside(Dated, REACH.agreement, from, stops);
    return dated > 0 && this.distanceTo(DateLiteral, 4, dated + 1) > 0 ? dated : 0;
  }

  /**
   * Distance of "between" from `from` on; 0 if another agreement comes first. What an agreement is filed with may stand before its
   * parties: "an indenture, filed as an exhibit to the Registration Statement, between …".
   */
  protected partiesAhead(from: number): number {
    const near = this.distanceOutside(Between, REACH.agreement, from, [
      AgreementTitle,
      RegistrationStatementPhrase,
    ]);
    if (near > 0) return near;
    const far = this.distanceOutside(Between, REACH.filedWith, from, [AgreementTitle]);
    // ", to be entered into between"
    const before = far - (/^be$/i.test(this.ahead(far - 1).image) ? 3 : 1);
    return this.isAhead(before, Comma) || this.isAhead(before, CloseParenthesis) ? far : 0;
  }

  /**
   * Distance of the "from" of a deed from `from` on, whose parties are who grants and to whom: "Deed of Trust, dated as of June 1,
   * 1948 (the “Mortgage”), from the Company to Kiln Bank". Only dates and definitions may stand before it; 0 if anything else does.
   */
  protected grantAhead(from: number): number {
    let depth = 0;
    for (let at = from; at < from + REACH.agreement && this.isAhead(at, Matter); at++) {
      const { image } = this.ahead(at);
      if (this.isAhead(at, OpenParenthesis)) depth++;
      else if (this.isAhead(at, CloseParenthesis)) depth--;
      else if (depth === 0 && /^from$/i.test(image)) return this.grantFollows(at + 1) ? at : 0;
      else if (depth === 0 && !DATING.some((type) => this.isAhead(at, type))) return 0;
    }
    return 0;
  }

  /** Whether who grants and to whom stand at `from`: "the Company to Kiln Bank". */
  private grantFollows(from: number): boolean {
    let depth = 0;
    for (let at = from; at < from + REACH.grant && this.isAhead(at, Matter); at++) {
      const { image } = this.ahead(at);
      if (this.isAhead(at, OpenParenthesis)) depth++;
      else if (this.isAhead(at, CloseParenthesis)) depth--;
      else if (depth > 0) continue;
      else if (/^to$/i.test(image)) return at > from && /^(?:the|[A-Z].*)$/.test(this.ahead(at + 1).image);
      else if (
        !/^(?:the|of|&|[A-Z].*)$/.test(image) &&
        ![Comma, Point].some((type) => this.isAhead(at, type))
      )
        return false;
    }
    return false;
  }

  /** Whether a term is defined right after the title of an agreement that is still to be made: `a warrant agreement (the "Warrant Agreement")`. */
  private definesAgreement(): boolean {
    return (
      /^[a-z]/.test(this.ahead(1).image) &&
      this.isAhead(2, OpenParenthesis) &&
      this.distanceTo(Quote, REACH.quote, 3) > 0
    );
  }
}
