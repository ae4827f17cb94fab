/** How the names of legal entities end. */
const SUFFIX =
  /\b(?:inc(?:orporated)?|corp(?:oration)?|co(?:mpany)?|l\.?\s?l\.?\s?c|l\.?\s?p|l\.?\s?l\.?\s?p|ltd|limited|p\.?l\.?c|trust|partnership|partners|bank|n\.?\s?a|s\.?\s?a|n\.?\s?v|a\.?\s?g|holdings?|association|fund|group)\.?,?(?:\s*\([^()]*\))?,?\s*(?:and|&)?$/i;

/** Whether a line is, or ends, the name of a legal entity. */
export function endsInCompanySuffix(line: string): boolean {
  return SUFFIX.test(line.trim());
}

/** Whether a line only joins two names. */
export function isConjunction(line: string): boolean {
  return /^(?:and|&|and\/or)$/i.test(line.trim());
}
