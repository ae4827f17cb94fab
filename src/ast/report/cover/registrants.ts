import { beginsAddress, isNameOverAddress, nameBeforeAddress } from '../../../../grammar/lexical/address.js';
import { conformedKey, isOfSeries } from '../../../../grammar/lexical/company-names.js';
import { partyOf } from '../../../../grammar/report/cover/party-names.js';
import { isRegistrant } from '../../../../grammar/report/cover/roles.js';
import { hull, type Range } from '../../../core/position.js';
import type { Builder } from '../../builder.js';
import type { Address, Registrant } from '../../nodes.js';
import { normaliseJurisdiction } from '../../normalise/jurisdiction.js';
import { normaliseEmployerId, normaliseFileNumber } from '../../normalise/numbers.js';
import { normaliseTelephone } from '../../normalise/telephone.js';
import { buildAddress } from './address.js';
import { partNames } from './names.js';
import { namesBeside, officesBeside } from './side-by-side.js';
import type { CoverValue, FieldValues } from './values.js';

/** What the cover says of one registrant, as flow ranges. */
interface Draft {
  readonly name: Range | null;
  readonly values: CoverValue[];
  address: readonly Range[];
  former: readonly Range[];
}

/** A row of a table of registrants, or `null` for fields that stand outside of one. */
export interface ValueGroup {
  readonly values: FieldValues;
  readonly isRow: boolean;
}

/**
 * Binds the values of the cover to its registrants. A row of a table is a registrant. Elsewhere each name makes one; of
 * a kind of value there is either one for all, or one for each in the order of the names, or those that stand between a
 * name and the next are its own.
 * @param notes running prose on the cover: it may name a registrant with the part that it plays before its caption does
 */
export function buildRegistrants(
  builder: Builder,
  groups: readonly ValueGroup[],
  notes: readonly Range[],
): Registrant[] {
  const rows = groups.filter((group) => group.isRow).map(({ values }) => draftOf(builder, values));
  const fields = groups.filter((group) => !group.isRow).map((group) => group.values);
  const main = rows.length > 0 ? mainRegistrant(builder, fields, rows) : null;
  if (main) {
    const drafts = [main, ...rows];
    shareRowParts(drafts);
    return drafts.map((draft) => buildRegistrant(builder, draft));
  }
  const values = fields.flatMap((field) => field.values);
  const names = rows.length > 0 ? [] : fields.flatMap((field) => namesOf(builder, field, values));
  const drafts = rows.length > 0 ? rows : names.flatMap((name) => partiesOf(builder, name));
  const beside = fields.flatMap(({ name }) => namesBeside(builder, name, values));
  const addresses = fields
    .map((field) => field.address)
    .filter((address) => address.length > 0)
    .flatMap((address) => officesBeside(builder, address, beside.length));
  const formers = fields.map((field) => field.former).filter((former) => former.length > 0);
  const moved = formerAddress(fields);
  if (moved && formers.length === 0 && addresses.length > Math.max(1, drafts.length)) {
    addresses.splice(addresses.indexOf(moved.address), 1);
    formers.push([...moved.address, ...moved.postalCode]);
  }
  if (drafts.length === 0) {
    if (values.length === 0 && addresses.length === 0) return [];
    drafts.push({ name: null, values: [], address: [], former: [] });
  }
  for (const { name, values: parts } of notes.flatMap((note) => partiesOf(builder, note))) {
    const key = name && conformedKey(builder.raw(name));
    drafts
      .find((draft) => draft.name && conformedKey(builder.raw(draft.name)) === key)
      ?.values.push(...parts);
  }
  // As many values as names beside each other are theirs, whoever is named above them.
  const columns = drafts.filter(({ name }) => beside.some(({ start }) => start === name?.start));
  const ownersOf = (own: readonly unknown[]): readonly Draft[] =>
    columns.length > 1 && own.length === columns.length ? columns : drafts;
  for (const kind of [
    'role',
    'jurisdiction',
    'fileNumber',
    'employerId',
    'employerIdNote',
    'telephone',
    'postalCode',
  ] as const) {
    const own = giveToOwners(
      builder,
      drafts,
      values.filter((value) => value.kind === kind),
    );
    share(ownersOf(own), own, isCommon(kind, values, addresses, drafts), (draft, value) =>
      draft.values.push(value),
    );
  }
  share(ownersOf(addresses), addresses.map(asPlaced), true, (draft, { lines }) => {
    if (draft.address.length === 0) draft.address = lines;
  });
  // One registrant's former name and former address may stand in fields of their own.
  const [, second] = formers;
  const apart = drafts.length === 1 && second?.[0] && beginsAddress(builder.raw(second[0]));
  share(drafts, (apart ? [formers.flat()] : formers).map(asPlaced), true, (draft, { lines }) => {
    // The field of the form may repeat the name that a note by the registrant's gives, and add the address to it.
    if (draft.former.length === 0 || extent(lines) > extent(draft.former)) draft.former = lines;
  });
  if (rows.length > 1) shareRowParts(drafts);
  return drafts.map((draft) => buildRegistrant(builder, draft));
}

