import { ATTRIBUTIVE } from './conclusions/conclusion-scan.js';
import { ConsentParser } from './consent-parser.js';
import { ExceptForPhrase } from './facts/facts.js';
import { LawWord } from './facts/laws.js';
import { InlineMarker, ItemMarker } from './markers.js';
import {
  AddedMark,
  ConclusionMark,
  ConditionMark,
  DeepEntryMark,
  ElisionMark,
  EntryMark,
  HeadingMark,
  LawLimitEndMark,
  LawLimitMark,
  OfferingEndMark,
  OfferingMark,
  SubentryEndMark,
  SubentryMark,
  OpinionItemMark,
  PartedMark,
  PremiseEndMark,
  PremiseMark,
  ProvisoMark,
  SharedMark,
  SubjectOfMark,
} from './marks.js';
import { Matter } from './matter.js';
import { ClosingPredicate, Holding, ShelfOpening, ShelfPredicate } from './phrases/holdings.js';
import { OpinionStatement } from './phrases/kinds.js';
import { Colon, Comma, Semicolon, SentenceEnd, That } from './words.js';

/** What sentences of each kind hold. */
export abstract class FieldParser extends ConsentParser {
  /** plainText : (Matter | HeadingMark | furniture)* */
  protected readonly plainText = this.RULE('plainText', () => {
    this.MANY(() => {
      this.OR([
        { ALT: () => this.CONSUME(Matter) },
        { ALT: () => this.CONSUME(HeadingMark) },
        { ALT: () => this.SUBRULE(this.furniture) },
      ]);
    });
  });

  /** factualText : (registrationStatement | prospectus | agreement | security | Matter | HeadingMark | furniture)* */
  protected readonly factualText = this.RULE('factualText', () => {
    this.MANY(() => {
      this.OR({
        DEF: [
          { GATE: () => this.namesStatement(), ALT: () => this.SUBRULE(this.registrationStatement) },
          { GATE: () => this.datesProspectus(), ALT: () => this.SUBRULE(this.prospectus) },
          { GATE: () => this.datesAgreement(), ALT: () => this.SUBRULE(this.agreement) },
          { GATE: () => this.describesSecurity(), ALT: () => this.SUBRULE(this.security) },
          { ALT: () => this.CONSUME(Matter) },
          { ALT: () => this.CONSUME(HeadingMark) },
          { ALT: () => this.SUBRULE(this.furniture) },
        ],
        IGNORE_AMBIGUITIES: true,
      });
    });
  });

  /** entryMarker : ItemMarker | InlineMarker */
  protected readonly entryMarker = this.RULE('entryMarker', () => {
    this.OR([{ ALT: () => this.CONSUME(ItemMarker) }, { ALT: () => this.CONSUME(InlineMarker) }]);
  });

  /** deepEntry : DeepEntryMark entryMarker? plainText */
  private readonly deepEntry = this.RULE('deepEntry', () => {
    this.CONSUME(DeepEntryMark);
    this.OPTION({ GATE: () => this.enumerated(), DEF: () => this.SUBRULE(this.entryMarker) });
    this.SUBRULE(this.plainText);
  });

  /** subentry : SubentryMark entryMarker? plainText deepEntry* */
  private readonly subentry = this.RULE('subentry', () => {
    this.CONSUME(SubentryMark);
    this.OPTION({ GATE: () => this.enumerated(), DEF: () => this.SUBRULE(this.entryMarker) });
    this.SUBRULE(this.plainText);
    this.MANY(() => this.SUBRULE(this.deepEntry));
  });

  /** exceptedLaws : Matter LawWord ExceptForPhrase lawText: "any laws except the laws of the State of New York" */
  private readonly exceptedLaws = this.RULE('exceptedLaws', () => {
    this.CONSUME(Matter);
    this.CONSUME(LawWord);
    this.CONSUME(ExceptForPhrase);
    this.SUBRULE(this.lawText);
  });

  /** entry : EntryMark entryMarker? exceptedLaws? plainText subentry* (SubentryEndMark plainText subentry*)* */
  protected readonly entry = this.RULE('entry', () => {
    this.CONSUME(EntryMark);
    this.OPTION({ GATE: () => this.enumerated(), DEF: () => this.SUBRULE(this.entryMarker) });
    this.OPTION1({
      GATE: () => this.isAhead(2, LawWord) && this.isAhead(3, ExceptForPhrase),
      DEF: () => this.SUBRULE(this.exceptedLaws),
    });
    this.SUBRULE(this.plainText);
    this.MANY(() => this.SUBRULE(this.subentry));
    this.MANY1(() => {
      this.CONSUME(SubentryEndMark);
      this.SUBRULE1(this.plainText);
      this.MANY2(() => this.SUBRULE1(this.subentry));
    });
  });

  protected enumerated(): boolean {
    return this.isAhead(1, ItemMarker) || this.isAhead(1, InlineMarker);
  }

