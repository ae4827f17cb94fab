import type { IToken } from 'chevrotain';
import { endsInCompanySuffix } from '../../../../grammar/lexical/company-names.js';
import { placeIn } from '../../../../grammar/lexical/places.js';
import { isDash, labelsTelephone } from '../../../../grammar/report/cover/values.js';
import {
  asksForSeveral,
  formerNameLead,
  leadsInRepresented,
  ownerIn,
  ownersIn,
  roleIn,
  tellsPart,
} from '../../../../grammar/report/cover/roles.js';
import type { Range } from '../../../core/position.js';
import { tokensRange, type CoverField, type FieldKind, type FieldLine } from './fields.js';

/** A value of a cover field before it is bound to a registrant. Offsets are those of the flow's text. */
export interface CoverValue extends Range {
  readonly kind: FieldKind | 'role' | 'employerIdNote';
  /** The value does not have its form: it is kept as read. */
  readonly malformed?: boolean;
  /** What the page says of whose value it is: a part in its caption, a registrant's name in parentheses after it. */
  readonly owner?: Range;
}

/** The values of one field: those that its captions ask for, and those known by their form alone. */
export interface FieldValues {
  readonly values: readonly CoverValue[];
  /** Lines of the registrant's name, parted where a block ends. */
  readonly name: readonly Range[];
  /** Where central index keys stand between those lines: each is that of another party. */
  readonly keys?: readonly number[];
  /** The caption asks for the names of several registrants, or each is named with the part that it plays. */
  readonly severalNames?: boolean;
  readonly address: readonly Range[];
  readonly former: readonly Range[];
  /** A caption asks for the former name or address, and nothing of the field is it: what stands above may be. */
  readonly asksFormer?: boolean;
  /** Lines in parentheses by the registrant's name that tell something else of it: `(an electric membership corporation)`. */
  readonly asides?: readonly Range[];
  /** Text that no caption asks for. */
  readonly loose: readonly Range[];
}

const range = (token: IToken): Range => ({
  start: token.startOffset,
  end: token.startOffset + token.image.length,
});

const is = (token: IToken, ...names: readonly string[]): boolean => names.includes(token.tokenType.name);

/** Reads the values out of a field. */
export function fieldValues(field: CoverField): FieldValues {
  const asked = new Set(field.captions.map((caption) => caption.kind));
  const values: CoverValue[] = [];
  const take = (kind: CoverValue['kind'], at: Range, owner: Range | null = null): void => {
    values.push({ kind, start: at.start, end: at.end, ...(owner && { owner }) });
  };
  // Over "N/A" and its caption may stand a value that has no caption of its own.
  const former =
    asked.has('formerName') &&
    asked.size === 1 &&
    !field.lines.some(({ tokens }) => tokens.some((token) => is(token, 'NotApplicable')));
  const text: FieldLine[] = [];
  const party = field.lines.findLastIndex(isNotedRole);
  for (const [index, line] of field.lines.entries()) {
    let taken = false;
    // The name of a party over the part that it plays has no values, though a place may be a part of it.
    if (!former && index >= party) {
      for (const token of line.tokens) {
        if (!isAsked(token, line, asked)) continue;
        const kind = kindOf(token, asked, field);
        if (kind === null) continue;
        take(
          kind,
          kind === 'jurisdiction' ? (placeRange(token) ?? range(token)) : range(token),
          noteAfter(token, line) ??
            nameBefore(token, line) ??
            seriesBefore(token, line) ??
            partyAsked(kind, token, asked, field),
        );
        taken = true;
      }
    }
    const note = employerIdNote(line, asked);
    if (note) take('employerIdNote', note);
    const [opening] = line.tokens;
    const closing = line.tokens[line.tokens.length - 1];
    const isNoted =
      taken &&
      opening !== undefined &&
      closing !== undefined &&
      (noteAfter(opening, line) ?? nameBefore(closing, line)) !== null;
    if (taken && (line.valuesOnly || isNoted || isOnlyTaken(line))) continue;
    text.push(taken && asked.has('address') ? beforeTelephone(line) : line);
  }
  const parts = textOf(field, asked, text, values);
  const answered =
    parts.former.length > 0 ||
    field.lines.some(({ tokens }) => tokens.some((token) => is(token, 'NotApplicable')));
  return { values, ...parts, ...(asked.has('formerName') && !answered && { asksFormer: true }) };
}

