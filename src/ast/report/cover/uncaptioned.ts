import { uncaptionedLines } from '../../../../grammar/report/cover/uncaptioned.js';
import type { Builder } from '../../builder.js';
import type { ValueGroup } from './registrants.js';

/** Gives name and address, where no caption of the cover asks for them, the lines without a caption that are such. */
export function withUncaptioned<Group extends ValueGroup>(
  builder: Builder,
  groups: readonly Group[],
): readonly Group[] {
  let lacksName = groups.every(({ values }) => values.name.length === 0);
  let lacksAddress = groups.every(({ values }) => values.address.length === 0);
  if (!lacksName && !lacksAddress) return groups;
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
    lacksName &&= name.length === 0;
    lacksAddress &&= address.length === 0;
    const rest = loose.filter((line) => !name.includes(line) && !address.includes(line));
    return { ...group, values: { ...group.values, name, address, loose: rest } };
  });
}
