import { Lexer, type IToken } from 'chevrotain';
import type { SubmissionCstNode } from '../generated/submission-cst.js';
import { withEnds } from '../token-ends.js';
import { SubmissionParser } from './parser.js';
import { submissionTokens } from './tokens.js';

/** What the first line of a submission, or of a document cut out of one, begins with. */
const opening =
  /^\s*(?:-----BEGIN PRIVACY-ENHANCED MESSAGE-----|<(?:(?:SEC|IMS)-(?:DOCUMENT|HEADER)|SUBMISSION|DOCUMENT|TEXT)>)/;

/** Whether the text begins with an EDGAR container; if not, it is a bare document. */
export function beginsSubmission(text: string): boolean {
  return opening.test(text);
}

interface Machine {
  readonly lexer: Lexer;
  readonly parser: SubmissionParser;
}

let machine: Machine | undefined;

/** Built on first use, once a process: its self-analysis costs more than to parse a file. */
function submissionMachine(): Machine {
  machine ??= {
    lexer: new Lexer([...submissionTokens], { positionTracking: 'onlyOffset' }),
    parser: new SubmissionParser(),
  };
  return machine;
}

/** The tokens of a submission file, with offsets in UTF-16 units; a document's body is one. Every text is lexed to its end. */
export function lexSubmission(text: string): IToken[] {
  return withEnds(submissionMachine().lexer.tokenize(text).tokens);
}

/** Parses a submission file. Every text is a submission of this grammar (see {@link SubmissionParser}). */
export function parseSubmission(text: string): SubmissionCstNode {
  const { parser } = submissionMachine();
  parser.input = lexSubmission(text);
  return parser.submission() as SubmissionCstNode;
}
