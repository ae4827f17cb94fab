import { InvalidArgumentError, Option, type Command } from 'commander';
import { typeOption } from '../document-type.js';
import { defaultJobs, parseJobs } from '../jobs.js';
import { findingFormats, type ValidateFlags } from '../validate-flags.js';

const examples = `
Examples:
  $ filingc validate report.txt                      findings for people
  $ filingc validate --preset strict filings/        every rule, over a folder
  $ filingc validate --format sarif . > out.sarif    for code scanning
  $ filingc validate --rule no-late-report=off r.htm
  $ filingc validate --as-of 2003-05-01 letter.txt   the rules of that day, for a document without a header
  $ filingc validate --explain no-unlisted-exhibit   what a rule asks, why, and by which authority

Configuration: filingc.config.json in the current folder, or --config FILE.
Exit status: 0 no error; 1 an error, or more warnings than --max-warnings; 2 wrong usage; 3 an input could
not be read (the others are still done), or the output not be written.`;

/** `filingc validate`. */
export function registerValidate(program: Command): void {
  program
    .command('validate')
    .summary('check filings against the rules of the form')
    .description(
      'Checks filings against the rules of Form 8-K, Regulation S-K and S-T and the practice of opinion letters.\n' +
        'Each finding names its place and its authority.',
    )
    .argument(
      '[INPUT...]',
      'files, folders (searched for .txt .htm .html .sgml .nc), or - for standard input',
    )
    .addOption(
      new Option('--format <FORMAT>', 'how findings are written').choices(findingFormats).default('pretty'),
    )
    .option('--config <FILE>', 'configuration instead of filingc.config.json')
    .addOption(new Option('--preset <NAME>', 'set of rules').choices(['recommended', 'strict']))
    .option(
      '--rule <ID=SEVERITY>',
      'set one rule to off, info, warning or error; may be repeated',
      (value: string, values: string[]) => [...values, value],
      [],
    )
    .option('--suppressions <FILE>', 'findings that were accepted, each with its reason')
    .addOption(new Option('--max-warnings <N>', 'fail above so many warnings').argParser(parseCount))
    .option('--as-of <DATE>', 'filing date (YYYY-MM-DD) for input that does not tell it')
    .addOption(typeOption('document type of a single document, such as 8-K or EX-5.1'))
    .option('-o, --output <FILE>', 'write to a file instead of standard output')
    .addOption(
      new Option('--jobs <N>', 'threads for many inputs').argParser(parseJobs).default(defaultJobs()),
    )
    .option('--list-rules', 'list the rules')
    .option('--explain <ID>', 'explain a rule')
    .addHelpText('after', examples)
    .action(async (names: string[], flags: ValidateFlags, command: Command) => {
      const { runValidate } = await import('../run-validate.js');
      await runValidate(names, flags, (message) => command.error(message));
    });
}

function parseCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 0) throw new InvalidArgumentError('Give a whole number from 0.');
  return count;
}
