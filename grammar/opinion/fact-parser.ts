import type { TokenType } from 'chevrotain';
import { FilingParser } from '../filing-parser.js';
import {
  AgreementTitle,
  Between,
  Count,
  DateLiteral,
  Dated,
  Due,
  Filed,
  FileNumberHead,
  FileNumberLiteral,
  FormNumber,
  Money,
  PlaceName,
  ProspectusPhrase,
  Rate,
  RegistrationStatementPhrase,
  SecurityKind,
} from './facts.js';
import { InlineMarker, ItemMarker } from './markers.js';
import { FurnitureEndMark, FurnitureMark } from './marks.js';
import { Matter } from './matter.js';
import { CloseParenthesis, Comma, LetterWord, OpenParenthesis, Quote, SentenceEnd } from './words.js';

/** How far the parts of a fact may stand from its head. */
const REACH = {
  form: 9,
  number: 12,
  filed: 16,
  filedOn: 44,
  title: 16,
  definition: 14,
  dated: 6,
  agreement: 34,
} as const;

/** A noun without its plural. */
function stem(word: string): string {
  return word.replace(/(?:ies|y|s)$/, '');
}

/** Registration statements, prospectuses and securities, wherever a clause names them. */
export abstract class FactParser extends FilingParser {
  /** Distance of the first token of `type` within `reach` tokens ahead; 0 if a `stop` or the sentence's end comes first. */
  protected distanceTo(type: TokenType, reach: number, from = 1, stops: readonly TokenType[] = []): number {
    for (let distance = from; distance < from + reach; distance++) {
      if (this.isAhead(distance, type)) return distance;
      if (!this.isAhead(distance, Matter) || this.isAhead(distance, SentenceEnd)) return 0;
      if (stops.some((stop) => this.isAhead(distance, stop))) return 0;
    }
    return 0;
  }

  /** The same, passing over what stands in parentheses: definitions and asides. */
  protected distanceOutside(
    type: TokenType,
    reach: number,
    from = 1,
    stops: readonly TokenType[] = [],
  ): number {
    let depth = 0;
    for (let distance = from; distance < from + reach; distance++) {
      if (!this.isAhead(distance, Matter) || this.isAhead(distance, SentenceEnd)) return 0;
      if (this.isAhead(distance, OpenParenthesis)) depth++;
      else if (this.isAhead(distance, CloseParenthesis) && depth > 0) depth--;
      else if (depth === 0) {
        if (this.isAhead(distance, type)) return distance;
        if (stops.some((stop) => this.isAhead(distance, stop))) return 0;
      }
    }
    return 0;
  }

  /** Consumes text up to a token of `type`. `occurrence` tells the calls in one rule apart (Chevrotain's index). */
  protected upTo(type: TokenType, occurrence = 8): void {
    this.many(occurrence, {
      GATE: () => !this.isAhead(1, type),
      DEF: () => this.consume(occurrence, Matter),
    });
  }

  /** Whether a form or a file number belongs to the registration statement that is named next. */
  protected namesStatement(): boolean {
    const stops = [RegistrationStatementPhrase, Quote, AgreementTitle];
    if (this.isAhead(1, FormNumber)) {
      const after = this.isAhead(2, RegistrationStatementPhrase) ? 3 : 2;
      return (
        /^[SFN]/i.test(this.ahead(1).image) &&
        this.distanceTo(FileNumberLiteral, REACH.form, after, stops) > 0
      );
    }
    if (this.isAhead(1, FileNumberHead)) return this.distanceTo(FileNumberLiteral, 3, 2, stops) > 0;
    return this.isAhead(1, RegistrationStatementPhrase) && this.statementPartAhead();
  }

  /** furniture : FurnitureMark Matter* FurnitureEndMark */
  protected readonly furniture = this.RULE('furniture', () => {
    this.CONSUME(FurnitureMark);
    this.MANY(() => this.CONSUME(Matter));
    this.CONSUME(FurnitureEndMark);
  });

  /** parenthesis : OpenParenthesis Matter* CloseParenthesis */
  protected readonly parenthesis = this.RULE('parenthesis', () => {
    this.CONSUME(OpenParenthesis);
    this.upTo(CloseParenthesis);
    this.OPTION(() => this.CONSUME(CloseParenthesis));
  });

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

  /** Where the parenthesis ends that defines a term at `at`, if another one follows it; else 0. */
  private definitionEnd(at: number): number {
    if (!this.isAhead(at, OpenParenthesis) || this.distanceTo(Quote, 4, at + 1) === 0) return 0;
    const close = this.distanceTo(CloseParenthesis, REACH.definition, at + 1);
    return close > 0 && this.isAhead(close + 1, OpenParenthesis) ? close : 0;
  }

