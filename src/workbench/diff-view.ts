import type { Change } from './diff.js';
import { columns, quoted, type View } from './view.js';

const shownExamples = 3;
const shownValue = 56;

/** Changes by field and kind, the commonest first, with examples. */
export function diffView(changes: readonly Change[]): View {
  const groups = groupBy(changes, ({ field, kind }) => `${kind} ${field}`);
  const sorted = [...groups].sort(([, a], [, b]) => b.length - a.length);
  return {
    data: {
      changes,
      summary: sorted.map(([name, group]) => ({
        field: group[0]?.field ?? name,
        kind: group[0]?.kind ?? 'changed',
        count: group.length,
      })),
    },
    text: () =>
      changes.length === 0
        ? 'The ASTs agree.'
        : [
            columns(sorted.map(([name, group]) => [String(group.length), name])),
            ...sorted.map(
              ([name, group]) => `${name}\n${group.slice(0, shownExamples).map(example).join('\n')}`,
            ),
          ].join('\n\n'),
  };
}

function example({ path, before, after }: Change): string {
  const side = (value: string | null): string => (value === null ? 'nothing' : quoted(value, shownValue));
  return `  ${path ?? 'standard input'}: ${side(before)} → ${side(after)}`;
}

function groupBy<Entry>(entries: readonly Entry[], key: (entry: Entry) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(key(entry));
    if (group) group.push(entry);
    else groups.set(key(entry), [entry]);
  }
  return groups;
}
