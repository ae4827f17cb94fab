import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runGrammar } from '../support/grammar-command.js';

/** The examples of docs/workbench.md: a command and what it is said to print, `…` for what is left out. */
const examples = [
  ...readFileSync('docs/workbench.md', 'utf8').matchAll(/^```\n\$ filingc grammar (.*)\n([^]*?)^```$/gm),
].map(([, command = '', shown = '']) => ({ command, shown: shown.trimEnd().split('\n') }));

/** A line without what depends on the width of the terminal: frames and the blanks that fill them. */
const bare = (line: string): string => line.replace(/[\s\u2500-\u257f]+/g, ' ').trim();

/** How much of the grammar an example exercises changes with every rule and token that the grammar gains. */
const withoutFigures = (line: string): string => bare(line).replace(/\d+/g, '#');

describe('docs/workbench.md', () => {
  it('has an example of each command', () => {
    expect(examples.map(({ command }) => command.split(' ')[0])).toEqual(
      expect.arrayContaining([
        ...['layout', 'tokens', 'cst', 'ast', 'explain', 'trace'],
        ...['coverage', 'ambiguity', 'ebnf'],
      ]),
    );
  });

  it.each(examples)('shows what `$command` prints, in order', async ({ command, shown }) => {
    const { stdout } = await runGrammar(...command.split(' '));
    const compared = command.startsWith('coverage') ? withoutFigures : bare;
    const printed = stdout.split('\n').map(compared);
    let from = 0;
    for (const line of shown) {
      if (line === '…') continue;
      const at = printed.indexOf(compared(line), from);
      expect(at, `${line}\n\nis not printed, or not after line ${from + 1} of:\n\n${stdout}`).not.toBe(-1);
      from = at + 1;
    }
  });
});
