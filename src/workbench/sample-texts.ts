import {
  RegExpParser,
  type Atom,
  type Disjunction,
  type Set as CharacterSet,
  type Term,
} from '@chevrotain/regexp-to-ast';

const mostSamples = 24;

/**
 * Texts that a pattern matches: every alternative once, repetitions as short as they can be and once more. None for a
 * pattern that the parser of regular expressions does not know.
 */
export function sampleTexts(pattern: RegExp): string[] {
  let samples: string[];
  try {
    samples = ofDisjunction(new RegExpParser().pattern(pattern.toString()).value);
  } catch {
    return [];
  }
  // Look-around is left out of the samples: those that it forbids are dropped here.
  const whole = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}y`);
  return [...new Set(samples)].filter((sample) => {
    whole.lastIndex = 0;
    return sample !== '' && whole.exec(sample)?.[0] === sample;
  });
}

function ofDisjunction({ value }: Disjunction): string[] {
  return value.flatMap(({ value: terms }) => ofTerms(terms)).slice(0, mostSamples);
}

function ofTerms(terms: readonly Term[]): string[] {
  return terms.reduce<string[]>(
    (heads, term) => {
      const tails = ofTerm(term);
      return heads.flatMap((head) => tails.map((tail) => head + tail)).slice(0, mostSamples);
    },
    [''],
  );
}

function ofTerm(term: Term): string[] {
  if (!isAtom(term)) return [''];
  const once = ofAtom(term);
  if (!term.quantifier) return once;
  const { atLeast, atMost } = term.quantifier;
  const counts = atMost > atLeast ? [atLeast, atLeast + 1] : [atLeast];
  return counts.flatMap((count) => (count === 0 ? [''] : once.map((text) => text.repeat(count))));
}

function isAtom(term: Term): term is Atom {
  return (
    term.type === 'Character' ||
    term.type === 'Set' ||
    term.type === 'Group' ||
    term.type === 'GroupBackReference'
  );
}

function ofAtom(atom: Atom): string[] {
  switch (atom.type) {
    case 'Character':
      return [String.fromCharCode(atom.value)];
    case 'Set':
      return [String.fromCharCode(memberOf(atom))];
    case 'Group':
      return ofDisjunction(atom.value);
    case 'GroupBackReference':
      return [''];
  }
}

const likely = Array.from('aA1 .-$"(\n', (character) => character.charCodeAt(0));

/** A member of a set: a usual character if it has one. */
function memberOf({ complement, value }: CharacterSet): number {
  const holds = (code: number): boolean =>
    value.some((entry) =>
      typeof entry === 'number' ? entry === code : entry.from <= code && code <= entry.to,
    ) !== complement;
  const [first] = value;
  const own = first === undefined ? 120 : typeof first === 'number' ? first : first.from;
  return likely.find(holds) ?? (holds(own) ? own : 0x2021);
}
