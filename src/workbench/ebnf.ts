import type { GrammarRule, Production } from './grammar-model.js';

const lineWidth = 100;

/** A grammar in the notation of the XML recommendation (W3C, section 6): `?`, `*`, `+`, `|`, `::=`. */
export function ebnfText(rules: readonly GrammarRule[]): string {
  return rules.map(ruleText).join('\n');
}

function ruleText({ name, body }: GrammarRule): string {
  const line = `${name} ::= ${sequenceText(body) || '/* nothing */'}`;
  if (line.length <= lineWidth) return `${line}\n`;
  const [only] = body;
  const parts =
    body.length === 1 && only?.kind === 'choice'
      ? only.alternatives.map((alternative) => sequenceText(alternative))
      : null;
  if (parts) return `${name}\n    ::= ${parts.join('\n      | ')}\n`;
  return `${name}\n    ::= ${body.map((part) => partText(part)).join('\n        ')}\n`;
}

/** A sequence of productions in the EBNF of the XML recommendation; the empty string for an empty one. */
export function sequenceText(body: readonly Production[]): string {
  return body.map((part) => partText(part)).join(' ');
}

function partText(part: Production): string {
  switch (part.kind) {
    case 'rule':
    case 'token':
      return part.name;
    case 'choice':
      return `(${part.alternatives.map((alternative) => sequenceText(alternative) || 'ε').join(' | ')})`;
    case 'option':
      return `${grouped(part.body)}?`;
    case 'many':
    case 'some': {
      const suffix = part.kind === 'many' ? '*' : '+';
      if (part.separator === null) return `${grouped(part.body)}${suffix}`;
      const body = sequenceText(part.body);
      const list = `${body} (${part.separator.name} ${body})*`;
      return part.kind === 'some' ? list : `(${list})?`;
    }
  }
}

function grouped(body: readonly Production[]): string {
  const text = sequenceText(body);
  return body.length === 1 &&
    body[0]?.kind !== 'option' &&
    body[0]?.kind !== 'many' &&
    body[0]?.kind !== 'some'
    ? text
    : `(${text})`;
}
