import type { GrammarRule, Production } from './grammar-model.js';

/** What a sequence can begin with. */
export interface First {
  /** Names of token types. */
  readonly tokens: ReadonlySet<string>;
  /** The sequence may be empty. */
  readonly nullable: boolean;
}

/** Computes what sequences of a grammar begin with; results for rules are kept. */
export function firstSets(rules: readonly GrammarRule[]): (body: readonly Production[]) => First {
  const bodies = new Map(rules.map((rule) => [rule.name, rule.body]));
  const known = new Map<string, First>();

  function ofRule(name: string): First {
    const found = known.get(name);
    if (found) return found;
    // A rule that begins with itself adds nothing to what it begins with.
    known.set(name, { tokens: new Set(), nullable: false });
    const first = ofSequence(bodies.get(name) ?? []);
    known.set(name, first);
    return first;
  }

  function ofPart(part: Production): First {
    switch (part.kind) {
      case 'token':
        return { tokens: new Set([part.name]), nullable: false };
      case 'rule':
        return ofRule(part.name);
      case 'choice': {
        const firsts = part.alternatives.map(ofSequence);
        return {
          tokens: new Set(firsts.flatMap((first) => [...first.tokens])),
          nullable: firsts.some((first) => first.nullable),
        };
      }
      case 'option':
      case 'many':
        return { tokens: ofSequence(part.body).tokens, nullable: true };
      case 'some':
        return ofSequence(part.body);
    }
  }

  function ofSequence(body: readonly Production[]): First {
    const tokens = new Set<string>();
    for (const part of body) {
      const first = ofPart(part);
      first.tokens.forEach((token) => tokens.add(token));
      if (!first.nullable) return { tokens, nullable: false };
    }
    return { tokens, nullable: true };
  }

  return ofSequence;
}
