import { compile } from '../compile.js';
import type { Document, Node, Submission } from '../ast/nodes.js';
import { childrenOf } from '../ast/visit.js';
import type { Inspection } from './inspect.js';
import { placeText } from './place.js';
import { quoted, type View } from './view.js';

/** The whole AST of an input. */
export function submissionOf(inspection: Inspection, type: string | null): Submission {
  const { path, text } = inspection.source;
  return compile(text, { ...(path === null ? {} : { path }), ...(type === null ? {} : { type }) });
}

/**
 * The AST as an indented outline: each node with its property, type, place and value.
 *
 * @param document number of the one document to show, from 1; `null` for the whole submission
 */
export function astView(inspection: Inspection, document: number | null, type: string | null): View {
  const submission = submissionOf(inspection, type);
  const root: Submission | Document | undefined =
    document === null ? submission : submission.documents[document - 1];
  if (root === undefined) throw new RangeError(`there is no document ${document ?? 0}`);
  return { data: root, text: () => outline(root, '', '').join('\n') };
}

function outline(node: Node, label: string, indent: string): string[] {
  const line = `${indent}${label}${node.type}  ${placeText(node.position)}${nodeFacts(node)}`;
  const inner = childrenOf(node).flatMap((child) => {
    const index = child.index === null ? '' : `[${child.index}]`;
    return outline(child.node, `${child.key}${index}: `, `${indent}  `);
  });
  return [line, ...inner];
}

const placing = new Set(['type', 'position', 'spans', 'schemaVersion']);

/** What a node says beside its children. */
export function nodeFacts(node: Node): string {
  const facts = Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (placing.has(key) || (key === 'raw' && 'value' in node && node.value === value)) return [];
    if (key === 'value') return [typeof value === 'string' ? quoted(value) : JSON.stringify(value)];
    if (typeof value === 'string') return [`${key} ${quoted(value, 48)}`];
    if (typeof value === 'number' || typeof value === 'boolean') return [`${key} ${value}`];
    if (Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === 'string')) {
      return [`${key} ${value.join(', ')}`];
    }
    if (key === 'references' && Array.isArray(value)) return [`${value.length} references`];
    return [];
  });
  return facts.length > 0 ? `  ${facts.join('  ')}` : '';
}
