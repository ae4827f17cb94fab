import { COMPANY_FORM, LEGAL_FORM } from '../../lexical/company-forms.js';
import { pattern } from '../../pattern.js';
import { AgreementTitle, As, Between, RegistrationStatementPhrase } from './facts.js';
import { PlaceName } from './laws.js';
import { SecurityKind } from './security-kinds.js';
import { Matter } from '../matter.js';
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
} from '../words.js';

/** Parties that an agreement tells together, or that are still to be chosen, without their names. */
const GROUP = new RegExp(pattern`
  ^(?:
    (?:the|each|certain|its|various)(?: (?:of|the|its|other|subsidiary|several|initial|selling|wholly(?: |-)owned|direct|indirect))* (?:
      guarantors?|subsidiar(?:y|ies)|affiliates?|parties|lenders|underwriters|holders|stockholders|shareholders
      |managers|dealers|investors|trustees|banks|servicers|purchasers|agents
    )\b
    |(?:an?|one|the)(?: [a-z]+){1,4} to be\b
  )
`);
/** How many words tell such a group: "a bank or trust company to be". */
const GROUP_WORDS = 7;
/** How long such a group may be: "each of the subsidiaries of the Company listed on the signature pages thereto". */
const GROUP_REACH = 24;

/** What follows "as" in what is said of an agreement. */
const NO_ROLE = new RegExp(
  pattern`
    ^(?:
      described|defined|amended|supplemented|modified|restated|filed|set|of|contemplated|provided|referred
      |may|such|it|more|further|heretofore|from|in
    )$
  `,
  'i',
);
/** What a party is besides: "as seller and servicer", "as trustee and collateral agent". */
const OFFICE = new RegExp(pattern`
  ^(?:
    master|seller|servicer|sponsor|depositor|issuer|guarantor|trustee|custodian|registrar|paying
    |collateral|custodial|securities intermediary|warrant|rights|indenture|property|owner|calculation|transfer|exchange|escrow|authenticating|conversion|administrat(?:or|ive)
    |originator|transferor
  )\b
`);

/** How many tokens the offices of one party may take. */
const OFFICES_REACH = 16;

/** What tells which of a group are parties: "party thereto", "named therein", "listed on Schedule I". */
const STANDING = /^(?:party|parties|named|listed|identified|signatory|signatories)$/i;

const CAPITAL = /^[A-Z]/;

/** Endings of names after a comma: "Example Bank, N.A." */
const SUFFIX = new RegExp(`^(?:${LEGAL_FORM}|National)$`, 'i');
/** The last word of a company's name: the name after a comma is another's. */
const COMPANY_END = new RegExp(`^${COMPANY_FORM}$`, 'i');

