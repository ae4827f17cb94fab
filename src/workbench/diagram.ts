import railroad, { type Item } from 'railroad-diagrams';
import type { GrammarRule, Production } from './grammar-model.js';

/**
 * A railroad diagram as SVG markup; a page's style sheet draws it.
 *
 * @param link address of a rule's own diagram
 */
export function ruleDiagram(rule: GrammarRule, link: (name: string) => string): string {
  const sequence = (body: readonly Production[]): Item => {
    const [only] = body;
    if (only === undefined) return railroad.Skip();
    return body.length === 1 ? item(only) : railroad.Sequence(...body.map(item));
  };
  const item = (part: Production): Item => {
    switch (part.kind) {
      case 'rule':
        return railroad.NonTerminal(part.name);
      case 'token':
        return railroad.Terminal(part.name);
      case 'choice':
        return railroad.Choice(0, ...part.alternatives.map(sequence));
      case 'option':
        return railroad.Optional(sequence(part.body));
      case 'many':
        return railroad.ZeroOrMore(
          sequence(part.body),
          part.separator === null ? undefined : item(part.separator),
        );
      case 'some':
        return railroad.OneOrMore(
          sequence(part.body),
          part.separator === null ? undefined : item(part.separator),
        );
    }
  };
  return withLinks(railroad.Diagram(sequence(rule.body)).toString(), link);
}

/** The library draws boxes without links: those with square corners are rules. */
function withLinks(svg: string, link: (name: string) => string): string {
  return svg.replace(
    /<rect (?![^>]*\brx=)[^>]*><\/rect>\s*<text [^>]*>([^<]*)<\/text>/g,
    (box, name: string) => `<a href="${link(name)}">${box}</a>`,
  );
}

/** What a diagram's SVG needs to be seen; colours follow the page's. */
export const diagramStyle = `
svg.railroad-diagram { display: block; max-width: none; }
svg.railroad-diagram path { stroke: var(--line, #57606a); stroke-width: 1.5; fill: none; }
svg.railroad-diagram text { font: 13px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; text-anchor: middle; fill: var(--ink, #1f2328); }
svg.railroad-diagram rect { stroke: var(--line, #57606a); stroke-width: 1.5; }
svg.railroad-diagram rect { fill: var(--terminal, #e6f4ea); }
svg.railroad-diagram a rect { fill: var(--rule, #e8f0fe); }
svg.railroad-diagram a:hover rect, svg.railroad-diagram a:focus rect { stroke: var(--accent, #0b57d0); stroke-width: 2.5; }
`;
