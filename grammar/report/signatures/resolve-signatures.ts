import type { IToken } from 'chevrotain';
import { isBreak } from '../../structure.js';
import { ExhibitText } from '../exhibits/exhibit-islands.js';
import { SignatureHeading, Undertaking } from '../items/headings.js';
import { isItem, textAfter, textBefore } from '../neighbours.js';
import { retag } from '../retag.js';
import { SignatureNote } from './signature-asides.js';
import {
  BareDate,
  BareRegistrant,
  BareSignature,
  ByLabel,
  ConformedMark,
  dateLabelLength,
} from './signature-labels.js';
import { isCompanyLine } from './signature-lines.js';
import { Prose } from '../words.js';

/** Decides where the signatures begin, and which of their headings stand. */

/** How far a signature may stand from the heading above it, in tokens. */
const SIGNATURE_REACH = 80;

/** Index of the heading or undertaking that opens the signatures; the number of tokens where there are none. */
export function signaturesAt(tokens: readonly IToken[]): number {
  const undertaking = tokens.findIndex((token) => token.tokenType === Undertaking);
  if (undertaking >= 0) {
    const index = textBefore(tokens, undertaking);
    return tokens[index]?.tokenType === SignatureHeading ? index : undertaking;
  }
  for (let index = 0; index < tokens.length; index++) {
    if (tokens[index]?.tokenType !== SignatureHeading) continue;
    for (let next = index + 1; next < Math.min(tokens.length, index + SIGNATURE_REACH); next++) {
      const type = tokens[next]?.tokenType;
      if (type === ConformedMark || type === ByLabel) return index;
      if (isItem(tokens[next])) break;
    }
  }
  const lastItem = tokens.findLastIndex((token) => isItem(token));
  const bare = tokens.findIndex((token, index) => index > lastItem && token.tokenType === BareSignature);
  if (bare < 0 || lastItem < 0) return tokens.length;
  const registrant = registrantAbove(tokens, bare);
  return registrant === null ? bare : (dateAbove(tokens, registrant) ?? registrant);
}

/** Index of the line right above the registrant of a bare signature where it says nothing but the date. */
function dateAbove(tokens: readonly IToken[], registrant: number): number | null {
  const index = textBefore(tokens, registrant);
  const line = tokens[index];
  const opens = tokens[index - 1];
  if (line?.tokenType !== Prose || !opens || !isBreak(opens)) return null;
  if (dateLabelLength(line.image) === 0) return null;
  retag(line, BareDate, 'it dates a signature that nothing announces');
  return index;
}

/** Index of the line right above a bare signature where it names a company: it becomes the signing registrant. */
function registrantAbove(tokens: readonly IToken[], bare: number): number | null {
  const index = textBefore(tokens, bare);
  const line = tokens[index];
  const opens = tokens[index - 1];
  if (!line || (line.tokenType !== Prose && line.tokenType !== ExhibitText)) return null;
  if (!opens || !isBreak(opens)) return null;
  if (!isCompanyLine(line.image)) return null;
  retag(line, BareRegistrant, 'it names a company right above a signature that nothing announces');
  return index;
}

/** A second signature heading is one only where an undertaking follows it; among the signatures the word may be a label. */
export function resolveSignatureHeadings(tokens: readonly IToken[], signatures: number): void {
  const opening = tokens[signatures]?.tokenType;
  let awaited = opening === BareRegistrant || opening === BareDate;
  tokens.forEach((token, index) => {
    if (index === signatures) return;
    if (token.tokenType === BareSignature) {
      if (!awaited || index < signatures)
        retag(token, Prose, 'the signatures have begun, or begin further on');
      else awaited = false;
    }
    if (token.tokenType !== SignatureHeading) return;
    const next = textAfter(tokens, index)?.tokenType;
    if (next === Undertaking) return;
    if (index < signatures) retag(token, Prose, 'no signature follows it');
    else
      retag(
        token,
        next === ConformedMark ? ByLabel : SignatureNote,
        'it stands among signatures, without an undertaking',
      );
  });
}
