import type { Formatter, InputFindings } from './findings.js';

/** What a machine reads of one input. */
function record({ name, diagnostics, suppressed }: InputFindings): object {
  return { path: name, diagnostics, suppressed };
}

/** One JSON document: an array with one object for each input. */
export function jsonFormatter(): Formatter {
  const records: object[] = [];
  return {
    needsText: false,
    input(findings) {
      records.push(record(findings));
      return '';
    },
    end: () => `${JSON.stringify(records, null, 2)}\n`,
  };
}

/** One object a line for each input, written as soon as it is done. */
export function ndjsonFormatter(): Formatter {
  return {
    needsText: false,
    input: (findings) => `${JSON.stringify(record(findings))}\n`,
    end: () => '',
  };
}
