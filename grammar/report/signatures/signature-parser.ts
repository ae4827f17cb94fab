import type { IOrAlt, TokenType } from 'chevrotain';
import { endsInCompanySuffix, endsInForm } from '../../lexical/company-names.js';
import { BlockEnd, Break, LineBreak, Matter } from '../../structure.js';
import { SignatureHeading, Undertaking } from '../items/headings.js';
import { AsideLine, CapacityLine, ParenthesisLine } from './signature-asides.js';
import {
  BareDate,
  BareRegistrant,
  BareSignature,
  ByLabel,
  ConformedMark,
  NameLabel,
  SignatureRule,
  TitleLabel,
} from './signature-labels.js';
import { isCompanyLine, namesEntity } from './signature-lines.js';
import { NameText, OfficeNote, TitleComma, TitleText } from './signatures.js';
import { RegistrantStackParser } from './registrant-stack-parser.js';
import { REACH } from './signatory-bounds-parser.js';

/** What may tell as what a company signs, behind its name or below it. */
const CAPACITY: readonly TokenType[] = [
  Break,
  TitleLabel,
  TitleComma,
  CapacityLine,
  ParenthesisLine,
  OfficeNote,
  TitleText,
];
const AS_PARTNER = /\b(?:(trustee)|partner|member|manager)\b/i;
/** The title of a person who is a partner. */
const PARTNER_TITLE =
  /^(?:its\s+)?(?:(?:managing|corporate|associate|co-?)\s?){0,2}(?:general\s+partner|managing\s+(?:partner|member))\b/i;

/** The signatures: an undertaking, then blocks of a registrant and those who sign for it. */
export abstract class SignatureParser extends RegistrantStackParser {
  /** signatures : (SignatureHeading Break* Undertaking? | Undertaking)? signatureBlock* Matter*, not empty */
  protected readonly signatures = this.RULE('signatures', () => {
    this.OR([
      { ALT: () => this.SUBRULE1(this.bareBlock) },
      {
        ALT: () => {
          this.CONSUME(SignatureHeading);
          this.breaks(3);
          this.OPTION2(() => this.CONSUME1(Undertaking));
        },
      },
      { ALT: () => this.CONSUME2(Undertaking) },
    ]);
    this.MANY({
      GATE: () => this.signatureAhead(1),
      DEF: () => this.SUBRULE(this.signatureBlock),
    });
    this.MANY2(() => this.CONSUME(Matter));
  });

  /** bareBlock : ((BareDate Break*)? BareRegistrant Break*)? BareSignature conformedName? signatoryDetail* (Break* signatory)* */
  private readonly bareBlock = this.RULE('bareBlock', () => {
    this.OPTION2(() => {
      this.OPTION3(() => {
        this.CONSUME(BareDate);
        this.breaks(5);
      });
      this.CONSUME(BareRegistrant);
      this.breaks(3);
    });
    this.CONSUME(BareSignature);
    this.OPTION({
      GATE: () => this.isAhead(1, NameText),
      DEF: () => this.SUBRULE(this.conformedName),
    });
    this.MANY({
      GATE: () => this.detailFollows(),
      DEF: () => {
        this.signatoryDetail();
      },
    });
    this.MANY1({
      GATE: () => this.beginsSignatory(this.pastStructure(1)),
      DEF: () => {
        this.breaks(4);
        this.SUBRULE(this.signatory);
      },
    });
  });

  /** signatureBlock : (registrantStack? signatureLine)* signatory (Break* (signatory | partnerLines signatory))* */
  private readonly signatureBlock = this.RULE('signatureBlock', () => {
    this.MANY({
      GATE: () => !this.beginsSignatory(1),
      DEF: () => {
        // No alternative of the lines: a gate on one of them would have all of them tried in turn.
        this.OPTION({
          GATE: () => this.severalAhead(),
          DEF: () => this.SUBRULE(this.registrantStack),
        });
        this.OR(this.signatureLines);
      },
    });
    this.SUBRULE(this.signatory);
    this.MANY1({
      GATE: () => this.beginsSignatory(this.pastStructure(1)) || this.partnerFollows(),
      DEF: () => {
        this.breaks(3);
        this.OPTION1({ GATE: () => this.partnerFollows(), DEF: () => this.SUBRULE(this.partnerLines) });
        this.SUBRULE1(this.signatory);
      },
    });
  });

  /** partnerLines : signatureLine+, a further partner of the same registrant, up to the one who signs for it */
  private readonly partnerLines = this.RULE('partnerLines', () => {
    this.AT_LEAST_ONE({
      GATE: () => !this.beginsSignatory(1),
      DEF: () => this.OR(this.signatureLines),
    });
  });

