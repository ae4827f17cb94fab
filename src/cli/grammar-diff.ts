import { readFile } from 'node:fs/promises';
import type { Submission } from '../ast/nodes.js';
import { reasonOf } from '../batch/inputs.js';

/** Reads what `filingc compile` printed: one JSON document, or a submission a line. Rejects with a readable reason. */
export async function readSubmissions(file: string): Promise<Submission[]> {
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch (error) {
    throw new Error(`${file}: cannot be read: ${reasonOf(error)}`, { cause: error });
  }
  try {
    return [JSON.parse(content) as Submission];
  } catch {
    // Several documents: a line each.
  }
  return content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      try {
        return JSON.parse(line) as Submission;
      } catch (error) {
        throw new Error(`${file}:${index + 1}: this is no JSON that filingc compile prints`, {
          cause: error,
        });
      }
    });
}
