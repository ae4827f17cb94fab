import {
  Lexer,
  type CstNode,
  type ILexingError,
  type IMultiModeLexerDefinition,
  type IToken,
} from 'chevrotain';
import type { FilingParser } from '../../grammar/filing-parser.js';
import { withFirstCharacters } from '../../grammar/first-characters.js';
import { withPlainHyphens } from '../../grammar/lexical/hyphens.js';
import { withEnds } from '../../grammar/token-ends.js';
import { markLetter } from '../../grammar/opinion/mark-letter.js';
import { OpinionParser } from '../../grammar/opinion/opinion-parser.js';
import { opinionLexerModes } from '../../grammar/opinion/vocabulary.js';
import { resolveHeadings } from '../../grammar/report/items/resolve-headings.js';
import { ReportParser } from '../../grammar/report/report-parser.js';
import { reportLexerModes } from '../../grammar/report/vocabulary.js';
import type { Flow } from '../layout/flow.js';

/** The kinds of document that have a grammar. */
export type GrammarKind = 'currentReport' | 'opinionLetter';

/** A recognition error, which Chevrotain types too loosely: the token before it is always told. */
export interface SyntaxFault {
  readonly message: string;
  readonly token: IToken;
  readonly previousToken?: IToken | undefined;
}

/** A parsed document. Offsets in tokens and CST nodes are those of the flow's text. */
export interface Parsed {
  readonly kind: GrammarKind;
  readonly flow: Flow;
  /** As the parser read them: heads and parts resolved. */
  readonly tokens: readonly IToken[];
  readonly cst: CstNode;
  readonly lexingErrors: readonly ILexingError[];
  readonly parsingErrors: readonly SyntaxFault[];
}

/** A lexer and a parser that belong together. */
export interface Grammar {
  readonly kind: GrammarKind;
  readonly modes: IMultiModeLexerDefinition;
  readonly lexer: Lexer;
  readonly parser: FilingParser;
  /** Settles, between lexing and parsing, what single tokens cannot tell of themselves. */
  readonly resolve: (tokens: IToken[], text: string) => IToken[];
  /** Parses the parser's input from the start rule. */
  readonly start: () => CstNode;
}

/** First characters are worked out here, not where the modes are defined: most processes need one grammar alone. */
function lexerOf(modes: IMultiModeLexerDefinition, validate: boolean): Lexer {
  return new Lexer(withFirstCharacters(modes), {
    positionTracking: 'onlyOffset',
    skipValidations: !validate,
  });
}

/**
 * A new grammar: tools that observe a parser's walk take one of their own.
 *
 * @param validate whether to look for mistakes of the grammar, which are then thrown: for those who work on it
 */
export function createGrammar(kind: GrammarKind, validate = true): Grammar {
  if (kind === 'currentReport') {
    const parser = new ReportParser(validate);
    const lexer = lexerOf(reportLexerModes, validate);
    return {
      kind,
      modes: reportLexerModes,
      lexer,
      parser,
      resolve: resolveHeadings,
      start: () => parser.currentReport(),
    };
  }
  const parser = new OpinionParser(validate);
  const lexer = lexerOf(opinionLexerModes, validate);
  return {
    kind,
    modes: opinionLexerModes,
    lexer,
    parser,
    resolve: markLetter,
    start: () => parser.opinionLetter(),
  };
}

/** Built once a process for each kind: the self-analysis is what start-up costs. */
const grammars = new Map<GrammarKind, Grammar>();

/** The process's grammar of a kind. */
export function grammarOf(kind: GrammarKind): Grammar {
  let grammar = grammars.get(kind);
  if (!grammar) {
    grammar = createGrammar(kind, false);
    grammars.set(kind, grammar);
  }
  return grammar;
}

/** Lexes and parses a document's flow. Never throws on input: errors are listed. */
export function parseFlow(kind: GrammarKind, flow: Flow): Parsed {
  return parseWith(grammarOf(kind), flow);
}

/** {@link parseFlow} with a grammar of the caller's own. */
export function parseWith(grammar: Grammar, flow: Flow): Parsed {
  const { kind, lexer, parser } = grammar;
  const text = withPlainHyphens(flow.text);
  const lexed = lexer.tokenize(text);
  const tokens = grammar.resolve(withEnds(lexed.tokens), text);
  parser.input = tokens;
  const cst = grammar.start();
  const parsingErrors = [...parser.errors];
  return { kind, flow, tokens, cst, lexingErrors: lexed.errors, parsingErrors };
}
