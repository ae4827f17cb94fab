import pc from 'picocolors';
import type { Diagnostic, Severity } from '../core/diagnostic.js';
import { codeFrame, splitLines } from './code-frame.js';
import type { Formatter, InputFindings, Totals } from './findings.js';
import { wrap } from './wrap.js';

export interface Terminal {
  readonly color: boolean;
  /** Columns; text is wrapped to no less than 40 and no more than 120 of them. */
  readonly width: number;
}

type Colors = ReturnType<typeof pc.createColors>;

const widest = 120;
const narrowest = 40;

/** For people: each finding with its place, the source around it, related places and authority; a summary at the end. */
export function prettyFormatter({ color, width }: Terminal): Formatter {
  const colors = pc.createColors(color);
  const columns = Math.max(narrowest, Math.min(width, widest));
  return {
    needsText: true,
    input(findings) {
      if (findings.diagnostics.length === 0) return '';
      const lines = findings.text === null ? null : splitLines(findings.text);
      const blocks = findings.diagnostics.map((diagnostic) =>
        block(findings, diagnostic, lines, { colors, columns }),
      );
      return `${blocks.join('\n')}\n`;
    },
    end: (totals) => `${summary(totals, colors)}\n`,
  };
}

function block(
  { name }: InputFindings,
  { severity, ruleId, message, position, related, citation }: Diagnostic,
  lines: readonly string[] | null,
  { colors, columns }: { colors: Colors; columns: number },
): string {
  const at = `${name}:${position.start.line}:${position.start.column}`;
  const rows = [`${colors.cyan(at)} ${severityColor(severity, colors)(severity)} ${colors.dim(ruleId)}`];
  rows.push(`  ${wrap(message, columns, '  ')}`);
  if (lines) rows.push(indent(codeFrame(lines, position, columns - 2)));
  for (const place of related) {
    const where = `${place.position.start.line}:${place.position.start.column}`;
    rows.push(`  ${wrap(`${where}  ${place.message}`, columns, '    ')}`);
  }
  if (citation !== null) rows.push(colors.dim(`  ${wrap(citation, columns, '  ')}`));
  return `${rows.join('\n')}\n`;
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}

function severityColor(severity: Severity, colors: Colors): (text: string) => string {
  if (severity === 'error') return colors.red;
  return severity === 'warning' ? colors.yellow : colors.blue;
}

/** `2 errors, 1 warning, 3 infos in 4 filings; 1 suppressed`. */
function summary({ inputs, suppressed, bySeverity }: Totals, colors: Colors): string {
  if (inputs === 0) return 'nothing was checked';
  const counts = (['error', 'warning', 'info'] as const).filter((severity) => bySeverity[severity] > 0);
  const listed = counts.map((severity) =>
    severityColor(severity, colors)(count(bySeverity[severity], severity)),
  );
  const found = listed.length === 0 ? colors.green('no findings') : listed.join(', ');
  return `${found} in ${count(inputs, 'filing')}${suppressed > 0 ? `; ${suppressed} suppressed` : ''}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
