import { CstParser, createToken, Lexer } from 'chevrotain';
import { describe, expect, it } from 'vitest';
import { observe } from '../../src/workbench/observe.js';

const Word = createToken({ name: 'Word', pattern: /[a-z]+/ });
const Number = createToken({ name: 'Number', pattern: /\d+/ });
const Comma = createToken({ name: 'Comma', pattern: ',' });
const Stop = createToken({ name: 'Stop', pattern: '.' });
const Blank = createToken({ name: 'Blank', pattern: /\s+/, group: Lexer.SKIPPED });
const Bang = createToken({ name: 'Bang', pattern: '!' });
const vocabulary = [Word, Number, Comma, Stop, Bang, Blank];

class ListParser extends CstParser {
  allowNumbers = true;
  constructor() {
    super(vocabulary, { recoveryEnabled: true });
    this.performSelfAnalysis();
  }
  readonly text = this.RULE('text', () => {
    this.AT_LEAST_ONE(() => this.SUBRULE(this.list));
  });
  readonly list = this.RULE('list', () => {
    this.MANY_SEP({ SEP: Comma, DEF: () => this.SUBRULE(this.entry) });
    this.CONSUME(Stop);
  });
  readonly entry = this.RULE('entry', () => {
    this.OR([
      { ALT: () => this.CONSUME(Word) },
      { GATE: () => this.allowNumbers, ALT: () => this.CONSUME(Number), IGNORE_AMBIGUITIES: true },
      { ALT: () => this.CONSUME2(Number) },
    ]);
    this.OPTION(() => this.CONSUME1(Number));
  });
}

function walk(text: string, allowNumbers = true): string[] {
  const events: string[] = [];
  const parser = new ListParser();
  parser.allowNumbers = allowNumbers;
  observe(parser, {
    enter: (rule) => events.push(`enter ${rule}`),
    leave: (rule) => events.push(`leave ${rule}`),
    decide: ({ kind, taken, gated }) =>
      events.push(`${kind} ${taken ?? 'none'}${gated.length > 0 ? ` gated ${gated.join()}` : ''}`),
    consume: (token, at) => events.push(`consume ${token.image} at ${at}`),
    insert: (type, rule) => events.push(`insert ${type.name} in ${rule}`),
    skip: (tokens, rule) => events.push(`skip ${tokens.map((token) => token.image).join(' ')} in ${rule}`),
    error: (error, rule) => events.push(`error ${error.name} in ${rule}`),
  });
  parser.input = new Lexer(vocabulary).tokenize(text).tokens;
  parser.text();
  return events;
}

describe('observe', () => {
  it('reports every step of a walk without errors', () => {
    expect(walk('a, b 1.')).toEqual([
      'enter text',
      'some 0',
      'enter list',
      'many 0',
      'enter entry',
      'choice 0',
      'consume a at 0',
      'option none',
      'leave entry',
      'consume , at 1',
      'many 0',
      'enter entry',
      'choice 0',
      'consume b at 2',
      'option 0',
      'consume 1 at 3',
      'leave entry',
      'many none',
      'consume . at 4',
      'leave list',
      'some none',
      'leave text',
    ]);
  });

  it('tells which alternative a gate has shut', () => {
    expect(walk('a, 1.', false)).toContain('choice 2 gated 1');
    expect(walk('a, 1.')).toContain('choice 1');
  });

  it('reports a token that recovery puts in', () => {
    expect(walk('a b .')).toContain('insert Stop in list');
  });

  it('reports a token that recovery drops', () => {
    const events = walk('a ! .');
    expect(events).toContain('error MismatchedTokenException in list');
    expect(events).toContain('skip ! in list');
    expect(events).toContain('consume . at 2');
  });

  it('reports the tokens that recovery skips to go on', () => {
    const events = walk('a ! ! , b .');
    expect(events).toContain('skip ! ! in list');
    expect(events).toContain('consume b at 4');
  });

  it('names the error where no alternative fits', () => {
    expect(walk('a , .')).toContain('error NoViableAltException in entry');
  });

  it('leaves other parsers alone', () => {
    const watched = new ListParser();
    observe(watched, {});
    expect(Object.hasOwn(new ListParser(), 'orInternal')).toBe(false);
    expect(Object.hasOwn(watched, 'orInternal')).toBe(true);
  });
});
