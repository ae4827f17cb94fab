import { AgreementTitle, Between, DateLiteral, Dated, RegistrationStatementPhrase } from './facts.js';
import { Matter } from '../matter.js';
import { PartyParser } from './party-parser.js';

/** How far its date may stand from its parties: ", dated", "(the “Trustee”), dated". */
const DATE_REACH = 8;

/** How far a supplement may stand from what it supplements: ", as heretofore supplemented and as further supplemented by the". */
const SUPPLEMENT_REACH = 14;

/** How many supplements may hang on one another: a letter names a few, and each is a level of the parser's stack. */
const MOST_SUPPLEMENTS = 12;

/** Agreements with their dates and parties. */
export abstract class AgreementParser extends PartyParser {
  /**
   * agreement : AgreementTitle agreementDate? ((grant | Matter* Between) parties agreementDate?)? supplement?
   *
   * What is supplemented has its supplement's parties: "the Indenture dated …, as supplemented by the First Supplemental Indenture
   * dated …, between …".
   *
   * @param supplements how many agreements the one at hand supplements
   */
  protected readonly agreement = this.RULE('agreement', (supplements = 0) => {
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
      GATE: () => this.partiesAhead(1) > 0 || this.grantAhead(1) > 0,
      DEF: () => {
        this.OR({
          DEF: [
            { GATE: () => this.grantAhead(1) > 0, ALT: () => this.SUBRULE(this.grant) },
            {
              ALT: () => {
                this.upTo(Between, 9);
                this.CONSUME(Between);
              },
            },
          ],
          IGNORE_AMBIGUITIES: true,
        });
        this.SUBRULE(this.parties);
        this.OPTION2({
          GATE: () =>
            undated && this.distanceOutside(Dated, DATE_REACH, 1, [AgreementTitle]) > 0 && this.dateAhead(),
          DEF: () => this.SUBRULE1(this.agreementDate),
        });
      },
    });
    this.OPTION3({
      GATE: () => supplements < MOST_SUPPLEMENTS && this.supplementAhead(),
      DEF: () => this.SUBRULE(this.supplement, { ARGS: [supplements + 1] }),
    });
  });

  /** grant : (parenthesis | Matter)+, up to the "from" before who grants: ", dated as of June 1, 1948, from" */
  private readonly grant = this.RULE('grant', () => {
    this.MANY({
      GATE: () => !/^from$/i.test(this.ahead(1).image),
      DEF: () => {
        this.OR({
          DEF: [{ ALT: () => this.SUBRULE(this.parenthesis) }, { ALT: () => this.CONSUME(Matter) }],
          IGNORE_AMBIGUITIES: true,
        });
      },
    });
    this.CONSUME1(Matter);
  });

  /** supplement : (parenthesis | Matter)* agreement */
  private readonly supplement = this.RULE('supplement', (supplements = 0) => {
    this.MANY({
      GATE: () => !this.isAhead(1, AgreementTitle),
      DEF: () => {
        this.OR({
          DEF: [{ ALT: () => this.SUBRULE(this.parenthesis) }, { ALT: () => this.CONSUME(Matter) }],
          IGNORE_AMBIGUITIES: true,
        });
      },
    });
    this.SUBRULE(this.agreement, { ARGS: [supplements] });
  });

  /** Whether "as supplemented by the" and the title of a supplement with parties follow. */
  private supplementAhead(): boolean {
    const title = this.distanceOutside(AgreementTitle, SUPPLEMENT_REACH, 1, [RegistrationStatementPhrase]);
    if (title < 4 || !/^by$/i.test(this.ahead(title - 2).image)) return false;
    return (
      /^(?:supplemented|amended)$/i.test(this.ahead(title - 3).image) && this.partiesAhead(title + 1) > 0
    );
  }

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
}
