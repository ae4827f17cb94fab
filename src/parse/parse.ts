import { Lexer, type CstNode, type ILexingError, type IRecognitionException, type IToken } from 'chevrotain';
import { OpinionParser } from '../../grammar/opinion/opinion-parser.js';
import { opinionLexerModes } from '../../grammar/opinion/vocabulary.js';
import { ReportParser } from '../../grammar/report/report-parser.js';
import { reportLexerModes } from '../../grammar/report/vocabulary.js';
import type { Flow } from '../layout/flow.js';

/** The kinds of document that have a grammar. */
export type GrammarKind = 'currentReport' | 'opinionLetter';

/** A parsed document. Offsets in tokens and CST nodes are those of the flow's text. */
export interface Parsed {
  readonly kind: GrammarKind;
  readonly flow: Flow;
  readonly tokens: readonly IToken[];
  readonly cst: CstNode;
  readonly lexingErrors: readonly ILexingError[];
  readonly parsingErrors: readonly IRecognitionException[];
}

interface Grammar {
  readonly lexer: Lexer;
  parse(tokens: IToken[]): { readonly cst: CstNode; readonly errors: readonly IRecognitionException[] };
}

const lexerOptions = {
  positionTracking: 'onlyOffset',
  ensureOptimizations: false,
  deferDefinitionErrorsHandling: false,
} as const;

function reportGrammar(): Grammar {
  const parser = new ReportParser();
  return {
    lexer: new Lexer(reportLexerModes, lexerOptions),
    parse(tokens) {
      parser.input = tokens;
      const cst = parser.currentReport();
      return { cst, errors: parser.errors };
    },
  };
}

function opinionGrammar(): Grammar {
  const parser = new OpinionParser();
  return {
    lexer: new Lexer(opinionLexerModes, lexerOptions),
    parse(tokens) {
      parser.input = tokens;
      const cst = parser.opinionLetter();
      return { cst, errors: parser.errors };
    },
  };
}

/** One lexer and parser a process for each kind: their self-analysis is what start-up costs. */
const grammars = new Map<GrammarKind, Grammar>();

function grammarOf(kind: GrammarKind): Grammar {
  let grammar = grammars.get(kind);
  if (!grammar) {
    grammar = kind === 'currentReport' ? reportGrammar() : opinionGrammar();
    grammars.set(kind, grammar);
  }
  return grammar;
}

/** Lexes and parses a document's flow. Never throws on input: errors are listed. */
export function parseFlow(kind: GrammarKind, flow: Flow): Parsed {
  const grammar = grammarOf(kind);
  const lexed = grammar.lexer.tokenize(flow.text);
  const { cst, errors } = grammar.parse(lexed.tokens);
  return { kind, flow, tokens: lexed.tokens, cst, lexingErrors: lexed.errors, parsingErrors: [...errors] };
}
