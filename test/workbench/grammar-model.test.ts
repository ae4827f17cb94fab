import { CstParser, createToken } from 'chevrotain';
import { describe, expect, it } from 'vitest';
import { ruleDiagram } from '../../src/workbench/diagram.js';
import { ebnfText } from '../../src/workbench/ebnf.js';
import { firstSets } from '../../src/workbench/first-sets.js';
import { grammarRules } from '../../src/workbench/grammar-model.js';

const A = createToken({ name: 'A', pattern: 'a' });
const B = createToken({ name: 'B', pattern: 'b' });
const C = createToken({ name: 'C', pattern: 'c' });

class SmallParser extends CstParser {
  constructor() {
    super([A, B, C]);
    this.performSelfAnalysis();
  }
  readonly start = this.RULE('start', () => {
    this.OPTION(() => this.CONSUME(A));
    this.MANY(() => this.SUBRULE(this.pair));
    this.AT_LEAST_ONE_SEP({ SEP: B, DEF: () => this.CONSUME(C) });
  });
  readonly pair = this.RULE('pair', () => {
    this.OR([
      { ALT: () => this.CONSUME(B) },
      {
        ALT: () => {
          this.CONSUME(A);
          this.OPTION(() => this.CONSUME1(B));
        },
      },
    ]);
  });
}

const rules = grammarRules(new SmallParser());

describe('the grammar as data', () => {
  it('is written as EBNF', () => {
    expect(ebnfText(rules)).toBe('start ::= A? pair* C (B C)*\n\npair ::= (B | A B?)\n');
  });

  it('tells what its sequences begin with', () => {
    const first = firstSets(rules);
    const [start, pair] = rules;
    expect([...first(start?.body ?? []).tokens].sort()).toEqual(['A', 'B', 'C']);
    expect([...first(pair?.body ?? []).tokens].sort()).toEqual(['A', 'B']);
    expect(first(pair?.body ?? []).nullable).toBe(false);
  });

  it('is drawn with links to its rules', () => {
    const [start] = rules;
    const svg = start ? ruleDiagram(start, (name) => `#${name}`) : '';
    expect(svg).toMatch(/^<svg/);
    expect(svg).toContain('<a href="#pair"><rect');
  });
});