/** The names of a field: those beside each other in their cells, and what stands above them, parted by keys of parties. */
function namesOf(builder: Builder, field: FieldValues, values: readonly CoverValue[]): Range[] {
  const beside = namesBeside(builder, field.name, values);
  const [first] = beside;
  const above = first ? field.name.filter(({ start }) => start < first.start) : field.name;
  const parties = [-Infinity, ...(field.keys ?? [])].map((key, index, keys) =>
    above.filter(({ start }) => start > key && start < (keys[index + 1] ?? Infinity)),
  );
  return [...parties.flatMap((lines) => partNames(builder, lines, values, field.severalNames)), ...beside];
}

/**
 * The address in the field that asks for the former name or address, or in the one right above, with a caption of its own kind; then the
 * asking field may hold its postal code.
 */
function formerAddress(
  fields: readonly FieldValues[],
): { readonly address: readonly Range[]; readonly postalCode: readonly Range[] } | null {
  const at = fields.findIndex((field) => field.asksFormer === true);
  const [above, asked] = [fields[at - 1], fields[at]];
  if (!asked) return null;
  if (asked.address.length > 0) return { address: asked.address, postalCode: [] };
  if (!above || above.address.length === 0) return null;
  const codes = asked.values.filter(({ kind }) => kind === 'postalCode');
  return { address: above.address, postalCode: codes.slice(0, 1) };
}

/**
 * The registrant above a table of additional registrants, which has a name and numbers of its own; `null` where the table names all.
 * All that stands outside of the table is said of it.
 */
function mainRegistrant(
  builder: Builder,
  fields: readonly FieldValues[],
  rows: readonly Draft[],
): Draft | null {
  const values = fields.flatMap((field) => field.values);
  const named = fields.flatMap((field) => partNames(builder, field.name, values, field.severalNames));
  const [draft, ...others] = named.flatMap((name) => partiesOf(builder, name));
  if (!draft?.name || others.length > 0 || !values.some(({ kind }) => kind === 'fileNumber')) return null;
  const key = conformedKey(builder.raw(draft.name));
  if (rows.some(({ name }) => name && conformedKey(builder.raw(name)) === key)) return null;
  return {
    name: draft.name,
    values: [...draft.values, ...values],
    address: fields.find(({ address }) => address.length > 0)?.address ?? [],
    former: fields.find(({ former }) => former.length > 0)?.former ?? [],
  };
}

