import type { TokenType } from 'chevrotain';
import { FactParser } from './fact-parser.js';
import {
  AgreementTitle,
  Count,
  DateLiteral,
  Due,
  Money,
  Rate,
  RegistrationStatementPhrase,
} from './facts.js';
import { PlaceName } from './laws.js';
import { PricePhrase, SecurityKind } from './security-kinds.js';
import { InlineMarker, ItemMarker } from '../markers.js';
import { Matter } from '../matter.js';
import { And, CloseParenthesis, Comma, LetterWord, OpenParenthesis, Quote } from '../words.js';

/** How far the parts of a security may stand from its head. */
const REACH = { kind: 9, title: 16, definition: 14, price: 34 } as const;

/** How many kinds of securities a series has. */
const SERIES_KINDS = 12;
/** "of which 2,000 are outstanding", "the shares of Common Stock into which the Notes convert": a number or a title ends before these. */
const VERB =
  /^(?:are|is|were|was|have|has|had|may|will|shall|would|which|that|into|being|upon|under)(?![\w-])/;
const GIVEN =
  /^(?:issuable|issued|offered|sold|reserved|deliverable|underlying|held|owned|included|represented)$/;

/** A noun without its plural. */
function stem(word: string): string {
  return word.replace(/(?:ies|y|s)$/, '');
}

/** Securities, wherever a clause names them. */
export abstract class SecurityParser extends FactParser {
  /** Whether a security is described next: an amount or a number of one, or a kind that is defined at once. */
  protected describesSecurity(): boolean {
    const stops = [Comma, OpenParenthesis, InlineMarker, ItemMarker];
    if (this.isAhead(1, Money)) {
      return (
        (/^(?:in|aggregate|principal|maximum|initial|of|face|worth|total)$/i.test(this.ahead(2).image) ||
          this.isAhead(2, Rate) ||
          this.namesClass(2)) &&
        this.distanceTo(SecurityKind, REACH.title, 2, stops) > 0
      );
    }
    if (this.isAhead(1, Count))
      return (
        !this.namesYear() &&
        !this.opensSeries() &&
        !VERB.test(this.ahead(2).image) &&
        this.distanceTo(SecurityKind, REACH.kind, 2, [...stops, Count, Money]) > 0
      );
    if (this.isAhead(1, Rate)) {
      const kind = this.isAhead(0, Quote) ? 0 : this.kindOfRate(stops);
      return kind > 0 && this.definesSecurity(kind);
    }
    if (this.leavesNumberOpen()) return this.distanceTo(SecurityKind, REACH.kind, 4, stops) > 0;
    // A term in quotation marks is a name for what is described before it.
    if (!this.isAhead(1, SecurityKind) || this.opensTerm() || this.repeatsTerm()) return false;
    return this.definesSecurity(this.lastOfSeries()) || this.priceAhead() || this.offersWarrants();
  }

  /** "an indeterminate amount of interests in the Plan"; what a company "is authorized to issue" is not offered. */
  private leavesNumberOpen(): boolean {
    for (let distance = 0; distance > -4; distance--)
      if (/^(?:issue|authorized)$/i.test(this.ahead(distance).image)) return false;
    return (
      /^(?:indeterminate|indeterminable|unlimited|unspecified|undetermined)$/i.test(this.ahead(1).image) &&
      /^(?:number|amount)$/i.test(this.ahead(2).image) &&
      /^of$/i.test(this.ahead(3).image)
    );
  }

  /** Whether warrants are told with the shares they are for, and not what is issued upon their exercise: "relating to warrants to purchase 500 shares". */
  private offersWarrants(): boolean {
    if (!/(?:warrants|rights)$/i.test(this.ahead(1).image) || !/^to$/i.test(this.ahead(2).image))
      return false;
    for (let distance = 0; distance > -5; distance--)
      if (/^(?:exercise|conversion|underlying|under|holders?|outstanding)$/i.test(this.ahead(distance).image))
        return false;
    return (
      /^(?:purchase|acquire|subscribe)$/i.test(this.ahead(3).image) &&
      this.distanceTo(Count, 6, 4, [Comma, OpenParenthesis, SecurityKind]) > 0
    );
  }

  /** Distance of the kind that a rate is of: "9-1/8% Senior Notes"; 0 for a part or a change, "51% of the shares". */
  private kindOfRate(stops: readonly TokenType[]): number {
    const kind = this.distanceTo(SecurityKind, REACH.kind, 2, [...stops, Count, Money]);
    for (let at = 2; at < kind; at++) if (/^(?:of|in|on|to|from|the)$/i.test(this.ahead(at).image)) return 0;
    return kind;
  }

