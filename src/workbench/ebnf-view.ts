import { ebnfText } from './ebnf.js';
import { grammarRules } from './grammar-model.js';
import { grammarTitles, openGrammar, type GrammarName } from './grammars.js';
import type { View } from './view.js';

/** The rules of the grammars, in EBNF. */
export function ebnfView(names: readonly GrammarName[]): View {
  const grammars = names.map((name) => ({ grammar: name, rules: grammarRules(openGrammar(name).parser) }));
  return {
    data: grammars,
    text: () =>
      grammars
        .map(({ grammar, rules }) => `/* ${grammarTitles[grammar]} */\n\n${ebnfText(rules)}`)
        .join('\n')
        .trimEnd(),
  };
}