  /** documentEntry : EntryMark entryMarker? factualText */
  protected readonly documentEntry = this.RULE('documentEntry', () => {
    this.CONSUME(EntryMark);
    this.OPTION({ GATE: () => this.enumerated(), DEF: () => this.SUBRULE(this.entryMarker) });
    this.SUBRULE(this.factualText);
  });

  /** offering : OfferingMark factualText documentEntry* OfferingEndMark, what reference and opinion in one sentence tell first */
  private readonly offering = this.RULE('offering', () => {
    this.CONSUME(OfferingMark);
    this.SUBRULE(this.factualText);
    this.MANY(() => this.SUBRULE(this.documentEntry));
    this.CONSUME(OfferingEndMark);
  });

  /** lawLimit : LawLimitMark lawText LawLimitEndMark: "limited in all respects to matters of Delaware law," */
  private readonly lawLimit = this.RULE('lawLimit', () => {
    this.CONSUME(LawLimitMark);
    this.SUBRULE(this.lawText);
    this.CONSUME(LawLimitEndMark);
  });

  /** condition : AddedMark? ConditionMark (registrationStatement | Matter | furniture)* entry* */
  private readonly condition = this.RULE('condition', () => {
    this.OPTION(() => this.CONSUME(AddedMark));
    this.CONSUME(ConditionMark);
    this.MANY({
      // "when they are paid for, (i) the Notes will be": the enumerator is the conclusion's.
      GATE: () =>
        !(this.isAhead(1, InlineMarker) && this.isAhead(2, ConclusionMark)) &&
        // "The Shares, when issued under the Plan, will, in our opinion, be"
        !this.isAhead(1, ShelfOpening) &&
        // "of the opinion, assuming no change in the law, that:"
        !(this.isAhead(1, That) && (this.isAhead(2, Colon) || !this.isAhead(2, Matter))),
      DEF: () => {
        this.OR({
          DEF: [
            { GATE: () => this.namesStatement(), ALT: () => this.SUBRULE(this.registrationStatement) },
            { ALT: () => this.CONSUME(Matter) },
            { ALT: () => this.SUBRULE(this.furniture) },
          ],
          IGNORE_AMBIGUITIES: true,
        });
      },
    });
    this.MANY1(() => this.SUBRULE(this.entry));
  });

  /** premise : PremiseMark condition PremiseEndMark, before the statement of the opinion */
  private readonly premise = this.RULE('premise', () => {
    this.CONSUME(PremiseMark);
    this.SUBRULE(this.condition);
    this.CONSUME(PremiseEndMark);
  });

  /** opinionText : (offering | lawLimit | premise | registrationStatement | subjectOf | condition | conclusion | proviso | Matter | HeadingMark | furniture)* */
  protected readonly opinionText = this.RULE('opinionText', () => {
    this.MANY(() => {
      this.OR({
        DEF: [
          { GATE: () => this.namesStatement(), ALT: () => this.SUBRULE(this.registrationStatement) },
          { ALT: () => this.SUBRULE(this.offering) },
          { ALT: () => this.SUBRULE(this.lawLimit) },
          { ALT: () => this.SUBRULE(this.premise) },
          { ALT: () => this.SUBRULE(this.subjectOf) },
          { ALT: () => this.SUBRULE(this.condition) },
          { ALT: () => this.SUBRULE(this.conclusion) },
          { ALT: () => this.SUBRULE(this.proviso) },
          { ALT: () => this.CONSUME(Matter) },
          { ALT: () => this.CONSUME(HeadingMark) },
          { ALT: () => this.SUBRULE(this.furniture) },
        ],
        IGNORE_AMBIGUITIES: true,
      });
    });
  });

  /** opinionItem : OpinionItemMark opinionText */
  protected readonly opinionItem = this.RULE('opinionItem', () => {
    this.CONSUME(OpinionItemMark);
    this.SUBRULE(this.opinionText);
  });

  /** subjectOf : SubjectOfMark subjectText */
  private readonly subjectOf = this.RULE('subjectOf', () => {
    this.CONSUME(SubjectOfMark);
    this.SUBRULE(this.subjectText);
  });