  /** Whether a form or a number follows; `(the "Registration Statement")` may stand before it. */
  private statementPartAhead(): boolean {
    const stops = [RegistrationStatementPhrase, Quote, AgreementTitle, SecurityKind, Money];
    const next = this.isAhead(1, RegistrationStatementPhrase) ? 2 : 1;
    const from = Math.max(next, this.definitionEnd(next) + 1);
    return [FormNumber, FileNumberHead, FileNumberLiteral].some(
      (type) => this.distanceTo(type, REACH.form, from, stops) > 0 || this.overPage(type, from, stops),
    );
  }

  /**
   * registrationStatement
   *   : (RegistrationStatementPhrase | FormNumber | FileNumberHead)
   *     (FormNumber | FileNumberHead | FileNumberLiteral | parenthesis | Matter | furniture)*
   *     filingDate?
   */
  protected readonly registrationStatement = this.RULE('registrationStatement', () => {
    this.OR([
      { ALT: () => this.CONSUME(RegistrationStatementPhrase) },
      { ALT: () => this.CONSUME(FormNumber) },
      { ALT: () => this.CONSUME(FileNumberHead) },
    ]);
    this.MANY({
      GATE: () => this.statementPartAhead(),
      DEF: () => {
        this.OR1({
          DEF: [
            { ALT: () => this.CONSUME1(FormNumber) },
            { ALT: () => this.CONSUME1(FileNumberHead) },
            { ALT: () => this.CONSUME(FileNumberLiteral) },
            { GATE: () => this.definitionEnd(1) > 0, ALT: () => this.SUBRULE(this.parenthesis) },
            { ALT: () => this.CONSUME(Matter) },
            { ALT: () => this.SUBRULE(this.furniture) },
          ],
          IGNORE_AMBIGUITIES: true,
        });
      },
    });
    this.OPTION({ GATE: () => this.filingDateAhead(), DEF: () => this.SUBRULE(this.filingDate) });
  });

  /** Whether "filed … on" a date follows before anything else is named. */
  private filingDateAhead(): boolean {
    const stops = [RegistrationStatementPhrase, AgreementTitle, SecurityKind, Money, ProspectusPhrase];
    if (this.datedOn()) return true;
    const filed = this.distanceOutside(Filed, REACH.filed, 1, [...stops, DateLiteral]);
    return filed > 0 && this.distanceOutside(DateLiteral, REACH.filedOn, filed + 1, stops) > 0;
  }

  /** Whether "on" a date follows the statement and its definition: "has filed a registration statement (…) on May 1, 2001". */
  private datedOn(): boolean {
    const date = this.distanceOutside(DateLiteral, REACH.filedOn, 1, [Comma, FormNumber, Filed]);
    if (date < 2 || !/^on$/i.test(this.ahead(date - 1).image)) return false;
    return date === 2 || this.isAhead(date - 2, CloseParenthesis);
  }

  /** filingDate : Matter* DateLiteral */
  private readonly filingDate = this.RULE('filingDate', () => {
    this.upTo(DateLiteral);
    this.CONSUME(DateLiteral);
  });

  /** Whether a date follows the prospectus that is named next. */
  protected datesProspectus(): boolean {
    if (!this.isAhead(1, ProspectusPhrase)) return false;
    const dated = this.distanceOutside(Dated, 12, 2, [ProspectusPhrase, RegistrationStatementPhrase]);
    return dated > 0 && this.distanceTo(DateLiteral, 3, dated + 1) > 0;
  }

  /** prospectus : ProspectusPhrase Matter* Dated Matter* DateLiteral */
  protected readonly prospectus = this.RULE('prospectus', () => {
    this.CONSUME(ProspectusPhrase);
    this.upTo(DateLiteral);
    this.CONSUME(DateLiteral);
  });

  /** Whether a security is described next: an amount or a number of one, or a kind that is defined at once. */
  protected describesSecurity(): boolean {
    const stops = [Comma, OpenParenthesis, InlineMarker, ItemMarker];
    if (this.isAhead(1, Money)) {
      return (
        /^(?:in|aggregate|principal|maximum|initial|of|face|worth|total)$/i.test(this.ahead(2).image) &&
        this.distanceTo(SecurityKind, REACH.title, 2, stops) > 0
      );
    }
    if (this.isAhead(1, Count))
      return !this.namesYear() && this.distanceTo(SecurityKind, REACH.form, 2, [...stops, Count, Money]) > 0;
    return this.isAhead(1, SecurityKind) && this.definesSecurity();
  }

  /** Whether the number is the year of a law: "the Securities Act of 1933". */
  private namesYear(): boolean {
    return /^of$/i.test(this.ahead(0).image) && /\bacts?$/i.test(this.ahead(-1).image);
  }