/** The parties of an agreement: their names, what each is, and in what capacity it is a party. */
export abstract class PartyParser extends SecurityParser {
  /** parties : unnamedParties? party (Matter party)? ((Comma | And | Semicolon)+ unnamedParties? party)* */
  protected readonly parties = this.RULE('parties', () => {
    this.OPTION1({ GATE: () => this.groupAhead(1) > 0, DEF: () => this.SUBRULE1(this.unnamedParties) });
    this.SUBRULE(this.party);
    // "from the Company to Kiln Bank"
    this.OPTION2({
      GATE: () => /^to$/i.test(this.ahead(1).image) && this.opensName(2),
      DEF: () => {
        this.CONSUME(Matter);
        this.SUBRULE2(this.party);
      },
    });
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
        this.OPTION({ GATE: () => this.groupAhead(1) > 0, DEF: () => this.SUBRULE(this.unnamedParties) });
        this.SUBRULE1(this.party);
      },
    });
  });

  private anotherParty(): boolean {
    const next = this.pastJoints(1);
    if (next === 1) return false;
    const group = this.groupAhead(next);
    return this.opensName(group > 0 ? this.pastJoints(group) : next);
  }

  /** The place past commas and "and" from `at` on. */
  private pastJoints(at: number): number {
    let next = at;
    while ([Comma, And, Semicolon].some((type) => this.isAhead(next, type))) next++;
    return next;
  }

  /** unnamedParties : Matter* (Comma | And)+, before one that is named: "the guarantors party thereto and", "a trustee to be selected and" */
  private readonly unnamedParties = this.RULE('unnamedParties', () => {
    this.MANY({
      GATE: () => !this.isAhead(1, Comma) && !this.isAhead(1, And),
      DEF: () => this.CONSUME(Matter),
    });
    this.AT_LEAST_ONE(() => {
      this.OR([{ ALT: () => this.CONSUME(Comma) }, { ALT: () => this.CONSUME(And) }]);
    });
  });

  /** The place of the comma or the "and" after a group of parties that begins at `from`; 0 where none does, or no name follows. */
  private groupAhead(from: number): number {
    const words = Array.from({ length: GROUP_WORDS }, (_, offset) => this.ahead(from + offset).image);
    const head = words.join(' ');
    if (!GROUP.test(head)) return 0;
    for (let at = from + 1; at < from + GROUP_REACH; at++) {
      if (this.isAhead(at, Comma) || this.isAhead(at, And))
        return this.opensName(this.pastJoints(at)) ? at : 0;
      if (!this.isAhead(at, Matter)) return 0;
    }
    return 0;
  }

  /** A name begins with a capital, or with "the" and a capital. */
  private opensName(at: number): boolean {
    const { image } = this.ahead(at);
    const determined = /^(?:the|an?|each|certain)$/i.test(image);
    // "among the Company and Kiln Bank, the Deposit Agreement and the Warrants": no parties of the first agreement.
    if ([AgreementTitle, SecurityKind].some((type) => this.isAhead(determined ? at + 1 : at, type)))
      return false;
    // "a Delaware banking corporation" tells what the party before it is.
    if (/^an?$/i.test(image) && this.isAhead(at + 1, PlaceName)) return false;
    if (determined) return /^[A-Z]/.test(this.ahead(at + 1).image);
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

  /** party : partyName standing? description? (OpenParenthesis Matter* CloseParenthesis description?)? (Comma? Matter? As role)? */
  private readonly party = this.RULE('party', () => {
    this.SUBRULE(this.partyName);
    this.OPTION5({ GATE: () => this.standingEnd() > 0, DEF: () => this.SUBRULE(this.standing) });
    this.OPTION3({ GATE: () => this.describes(), DEF: () => this.SUBRULE(this.description) });
    this.OPTION({
      GATE: () => this.isAhead(1, OpenParenthesis),
      DEF: () => {
        this.SUBRULE(this.parenthesis);
        this.OPTION4({ GATE: () => this.describes(), DEF: () => this.SUBRULE1(this.description) });
      },
    });
    this.OPTION1({
      GATE: () => this.isRole(this.roleAt()),
      DEF: () => {
        this.OPTION2(() => this.CONSUME(Comma));
        this.OPTION6({ GATE: () => !this.isAhead(1, As), DEF: () => this.CONSUME(Matter) });
        this.CONSUME(As);
        this.SUBRULE(this.role);
      },
    });
  });

  private describes(): boolean {
    return this.isAhead(1, Comma) && /^an?$/i.test(this.ahead(2).image);
  }

  /** Where "as" of a role would stand: ", as trustee", ", collectively as warrant agent". */
  private roleAt(): number {
    const at = this.isAhead(1, Comma) ? 2 : 1;
    return /^(?:collectively|together|jointly)$/i.test(this.ahead(at).image) ? at + 1 : at;
  }

  /** standing : Matter*, which of a group are parties: "the Guarantors party thereto", "the Lenders named on the signature pages" */
  private readonly standing = this.RULE('standing', () => {
    const end = this.standingEnd();
    let taken = 1;
    this.MANY({
      GATE: () => taken < end,
      DEF: () => {
        this.CONSUME(Matter);
        taken++;
      },
    });
  });

  /** Where such words end, before the comma or "and" of a further party; 0 where there are none or no party follows. */
  private standingEnd(): number {
    if (!STANDING.test(this.ahead(1).image)) return 0;
    for (let at = 2; at < GROUP_REACH; at++) {
      if (this.isAhead(at, Comma) || this.isAhead(at, And))
        return this.opensName(this.pastJoints(at)) ? at : 0;
      if (!this.isAhead(at, Matter) || [SentenceEnd, OpenParenthesis].some((type) => this.isAhead(at, type)))
        return 0;
    }
    return 0;
  }

  /** Whether "as" stands at `at`, and what the party is follows: the agreement, and no party, is "as described in the Prospectus". */
  private isRole(at: number): boolean {
    return this.isAhead(at, As) && !NO_ROLE.test(this.ahead(at + 1).image);
  }

  /** partyName : Matter+, capitals and what joins them, with a suffix after a comma */
  protected readonly partyName = this.RULE('partyName', () => {
    this.MANY({ GATE: () => this.nameGoesOn(), DEF: () => this.CONSUME(Matter) });
  });

  /** Whether a parenthesis at a distance is of a name: "Kiln Securities (USA) LLC". */
  private placeInName(at: number): boolean {
    return (
      this.isAhead(at, OpenParenthesis) &&
      /^[A-Z]/.test(this.ahead(at + 1).image) &&
      this.isAhead(at + 2, CloseParenthesis) &&
      SUFFIX.test(this.ahead(at + 3).image)
    );
  }

  /** Names of partners: "Goldman, Sachs & Co.", and of four of them, the first with two names: "Martin Kiln, Slip, Clay & Oven". */
  private partnersFollow(): boolean {
    const begins = (at: number): boolean => [Comma, And, Between].some((type) => this.isAhead(at, type));
    if (begins(-1)) return CAPITAL.test(this.ahead(2).image) && this.ahead(3).image === '&';
    const named = [-1, 0, 2, 4, 6].every((at) => CAPITAL.test(this.ahead(at).image));
    return (
      begins(-2) &&
      named &&
      this.isAhead(3, Comma) &&
      this.ahead(5).image === '&' &&
      !COMPANY_END.test(this.ahead(0).image) &&
      !/^(?:Co|Company|Sons)$/.test(this.ahead(6).image)
    );
  }

  /** "Kiln and Company, LLC", where "and" is no joint between two names. */
  private companionsFollow(): boolean {
    return (
      !/^Company$/.test(this.ahead(0).image) &&
      /^(?:Company|Co|Sons|Associates|Brothers|Partners)$/.test(this.ahead(2).image) &&
      this.isAhead(3, Comma) &&
      SUFFIX.test(this.ahead(4).image)
    );
  }

  private nameGoesOn(): boolean {
    if (this.isAhead(1, Comma)) return SUFFIX.test(this.ahead(2).image) || this.partnersFollow();
    if (this.placeInName(1) || this.placeInName(0) || this.placeInName(-1)) return true;
    if (this.isAhead(1, Point)) return true;
    if (this.isAhead(1, And)) return this.ahead(1).image === '&' || this.companionsFollow();
    if (this.isAhead(1, As)) return false;
    const { image } = this.ahead(1);
    // "a trustee to be selected by the Company" is no name.
    if (/^an?$/.test(image) && !/^[A-Z]/.test(this.ahead(2).image)) return false;
    return (
      /^[A-Z&]/.test(image) ||
      /^(?:of|the|de|von|d['’]\w+|each|an?)$/.test(image) ||
      (this.isAhead(1, PlaceName) && this.isAhead(1, LetterWord))
    );
  }

  /**
   * role : Matter*, up to a parenthesis, a semicolon, or a comma or "and" that no further office of the same party follows:
   * "as seller and servicer", "as collateral agent, custodial agent and securities intermediary"
   */
  private readonly role = this.RULE('role', () => {
    this.MANY({
      GATE: () =>
        ![Semicolon, OpenParenthesis, CloseParenthesis, SentenceEnd, Point].some((type) =>
          this.isAhead(1, type),
        ) &&
        (!this.isAhead(1, Comma) || this.listsOffices()) &&
        (!this.isAhead(1, And) || this.officeAt(2)),
      DEF: () => this.CONSUME(Matter),
    });
  });

  private officeAt(at: number): boolean {
    return OFFICE.test(`${this.ahead(at).image} ${this.ahead(at + 1).image}`);
  }

  /** Whether the comma ahead parts offices of one party: "as collateral agent, custodial agent and securities intermediary". */
  private listsOffices(): boolean {
    if (!this.officeAt(2)) return false;
    for (let at = 3; at < OFFICES_REACH && this.isAhead(at, Matter); at++) {
      if (this.isAhead(at, And)) return this.officeAt(at + 1);
      if (this.isAhead(at, Comma) && !this.officeAt(at + 1)) return false;
      if ([SentenceEnd, OpenParenthesis, Semicolon].some((type) => this.isAhead(at, type))) return false;
    }
    return false;
  }
}
