import { Lexer } from 'chevrotain';
import type { Submission, Unparsed } from '../ast/nodes.js';
import { visitNodes } from '../ast/visit.js';
import { createGrammar, parseWith, type GrammarKind } from '../parse/parse.js';
import { grammarRules } from './grammar-model.js';
import { isReadable, type Inspection, type ReadableDocument } from './inspect.js';
import { tokenTypesOf } from './modes.js';
import { observe } from './observe.js';
import { bodyName, decisionKey, decisionPoints, methodName } from './production-names.js';
import { categoryNames } from './tokens-view.js';

/** How often a part of a grammar was exercised, and by which file first (`null`: by none). */
export interface Exercise {
  readonly name: string;
  readonly count: number;
  readonly first: string | null;
}

export interface AlternativeExercise extends Exercise {
  readonly rule: string;
  readonly production: string;
  /** From 1. */
  readonly alternative: number;
}

export interface GrammarCoverage {
  readonly grammar: GrammarKind;
  readonly documents: number;
  readonly tokens: readonly Exercise[];
  readonly rules: readonly Exercise[];
  /** Alternatives of choices, and the bodies of options and repetitions; `name` is the body in EBNF. */
  readonly alternatives: readonly AlternativeExercise[];
}

/** Texts that no rule took, by their first words. */
export interface UnparsedGroup {
  readonly words: string;
  readonly count: number;
  readonly characters: number;
  readonly first: string;
  readonly example: string;
}

export interface Coverage {
  readonly files: number;
  readonly grammars: readonly GrammarCoverage[];
  readonly unparsed: readonly UnparsedGroup[];
}

export interface CoverageCounter {
  /** Counts what an input exercises. `label` names it in the report. */
  add(label: string, inspection: Inspection, submission: Submission): void;
  result(): Coverage;
}

/** A count of nothing yet, of every grammar that reads documents. */
export function coverageCounter(): CoverageCounter {
  const counters = {
    currentReport: grammarCounter('currentReport'),
    opinionLetter: grammarCounter('opinionLetter'),
  };
  const unparsed = new Map<
    string,
    { words: string; count: number; characters: number; first: string; example: string }
  >();
  let files = 0;
  return {
    add(label, inspection, submission) {
      files++;
      for (const document of inspection.documents.filter(isReadable)) {
        counters[document.parsed.kind].add(label, document);
      }
      visitNodes(submission, (node) => {
        if (node.type !== 'unparsed') return;
        const { raw } = node as Unparsed;
        const words = firstWords(raw);
        const group = unparsed.get(words) ?? {
          words,
          count: 0,
          characters: 0,
          first: label,
          example: raw.slice(0, 160),
        };
        unparsed.set(words, { ...group, count: group.count + 1, characters: group.characters + raw.length });
      });
    },
    result: () => ({
      files,
      grammars: Object.values(counters).map((counter) => counter.result()),
      unparsed: [...unparsed.values()].sort((a, b) => b.characters - a.characters),
    }),
  };
}

const groupedWords = 3;

/** Digits are alike: texts that differ in a date or number are one group. */
function firstWords(text: string): string {
  return text.replace(/\d+/g, '#').split(' ').slice(0, groupedWords).join(' ');
}

interface GrammarCounter {
  add(label: string, document: ReadableDocument): void;
  result(): GrammarCoverage;
}

function grammarCounter(kind: GrammarKind): GrammarCounter {
  const grammar = createGrammar(kind);
  const rules = grammarRules(grammar.parser);
  const points = decisionPoints(rules);
  const heard = tokenTypesOf(grammar.modes).filter((type) => type.GROUP !== Lexer.SKIPPED);
  const tokens = tally(heard.map((type) => type.name));
  const called = tally(rules.map((rule) => rule.name));
  const taken = tally(
    [...points].flatMap(([key, { bodies }]) => bodies.map((_body, index) => `${key}/${index}`)),
  );
  let label = '';
  let documents = 0;
  observe(grammar.parser, {
    enter: (rule) => called.count(rule, label),
    decide: ({ kind: production, rule, index, taken: body }) => {
      if (body !== null) taken.count(`${decisionKey(rule, production, index)}/${body}`, label);
    },
  });
  return {
    add(name, document) {
      label = name;
      documents++;
      for (const { tokenType } of parseWith(grammar, document.parsed.flow).tokens) {
        tokens.count(tokenType.name, label);
        categoryNames(tokenType).forEach((category) => tokens.count(category, label));
      }
    },
    result: () => ({
      grammar: kind,
      documents,
      tokens: tokens.all(),
      rules: called.all(),
      alternatives: [...points].flatMap(([key, { rule, kind: production, index, bodies }]) =>
        bodies.map((body, number) => ({
          ...taken.of(`${key}/${number}`),
          name: bodyName(body),
          rule,
          production: methodName(production, index),
          alternative: number + 1,
        })),
      ),
    }),
  };
}

interface Tally {
  count(name: string, label: string): void;
  of(name: string): Exercise;
  all(): Exercise[];
}

function tally(names: readonly string[]): Tally {
  const counts = new Map<string, { count: number; first: string | null }>();
  for (const name of names) counts.set(name, { count: 0, first: null });
  const of = (name: string): Exercise => ({ name, ...(counts.get(name) ?? { count: 0, first: null }) });
  return {
    count(name, label) {
      const entry = counts.get(name);
      if (entry) {
        entry.count++;
        entry.first ??= label;
      } else counts.set(name, { count: 1, first: label });
    },
    of,
    all: () => [...counts.keys()].map(of),
  };
}
