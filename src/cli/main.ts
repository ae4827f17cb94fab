import './regular-expressions.js';
import { Command, CommanderError } from 'commander';
import { registerCompile } from './commands/compile.js';
import { registerGrammar } from './commands/grammar/index.js';
import { registerPlayground } from './commands/playground.js';
import { registerSchema } from './commands/schema.js';
import { registerValidate } from './commands/validate.js';
import { exitCodes, raiseExitCode } from './exit-codes.js';
import { manifest } from './manifest.js';
import { OutputError } from './output.js';

function program(): Command {
  const command = new Command('filingc')
    .description(manifest.description)
    .version(manifest.version)
    .showHelpAfterError('Run with --help for usage and examples.')
    .exitOverride();
  registerCompile(command);
  registerValidate(command);
  registerSchema(command);
  registerGrammar(command);
  registerPlayground(command);
  return command;
}

/** Tells why a run ended early, and settles its status. */
function end(error: unknown): void {
  if (error instanceof OutputError) {
    process.stderr.write(`${error.message}\n`);
    raiseExitCode(exitCodes.notReadOrWritten);
  } else if (error instanceof CommanderError) {
    if (error.exitCode !== 0) raiseExitCode(exitCodes.wrongUsage);
  } else throw error;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has gone away (`filingc … | head`) ends the run, and is no error.
  if (error.code !== 'EPIPE') end(new OutputError('standard output', error));
  process.exit();
});

await program().parseAsync().catch(end);
