import { diagramStyle, ruleDiagram } from './diagram.js';
import { sequenceText } from './ebnf.js';
import { bodiesOf, grammarRules, type GrammarRule, type Production } from './grammar-model.js';
import { grammarTitles, openGrammar, type GrammarName } from './grammars.js';
import { escapeHtml, htmlPage } from './html.js';

/** Railroad diagrams of grammars: one page that needs no other file and no script. */
export function diagramPage(names: readonly GrammarName[]): string {
  const sections = names.map(diagramSection);
  const title = names.length === 1 && names[0] ? grammarTitles[names[0]] : 'The grammars of filingc';
  return htmlPage(
    title,
    diagramStyle,
    `<h1>${escapeHtml(title)}</h1>
<p class="quiet">Drawn from the parsers themselves. Round boxes are tokens, square ones rules.</p>
${sections.join('\n')}`,
  );
}

/** The diagrams of one grammar, as a part of a page that holds {@link diagramStyle}. */
export function diagramSection(name: GrammarName): string {
  const rules = grammarRules(openGrammar(name).parser);
  const users = usersOf(rules);
  const anchor = (rule: string): string => `${name}-${rule}`;
  const sections = rules.map((rule) => ruleSection(rule, users.get(rule.name) ?? [], anchor));
  return `<h2 id="${name}">${escapeHtml(grammarTitles[name])}</h2>\n${sections.join('\n')}`;
}

function ruleSection(rule: GrammarRule, users: readonly string[], anchor: (rule: string) => string): string {
  const links = users.map((user) => `<a href="#${anchor(user)}">${user}</a>`).join(', ');
  return `<section aria-labelledby="${anchor(rule.name)}">
<h3 id="${anchor(rule.name)}">${rule.name}</h3>
<div class="wide">${ruleDiagram(rule, (name) => `#${anchor(name)}`)}</div>
<p class="quiet"><code>${escapeHtml(sequenceText(rule.body))}</code><br>${links === '' ? 'Start rule' : `Used by ${links}`}</p>
</section>`;
}

/** The rules that call each rule. */
function usersOf(rules: readonly GrammarRule[]): Map<string, string[]> {
  const users = new Map<string, string[]>();
  const visit = (rule: string, part: Production): void => {
    if (part.kind === 'rule') {
      const list = users.get(part.name) ?? [];
      if (!list.includes(rule)) users.set(part.name, [...list, rule]);
    }
    for (const body of bodiesOf(part)) body.forEach((inner) => visit(rule, inner));
  };
  for (const rule of rules) rule.body.forEach((part) => visit(rule.name, part));
  return users;
}
