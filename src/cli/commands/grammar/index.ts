import type { Command } from 'commander';
import { registerAboutGrammar } from './about-grammar.js';
import { registerOverFiles } from './over-files.js';
import { registerStages } from './stages.js';
import { registerExplain, registerTrace } from './walk.js';

/** `filingc grammar …`: the workbench of those who write the grammar, or ask why a filing parses as it does. */
export function registerGrammar(program: Command): void {
  const grammar = program
    .command('grammar')
    .summary('see every stage of the compiler, and the grammar itself')
    .description(
      'Shows what each stage makes of a filing, and what the grammar says. docs/workbench.md explains.',
    );
  registerStages(grammar);
  registerExplain(grammar);
  registerTrace(grammar);
  registerOverFiles(grammar);
  registerAboutGrammar(grammar);
}
