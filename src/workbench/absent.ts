import { isNode } from '../ast/visit.js';
import type { Submission } from '../ast/nodes.js';

/** A node with the fields that the filing left open. */
export interface Absent {
  /** JSON pointer of the node. */
  readonly pointer: string;
  readonly type: string;
  /** Names of its properties that are null. */
  readonly fields: readonly string[];
}

/**
 * What a filing does not say at a place: the null fields of the innermost node around it that has any.
 *
 * @param pointer of a node, as `nodeAt` gives it
 */
export function absentAt(root: Submission, pointer: string): Absent | null {
  let found: Absent | null = null;
  let at: unknown = root;
  let reached = '';
  for (const step of pointer.split('/').slice(1)) {
    at = (at as Record<string, unknown>)[step];
    reached += `/${step}`;
    if (!isNode(at)) continue;
    const fields = Object.entries(at).flatMap(([name, value]) => (value === null ? [name] : []));
    if (fields.length > 0) found = { pointer: reached, type: at.type, fields };
  }
  return found;
}
