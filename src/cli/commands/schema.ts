import type { Command } from 'commander';

/** `filingc schema`. */
export function registerSchema(program: Command): void {
  program
    .command('schema')
    .summary("print the AST's JSON Schema")
    .description("Prints the JSON Schema of what 'filingc compile' prints.")
    .addHelpText('after', '\nExamples:\n  $ filingc schema > submission.schema.json')
    .action(async () => {
      const { submissionSchema } = await import('../../ast/schema.js');
      process.stdout.write(`${JSON.stringify(submissionSchema(), null, 2)}\n`);
    });
}