/** Whether a single value of a kind is that of all registrants. */
function isCommon(
  kind: CoverValue['kind'],
  values: readonly CoverValue[],
  addresses: readonly (readonly Range[])[],
  drafts: readonly Draft[],
): boolean {
  // Of several addresses the others may hold their codes.
  if (kind === 'postalCode') return addresses.length < 2;
  // "Applied for" beside other registrants' numbers, or between their names, is said of one alone.
  if (kind === 'employerIdNote') {
    const last = Math.max(...drafts.map(({ name }) => name?.start ?? 0));
    return !values.some(
      (value) => value.kind === 'employerId' || (value.kind === kind && value.start < last),
    );
  }
  return kind !== 'role';
}

/** An address or telephone that a table of registrants prints in one row alone is that of all: none may lack it. */
function shareRowParts(drafts: readonly Draft[]): void {
  const located = drafts.filter(({ address }) => address.length > 0);
  if (located.length === 1) for (const draft of drafts) draft.address = located[0]?.address ?? [];
  const telephones = drafts.flatMap(({ values }) => values.filter(({ kind }) => kind === 'telephone'));
  const [telephone] = telephones;
  if (telephones.length !== 1 || !telephone) return;
  for (const { values } of drafts) if (!values.includes(telephone)) values.push(telephone);
}

/** The party that a name's text names, with the part that it plays, and the one for whom it reports. */
function partiesOf(builder: Builder, { start, end }: Range): Draft[] {
  const party = partyOf(builder.flow.text.slice(start, end));
  const at = (part: Range): Range => ({ start: start + part.start, end: start + part.end });
  const role: CoverValue[] = party.role ? [{ kind: 'role', ...at(party.role) }] : [];
  const named = [{ name: at(party.name), values: role }];
  if (party.represented) named.push({ name: at(party.represented), values: [] });
  return named.map((draft) => ({ ...draft, address: [], former: [] }));
}

const extent = (lines: readonly Range[]): number =>
  lines.reduce((sum, { start, end }) => sum + end - start, 0);

const asPlaced = (lines: readonly Range[]): Range & { lines: readonly Range[] } => ({
  ...hull(lines),
  lines,
});

function draftOf(builder: Builder, { name, values, address, former }: FieldValues): Draft {
  const [own] = name.length > 0 ? partiesOf(builder, hull(name)) : [];
  return { name: own?.name ?? null, values: [...(own?.values ?? []), ...values], address, former };
}

/**
 * Gives each value to the registrant whose name or part the page sets beside it, where it does so for one registrant or more
 * of several. Returns the values that are still to be shared out.
 */
function giveToOwners(
  builder: Builder,
  drafts: readonly Draft[],
  values: readonly CoverValue[],
): CoverValue[] {
  if (drafts.length < 2) return [...values];
  const ownerOf = ({ owner }: CoverValue): Draft | undefined => {
    // One number "of registrant" is that of all.
    if (owner && values.length < 2 && isRegistrant(builder.raw(owner))) return undefined;
    if (owner && isRegistrant(builder.raw(owner)))
      return drafts.find((draft) => !draft.values.some(({ kind }) => kind === 'role'));
    if (!owner) return undefined;
    const key = conformedKey(builder.raw(owner));
    return (
      drafts.find((draft) =>
        [draft.name, ...draft.values.filter(({ kind }) => kind === 'role')].some(
          (range) => range && conformedKey(builder.raw(range)) === key,
        ),
      ) ?? drafts.find(({ name }) => name && isOfSeries(builder.raw(name), builder.raw(owner)))
    );
  };
  return values.filter((value) => {
    const draft = ownerOf(value);
    draft?.values.push(value);
    return !draft;
  });
}

