import type { TokenType } from 'chevrotain';
import { AgreementParser } from './facts/agreement-parser.js';
import {
  BlueSky,
  FederalLaw,
  LawWord,
  NationalLaw,
  PlaceName,
  StatuteInitials,
  UnitedStates,
} from './facts/laws.js';
import { ExceptForPhrase } from './facts/facts.js';
import { HeadingMark, sentenceMarks } from './marks.js';
import { Matter } from './matter.js';
import {
  AddressedPhrase,
  AssumeVerb,
  BarPhrase,
  FirstPerson,
  ForeignMatter,
  LimitPhrase,
  NoOpinion,
  RelyVerb,
} from './phrases/kinds.js';
import { And, CloseParenthesis, Comma, OpenParenthesis, Semicolon, SentenceEnd } from './words.js';

/** How far a law's name may stand from the word "law". */
const LAW_BEFORE = 16;
const LAW_AHEAD = 7;
/** How far the limit may stand from where the writer is admitted, and a law from the limit. */
const ADMISSION_REACH = 40;
const LIMIT_REACH = 15;
/** How far another sentence's limit may stand from an admission. */
const CLAUSE_REACH = 120;
/** How far "that State" may stand after a limit. */
const POINTER_REACH = 6;
/** How far back the parenthesis may open that excludes a place. */
const EXCLUSION_REACH = 32;
/** How far "is addressed in the opinion of" may stand after a law; the same where the law is part of what is so addressed. */
const ADDRESSED_REACH = 8;
const ADDRESSED_FAR = 30;
/** How far back "governed by" may stand, and the verb of relying before it; how far ahead that verb may. */
const GOVERNED_REACH = 16;
const RELIANCE_REACH = 12;
/** What leads to a law that another's opinion is relied on for. */
const CONCERNS =
  /^(?:governed|matters?|insofar|concern(?:s|ed|ing)?|involv(?:es?|ed|ing)|relat(?:es?|ed|ing)|organi[sz]ed|incorporated|formed)\b/i;
/** What ends the denial of a bar: "not admitted in Delaware, but we are familiar with its law" tells a law after all. */
const TURN = /^(?:but|however|we|I|our|my|this|familiar)$/i;
/** What names a law or its place. */
const LAWS = [FederalLaw, NationalLaw, StatuteInitials, UnitedStates, PlaceName];

/** The laws that an opinion is limited to. */
export abstract class LawParser extends AgreementParser {
  /** lawText : (admission | exclusion | law | Matter | HeadingMark | furniture)* */
  protected readonly lawText = this.RULE('lawText', () => {
    this.MANY(() => {
      this.OR({
        DEF: [
          {
            GATE: () => this.limitsAfterAdmission() || this.limitsBesideAdmission(),
            ALT: () => this.SUBRULE(this.admission),
          },
          { GATE: () => this.excludes(), ALT: () => this.SUBRULE(this.exclusion) },
          { GATE: () => this.namesLaw(), ALT: () => this.SUBRULE(this.law) },
          { ALT: () => this.CONSUME(Matter) },
          { ALT: () => this.CONSUME(HeadingMark) },
          { ALT: () => this.SUBRULE(this.furniture) },
        ],
        IGNORE_AMBIGUITIES: true,
      });
    });
  });

  /**
   * Whether the sentence goes on from where the writer is admitted to the law that the opinion is limited to: "I am admitted
   * in Colorado, and this opinion is limited to the Delaware General Corporation Law."
   */
  private limitsAfterAdmission(): boolean {
    if (!this.isAhead(1, BarPhrase)) return false;
    const limit = this.distanceTo(LimitPhrase, ADMISSION_REACH, 2);
    const except = this.distanceTo(ExceptForPhrase, ADMISSION_REACH, 2);
    const from = limit > 0 ? limit : except;
    return from > 0 && this.limitsToLaw(from) && !this.addsToAdmission(from);
  }

