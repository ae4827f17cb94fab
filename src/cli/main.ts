import './regular-expressions.js';
import { Command, CommanderError } from 'commander';
import { registerCompile } from './commands/compile.js';
import { registerGrammar } from './commands/grammar/index.js';
import { registerPlayground } from './commands/playground.js';
import { registerSchema } from './commands/schema.js';
import { registerValidate } from './commands/validate.js';
import { exitCodes } from './exit-codes.js';
import { manifest } from './manifest.js';

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

/** A reader that has gone away (`filingc … | head`) ends the run, and is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.ok);
  throw error;
});

try {
  await program().parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? exitCodes.ok : exitCodes.wrongUsage;
}
