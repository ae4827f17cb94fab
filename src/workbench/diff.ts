import { childrenOf, isNode, type Child } from '../ast/visit.js';
import type { Node, Submission } from '../ast/nodes.js';

/** A field that two ASTs of one source do not agree on. */
export interface Change {
  readonly path: string | null;
  /** Way to the field by property names, without indexes: `documents.body.coverPage.reportDate`. */
  readonly field: string;
  readonly kind: 'gained' | 'lost' | 'changed';
  readonly before: string | null;
  readonly after: string | null;
}

/** Submissions of `before` and `after` are paired by their source's path, those without one by their order. */
export function diffSubmissions(before: readonly Submission[], after: readonly Submission[]): Change[] {
  const key = (submission: Submission, index: number): string => submission.source.path ?? `#${index}`;
  const later = new Map(after.map((submission, index) => [key(submission, index), submission]));
  const changes = before.flatMap((submission, index): Change[] => {
    const path = submission.source.path;
    const twin = later.get(key(submission, index));
    later.delete(key(submission, index));
    if (twin === undefined) {
      return [{ path, field: 'submission', kind: 'lost', before: summary(submission), after: null }];
    }
    return diffNodes(submission, twin, '').map((change) => ({ path, ...change }));
  });
  const gained = [...later.values()].map((submission): Change => ({
    path: submission.source.path,
    field: 'submission',
    kind: 'gained',
    before: null,
    after: summary(submission),
  }));
  return [...changes, ...gained];
}

type LocalChange = Omit<Change, 'path'>;

function diffNodes(before: Node, after: Node, field: string): LocalChange[] {
  const own = diffOwn(before, after, field);
  const keys = new Set([...childrenOf(before), ...childrenOf(after)].map(({ key }) => key));
  const inner = [...keys].flatMap((key) =>
    diffChildren(ofKey(before, key), ofKey(after, key), field === '' ? key : `${field}.${key}`),
  );
  return [...own, ...inner];
}

function ofKey(node: Node, key: string): Node[] {
  return childrenOf(node)
    .filter((child: Child) => child.key === key)
    .map(({ node: child }) => child);
}

const placing = new Set(['type', 'position', 'spans', 'source', 'diagnostics', 'raw', 'references']);

/** Properties that hold no nodes. */
function diffOwn(before: Node, after: Node, field: string): LocalChange[] {
  const values = (node: Node): Map<string, string> =>
    new Map(
      Object.entries(node).flatMap(([key, value]: [string, unknown]): [string, string][] => {
        const holdsNodes = isNode(value) || (Array.isArray(value) && value.some(isNode));
        const empty = value === null || (Array.isArray(value) && value.length === 0);
        return placing.has(key) || holdsNodes || empty ? [] : [[key, plain(value)]];
      }),
    );
  const old = values(before);
  const now = values(after);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const name = key === 'value' ? field : `${field}.${key}`;
    return change(name, old.get(key) ?? null, now.get(key) ?? null);
  });
}

function diffChildren(before: readonly Node[], after: readonly Node[], field: string): LocalChange[] {
  return align(before, after).flatMap(([old, now]) =>
    old !== null && now !== null
      ? diffNodes(old, now, field)
      : change(field, old && summary(old), now && summary(now)),
  );
}

function change(field: string, before: string | null, after: string | null): LocalChange[] {
  if (before === after) return [];
  const kind = before === null ? 'gained' : after === null ? 'lost' : 'changed';
  return [{ field, kind, before, after }];
}

/** Pairs two lists: what reads alike keeps its order (longest common subsequence), the rest is paired in order. */
function align(before: readonly Node[], after: readonly Node[]): [Node | null, Node | null][] {
  const old = before.map(summary);
  const now = after.map(summary);
  const common = Array.from({ length: old.length + 1 }, () => new Int32Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const row = common[i];
      if (row === undefined) continue;
      row[j] =
        old[i] === now[j]
          ? (common[i + 1]?.[j + 1] ?? 0) + 1
          : Math.max(common[i + 1]?.[j] ?? 0, common[i]?.[j + 1] ?? 0);
    }
  }
  const pairs: [Node | null, Node | null][] = [];
  let from = 0;
  let to = 0;
  const pairUpTo = (i: number, j: number): void => {
    for (; from < i || to < j; from++, to++) {
      pairs.push([from < i ? (before[from] ?? null) : null, to < j ? (after[to] ?? null) : null]);
    }
    from = i;
    to = j;
  };
  let i = 0;
  let j = 0;
  while (i < old.length && j < now.length) {
    if (old[i] === now[j]) {
      pairUpTo(i, j);
      pairs.push([before[i] ?? null, after[j] ?? null]);
      from = ++i;
      to = ++j;
    } else if ((common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0)) i++;
    else j++;
  }
  pairUpTo(old.length, now.length);
  return pairs;
}

/** What a node is known by in a list: its type and what it first says. */
function summary(node: Node): string {
  if ('raw' in node) return `${node.type} ${plain(node.raw)}`;
  const first = childrenOf(node).find(({ node: child }) => 'raw' in child)?.node;
  if (first && 'raw' in first) return `${node.type} ${plain(first.raw)}`;
  return 'text' in node ? `${node.type} ${plain(node.text)}` : node.type;
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
