import { z } from 'zod';
import type { Submission } from './nodes.js';
import { submission } from './schema/submission.js';

/** The AST's JSON Schema (draft 2020-12), each node a definition under its type's name. */
export function submissionSchema(): object {
  return { title: 'filingc submission', ...z.toJSONSchema(submission, { override: dropReadOnly }) };
}

/** That values are read-only in TypeScript says nothing of the JSON. */
function dropReadOnly({ jsonSchema }: { readonly jsonSchema: { readOnly?: boolean } }): void {
  delete jsonSchema.readOnly;
}

type Schema = z.infer<typeof submission>;

/** Compiles only while the schema and the interfaces of `nodes/` describe the same values. */
export type SchemaMatchesNodes = [
  Agree<Schema extends Submission ? true : false>,
  Agree<Submission extends Schema ? true : false>,
];
type Agree<Holds extends true> = Holds;
