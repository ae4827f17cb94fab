import type { Command } from 'commander';
import { showInput, viewCommand, type ViewFlags } from './view-command.js';

interface TokenFlags extends ViewFlags {
  readonly trivia?: true;
}

export function registerTokens(grammar: Command): void {
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
