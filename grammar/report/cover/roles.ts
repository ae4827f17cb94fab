import { GAP } from './phrases.js';

/** A half-open range of a caption. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** The parts that the parties of an asset-backed issue play (Form 8-K, General Instruction G; Regulation AB, Item 1101). */
const ROLE =
  /\b(?:(?:co-)?depositor|issuing\s+entity|sponsor(?:\s+and\s+depositor)?|servicer|guarantor|co-issuer)(?=s?\b)/i;

/** Where a caption ("Exact name of depositor as specified in its charter") names a part other than the registrant's. */
export function roleIn(caption: string): Part | null {
  const found = ROLE.exec(caption);
  return found && { start: found.index, end: found.index + found[0].length };
}

/** What parties are called by the part that they play in what is registered or reported. */
const PART =
  /\b(?:depositor|issuer|issuing\s+entity|originator|sponsor|seller|servicer|transferor|guarantor|obligor|trustee|administrator|registrant|parent|subsidiary|general\s+partner|managing\s+(?:member|owner)|manager|borrower|lessee)s?\b/i;

/** Whether a line in parentheses by a registrant's name tells the part that this plays, and not another name of it. */
export function tellsPart(line: string): boolean {
  return PART.test(line);
}

/** Whether one that plays this part files no reports by it: only depositor and issuing entity are registrants (Regulation AB, Item 1101). */
export function isNoFiler(role: string): boolean {
  return /^(?:sponsor|originator|seller|transferor|(?:master\s+)?servicer|administrator)\b(?!.*\bdepositor)/i.test(
    role.trim(),
  );
}

/** Whether one is the depositor, who is the registrant of an asset-backed issue (Securities Act Rule 191, Exchange Act Rule 3b-19). */
export function isDepositor(role: string): boolean {
  return /\bdepositor\b/i.test(role);
}

/** Whether one is the issuing entity of an asset-backed issue, of which the form asks for no numbers of its own beside the depositor's. */
export function isIssuingEntity(role: string): boolean {
  return /^issuing\s+entity\b/i.test(role.trim());
}

/**
 * How many of the words of a line by a registrant's name lead in its former name, as in `(formerly known as Alder Corp.)`; 0
 * where the line gives none.
 */
export function formerNameLead(words: readonly string[]): number {
  let lead = words[0] === '(' ? 1 : 0;
  if (!/^\(?(?:formerly|f\/?k\/?a)[,:]?$/i.test(words[lead] ?? '')) return 0;
  lead++;
  if (/^known$/i.test(words[lead] ?? '') && /^as:?$/i.test(words[lead + 1] ?? '')) lead += 2;
  return lead < words.length ? lead : 0;
}

/** Whether a caption asks for the names of several registrants: `Exact names of registrants as specified in their charters`. */
export function asksForSeveral(caption: string): boolean {
  return /\b(?:registrants|issuers|depositors|sponsors|companies)\b|\btheir\b/i.test(caption);
}

/** Whose number a caption asks for, the registrant's too: `Commission File Number of registrant`. */
export function ownerIn(caption: string): Part | null {
  const found = /\bof\s+(?:the\s+)?(registrant)\b/di.exec(caption)?.indices?.[1];
  return found ? { start: found[0], end: found[1] } : roleIn(caption);
}

const OF_TWO = new RegExp(
  `\\bof${GAP}+(?:the${GAP}+)?(registrant|${ROLE.source})s?,?${GAP}+and${GAP}+(?:the${GAP}+)?(registrant|${ROLE.source})`,
  'di',
);

/**
 * Whose numbers a caption asks for, where it names two parties (`Commission File Numbers of depositor and issuing entity`) and as many
 * numbers as these answer it: one for each, in their order. Of any other number the depositor or registrant alone.
 */
export function ownersIn(caption: string, count: number): readonly Part[] {
  const parties = (OF_TWO.exec(caption)?.indices ?? [])
    .slice(1)
    .flatMap((part) => (part ? [{ start: part[0], end: part[1] }] : []));
  if (parties.length === count) return parties;
  const filer = parties.find(
    ({ start, end }) => isRegistrant(caption.slice(start, end)) || isDepositor(caption.slice(start, end)),
  );
  return filer ? [filer] : [];
}

/** Whether a text names the registrant as such, beside parties that are none. */
export function isRegistrant(owner: string): boolean {
  return /^registrant$/i.test(owner.trim());
}

/** Whether a line below the caption of a registrant's name leads in the party for which it reports: `on behalf of the`. */
export function leadsInRepresented(line: string): boolean {
  return /^\(?(?:on\s+behalf\s+of|for)(?:\s+the)?\s?:?$/i.test(line);
}
