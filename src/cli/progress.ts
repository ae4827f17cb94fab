/** Progress on standard error: a bar on a terminal, nothing elsewhere; messages in either case. */
export interface Progress {
  advance(): void;
  print(message: string): void;
  close(): void;
}

/** A run of fewer inputs is over before a bar is read. */
const fewInputs = 24;

/**
 * Begins to show progress.
 *
 * @param inputs how many there are
 * @param verb what is done with them, for the last line
 */
export async function openProgress(inputs: number, verb: 'compiled' | 'checked'): Promise<Progress> {
  const print = (message: string): void => {
    process.stderr.write(`${message}\n`);
  };
  if (!process.stderr.isTTY || inputs < fewInputs) {
    return { advance: () => undefined, print, close: () => undefined };
  }
  const { progress } = await import('@clack/prompts');
  const bar = progress({ max: inputs, output: process.stderr });
  const messages: string[] = [];
  let done = 0;
  bar.start(`0 of ${inputs}`);
  return {
    advance() {
      done++;
      bar.advance(1, `${done} of ${inputs}`);
    },
    // A line in the middle would break the bar.
    print: (message) => messages.push(message),
    close() {
      bar.stop(`${done} of ${inputs} filings ${verb}`);
      messages.forEach(print);
    },
  };
}
