import { CstParser, type CstNode, type ParserMethod } from 'chevrotain';
import * as tokens from './tokens.js';

/**
 * The grammar of an EDGAR submission file. It takes a superset: every sequence of the vocabulary's tokens is a
 * submission, so that a broken container still gives its header and its documents. White space parts tokens.
 */
export class SubmissionParser extends CstParser {
  readonly submission: ParserMethod<[], CstNode>;

  constructor() {
    super([...tokens.submissionTokens], { maxLookahead: 1, nodeLocationTracking: 'onlyOffset' });

    // submission ::= (envelope | document | text | closing | header)*
    this.submission = this.RULE('submission', () => {
      this.MANY(() => {
        this.OR([
          { ALT: () => this.SUBRULE(envelope) },
          { ALT: () => this.SUBRULE(document) },
          { ALT: () => this.SUBRULE(text) },
          { ALT: () => this.SUBRULE(closing) },
          { ALT: () => this.SUBRULE(header) },
        ]);
      });
    });

    // envelope ::= EnvelopeOpen EnvelopeField*
    const envelope = this.RULE('envelope', () => {
      this.CONSUME(tokens.EnvelopeOpen);
      this.MANY(() => this.CONSUME(tokens.EnvelopeField));
    });

    // header ::= (SubmissionOpen | HeaderOpen | filer | group | field | stray)+
    const header = this.RULE('header', () => {
      this.AT_LEAST_ONE(() => {
        this.OR([
          { ALT: () => this.SUBRULE(containerLine) },
          { ALT: () => this.SUBRULE(filer) },
          { ALT: () => this.SUBRULE(group) },
          { ALT: () => this.SUBRULE(field) },
          { ALT: () => this.SUBRULE(stray) },
        ]);
      });
    });

    // containerLine ::= (SubmissionOpen | HeaderOpen) Value? | HeaderClose
    const containerLine = this.RULE('containerLine', () => {
      this.OR([
        { ALT: () => this.CONSUME(tokens.SubmissionOpen) },
        { ALT: () => this.CONSUME(tokens.HeaderOpen) },
        { ALT: () => this.CONSUME(tokens.HeaderClose) },
      ]);
      this.OPTION(() => this.CONSUME(tokens.Value));
    });

    // filer ::= FilerRole (group | field | stray)*
    const filer = this.RULE('filer', () => {
      this.CONSUME(tokens.FilerRole);
      this.MANY(() => {
        this.OR([
          { ALT: () => this.SUBRULE(group) },
          { ALT: () => this.SUBRULE(field) },
          { ALT: () => this.SUBRULE(stray) },
        ]);
      });
    });

    // group ::= GroupOpen (field | Value)* CloseTag?
    const group = this.RULE('group', () => {
      this.CONSUME(tokens.GroupOpen);
      this.MANY(() => {
        this.OR([{ ALT: () => this.SUBRULE(field) }, { ALT: () => this.CONSUME(tokens.Value) }]);
      });
      this.OPTION(() => this.CONSUME(tokens.CloseTag));
    });

    // field ::= Field Value?
    const field = this.RULE('field', () => {
      this.CONSUME(tokens.Field);
      this.OPTION(() => this.CONSUME(tokens.Value));
    });

    // document ::= DocumentOpen (field | text | stray)* DocumentClose?
    const document = this.RULE('document', () => {
      this.CONSUME(tokens.DocumentOpen);
      this.MANY(() => {
        this.OR([
          { ALT: () => this.SUBRULE(field) },
          { ALT: () => this.SUBRULE(text) },
          { ALT: () => this.SUBRULE(stray) },
        ]);
      });
      this.OPTION(() => this.CONSUME(tokens.DocumentClose));
    });

    // text ::= (TextOpen WrapperOpen? Body? | Body) WrapperClose? TextClose?
    const text = this.RULE('text', () => {
      this.OR([
        {
          ALT: () => {
            this.CONSUME(tokens.TextOpen);
            this.OPTION1(() => this.CONSUME(tokens.WrapperOpen));
            this.OPTION2(() => this.CONSUME1(tokens.Body));
          },
        },
        { ALT: () => this.CONSUME2(tokens.Body) },
      ]);
      this.OPTION3(() => this.CONSUME(tokens.WrapperClose));
      this.OPTION4(() => this.CONSUME(tokens.TextClose));
    });

    // stray ::= Value | CloseTag | EnvelopeField | WrapperClose | TextClose
    const stray = this.RULE('stray', () => {
      this.OR([
        { ALT: () => this.CONSUME(tokens.Value) },
        { ALT: () => this.CONSUME(tokens.CloseTag) },
        { ALT: () => this.CONSUME(tokens.EnvelopeField) },
        { ALT: () => this.CONSUME(tokens.WrapperClose) },
        { ALT: () => this.CONSUME(tokens.TextClose) },
      ]);
    });

    // closing ::= SubmissionClose | EnvelopeClose | DocumentClose
    const closing = this.RULE('closing', () => {
      this.OR([
        { ALT: () => this.CONSUME(tokens.SubmissionClose) },
        { ALT: () => this.CONSUME(tokens.EnvelopeClose) },
        { ALT: () => this.CONSUME(tokens.DocumentClose) },
      ]);
    });

    this.performSelfAnalysis();
  }
}
