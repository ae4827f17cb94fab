import { Ajv2020 } from 'ajv/dist/2020.js';
import { submissionSchema } from '../../src/ast/schema.js';
import type { Submission } from '../../src/index.js';

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(submissionSchema());

/** What of a submission, as printed, breaks the JSON Schema; one line each. */
export function schemaErrors(submission: Submission): string[] {
  if (validate(JSON.parse(JSON.stringify(submission)))) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