/** The text in parentheses that goes on from a value to the end of its line: `Delaware (Example Partners, L.P.)`; a company's name behind a telephone's dash. */
function noteAfter(value: IToken, line: FieldLine): Range | null {
  const first = line.tokens[line.tokens.indexOf(value) + 1];
  const last = line.tokens[line.tokens.length - 1];
  const name = line.tokens[line.tokens.indexOf(value) + 2];
  if (is(value, 'TelephoneLiteral') && name && isDash(first?.image ?? '')) {
    const words = line.tokens.slice(line.tokens.indexOf(name)).map(({ image }) => image);
    return endsInCompanySuffix(words.join(' ')) ? { start: name.startOffset, end: line.end } : null;
  }
  if (!first?.image.startsWith('(') || last?.image.endsWith(')') !== true) return null;
  if (first === last && labelsTelephone(first.image)) return null;
  return { start: first.startOffset + 1, end: line.end - 1 };
}

/** The name of the company that a jurisdiction's line begins with: `Example Partners, L.P.: Delaware`. */
function nameBefore(value: IToken, line: FieldLine): Range | null {
  if (!is(value, 'PlaceLiteral', 'StateLiteral') || value !== line.tokens[line.tokens.length - 1])
    return null;
  const words = line.tokens.slice(0, -1);
  const end = words.findLastIndex((token) => !/^[:–—-]+$/.test(token.image)) + 1;
  const [first] = words;
  const last = words[end - 1];
  if (!first || !last) return null;
  const name = words
    .slice(0, end)
    .map(({ image }) => image)
    .join(' ')
    .replace(/:$/, '');
  if (!endsInCompanySuffix(name)) return null;
  return { start: first.startOffset, end: range(last).end - (last.image.endsWith(':') ? 1 : 0) };
}

/** The label before a number: `II-A: 0-16388`. */
function seriesBefore(value: IToken, line: FieldLine): Range | null {
  const at = line.tokens.indexOf(value);
  const label = line.tokens.slice(0, at).findLast((token) => !is(token, 'Joiner'));
  return label && is(label, 'SeriesLabel') ? range(label) : null;
}

/** What a line of an address holds before the telephone number that goes on from it: `Alder, Ohio 44001; Telephone (330) 555-0100`. */
function beforeTelephone(line: FieldLine): FieldLine {
  const at = line.tokens.findIndex((token) => is(token, 'TelephoneLiteral'));
  const tokens = line.tokens.slice(
    0,
    line.tokens.findLastIndex(
      (token, index) =>
        index < at && !is(token, 'Joiner') && !labelsTelephone(token.image) && !isDash(token.image),
    ) + 1,
  );
  const last = tokens[tokens.length - 1];
  return last ? { ...line, tokens, end: range(last).end } : line;
}

/** The part, other than the registrant's, whose number or State a caption asks for: `Commission File Number of depositor`. */
function partyAsked(
  kind: FieldKind,
  value: IToken,
  asked: ReadonlySet<FieldKind>,
  field: CoverField,
): Range | null {
  const caption = field.captions.find((other) => other.kind === kind)?.token;
  if (!caption) return null;
  const own = field.lines
    .flatMap(({ tokens }) => tokens)
    .filter((token) => kindOf(token, asked, field) === kind);
  const parties = kind === 'fileNumber' || kind === 'employerId' ? ownersIn(caption.image, own.length) : [];
  const role =
    parties[parties.length > 1 ? own.indexOf(value) : 0] ??
    (kind === 'fileNumber'
      ? ownerIn(caption.image)
      : kind === 'employerId' || kind === 'jurisdiction'
        ? roleIn(caption.image)
        : null);
  return role ? { start: caption.startOffset + role.start, end: caption.startOffset + role.end } : null;
}

/** Whether what a line holds beside its telephone number is only its label. */
function isOnlyTaken(line: FieldLine): boolean {
  return line.tokens.every(
    (token) => !is(token, 'CoverWord') || labelsTelephone(token.image) || isDash(token.image),
  );
}