  /** Whether the exception at `distance` adds to the place of an admission: "no experts on any other jurisdiction, except Delaware". */
  private addsToAdmission(distance: number): boolean {
    const before = this.isAhead(distance - 1, Comma) ? distance - 2 : distance - 1;
    return (
      this.isAhead(distance, ExceptForPhrase) &&
      /^(?:jurisdiction|state)s?$/i.test(this.ahead(before).image) &&
      /^other$/i.test(this.ahead(before - 1).image)
    );
  }

  /** Whether the limit at `distance` names a law of its own: it does not where it points back to the place of an admission. */
  private limitsToLaw(distance: number): boolean {
    return (
      !this.pointsBack(distance + 1) &&
      LAWS.some((type) => this.distanceTo(type, LIMIT_REACH, distance + 1) !== 0)
    );
  }

  /**
   * Whether another sentence of the clause names the law that the opinion is limited to: "We are members of the bar of Alabama. The
   * opinions are limited to the laws of New York."
   */
  private limitsBesideAdmission(): boolean {
    if (
      !this.isAhead(1, BarPhrase) ||
      this.excludes() ||
      this.distanceTo(LimitPhrase, ADMISSION_REACH, 2) > 0
    )
      return false;
    return this.limitsIn(1) || this.limitsIn(-1);
  }

  /** Whether a sentence of the clause on one side of the one at hand limits the opinion to a law. */
  private limitsIn(step: 1 | -1): boolean {
    let other = false;
    for (let at = step; Math.abs(at) < CLAUSE_REACH; at += step) {
      if (this.isAhead(at, sentenceMarks.jurisdiction)) other = true;
      else if (!this.isAhead(at, Matter)) return false;
      if (!other) continue;
      const limits =
        this.isAhead(at, LimitPhrase) || (this.isAhead(at, ExceptForPhrase) && this.isExceptedFromNone(at));
      if (limits && this.limitsToLaw(at)) return true;
    }
    return false;
  }

  /** Whether the limit points back to the place of the admission: "limited to the laws of that State". */
  private pointsBack(from: number): boolean {
    for (let at = from; at < from + POINTER_REACH; at++) {
      const next = this.ahead(at + 1).image;
      if (
        /^(?:that|such|said)$/i.test(this.ahead(at).image) &&
        /^(?:state|jurisdiction|province|commonwealth)s?$/i.test(next)
      )
        return true;
    }
    return false;
  }

  /** admission : BarPhrase Matter*, up to the limit or the exception that names the law */
  private readonly admission = this.RULE('admission', () => {
    this.CONSUME(BarPhrase);
    this.MANY({
      // "We are not licensed in any state other than Florida, and our opinion is limited to the laws of Nevada."
      GATE: () =>
        !this.isAhead(1, LimitPhrase) &&
        !(this.isAhead(1, ExceptForPhrase) && this.distanceTo(LimitPhrase, LIMIT_REACH, 2) === 0),
      DEF: () => this.CONSUME(Matter),
    });
  });

  /** exclusion : (NoOpinion | BarPhrase) Matter*, up to what is excepted from it, another limit or a turn */
  private readonly exclusion = this.RULE('exclusion', () => {
    this.OR([{ ALT: () => this.CONSUME(NoOpinion) }, { ALT: () => this.CONSUME(BarPhrase) }]);
    const deniesBar = this.isAhead(0, BarPhrase);
    this.MANY({
      GATE: () =>
        ![ExceptForPhrase, LimitPhrase, BarPhrase].some((type) => this.isAhead(1, type)) &&
        !(deniesBar && TURN.test(this.ahead(1).image)),
      DEF: () => this.CONSUME(Matter),
    });
  });

  /** Whether an opinion is disclaimed next, or the admission to a bar: "I am not admitted in Ohio". */
  private excludes(): boolean {
    return this.isAhead(1, NoOpinion) || (this.isAhead(1, BarPhrase) && /^not\s/i.test(this.ahead(1).image));
  }

