import type { Severity } from '../core/diagnostic.js';
import type { Formatter } from './findings.js';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands that GitHub Actions shows as annotations of the files. */
export function githubFormatter(): Formatter {
  return {
    needsText: false,
    input: ({ name, diagnostics }) =>
      diagnostics
        .map(({ severity, message, position: { start, end }, ruleId }) => {
          const places = [`line=${start.line}`, `endLine=${end.line}`];
          // GitHub takes columns only where a range stays on one line.
          if (start.line === end.line) places.push(`col=${start.column}`, `endColumn=${end.column}`);
          const properties = [`file=${property(name)}`, ...places, `title=${property(ruleId)}`].join(',');
          return `::${commands[severity]} ${properties}::${data(message)}\n`;
        })
        .join(''),
    end: () => '',
  };
}

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