  /** proviso : ProvisoMark (Matter | furniture)*, whose holdings and conditions are none of the opinion */
  private readonly proviso = this.RULE('proviso', () => {
    this.CONSUME(ProvisoMark);
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(Matter) }, { ALT: () => this.SUBRULE(this.furniture) }]);
    });
  });

  /** conclusion : ConclusionMark PartedMark? subjectText each? Comma? (ShelfPredicate | ClosingPredicate)? ElisionMark? (requiredAct | sharedHolding | Holding | Matter | furniture)* */
  private readonly conclusion = this.RULE('conclusion', () => {
    this.CONSUME(ConclusionMark);
    this.OPTION3(() => this.CONSUME(PartedMark));
    this.SUBRULE(this.subjectText);
    this.OPTION4({ GATE: () => this.tellsEach(1), DEF: () => this.SUBRULE(this.each) });
    this.OPTION2({
      GATE: () => this.isAhead(1, Comma) && this.isVerbAhead(2),
      DEF: () => this.CONSUME(Comma),
    });
    this.OPTION(() => {
      this.OR({
        DEF: [{ ALT: () => this.CONSUME(ShelfPredicate) }, { ALT: () => this.CONSUME(ClosingPredicate) }],
        IGNORE_AMBIGUITIES: true,
      });
    });
    this.OPTION1(() => this.CONSUME(ElisionMark));
    this.MANY(() => {
      this.OR1({
        DEF: [
          { GATE: () => this.namesAct(), ALT: () => this.SUBRULE(this.requiredAct) },
          { ALT: () => this.SUBRULE(this.sharedHolding) },
          { ALT: () => this.CONSUME(Holding) },
          { ALT: () => this.CONSUME(Matter) },
          { ALT: () => this.SUBRULE(this.furniture) },
        ],
        IGNORE_AMBIGUITIES: true,
      });
    });
  });

  /** each : Matter, in the stead of subjects named before, or behind them: "The Indentures each have been …, and each will constitute" */
  private readonly each = this.RULE('each', () => {
    this.CONSUME(Matter);
  });

  private tellsEach(place: number): boolean {
    return (
      /^each$/i.test(this.ahead(place).image) &&
      [ShelfPredicate, ClosingPredicate].some((type) => this.isAhead(place + 1, type))
    );
  }

  /** sharedHolding : SharedMark Holding */
  private readonly sharedHolding = this.RULE('sharedHolding', () => {
    this.CONSUME(SharedMark);
    this.CONSUME(Holding);
  });

  /** requiredAct : Holding actText: "No approval of any authority is required for the issuance of the Notes" */
  private readonly requiredAct = this.RULE('requiredAct', () => {
    this.CONSUME(Holding);
    this.SUBRULE(this.actText);
  });

  /** Whether the holding that is next goes on to an act: "is required for", "is required in connection with". */
  private namesAct(): boolean {
    return this.isAhead(1, Holding) && /\srequired (?:for|in connection with)$/i.test(this.ahead(1).image);
  }

  /** actText : (parenthesis | Matter)*, up to a comma, an exception or the end of the sentence */
  private readonly actText = this.RULE('actText', () => {
    this.MANY({
      GATE: () =>
        ![Comma, Semicolon, SentenceEnd, ExceptForPhrase, That].some((type) => this.isAhead(1, type)),
      DEF: () => {
        this.OR({
          DEF: [{ ALT: () => this.SUBRULE(this.parenthesis) }, { ALT: () => this.CONSUME(Matter) }],
          IGNORE_AMBIGUITIES: true,
        });
      },
    });
  });

  /** subjectText : (parenthesis | Matter)*, up to the verb or the holding */
  private readonly subjectText = this.RULE('subjectText', () => {
    this.MANY({
      GATE: () =>
        // "those shares that are original issuance shares": the verb of a relative clause.
        !(this.isVerbAhead(1) && !this.isAhead(0, That) && !this.standsInRelative() && !this.tellsNoun()) &&
        !this.tellsEach(1) &&
        !(this.isAhead(1, InlineMarker) && (this.isVerbAhead(2) || this.isAhead(2, ConclusionMark))) &&
        // "The Shares, in our opinion, have been"
        !(this.isAhead(1, Comma) && this.endsSubject(2)),
      DEF: () => {
        this.OR({
          DEF: [{ ALT: () => this.SUBRULE(this.parenthesis) }, { ALT: () => this.CONSUME(Matter) }],
          IGNORE_AMBIGUITIES: true,
        });
      },
    });
  });

  /** Whether a relative clause stands right before: "the Shares which", "the shares into which they". */
  private standsInRelative(): boolean {
    const place = /^(?:it|they)$/i.test(this.ahead(0).image) ? -1 : 0;
    return /^(?:which|who)$/i.test(this.ahead(place).image);
  }

  /** Whether what is held is said of a noun within the subject: "upon exercise of any validly issued Warrants that constitute binding obligations". */
  private tellsNoun(): boolean {
    return (
      this.isAhead(1, Holding) &&
      (ATTRIBUTIVE.test(this.ahead(0).image) ||
        (this.isAhead(-1, That) && [ShelfPredicate, ClosingPredicate].some((type) => this.isAhead(0, type))))
    );
  }

  /** Whether no subject goes on at `place`, behind a comma: with a mark, a verb or "in our opinion". */
  private endsSubject(place: number): boolean {
    return !this.isAhead(place, Matter) || this.isVerbAhead(place) || this.isAhead(place, OpinionStatement);
  }

  /** Whether a verb of a conclusion, or what it holds, is the token at `place`. */
  private isVerbAhead(place: number): boolean {
    return [ShelfOpening, ShelfPredicate, ClosingPredicate, Holding].some((type) =>
      this.isAhead(place, type),
    );
  }
}