  /** Whether a parenthesis after the kind defines a term that repeats a word of it: "warrants to buy … (the "Warrants")". */
  private definesSecurity(): boolean {
    const stops = [InlineMarker, AgreementTitle, RegistrationStatementPhrase];
    const open = this.distanceTo(OpenParenthesis, REACH.definition, 2, stops);
    const quote = open > 0 ? this.distanceTo(Quote, 8, open + 1) : 0;
    if (quote === 0) return false;
    const words = this.ahead(1).image.toLowerCase().split(/\s+/).map(stem);
    for (let distance = quote + 1; distance < quote + 5 && !this.isAhead(distance, Quote); distance++) {
      const image = this.ahead(distance).image.toLowerCase().split(/\s+/);
      if (words.includes(stem(image.at(-1) ?? ''))) return true;
    }
    return false;
  }

  /** security : ((Money | Count) securityLead)? securityTitle */
  protected readonly security = this.RULE('security', () => {
    this.OPTION(() => {
      this.OR([{ ALT: () => this.CONSUME(Money) }, { ALT: () => this.CONSUME(Count) }]);
      this.SUBRULE(this.securityLead);
    });
    this.SUBRULE(this.securityTitle);
  });

  /** securityLead : (parenthesis | Matter)*, up to the title: "in aggregate principal amount of the Company's" */
  private readonly securityLead = this.RULE('securityLead', () => {
    this.MANY({
      GATE: () => !this.opensTitle(),
      DEF: () => {
        this.OR({
          DEF: [{ ALT: () => this.SUBRULE(this.parenthesis) }, { ALT: () => this.CONSUME(Matter) }],
          IGNORE_AMBIGUITIES: true,
        });
      },
    });
  });

  private opensTitle(): boolean {
    if (this.partitive()) return false;
    if (this.isAhead(1, Rate) || this.isAhead(1, SecurityKind)) return true;
    const determines =
      /^(?:the|its|our|such|an?|certain|of|and|outstanding|aggregate|principal|amount|in|up|to)$|['’]s?$/i;
    return (
      /^(?:of|the|its|our)$|['’]s?$/i.test(this.ahead(0).image) &&
      !determines.test(this.ahead(1).image) &&
      !this.possessive()
    );
  }

  /** Whether "shares" is only counted, and what they are shares of follows the definition: "900 shares (the "Shares") of Common Stock". */
  private partitive(): boolean {
    if (!this.isAhead(1, SecurityKind) || !this.isAhead(2, OpenParenthesis)) return false;
    const close = this.distanceTo(CloseParenthesis, REACH.definition, 3);
    return (
      close > 0 &&
      /^of$/i.test(this.ahead(close + 1).image) &&
      this.distanceTo(SecurityKind, REACH.form, close + 2, [Comma, OpenParenthesis]) > 0
    );
  }

  /** Whether a name in the possessive stands next: "of Example Corp.'s Notes". */
  private possessive(): boolean {
    const kind = this.distanceTo(SecurityKind, REACH.title);
    for (let distance = 1; distance < kind; distance++)
      if (/['’]s?$/.test(this.ahead(distance).image)) return true;
    return false;
  }

  /** securityTitle : (Rate | SecurityKind | PlaceName | LetterWord)+ (Due (DateLiteral | Count))? */
  private readonly securityTitle = this.RULE('securityTitle', () => {
    this.AT_LEAST_ONE({
      GATE: () => this.titleGoesOn(),
      DEF: () =>
        this.OR({
          DEF: [
            { ALT: () => this.CONSUME(Rate) },
            { ALT: () => this.CONSUME(SecurityKind) },
            { ALT: () => this.CONSUME(PlaceName) },
            { ALT: () => this.CONSUME(LetterWord) },
          ],
          IGNORE_AMBIGUITIES: true,
        }),
    });
    this.OPTION(() => {
      this.CONSUME(Due);
      this.OPTION1(() => {
        this.OR1([{ ALT: () => this.CONSUME(DateLiteral) }, { ALT: () => this.CONSUME(Count) }]);
      });
    });
  });

  /** Whether the next token belongs to a title: names and kinds, and what joins them. */
  private titleGoesOn(): boolean {
    if (this.isAhead(1, Rate) || this.isAhead(1, SecurityKind) || this.isAhead(1, PlaceName)) return true;
    if (!this.isAhead(1, LetterWord)) return false;
    const { image } = this.ahead(1);
    if (/^(?:of|the|its)$/i.test(image) || !/^[a-z]/.test(image))
      return (
        this.distanceTo(SecurityKind, 12, 1, [Comma, OpenParenthesis, Money]) > 0 || /^[A-Z]/.test(image)
      );
    return this.distanceTo(SecurityKind, 6, 1, [Comma, OpenParenthesis, Count, Money]) > 0;
  }

  /** Whether a date or parties follow the title of an agreement. */
  protected datesAgreement(): boolean {
    if (!this.isAhead(1, AgreementTitle)) return false;
    const stops = [AgreementTitle, RegistrationStatementPhrase];
    const dated = this.distanceOutside(Dated, REACH.agreement, 2, stops);
    if (dated > 0 && this.distanceTo(DateLiteral, 4, dated + 1) > 0) return true;
    return this.distanceOutside(Between, REACH.agreement, 2, stops) > 0;
  }
}
