import { FilingParser } from '../filing-parser.js';
import { BlockEnd, CellEnd, LineBreak, RowEnd, TableStart } from '../structure.js';
import { LetterWord, opinionLexerModes } from './vocabulary.js';

/** An Exhibit 5 opinion letter. */
export class OpinionParser extends FilingParser {
  constructor() {
    super(opinionLexerModes);
    this.performSelfAnalysis();
  }

  readonly opinionLetter = this.RULE('opinionLetter', () => {
    this.MANY(() =>
      this.OR([
        { ALT: () => this.CONSUME(LetterWord) },
        { ALT: () => this.CONSUME(LineBreak) },
        { ALT: () => this.CONSUME(BlockEnd) },
        { ALT: () => this.CONSUME(CellEnd) },
        { ALT: () => this.CONSUME(RowEnd) },
        { ALT: () => this.CONSUME(TableStart) },
      ]),
    );
  });
}