  /** law : FederalLaw | NationalLaw | StatuteInitials | UnitedStates | PlaceName | BlueSky, that of the United States */
  private readonly law = this.RULE('law', () => {
    this.OR([
      { ALT: () => this.CONSUME(FederalLaw) },
      { ALT: () => this.CONSUME(NationalLaw) },
      { ALT: () => this.CONSUME(StatuteInitials) },
      { ALT: () => this.CONSUME(UnitedStates) },
      { ALT: () => this.CONSUME(PlaceName) },
      { ALT: () => this.CONSUME(BlueSky) },
    ]);
  });

  /** Whether "exclusive of" stands right before, or "excluding" before it in the same parenthesis: "(…, excluding Hong Kong, Macau and Taiwan)". */
  private excluded(): boolean {
    let exclusion = false;
    for (let back = 0; back < EXCLUSION_REACH && this.isAhead(-back, Matter); back++) {
      if (/^exclu(?:sive|ding)$/i.test(this.ahead(-back).image)) {
        if (back <= 2) return true;
        exclusion = true;
      }
      if (this.isAhead(-back, CloseParenthesis)) return false;
      if (this.isAhead(-back, OpenParenthesis)) return exclusion;
    }
    return false;
  }

  /** Whether the United States only tell where the state before them lies: "the State of Ohio of the United States". */
  private locatesState(): boolean {
    if (!this.isAhead(1, UnitedStates) || !this.isAhead(-1, PlaceName) || this.isAhead(2, LawWord))
      return false;
    return this.isAhead(0, Comma) ? !/^the\s/i.test(this.ahead(1).image) : /^of$/i.test(this.ahead(0).image);
  }

  /**
   * Whether another's opinion is relied on for the law that is named next: "as to matters of Ohio law, we have relied on the opinion of",
   * "insofar as our opinions concern the laws of Ohio, we refer you to the opinion of".
   */
  private leftToOthers(): boolean {
    let concerns = false;
    let inClause = true;
    let verb = this.distanceToReliance();
    for (let back = 0; back < GOVERNED_REACH && this.isAhead(-back, Matter); back++) {
      if (this.isAhead(-back, SentenceEnd) || this.isAhead(-back, Semicolon)) break;
      // "limited to the laws of New York, and as to matters of Ohio law": the limit is that of another clause.
      if (concerns && this.isAhead(-back, Comma)) inClause = false;
      const excepts = this.isAhead(-back, ExceptForPhrase) && !/\bthat$/i.test(this.ahead(-back).image);
      if (inClause && (excepts || this.isAhead(-back, LimitPhrase))) return false;
      concerns ||= CONCERNS.test(this.ahead(-back).image);
      if (concerns && verb === 0 && this.isAhead(-back, RelyVerb)) verb = 1;
    }
    if (!concerns || verb === 0) return false;
    for (let at = verb; at < verb + GOVERNED_REACH; at++)
      if (/^opinions?$/i.test(this.ahead(at).image)) return true;
    return false;
  }

  /** Distance of the next verb of relying on others in the sentence; 0 where none stands near. */
  private distanceToReliance(): number {
    for (let at = 2; at < RELIANCE_REACH; at++) {
      if (!this.isAhead(at, Matter) || this.isAhead(at, SentenceEnd) || this.isAhead(at, Semicolon)) return 0;
      const correct = this.isAhead(at, AssumeVerb) && this.ahead(at + 2).image === 'correctness';
      if (correct || this.isAhead(at, RelyVerb) || /^refer$/i.test(this.ahead(at).image)) return at;
    }
    return 0;
  }

  /**
   * Whether another's opinion addresses the law that is named next: "Various issues concerning the Nevada Revised Statutes and the internal
   * laws of the State of Nevada are addressed in the opinion of".
   */
  private isAddressedElsewhere(): boolean {
    // "… in the opinion of Kiln LLP, Nevada counsel"
    if (this.followsIn(AddressedPhrase, ADDRESSED_REACH)) return true;
    // "We are opining on the laws of Ohio, and matters of Texas law are addressed in the opinion of"
    const told = [FirstPerson, LimitPhrase, NoOpinion].some((type) => this.followsIn(type, ADDRESSED_FAR));
    const stops = told ? [Comma, Semicolon] : [Semicolon];
    return this.distanceTo(AddressedPhrase, told ? ADDRESSED_REACH : ADDRESSED_FAR, 2, stops) > 0;
  }

