import { pattern } from '../../pattern.js';

/** What the names of law firms end in: `LLP`, `P.C.`, `Chtd.`. */
const FORM = pattern`
  (?:
    (?:p\.?\s?)?l\.?\s?l\.?\s?[pc]|(?:a\.?\s?)?p\.?\s?c|p\.?\s?a|p\.?\s?l\.?\s?c|l\.?\s?c|p\.?\s?s|s\.?\s?c
    |chartered|chtd|co|limited|n\.?\s?v|ag
  )\.?
`;

const FORM_ALONE = new RegExp(`^${FORM}$`, 'i');
const ENDS_IN_FORM = new RegExp(`[\\s,]${FORM}$`, 'i');
const WORDED_FORM =
  /^an?\s+(?:professional|limited\s+liability)\s+(?:corporation|association|company|partnership)$/i;

/** `Kiln, Slip &`, `Kiln, Slip and`: a name has to follow. */
const ENDS_IN_AND = /(?:&|\sand)$/i;
const BEGINS_WITH_AND = /^(?:&\s*|and\s+)[A-Z]/;
/** Names of partners in a row, the last of which may be another line's: `Kiln, Slip`, `Kiln & Slip,`. */
const NAMES = /^[A-Z][^&,]{0,60}(?:,\s+(?!(?:Jr|Sr|Esq|II|III|IV)\b)[A-Z]|\s(?:&|[Aa]nd)\s)/;

/** Four surnames or more, or three in capitals, with nothing between them: `LUSE KILN SLIP`. */
const SURNAMES =
  /^(?:[A-Z][A-Z’'-]{2,20}\s+){2,8}[A-Z][A-Z’'-]{2,20}$|^(?:[A-Z][\w’'-]{2,20}\s+){3,8}[A-Z][\w’'-]{2,20}$/;
/** The end of an address or a date. */
const PLACE_OR_DATE = /\b[A-Z]\.?\s?[A-Z]\.?$|\d$/;

/** What stands below a lawyer's name, and is no name of a partner. */
const CAPACITY = new RegExp(
  pattern`
    ^(?:an?\s|by\b|its\b|for\b|of\b|title\b|name\b)
    |\b(?:partner|member|counsel|attorneys?|solicitors?|president|secretary|director|officer|principal|shareholder
    |associate|lawyers?|manager|advocates?|barristers?)\b
  `,
  'i',
);

/** How a line of a signature follows the one above it. */
interface Setting {
  /** Whether a blank line, or a paragraph's end, stands between. */
  readonly apart: boolean;
  /** Whether the line above is a conformed signature, so that it may be a lawyer's. */
  readonly conformed: boolean;
}

/**
 * Whether a line of a letter's signature goes on with the firm's name that the line above breaks off: partners' names run on
 * (`KILN, SLIP, GLAZE,` over `STONE & FIRE`), or only the form is left (`LLP`).
 *
 * @param above the name so far, without `/s/`
 */
export function continuesFirm(above: string, line: string, { apart, conformed }: Setting): boolean {
  if (CAPACITY.test(line) && !WORDED_FORM.test(line)) return false;
  if (!/^[A-Z]/.test(above) || CAPACITY.test(above)) return false;
  if (ENDS_IN_AND.test(above)) return /^[A-Z]/.test(line);
  if (BEGINS_WITH_AND.test(line)) return true;
  if (initialWord(above) === initialWord(line)) return false;
  if (above.endsWith(','))
    return NAMES.test(above) && closesFirm(line) && !(JOINT.test(above) && JOINT.test(line));
  if (apart || ENDS_IN_FORM.test(above)) return false;
  if (FORM_ALONE.test(line)) return true;
  if (SURNAMES.test(above)) return !conformed && closesFirm(line) && JOINT.test(line);
  const whole = NAMES.test(above) && !PLACE_OR_DATE.test(above);
  return whole && ENDS_IN_FORM.test(line) && JOINT.test(above) !== JOINT.test(line);
}

const JOINT = /\s(?:&|and)\s/i;

/** Whether a firm's name may end with a line: in its last partner's name, or in its form. */
function closesFirm(line: string): boolean {
  return (
    /^[A-Z]/.test(line) &&
    (JOINT.test(line) || ENDS_IN_FORM.test(line) || FORM_ALONE.test(line) || WORDED_FORM.test(line))
  );
}

/** What a typed name below a conformed one has in common with it. */
export const initialWord = (name: string): string => /^\S{1,40}/.exec(name)?.[0].toLowerCase() ?? '';
