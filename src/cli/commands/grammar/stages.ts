import type { Command } from 'commander';
import { showDocuments, showInput, viewCommand, type ViewFlags } from './view-command.js';

interface TokenFlags extends ViewFlags {
  readonly trivia?: true;
}

interface CstFlags extends ViewFlags {
  readonly rule?: string;
}

/** The commands that show what one stage makes of a filing. */
export function registerStages(grammar: Command): void {
  registerLayout(grammar);
  registerTokens(grammar);
  registerCst(grammar);
  registerAst(grammar);
}

function registerLayout(grammar: Command): void {
  viewCommand(grammar, {
    name: 'layout',
    summary: 'draw the blocks and cells of a filing',
    description:
      'Draws the paragraphs and tables that the layout makes of a filing, with the source range of each cell, and\n' +
      'lists the page furniture that is no part of the text.',
    examples: ['filingc grammar layout report.txt', 'filingc grammar layout --format json report.htm'],
  }).action((file: string, flags: ViewFlags, command: Command) =>
    showDocuments(file, flags, command, async (inspection, document) => {
      const { layoutView } = await import('../../../workbench/layout-view.js');
      return layoutView(inspection, document);
    }),
  );
}

function registerTokens(grammar: Command): void {
  viewCommand(grammar, {
    name: 'tokens',
    summary: 'list the tokens of a filing in source order',
    description:
      'Lists the tokens of a filing in source order: place, lexer mode, type, image and categories. A token that\n' +
      'stands in several places (a caption that runs down a column) is listed at each. With --trivia the texts of\n' +
      'all rows, one after the other, are the source.',
    examples: [
      'filingc grammar tokens report.txt',
      'filingc grammar tokens --document 2 --trivia submission.txt',
      "filingc grammar tokens --format json report.htm | jq -r '.[].type' | sort | uniq -c",
    ],
  })
    .option('--trivia', 'list what stands between the tokens, too: white space, markup, page furniture')
    .action((file: string, flags: TokenFlags, command: Command) =>
      showInput(file, flags, command, async (inspection) => {
        const { tokensView } = await import('../../../workbench/tokens-view.js');
        return tokensView(inspection, { trivia: flags.trivia ?? false, document: flags.document ?? null });
      }),
    );
}

function registerCst(grammar: Command): void {
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

function registerAst(grammar: Command): void {
  viewCommand(grammar, {
    name: 'ast',
    summary: "outline a filing's AST",
    description:
      'Outlines the AST, a node a line: property, type, place and value. `filingc compile` prints it whole.',
    examples: ['filingc grammar ast report.txt', 'filingc grammar ast --document 2 submission.txt'],
  }).action((file: string, flags: ViewFlags, command: Command) =>
    showInput(file, flags, command, async (inspection) => {
      const { astView } = await import('../../../workbench/ast-view.js');
      return astView(inspection, flags.document ?? null, flags.type ?? null);
    }),
  );
}
