import type { CstParser, IMultiModeLexerDefinition } from 'chevrotain';
import { SubmissionParser } from '../../grammar/submission/parser.js';
import { submissionTokens } from '../../grammar/submission/tokens.js';
import { createGrammar, type GrammarKind } from '../parse/parse.js';

export type GrammarName = 'submission' | GrammarKind;

export const grammarNames: readonly GrammarName[] = ['submission', 'currentReport', 'opinionLetter'];

/** What each grammar describes. */
export const grammarTitles: Readonly<Record<GrammarName, string>> = {
  submission: 'EDGAR submission: envelope, header, documents',
  currentReport: 'Form 8-K current report',
  opinionLetter: 'Exhibit 5 opinion letter',
};

/** A grammar of the compiler with a parser of its own, which tools may observe. */
export interface OpenGrammar {
  readonly name: GrammarName;
  readonly parser: CstParser;
  readonly modes: IMultiModeLexerDefinition;
}

/** A grammar with a new parser, which no other tool observes. */
export function openGrammar(name: GrammarName): OpenGrammar {
  if (name !== 'submission') {
    const { parser, modes } = createGrammar(name);
    return { name, parser, modes };
  }
  const modes = { modes: { submission: [...submissionTokens] }, defaultMode: 'submission' };
  return { name, parser: new SubmissionParser(), modes };
}