  /** Whether a token of `type` stands at most `reach` tokens before what is next, in its sentence. */
  private followsIn(type: TokenType, reach: number): boolean {
    for (let back = 0; back < reach && this.isAhead(-back, Matter); back++) {
      if (this.isAhead(-back, SentenceEnd)) return false;
      if (this.isAhead(-back, type)) return true;
    }
    return false;
  }

  /** Whether the place that is named next is that of another's bar: "relied on the opinion of Ann Birch, who is a member of the Ohio Bar". */
  private admitsOther(): boolean {
    let admits = false;
    for (let back = 0; back < ADMISSION_REACH && this.isAhead(-back, Matter); back++) {
      admits ||= back < POINTER_REACH && /^who$/i.test(this.ahead(-back).image);
      if (this.isAhead(-back, RelyVerb)) return admits;
    }
    return false;
  }

  /** Whether law on securities comes next that the opinion is on: it is mostly named to be left out. */
  private coversSecuritiesLaw(): boolean {
    if (!/^federal\s+securities\s+law/i.test(this.ahead(1).image)) return false;
    for (let back = 0; back < LAW_BEFORE; back++) {
      if (/\bnot\b|^exclud/i.test(this.ahead(-back).image)) return false;
      if (this.isAhead(-back, ExceptForPhrase)) return this.isExceptedFromNone(-back);
      if (!this.isAhead(-back, Matter)) break;
    }
    return true;
  }

  /** Whether a disclaimer of opinion stands before the exception at `distance`: "no opinion on any law other than". */
  private isExceptedFromNone(distance: number): boolean {
    for (let back = 1; back < ADMISSION_REACH; back++)
      if (this.isAhead(distance - back, NoOpinion)) return true;
    return false;
  }

  /** Whether the law behind "any" is left out: after "or", or in a disclaimer. */
  private leavesOut(): boolean {
    if (/^or$/i.test(this.ahead(-1).image)) return true;
    for (let back = 1; back < ADMISSION_REACH && !this.isAhead(-back, SentenceEnd); back++)
      if (this.isAhead(-back, NoOpinion) || /\bnot\b|^exclud/i.test(this.ahead(-back).image)) return true;
    return false;
  }

  /** Whether the place that is named next is named for its law: "law" or a bar stands near. */
  private namesLaw(): boolean {
    // "Holland & Hart LLP"
    if (this.isAhead(2, And) && this.ahead(2).image === '&') return false;
    // "Ireland (exclusive of Northern Ireland)"
    if (this.excluded()) return false;
    if (this.isAddressedElsewhere() || this.leftToOthers()) return false;
    // "other than the laws of Ohio, the securities laws of any state or any federal law": what no opinion is given on.
    if (this.isAhead(1, FederalLaw) && /^any$/i.test(this.ahead(0).image) && this.leavesOut()) return false;
    if ([FederalLaw, NationalLaw, StatuteInitials].some((type) => this.isAhead(1, type))) return true;
    if (this.isAhead(1, BlueSky)) return this.coversSecuritiesLaw();
    if (!this.isAhead(1, PlaceName) && !this.isAhead(1, UnitedStates)) return false;
    if (this.locatesState() || this.admitsOther()) return false;
    for (let back = 0; back < LAW_BEFORE; back++) {
      if (
        [LawWord, BarPhrase, FederalLaw, LimitPhrase, ForeignMatter].some((type) => this.isAhead(-back, type))
      )
        return true;
      if (!this.isAhead(-back, Matter)) break;
    }
    return this.distanceTo(LawWord, LAW_AHEAD, 2) > 0;
  }
}
