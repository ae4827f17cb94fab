import type { Submission } from '../ast/nodes.js';
import { readInput, reasonOf } from '../batch/inputs.js';

/** Reads what `filingc compile` printed: one JSON document, or a submission a line. Rejects with a readable reason. */
export async function readSubmissions(file: string): Promise<Submission[]> {
  let content: string;
  try {
    content = Buffer.from(await readInput({ kind: 'file', path: file })).toString('utf8');
  } catch (error) {
    throw new Error(`${file}: cannot be read: ${reasonOf(error)}`, { cause: error });
  }
  const whole = parsed(content);
  if (whole !== undefined) return [submission(whole, file)];
  return content
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [submission(parsed(line), `${file}:${index + 1}`)]));
}

/** The value of a JSON text; `undefined` where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const schemaVersion: Submission['schemaVersion'] = 1;

/** @param place of the JSON that gave the value, for the message of the error it throws where this is no submission */
function submission(value: unknown, place: string): Submission {
  const fields = typeof value === 'object' && value !== null ? (value as Partial<Submission>) : {};
  if (fields.type === 'submission' && fields.schemaVersion === schemaVersion) return fields as Submission;
  throw new Error(
    `${place}: expected what filingc compile prints, with "type": "submission" and "schemaVersion": ${schemaVersion}; compile the filing again`,
  );
}