function kindOf(token: IToken, asked: ReadonlySet<FieldKind>, field: CoverField): FieldKind | null {
  switch (token.tokenType.name) {
    case 'PlaceLiteral':
    case 'StateLiteral':
    case 'OrganisationNote':
      return 'jurisdiction';
    case 'FileNumberLiteral':
      return 'fileNumber';
    case 'EmployerIdLiteral':
      return 'employerId';
    case 'ShortNumberLiteral':
      return asked.has('employerId') && !hasEmployerId(field) ? 'employerId' : 'fileNumber';
    case 'TelephoneLiteral':
      return 'telephone';
    case 'ZipCodeLiteral':
      return 'postalCode';
    default:
      return null;
  }
}

function hasEmployerId({ lines }: CoverField): boolean {
  return lines.some(({ tokens }) => tokens.some((token) => is(token, 'EmployerIdLiteral')));
}

/** Whether a value of this form is the field's own: a caption asks for it, or its form is decisive where it stands. */
function isAsked(token: IToken, line: FieldLine, asked: ReadonlySet<FieldKind>): boolean {
  switch (token.tokenType.name) {
    case 'OrganisationNote':
      return true;
    case 'PlaceLiteral':
    case 'StateLiteral':
      return asked.has('jurisdiction') || (line.valuesOnly && asked.size === 0 && isAlone(line));
    case 'FileNumberLiteral':
      return asked.has('fileNumber') || (line.valuesOnly && !asked.has('address') && !asked.has('telephone'));
    case 'ShortNumberLiteral':
      return asked.has('employerId') || asked.has('fileNumber');
    case 'EmployerIdLiteral':
      return asked.has('employerId') || token.image.length > 9;
    case 'TelephoneLiteral':
      return asked.has('telephone') || asked.has('address') || line.valuesOnly;
    case 'ZipCodeLiteral':
      return (
        asked.has('postalCode') &&
        line.valuesOnly &&
        line.tokens.every((other) => is(other, 'ZipCodeLiteral', 'Joiner', 'TelephoneLiteral'))
      );
    default:
      return false;
  }
}

/** Whether a line holds one value, be it in parentheses, or States alone: `DE and VA`. */
function isAlone({ tokens }: FieldLine): boolean {
  const values = tokens.filter((token) => !is(token, 'Joiner'));
  return values.length === 1 || values.every((token) => is(token, 'StateLiteral'));
}

function placeRange(token: IToken): Range | null {
  const found = placeIn(token.image);
  return found && { start: token.startOffset + found.start, end: token.startOffset + found.end };
}

/** Characters that a postal code has at most, misprinted ones and codes with their country included. */
const LONGEST_CODE = 20;

/** What a line says in place of an employer's number, where the caption asks for nothing else. */
function employerIdNote({ tokens }: FieldLine, asked: ReadonlySet<FieldKind>): Range | null {
  const said = tokens.filter((token) => !is(token, 'Joiner'));
  if (!asked.has('employerId') || asked.size > 1 || said.length === 0) return null;
  return said.every((token) => is(token, 'NotApplicable')) ? tokensRange(said) : null;
}