  /** Whether a company behind `By:` signs as a partner, as one above it has: for the registrant of the block. */
  private partnerFollows(): boolean {
    const label = this.pastStructure(1);
    const part = this.partBehind(label);
    return part !== null && part === this.partAbove() && this.signsNext(this.pastStructure(label + 1));
  }

  /** As what the company behind `By:` at `distance` signs; `null` where no company stands there, or it is nothing of the kind. */
  private partBehind(distance: number): 'partner' | 'trustee' | null {
    if (!this.isAhead(distance, ByLabel)) return null;
    const name = this.pastStructure(distance + 1);
    if (!this.isAhead(name, NameText) || !namesEntity(this.ahead(name).image)) return null;
    let capacity = this.ahead(name).image;
    const below = this.pastStructure(name + 1);
    for (
      let at = below;
      CAPACITY.some((type) => this.isAhead(at, type)) && at < below + CAPACITY.length;
      at++
    )
      capacity += ` ${this.ahead(at).image}`;
    const part = AS_PARTNER.exec(capacity);
    return part && (part[1] === undefined ? 'partner' : 'trustee');
  }

  /** As what the person just read has signed, or the company above by that; `null` where the next company above is the registrant itself. */
  private partAbove(): 'partner' | 'trustee' | null {
    for (
      let back = 0;
      back > -REACH && (this.isAhead(back, Matter) || this.isAhead(back, BlockEnd));
      back--
    ) {
      if (this.isAhead(back, TitleText) && PARTNER_TITLE.test(this.ahead(back).image)) return 'partner';
      if (!this.isAhead(back, NameText) || !namesEntity(this.ahead(back).image)) continue;
      let label = back - 1;
      while (this.isAhead(label, Break)) label--;
      return this.partBehind(label);
    }
    return null;
  }

  /** signatureLine : what stands above a signature: registrant or several of them and the line under it, capacity, date, "By:" of a nested signer. No rule of its own. */
  private readonly signatureLines: IOrAlt<unknown>[] = [
    { ALT: () => this.CONSUME9(Break) },
    { ALT: () => this.SUBRULE(this.nameLines) },
    { ALT: () => this.SUBRULE(this.signatureDate) },
    { ALT: () => this.CONSUME(AsideLine) },
    { ALT: () => this.CONSUME(OfficeNote) },
    { ALT: () => this.CONSUME(ByLabel) },
    { ALT: () => this.CONSUME(NameLabel) },
    { ALT: () => this.CONSUME(TitleLabel) },
    { ALT: () => this.CONSUME(TitleComma) },
    { ALT: () => this.CONSUME(SignatureRule) },
  ];

  /** nameLines : (NameText | TitleText) (BlockEnd NameText)? (LineBreak (NameText | TitleText))*, a name over several lines */
  private readonly nameLines = this.RULE('nameLines', () => {
    this.OR([{ ALT: () => this.CONSUME(NameText) }, { ALT: () => this.CONSUME(TitleText) }]);
    this.OPTION({
      GATE: () => this.nameEndsInNextBlock(),
      DEF: () => {
        this.CONSUME(BlockEnd);
        this.CONSUME2(NameText);
      },
    });
    this.MANY({
      GATE: () =>
        this.isAhead(1, LineBreak) &&
        (this.isAhead(2, NameText) || (this.isAhead(2, TitleText) && !endsInForm(this.ahead(0).image))) &&
        !this.namesSigner(2),
      DEF: () => {
        this.CONSUME(LineBreak);
        this.OR1([{ ALT: () => this.CONSUME1(NameText) }, { ALT: () => this.CONSUME1(TitleText) }]);
      },
    });
  });

  /** Whether the line of a company's name is a paragraph, and its end with the form of the company the next: both in capitals, or neither. */
  private nameEndsInNextBlock(): boolean {
    if (!this.isAhead(0, NameText) || !this.isAhead(1, BlockEnd) || !this.isAhead(2, NameText)) return false;
    const [line, below] = [this.ahead(0).image, this.ahead(2).image];
    if (endsInCompanySuffix(line) || !isCompanyLine(below) || !endsInCompanySuffix(below)) return false;
    return (
      /\S\s+\S/.test(line) && !/(?:[,.:;]|\bas)$/i.test(line) && /[a-z]/.test(line) === /[a-z]/.test(below)
    );
  }

  /** Whether a signature stands ahead, before the next section. */
  private signatureAhead(distance: number): boolean {
    for (let next = distance; next < distance + REACH * 2; next++) {
      if (
        this.isAhead(next, ConformedMark) ||
        this.isAhead(next, ByLabel) ||
        this.isAhead(next, SignatureRule)
      )
        return true;
      if (this.isAhead(next, NameLabel) || this.namesSigner(next)) return true;
      if (!this.isAhead(next, Matter)) return false;
    }
    return false;
  }
}
