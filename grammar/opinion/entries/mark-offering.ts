import type { IToken, TokenType } from 'chevrotain';
import { Count, FormNumber, Money, RegistrationStatementPhrase } from '../facts/facts.js';
import { SecurityKind } from '../facts/security-kinds.js';
import { namesLawAfter } from '../body/law-limits.js';
import { phrasesOf } from '../body/main-verb.js';
import { documentPlaces } from './mark-documents.js';
import { EntryMark, LawLimitEndMark, LawLimitMark, OfferingEndMark, OfferingMark } from '../marks.js';
import { LimitPhrase } from '../phrases/kinds.js';
import { RelationPhrase } from '../phrases/reference.js';
import { And } from '../words.js';

/**
 * What a sentence tells before it states the opinion: in letters of one sentence the offering and what was examined; the laws to
 * which the opinion is limited.
 */

/** What the opinion rests on: "and, upon the basis of such examination,". */
const BASIS = /^(?:based|basis|thereon)$/i;
const BASIS_REACH = 6;
/** How far the statement of the opinion may stand from "and". */
const STATEMENT_REACH = 14;

/** What a registration statement begins with. */
const STATEMENT: readonly TokenType[] = [RegistrationStatementPhrase, FormNumber];

/** The marks of what a sentence tells of the offering before it states the opinion: a registration and an amount or a number. */
export function offeringMarks(lead: readonly IToken[]): [number, TokenType][] {
  const has = (types: readonly TokenType[]): boolean =>
    lead.some(({ tokenType }) => types.includes(tokenType));
  if (!has([RegistrationStatementPhrase, RelationPhrase]) || !has([Money, Count]) || !has([SecurityKind]))
    return [];
  // "and, based upon such examination, I am of the opinion"
  const basis = lead.findLastIndex(
    ({ tokenType }, index) =>
      tokenType === And && lead.slice(index, index + BASIS_REACH).some(({ image }) => BASIS.test(image)),
  );
  const end = basis > lead.length - STATEMENT_REACH ? basis : lead.length;
  const documents = documentPlaces(lead.slice(0, end), null).map((index): [number, TokenType] => [
    index,
    EntryMark,
  ]);
  return [[0, OfferingMark], ...documents, [end, OfferingEndMark]];
}

/**
 * The marks around the laws to which a sentence is limited before it states the opinion, "limited in all respects to Delaware law,
 * it is our opinion that": a limit that names a law, up to a registration statement ("based solely on Nevada law and on the …").
 */
export function lawLimitMarks(lead: readonly IToken[]): [number, TokenType][] {
  const from = lead.findIndex(({ tokenType }) => tokenType === LimitPhrase);
  const statement = lead.findIndex(({ tokenType }, index) => index > from && STATEMENT.includes(tokenType));
  const end = statement < 0 ? lead.length : statement;
  if (from < 0 || !namesLawAfter(phrasesOf(lead.slice(0, end)), from)) return [];
  return [
    [from, LawLimitMark],
    [end, LawLimitEndMark],
  ];
}
