import { describe, expect, it } from 'vitest';
import { createGrammar, grammarOf } from '../../src/parse/parse.js';

describe.each(['currentReport', 'opinionLetter'] as const)('the grammar of %s', (kind) => {
  it('has no mistake that Chevrotain would find', () => {
    const { lexer, parser } = createGrammar(kind);
    expect(lexer.lexerDefinitionErrors).toEqual([]);
    expect(parser.getGAstProductions()).not.toEqual({});
  });

  it('has the same rules when it is not validated', () => {
    const rules = Object.keys(createGrammar(kind).parser.getGAstProductions());
    expect(Object.keys(grammarOf(kind).parser.getGAstProductions())).toEqual(rules);
  });
});
