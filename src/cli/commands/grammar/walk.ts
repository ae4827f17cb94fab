import type { Command } from 'commander';
import { parseCount, showDocuments, showInput, viewCommand, type ViewFlags } from './view-command.js';

interface ExplainFlags extends ViewFlags {
  readonly at?: string;
  readonly offset?: number;
}

interface TraceFlags extends ViewFlags {
  readonly rule?: string;
}

/** `filingc grammar explain`. */
export function registerExplain(grammar: Command): void {
  viewCommand(grammar, {
    name: 'explain',
    summary: 'tell what stands at a place, stage by stage',
    description:
      'Tells what stands at a place of the source: the cell, the token, the rules around it, what the parser decided\n' +
      'there and which tokens it expected, the AST node (as a JSON pointer), and the diagnostics that touch it.',
    examples: [
      'filingc grammar explain report.txt --at 24:31',
      'filingc grammar explain report.htm --offset 10482 --format json',
    ],
  })
    .option('--at <LINE:COLUMN>', 'the place, counted from 1:1')
    .option('--offset <N>', 'the place as an offset in UTF-16 units, counted from 0', parseOffset)
    .action((file: string, flags: ExplainFlags, command: Command) => {
      const given = flags.at === undefined ? null : parsePlace(flags.at);
      if ((given === null) === (flags.offset === undefined)) {
        command.error('error: say where: --at LINE:COLUMN or --offset N.');
      }
      const asked = given ?? { offset: flags.offset ?? 0 };
      return showInput(file, flags, command, async (inspection) => {
        const { explainView } = await import('../../../workbench/explain-view.js');
        const { offsetOf } = await import('../../../workbench/asked-place.js');
        const place = offsetOf(inspection.source, asked);
        if ('problem' in place) command.error(`error: ${place.problem}`);
        return explainView(inspection, place.offset, flags.type ?? null);
      });
    });
}

function parseOffset(value: string): number {
  return parseCount(String(Number(value) + 1)) - 1;
}

function parsePlace(value: string): { readonly line: number; readonly column: number } | null {
  const [line, column, rest] = value.split(':').map(Number);
  const counts = rest === undefined && Number.isInteger(line) && Number.isInteger(column);
  return counts && line !== undefined && column !== undefined && line > 0 && column > 0
    ? { line, column }
    : null;
}

/** `filingc grammar trace`. */
export function registerTrace(grammar: Command): void {
  viewCommand(grammar, {
    name: 'trace',
    summary: "follow the parser's walk through a filing",
    description:
      'Follows the parser: > rule entered, < left, ? decided (with the look-ahead that decided it), = token taken,\n' +
      '! error and recovery: what was put in, what was skipped, where it went on. Ends with the cost by rule.',
    examples: ['filingc grammar trace report.txt', 'filingc grammar trace --rule signatureBlock report.txt'],
  })
    .option('--rule <NAME>', 'keep to what happens inside this rule')
    .action((file: string, flags: TraceFlags, command: Command) =>
      showDocuments(file, flags, command, async (inspection, document) => {
        const { traceView } = await import('../../../workbench/trace-view.js');
        return traceView(inspection, document, flags.rule ?? null);
      }),
    );
}
