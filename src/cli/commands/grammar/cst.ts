import type { Command } from 'commander';
import { showDocuments, viewCommand, type ViewFlags } from './view-command.js';

interface CstFlags extends ViewFlags {
  readonly rule?: string;
}

export function registerCst(grammar: Command): void {
  viewCommand(grammar, {
    name: 'cst',
    summary: "print a filing's concrete syntax tree",
    description:
      'Prints the concrete syntax tree: the rules that the parser took, their tokens, and their places.',
    examples: [
      'filingc grammar cst report.txt',
      'filingc grammar cst --rule coverPage report.txt',
      'filingc grammar cst --document 2 --format json submission.txt',
    ],
  })
    .option('--rule <NAME>', 'show the trees of this rule alone')
    .action((file: string, flags: CstFlags, command: Command) =>
      showDocuments(file, flags, command, async (inspection, document) => {
        const { cstView } = await import('../../../workbench/cst-view.js');
        return cstView(inspection, document, flags.rule ?? null);
      }),
    );
}
