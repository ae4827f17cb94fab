import { FilingParser } from '../filing-parser.js';
import { BlockEnd, LineBreak } from '../structure.js';
import { CoverWord } from './words.js';

/** The cover page of Form 8-K. */
export abstract class CoverPageParser extends FilingParser {
  /** coverPage : coverBlock+ */
  readonly coverPage = this.RULE('coverPage', () => {
    this.AT_LEAST_ONE(() => this.SUBRULE(this.coverBlock));
  });

  /** coverBlock : (CoverWord | LineBreak)+ BlockEnd */
  private readonly coverBlock = this.RULE('coverBlock', () => {
    this.AT_LEAST_ONE(() => {
      this.OR([{ ALT: () => this.CONSUME(CoverWord) }, { ALT: () => this.CONSUME(LineBreak) }]);
    });
    this.CONSUME(BlockEnd);
  });
}
