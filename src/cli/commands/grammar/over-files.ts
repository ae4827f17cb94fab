import { Option, type Command } from 'commander';
import { exitCodes, raiseExitCode } from '../../exit-codes.js';
import { formatOption, print } from './view-command.js';

/** The commands that look at many filings at once. */
export function registerOverFiles(grammar: Command): void {
  grammar
    .command('coverage')
    .summary('see which parts of the grammar filings exercise')
    .description(
      'Counts which tokens, rules and alternatives of the grammars the filings exercise, and groups what ended unparsed\n' +
        'by its first words: a map of what to add next.',
    )
    .argument('<INPUT...>', 'files and folders, as for compile')
    .addOption(
      new Option('--format <FORMAT>', 'text, json, or html: one page without script')
        .choices(['text', 'json', 'html'])
        .default('text'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  $ filingc grammar coverage fixtures/documents\n  $ filingc grammar coverage --format html filings/ > coverage.html',
    )
    .action(
      async (names: string[], flags: { readonly format: 'text' | 'json' | 'html' }, command: Command) => {
        const { coverInputs } = await import('../../grammar-coverage.js');
        const { coverage, unreadable } = await coverInputs(names);
        for (const message of unreadable) command.configureOutput().writeErr?.(`${message}\n`);
        if (unreadable.length > 0) raiseExitCode(exitCodes.notReadOrWritten);
        if (flags.format === 'html') {
          const { coveragePage } = await import('../../../workbench/coverage-html.js');
          process.stdout.write(coveragePage(coverage));
          return;
        }
        const { coverageView } = await import('../../../workbench/coverage-view.js');
        print(coverageView(coverage), flags.format);
      },
    );

  grammar
    .command('diff')
    .summary('compare two sets of ASTs: what a change of the grammar does')
    .description(
      'Compares the ASTs that two builds of the compiler gave for the same filings: fields gained, lost and changed, by\n' +
        'kind, with examples. Positions are not compared.',
    )
    .argument('<BEFORE>', 'what `filingc compile` printed before: JSON, or NDJSON of several filings')
    .argument('<AFTER>', 'what it prints now')
    .addOption(formatOption())
    .addHelpText(
      'after',
      '\nExamples:\n  $ filingc compile filings/ -o before.ndjson     with the grammar as it was\n  $ filingc compile filings/ -o after.ndjson      with the change\n  $ filingc grammar diff before.ndjson after.ndjson',
    )
    .action(
      async (
        before: string,
        after: string,
        flags: { readonly format: 'text' | 'json' },
        command: Command,
      ) => {
        const { readSubmissions } = await import('../../grammar-diff.js');
        const { diffSubmissions } = await import('../../../workbench/diff.js');
        const { diffView } = await import('../../../workbench/diff-view.js');
        try {
          const changes = diffSubmissions(await readSubmissions(before), await readSubmissions(after));
          print(diffView(changes), flags.format);
        } catch (error) {
          command.configureOutput().writeErr?.(`${error instanceof Error ? error.message : String(error)}\n`);
          raiseExitCode(exitCodes.notReadOrWritten);
        }
      },
    );
}
