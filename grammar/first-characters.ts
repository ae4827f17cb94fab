import {
  RegExpParser,
  type Alternative,
  type Disjunction,
  type Set as CharacterSet,
  type Term,
} from '@chevrotain/regexp-to-ast';
import type { CustomPatternMatcherFunc, IMultiModeLexerDefinition, TokenType } from 'chevrotain';

/**
 * The characters with which a token may begin. Chevrotain's lexer tries only the patterns that can begin with the
 * character at hand, if it knows for every token of a mode; it works that out for plain regular expressions by itself,
 * but neither for custom patterns nor for complement sets.
 */

/** Chevrotain tells characters from 256 on apart by buckets of this size. */
const BUCKET = 255;
const FIRST_BUCKETED = 256;
const LAST_UNIT = 0xffff;

/** Every character as the lexer tells them apart: one of each bucket. */
const everyCharacter: readonly number[] = [
  ...Array.from({ length: FIRST_BUCKETED }, (_, code) => code),
  ...Array.from({ length: Math.ceil(LAST_UNIT / BUCKET) }, (_, bucket) => bucket * BUCKET + 1).filter(
    (code) => code >= FIRST_BUCKETED,
  ),
  LAST_UNIT,
];

interface MatcherWithOpening extends CustomPatternMatcherFunc {
  readonly opening?: RegExp;
}

/** A custom pattern that matches only where `opening` does: the lexer then need not try it elsewhere. */
export function openingWith(opening: RegExp, match: CustomPatternMatcherFunc): CustomPatternMatcherFunc {
  return Object.assign(match, { opening });
}

/** Gives each token of the modes its first characters; a custom pattern that does not tell may begin with any. */
export function withFirstCharacters<Modes extends IMultiModeLexerDefinition>(modes: Modes): Modes {
  for (const token of new Set(Object.values<TokenType[]>(modes.modes).flat())) {
    const pattern = token.PATTERN as RegExp | string | MatcherWithOpening | undefined;
    if (token.START_CHARS_HINT !== undefined || pattern === undefined || typeof pattern === 'string')
      continue;
    const opening = pattern instanceof RegExp ? pattern : pattern.opening;
    token.START_CHARS_HINT = opening ? firstCharacters(opening) : [...everyCharacter];
  }
  return modes;
}

/** Character codes with which a match of the expression may begin, one for each bucket that the lexer tells apart. */
export function firstCharacters(expression: RegExp): number[] {
  const { source, flags } = expression;
  const codes = new Set<number>();
  const add = (code: number): void => {
    if (!flags.includes('i')) codes.add(code);
    else for (const cased of casesOf(code)) codes.add(cased);
  };
  const parsed = new RegExpParser().pattern(`/${source}/${flags.replace(/[^gimuy]/g, '')}`);
  addDisjunction(parsed.value, { add, source: `/${source}/` });
  return [...codes].sort((a, b) => a - b);
}

function casesOf(code: number): number[] {
  const character = String.fromCharCode(code);
  return [code, character.toLowerCase().charCodeAt(0), character.toUpperCase().charCodeAt(0)];
}

interface Sink {
  readonly add: (code: number) => void;
  /** The expression between slashes, for the places of its terms. */
  readonly source: string;
}

/** Adds the first characters of each alternative; true if one of them may be empty. */
function addDisjunction(disjunction: Disjunction, sink: Sink): boolean {
  let mayBeEmpty = false;
  for (const alternative of disjunction.value) mayBeEmpty = addAlternative(alternative, sink) || mayBeEmpty;
  return mayBeEmpty;
}

function addAlternative(alternative: Alternative, sink: Sink): boolean {
  return alternative.value.every((term) => addTerm(term, sink));
}

/** Adds the first characters of a term; true if what follows it may come first too. */
function addTerm(term: Term, sink: Sink): boolean {
  switch (term.type) {
    case 'Character':
      sink.add(term.value);
      break;
    case 'Set':
      addSet(term, sink);
      break;
    case 'Group':
      return addDisjunction(term.value, sink) || term.quantifier?.atLeast === 0;
    default:
      // anchors and look-around take no character
      return true;
  }
  return term.quantifier?.atLeast === 0;
}

function addSet(set: CharacterSet, { add, source }: Sink): void {
  const written = source.slice(set.loc.begin, set.loc.end);
  // The parser loses the complement of `\S` within a class: the class itself tells what it holds.
  const own = new RegExp(written);
  // From 256 on a bucket has characters outside of any set that is written out here.
  const beyond = set.complement || /\\[SWD]/.test(written);
  for (const code of everyCharacter)
    if (code >= FIRST_BUCKETED ? beyond : own.test(String.fromCharCode(code))) add(code);
  if (beyond) return;
  for (const member of set.value) {
    if (typeof member === 'number') add(member);
    else
      for (const code of [...everyCharacter, member.from, member.to])
        if (code >= FIRST_BUCKETED && member.from <= code && code <= member.to) add(code);
  }
}
