import { Argument, type Command } from 'commander';
import type { GrammarName } from '../../../workbench/grammars.js';
import { formatOption, print } from './view-command.js';

const names: readonly GrammarName[] = ['submission', 'currentReport', 'opinionLetter'];

function grammarArgument(): Argument {
  return new Argument('[GRAMMAR]', 'the grammar to show; all of them without it').choices(names);
}

function chosen(name: GrammarName | undefined): readonly GrammarName[] {
  return name === undefined ? names : [name];
}

/** The commands that show the grammar itself. */
export function registerAboutGrammar(grammar: Command): void {
  grammar
    .command('diagram')
    .summary('draw the grammar as railroad diagrams')
    .description(
      'Prints railroad diagrams of the rules, drawn from the parser itself, as one HTML page without script.',
    )
    .addArgument(grammarArgument())
    .addHelpText(
      'after',
      '\nExamples:\n  $ filingc grammar diagram > grammar.html\n  $ filingc grammar diagram opinionLetter > letter.html',
    )
    .action(async (name: GrammarName | undefined) => {
      const { diagramPage } = await import('../../../workbench/diagram-page.js');
      process.stdout.write(diagramPage(chosen(name)));
    });

  grammar
    .command('ebnf')
    .summary('print the grammar as EBNF')
    .description("Prints the rules, read from the parser itself, in the XML recommendation's EBNF.")
    .addArgument(grammarArgument())
    .addOption(formatOption())
    .addHelpText('after', '\nExamples:\n  $ filingc grammar ebnf currentReport')
    .action(async (name: GrammarName | undefined, flags: { readonly format: 'text' | 'json' }) => {
      const { ebnfView } = await import('../../../workbench/ebnf-view.js');
      print(ebnfView(chosen(name)), flags.format);
    });

  grammar
    .command('ambiguity')
    .summary('find choices that look-ahead cannot settle, and tokens that can never match')
    .description(
      "Prints what Chevrotain's analysis reports, the choices that need more than one token of look-ahead or are settled\n" +
        'by order or a gate, and the tokens that earlier ones of their mode take every text from.',
    )
    .addArgument(grammarArgument())
    .addOption(formatOption())
    .addHelpText(
      'after',
      '\nExamples:\n  $ filingc grammar ambiguity\n  $ filingc grammar ambiguity opinionLetter',
    )
    .action(async (name: GrammarName | undefined, flags: { readonly format: 'text' | 'json' }) => {
      const { ambiguityView } = await import('../../../workbench/ambiguity.js');
      print(ambiguityView(chosen(name)), flags.format);
    });
}