/** Gives the lines of text to the caption that asks for text. */
function textOf(
  field: CoverField,
  asked: ReadonlySet<FieldKind>,
  text: readonly FieldLine[],
  values: CoverValue[],
): Omit<FieldValues, 'values'> {
  const none = { name: [], address: [], former: [], loose: [] };
  const lines = text.filter((line, index) => {
    // "and" between two names tells that they are two.
    const joinsNames = asked.has('name') && index > 0 && index < text.length - 1;
    return !line.tokens.every((token) => is(token, 'NotApplicable') || (!joinsNames && is(token, 'Joiner')));
  });
  const [opening, ...below] = lines;
  if (!opening) return none;
  if (!asked.has('name') && opening.tokens[0]?.image.startsWith('(') === true) {
    // Below the caption of the registrant's name stands its former one.
    const former = formerNameIn(opening);
    if (former.length > 0) return { ...textOf(field, asked, below, values), former };
  }
  if (asked.has('name')) {
    const former = lines.flatMap(formerNameIn);
    const current = lines.filter((line) => formerNameIn(line).length === 0);
    const roles = takeRoles(current.filter(isRole), values);
    const told = current.filter((line) => isAside(line) && isClosed(line) && !isRole(line));
    const asides = told.length + roles.length < current.length ? told : [];
    const asksEach =
      (field.keys?.length ?? 0) > 0 ||
      field.captions.some(({ kind, token }) => kind === 'name' && asksForSeveral(token.image));
    for (const { kind, token } of field.captions) {
      const role = kind === 'name' ? roleIn(token.image) : null;
      if (!role) continue;
      const at = { start: token.startOffset + role.start, end: token.startOffset + role.end };
      if (!asksEach || current.length < 2) values.push({ kind: 'role', ...at });
      // The part in a caption of several names is that of each.
      else for (const { start, end } of current) values.push({ kind: 'role', ...at, owner: { start, end } });
    }
    const named = current.filter((line) => !roles.includes(line) && !asides.includes(line));
    const name = named.length > 0 ? named : current;
    const severalNames = asksEach || roles.some((role) => named.some((line) => line.start > role.start));
    return asked.has('address')
      ? { ...none, former, name: name.slice(0, 1), address: name.slice(1), asides }
      : { ...none, former, name, asides, severalNames, ...(field.keys && { keys: field.keys }) };
  }
  const noted = lines.findLastIndex(isNotedRole);
  if (noted >= 0) {
    // A party of an asset-backed issue is named without a caption, by the part that it plays.
    const roles = takeRoles(lines.filter(isNotedRole), values);
    const name = lines.slice(0, noted).filter((line) => !roles.includes(line));
    return { ...textOf(field, asked, lines.slice(noted + 1), values), name };
  }
  if (leadsInRepresented(opening.tokens.map(({ image }) => image).join(' '))) return { ...none, name: below };
  if (asked.has('address')) return { ...none, address: lines };
  if (asked.has('mailingAddress')) return none;
  const kinds = [...asked];
  const only = kinds[0];
  if (only === undefined) return { ...none, loose: lines };
  if (asked.has('formerName') && values.length === 0) return { ...none, former: lines };
  if (kinds.length === 1 && values.length === 0) {
    const first = lines[0];
    const last = lines[lines.length - 1];
    // Words over the caption of postal codes are no misprinted code: the caption is a part of a longer one.
    if (only === 'postalCode' && first && last && last.end - first.start > LONGEST_CODE)
      return { ...none, loose: lines };
    if (first && last) values.push({ kind: only, start: first.start, end: last.end, malformed: true });
    return none;
  }
  return { ...none, loose: lines };
}

/** Takes the text of `roles`, lines in parentheses, as values. */
function takeRoles(roles: readonly FieldLine[], values: CoverValue[]): readonly FieldLine[] {
  for (const line of roles) {
    const last = line.tokens[line.tokens.length - 1];
    const start = line.tokens[0]?.image.startsWith('(') === true ? line.start + 1 : line.start;
    const end = last?.image.endsWith(')') === true ? line.end - 1 : line.end;
    values.push({ kind: 'role', start, end });
  }
  return roles;
}

/** The former name that a line by the registrant's gives, if any. */
function formerNameIn({ tokens, end }: FieldLine): Range[] {
  const first = tokens[formerNameLead(tokens.map((token) => token.image))];
  if (!first || first === tokens[0]) return [];
  const closes = tokens[tokens.length - 1]?.image.endsWith(')') === true;
  return [{ start: first.startOffset, end: closes ? end - 1 : end }];
}

function isNotedRole(line: FieldLine): boolean {
  return line.tokens[0] !== undefined && is(line.tokens[0], 'RoleNote');
}

/** A line that opens a parenthesis: what the registrant above it is. */
function isAside(line: FieldLine): boolean {
  return line.tokens[0]?.image.startsWith('(') === true && !is(line.tokens[0], 'OrganisationNote');
}

/** Not so `(Bermuda) Ltd.`, the end of a name. */
function isClosed({ tokens }: FieldLine): boolean {
  return tokens[tokens.length - 1]?.image.endsWith(')') === true;
}

/** An aside on the part that the registrant plays. */
function isRole(line: FieldLine): boolean {
  return isAside(line) && tellsPart(line.tokens.map(({ image }) => image).join(' '));
}
