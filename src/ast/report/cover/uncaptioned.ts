import { uncaptionedLines } from '../../../../grammar/report/cover/uncaptioned.js';
import type { Builder } from '../../builder.js';
import type { ValueGroup } from './registrants.js';
import type { CoverValue } from './values.js';

/** Gives name, address and jurisdiction, where no caption of the cover asks for them, the lines without a caption that are such. */
export function withUncaptioned<Group extends ValueGroup>(
  builder: Builder,
  groups: readonly Group[],
): readonly Group[] {
  let lacksName = groups.every(({ values }) => values.name.length === 0);
  let lacksAddress = groups.every(({ values }) => values.address.length === 0);
  let lacksState = groups.every(({ values }) => values.values.every(({ kind }) => kind !== 'jurisdiction'));
  if (!lacksName && !lacksAddress && !lacksState) return groups;
  const zipElsewhere = groups.some(({ values }) => values.values.some(({ kind }) => kind === 'postalCode'));
  return groups.map((group) => {
    const { loose } = group.values;
    if (loose.length === 0) return group;
    const found = uncaptionedLines(
      loose.map((line) => builder.raw(line)),
      zipElsewhere,
    );
    const name = lacksName && found.name >= 0 ? loose.slice(found.name, found.name + 1) : group.values.name;
    const address = lacksAddress ? loose.slice(found.address.start, found.address.end) : group.values.address;
    const state = lacksState ? loose[found.jurisdiction] : undefined;
    const values: readonly CoverValue[] = state
      ? [...group.values.values, { kind: 'jurisdiction', start: state.start, end: state.end }]
      : group.values.values;
    lacksName &&= name.length === 0;
    lacksAddress &&= address.length === 0;
    lacksState &&= state === undefined;
    const rest = loose.filter((line) => !name.includes(line) && !address.includes(line) && line !== state);
    return { ...group, values: { ...group.values, values, name, address, loose: rest } };
  });
}
