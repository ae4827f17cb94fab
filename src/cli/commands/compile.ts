import { Option, type Command } from 'commander';
import { typeOption } from '../document-type.js';
import { defaultJobs, parseJobs } from '../jobs.js';
import type { CompileFlags } from '../run-compile.js';

const examples = `
Examples:
  $ filingc compile report.txt                    one filing, its AST as one JSON document
  $ filingc compile --pretty letter.htm | less    indented, to be read
  $ filingc compile --type EX-5.1 opinion.txt     a bare document of a known type
  $ filingc compile filings/ -o filings.ndjson    every filing of a folder, one submission a line
  $ curl -s URL | filingc compile -               from standard input

Exit status: 0 done; 1 an input had an error diagnostic; 2 wrong usage; 3 an input could not be read
(the others are still done), or the output not be written.`;

/** `filingc compile`. */
export function registerCompile(program: Command): void {
  program
    .command('compile')
    .summary('compile filings to their AST, as JSON')
    .description(
      'Compiles filings (EDGAR submissions or single documents, ASCII or HTML) to their AST.\n' +
        'One file gives one JSON document; several inputs, or a folder, one submission a line.',
    )
    .argument(
      '<INPUT...>',
      'files, folders (searched for .txt .htm .html .sgml .nc), or - for standard input',
    )
    .addOption(
      new Option('--format <FORMAT>', 'json: one document; ndjson: one submission a line').choices([
        'json',
        'ndjson',
      ]),
    )
    .option('--pretty', 'indent the JSON of a single filing')
    .addOption(typeOption('document type of a single document, such as 8-K or EX-5.1; it overrides its own'))
    .option('-o, --output <FILE>', 'write to a file instead of standard output')
    .addOption(
      new Option('--jobs <N>', 'threads for many inputs').argParser(parseJobs).default(defaultJobs()),
    )
    .addHelpText('after', examples)
    .action(async (names: string[], flags: CompileFlags, command: Command) => {
      const { runCompile } = await import('../run-compile.js');
      await runCompile(names, flags, (message) => command.error(message));
    });
}
