import type { Submission } from '../ast/nodes.js';

/** The AST as JSON text, without a line end: on one line, or indented by two blanks. */
export function toJson(submission: Submission, pretty: boolean): string {
  return JSON.stringify(submission, null, pretty ? 2 : undefined);
}
