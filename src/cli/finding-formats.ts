import { isatty } from 'node:tty';
import { rules } from '../check/rules.js';
import type { Formatter } from '../output/findings.js';
import { githubFormatter } from '../output/github.js';
import { jsonFormatter, ndjsonFormatter } from '../output/json-findings.js';
import { prettyFormatter } from '../output/pretty.js';
import { sarifFormatter } from '../output/sarif.js';
import type { ValidateFlags } from './validate-flags.js';
import { manifest } from './manifest.js';

/** Columns of lines when nothing tells the terminal's width. */
const plainWidth = 80;

/** The way of writing findings that the command line asks for, in colour only on a terminal. */
export function findingFormatter({ format, output }: ValidateFlags): Formatter {
  switch (format) {
    case 'pretty': {
      // `isTTY` is undefined on a pipe, and then the colour library asks the environment instead.
      const toTerminal = output === undefined && isatty(process.stdout.fd);
      const columns = Number(process.env.COLUMNS ?? '') || (toTerminal ? process.stdout.columns : plainWidth);
      return prettyFormatter({ color: toTerminal && process.env.NO_COLOR === undefined, width: columns });
    }
    case 'json':
      return jsonFormatter();
    case 'ndjson':
      return ndjsonFormatter();
    case 'sarif':
      return sarifFormatter(
        rules.map(({ meta }) => meta),
        manifest.version,
      );
    case 'github':
      return githubFormatter();
  }
}