/** Gives values to registrants; `common`: a single value is everyone's. */
function share<Value extends Range>(
  drafts: readonly Draft[],
  values: readonly Value[],
  common: boolean,
  give: (draft: Draft, value: Value) => void,
): void {
  const [first] = drafts;
  if (!first || values.length === 0) return;
  const only = values[0];
  if (drafts.length === 1) for (const value of values) give(first, value);
  else if (values.length === 1 && only && common) for (const draft of drafts) give(draft, only);
  else {
    const owners = values.map((value) =>
      drafts.findLastIndex((draft) => (draft.name?.start ?? 0) <= value.start),
    );
    // `Commission file number 1-331` over each name: every value stands just before its own registrant.
    const leading = values.length === drafts.length && owners.every((owner, index) => owner === index - 1);
    const bySection =
      !leading &&
      new Set(owners).size > 1 &&
      !(values.length === drafts.length && new Set(owners).size < drafts.length);
    // Fewer values than registrants in one place: the page does not say whose they are.
    if (common && !bySection && values.length < drafts.length) {
      for (const draft of drafts) for (const value of values) give(draft, value);
      return;
    }
    values.forEach((value, index) => {
      const at = bySection || !common ? Math.max(0, owners[index] ?? 0) : Math.min(index, drafts.length - 1);
      const draft = drafts[at];
      if (draft) give(draft, value);
    });
  }
}

function buildRegistrant(builder: Builder, draft: Draft): Registrant {
  const of = (kind: CoverValue['kind']): CoverValue[] => draft.values.filter((value) => value.kind === kind);
  const [role] = of('role');
  const [jurisdiction] = of('jurisdiction');
  const [telephone] = of('telephone');
  const [note] = of('employerIdNote');
  const executiveOffices = buildAddress(builder, draft.address, of('postalCode'));
  const former = buildFormer(builder, draft.former);
  const ranges = [...(draft.name ? [draft.name] : []), ...draft.values, ...draft.address, ...draft.former];
  const country = executiveOffices?.country?.value ?? null;
  return {
    type: 'registrant',
    ...builder.place(hull(ranges)),
    name: draft.name && builder.value('name', draft.name, (raw) => raw),
    role: role ? builder.text(role) : null,
    jurisdiction: jurisdiction ? builder.value('jurisdiction', jurisdiction, normaliseJurisdiction) : null,
    fileNumbers: unique(
      of('fileNumber').map((value) => builder.value('fileNumber', value, normaliseFileNumber)),
    ),
    employerIds: unique(
      of('employerId').map((value) => builder.value('employerId', value, normaliseEmployerId)),
    ),
    employerIdNote: note ? builder.text(note) : null,
    executiveOffices,
    telephone: telephone
      ? builder.value('telephone', telephone, (raw) => normaliseTelephone(raw, country))
      : null,
    ...former,
  };
}

/** A number that is printed twice is one number. */
function unique<Node extends { readonly value: string | null; readonly raw: string }>(
  nodes: readonly Node[],
): Node[] {
  const seen = new Set<string>();
  return nodes.filter((node) => {
    const key = node.value ?? node.raw;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * The field of former names holds a name, an address, or both. An address ends in a place with its postal code; one that begins
 * with the number of a street does without the code.
 */
function buildFormer(
  builder: Builder,
  lines: readonly Range[],
): Pick<Registrant, 'formerName' | 'formerAddress'> {
  const [first, ...others] = lines;
  if (!first) return { formerName: null, formerAddress: null };
  const address: Address | null = buildAddress(builder, lines, []);
  const [line = '', below = ''] = lines.map(({ start, end }) => builder.flow.text.slice(start, end));
  const over = isNameOverAddress(line, below);
  const numbered = over || beginsAddress(line);
  if (address?.city && (address.region ?? address.country) && (address.postalCode ?? numbered)) {
    const length = over ? line.length : nameBeforeAddress(line);
    if (length === 0) return { formerName: null, formerAddress: address };
    const name = { start: first.start, end: first.start + length };
    const rest = name.end < first.end ? [{ start: name.end + 1, end: first.end }] : [];
    return {
      formerName: builder.text(name),
      formerAddress: buildAddress(builder, [...rest, ...others], []),
    };
  }
  return { formerName: builder.text(hull(lines)), formerAddress: null };
}