  /** Whether a class or series by its letter or number stands at `distance`: "Class A-1". */
  private namesClass(distance: number): boolean {
    return (
      /^(?:class|series)$/i.test(this.ahead(distance).image) &&
      /^[A-Z\d]/.test(this.ahead(distance + 1).image)
    );
  }

  /** Whether the kind is in a quoted term, a year or a word before it or not: “Notes”, “2029 Notes”, “New Notes”. */
  private opensTerm(): boolean {
    const second = this.isAhead(0, Count) || /^[A-Z]/.test(this.ahead(0).image);
    return this.isAhead(0, Quote) || (second && this.isAhead(-1, Quote));
  }

  /** "upon conversion of the Notes (the "Conversion Shares")": a single word behind "the" is a term already. */
  private repeatsTerm(): boolean {
    return /^[A-Z]\w+$/.test(this.ahead(1).image) && /^(?:the|such|those)$/i.test(this.ahead(0).image);
  }

  /** Whether the number is the year of a series: "the Company's 2008 Series D 8.875% Senior Notes". */
  private opensSeries(): boolean {
    return (
      this.isAhead(1, Count) &&
      /^(?:19|20)\d{2}$/.test(this.ahead(1).image) &&
      /^series(?![\w-])/i.test(this.ahead(2).image)
    );
  }

  /** Whether the number is no count but a year, of a law, a term or a maturity, or that of a series: "the Securities Act of 1933", "the 2029 Notes", "Series 1 shares". */
  private namesYear(): boolean {
    if (this.isAhead(0, Due) || /^(?:series|class|no\.?)$/i.test(this.ahead(0).image)) return true;
    if (/^of$/i.test(this.ahead(0).image)) return /\bacts?$/i.test(this.ahead(-1).image);
    return (
      /^(?:19|20)\d{2}$/.test(this.ahead(1).image) &&
      /^[A-Z]/.test(this.ahead(2).image) &&
      (this.isAhead(0, Quote) || /^the$/i.test(this.ahead(0).image))
    );
  }

  /** Distance of the last kind of a series that the next one begins: "ordinary shares, preference shares and debt securities". */
  private lastOfSeries(): number {
    let last = 1;
    for (let kinds = 1; kinds < SERIES_KINDS; kinds++) {
      let next = last + 1;
      while (this.isAhead(next, Comma) || this.isAhead(next, And)) next++;
      if (next === last + 1 || !this.isAhead(next, SecurityKind)) return last;
      last = next;
    }
    return last;
  }

  /**
   * Whether a parenthesis after the kind at a distance defines a term that repeats a word of it: "warrants to buy … (the
   * "Warrants")".
   */
  private definesSecurity(at: number): boolean {
    const stops = [InlineMarker, AgreementTitle, RegistrationStatementPhrase];
    const open = this.distanceTo(OpenParenthesis, REACH.definition, at + 1, stops);
    const quote = open > 0 ? this.distanceTo(Quote, 8, open + 1) : 0;
    const words = this.ahead(at)
      .image.toLowerCase()
      .split(/[\s,]+/)
      .map(stem);
    // Offshore letters set terms in bold type instead: "common shares of no par value (the Common Shares)".
    if (quote === 0) return open > 0 && this.opensBareTerm(open + 1, words);
    const initials = words.map((word) => word.charAt(0)).join('');
    let repeats = false;
    for (let distance = quote + 1; distance < quote + 5 && !this.isAhead(distance, Quote); distance++) {
      const last = stem(this.ahead(distance).image.toLowerCase().split(/\s+/).at(-1) ?? '');
      if (words.includes(last) || last === initials) repeats = true;
      // "warrants (the "Warrant Shares")" defines shares.
      else if (this.isAhead(distance, SecurityKind)) repeats = false;
    }
    return repeats;
  }

  /** Whether "the" and one of the words in capitals stand at a distance: a term without quotation marks. */
  private opensBareTerm(at: number, words: readonly string[]): boolean {
    if (!/^(?:the|each|collectively)$/i.test(this.ahead(at).image)) return false;
    // "the Warrant Shares": the kind may stand behind another word.
    const kind = this.distanceTo(SecurityKind, 2, at + 1);
    const { image } = this.ahead(kind);
    return (
      kind > 0 && /^[A-Z]/.test(image) && words.includes(stem(image.toLowerCase().split(/\s+/).at(-1) ?? ''))
    );
  }

  /** Whether the price of all that is offered of one kind follows it: "shares of Common Stock having an aggregate offering price of …". */
  private priceAhead(): boolean {
    const stops = [And, InlineMarker, AgreementTitle, RegistrationStatementPhrase, Count];
    const price = this.distanceOutside(PricePhrase, REACH.price, 1, stops);
    // What a list of kinds is offered for is the price of none alone.
    return price > 0 && this.isAhead(price + 1, Money) && !/^(?:and|or)$/i.test(this.ahead(0).image);
  }

