import { InvalidArgumentError, type Command } from 'commander';
import { exitCodes, raiseExitCode } from '../exit-codes.js';

/** `filingc playground`. */
export function registerPlayground(program: Command): void {
  program
    .command('playground')
    .summary('open the workbench in a browser')
    .description(
      'Serves the workbench as a page on loopback: source on one side; layout, tokens, syntax trees, diagnostics, trace\n' +
        'and diagrams on the other. The compiler runs in the page; nothing is sent anywhere. Stop it with Ctrl-C.',
    )
    .argument('[FILE]', 'a filing to open; without it the page begins with an example')
    .option('--port <N>', 'port to listen on; 0 for any free one', parsePort, 0)
    .addHelpText(
      'after',
      '\nExamples:\n  $ filingc playground report.htm\n  $ filingc playground --port 8080',
    )
    .action(async (file: string | undefined, flags: { readonly port: number }, command: Command) => {
      const { readFile } = await import('node:fs/promises');
      const { servePlayground } = await import('../playground-server.js');
      const { reasonOf } = await import('../../batch/inputs.js');
      const fail = (what: string, error: unknown): void => {
        command.configureOutput().writeErr?.(`${what}: ${reasonOf(error)}\n`);
        raiseExitCode(exitCodes.notReadOrWritten);
      };
      let input: Uint8Array | null;
      try {
        input = file === undefined ? null : await readFile(file);
      } catch (error) {
        fail(`${file ?? ''}: cannot be read`, error);
        return;
      }
      try {
        const { url } = await servePlayground(input, flags.port);
        process.stdout.write(`${url}\n`);
      } catch (error) {
        fail('The page cannot be served (npm run build:playground builds it)', error);
      }
    });
}

function parsePort(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new InvalidArgumentError('Give a whole number from 0 to 65535.');
  }
  return port;
}
