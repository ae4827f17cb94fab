/** The parts that the parties of an asset-backed issue play (Form 8-K, General Instruction G; Regulation AB, Item 1101). */
const ROLE =
  /\b(?:(?:co-)?depositor|issuing\s+entity|sponsor(?:\s+and\s+depositor)?|servicer|guarantor|co-issuer)\b/i;

/** Where a caption ("Exact name of depositor as specified in its charter") names a part other than the registrant's. */
export function roleIn(caption: string): { readonly start: number; readonly end: number } | null {
  const found = ROLE.exec(caption);
  return found && { start: found.index, end: found.index + found[0].length };
}