  /** security : (Money | Count) securityLead securityTitle | securityLead? securityTitle securityPrice? */
  protected readonly security = this.RULE('security', () => {
    let unpriced = true;
    this.OPTION(() => {
      unpriced = false;
      this.OR([{ ALT: () => this.CONSUME(Money) }, { ALT: () => this.CONSUME(Count) }]);
      this.SUBRULE(this.securityLead);
    });
    this.OPTION2({
      GATE: () => unpriced && (this.countsShares() || this.leavesNumberOpen()),
      DEF: () => this.SUBRULE1(this.securityLead),
    });
    this.SUBRULE(this.securityTitle);
    this.OPTION1({ GATE: () => unpriced && this.priceAhead(), DEF: () => this.SUBRULE(this.securityPrice) });
  });

  /** securityPrice : (parenthesis | Matter)* PricePhrase Money */
  private readonly securityPrice = this.RULE('securityPrice', () => {
    this.MANY({
      GATE: () => !this.isAhead(1, PricePhrase),
      DEF: () => {
        this.OR({
          DEF: [{ ALT: () => this.SUBRULE(this.parenthesis) }, { ALT: () => this.CONSUME(Matter) }],
          IGNORE_AMBIGUITIES: true,
        });
      },
    });
    this.CONSUME(PricePhrase);
    this.CONSUME(Money);
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
    if (this.isAhead(1, Rate) || this.isAhead(1, SecurityKind) || this.opensSeries()) return true;
    // "$165,000,000 Class A-1 0.40% Asset Backed Notes"
    if (this.isAhead(0, Money) && this.namesClass(1)) return true;
    const determines =
      /^(?:the|its|our|such|an?|certain|of|and|outstanding|aggregate|principal|amount|in|up|to)$|['’]s?$/i;
    return (
      /^(?:of|the|its|our)$|['’]s?$/i.test(this.ahead(0).image) &&
      !determines.test(this.ahead(1).image) &&
      !this.possessive() &&
      this.titleGoesOn()
    );
  }

  /** Whether "shares" is only counted, and what they are shares of follows the definition: "900 shares (the "Shares") of Common Stock". */
  private partitive(): boolean {
    if (!this.isAhead(1, SecurityKind) || !this.isAhead(2, OpenParenthesis)) return false;
    const close = this.distanceTo(CloseParenthesis, REACH.definition, 3);
    return (
      close > 0 &&
      /^of$/i.test(this.ahead(close + 1).image) &&
      this.distanceTo(SecurityKind, REACH.kind, close + 2, [Comma, OpenParenthesis]) > 0
    );
  }

  /** The same of a number that is not told: "shares (the "Shares") of Common Stock"; "guarantees (the "Guarantees") of the Notes" are securities. */
  private countsShares(): boolean {
    return /^(?:shares|units|interests)$/i.test(this.ahead(1).image) && this.partitive();
  }

  /** Whether a name in the possessive stands next: "of Example Corp.'s Notes". */
  private possessive(): boolean {
    const kind = this.distanceTo(SecurityKind, REACH.title);
    for (let distance = 1; distance < kind; distance++)
      if (/['’]s?$/.test(this.ahead(distance).image)) return true;
    return false;
  }

  /** seriesYear : Count */
  private readonly seriesYear = this.RULE('seriesYear', () => {
    this.CONSUME(Count);
  });

  /** securityTitle : seriesYear? (Rate | SecurityKind | PlaceName | LetterWord)+ (Comma Rate LetterWord)? (Due (DateLiteral | Count))? */
  private readonly securityTitle = this.RULE('securityTitle', () => {
    this.OPTION2({ GATE: () => this.opensSeries(), DEF: () => this.SUBRULE(this.seriesYear) });
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
    // "First Mortgage Bonds, 3.95% Series due 2050"
    this.OPTION3({
      GATE: () => this.isAhead(2, Rate) && /^series$/i.test(this.ahead(3).image),
      DEF: () => {
        this.CONSUME(Comma);
        this.CONSUME1(Rate);
        this.CONSUME1(LetterWord);
      },
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
    // "shares of Common Stock issuable upon exercise of the Warrants": what is said of the securities, with others in it.
    if (this.isAhead(0, SecurityKind) && (GIVEN.test(image) || VERB.test(image))) return false;
    if (/^(?:of|the|its)$/i.test(image) || !/^[a-z]/.test(image))
      return (
        this.distanceTo(SecurityKind, 12, 1, [Comma, OpenParenthesis, Money]) > 0 || /^[A-Z]/.test(image)
      );
    return this.distanceTo(SecurityKind, 6, 1, [Comma, OpenParenthesis, Count, Money]) > 0;
  }
}
