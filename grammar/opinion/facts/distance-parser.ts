import type { TokenType } from 'chevrotain';
import { FilingParser } from '../../filing-parser.js';
import { FurnitureEndMark, FurnitureMark } from '../marks.js';
import { Matter } from '../matter.js';
import { CloseParenthesis, OpenParenthesis, SentenceEnd } from '../words.js';

/** How far tokens stand in their sentence, and what stands between the parts of a fact: words, parentheses, page furniture. */
export abstract class DistanceParser extends FilingParser {
  /** Distance of the first token of `type` within `reach` tokens ahead; 0 if a `stop` or the sentence's end comes first. */
  protected distanceTo(type: TokenType, reach: number, from = 1, stops: readonly TokenType[] = []): number {
    for (let distance = from; distance < from + reach; distance++) {
      if (this.isAhead(distance, type)) return distance;
      if (!this.isAhead(distance, Matter) || this.isAhead(distance, SentenceEnd)) return 0;
      if (stops.some((stop) => this.isAhead(distance, stop))) return 0;
    }
    return 0;
  }

  /** The same, passing over what stands in parentheses: definitions and asides. */
  protected distanceOutside(
    type: TokenType,
    reach: number,
    from = 1,
    stops: readonly TokenType[] = [],
  ): number {
    let depth = 0;
    for (let distance = from; distance < from + reach; distance++) {
      if (!this.isAhead(distance, Matter) || this.isAhead(distance, SentenceEnd)) return 0;
      if (this.isAhead(distance, OpenParenthesis)) depth++;
      else if (this.isAhead(distance, CloseParenthesis) && depth > 0) depth--;
      else if (depth === 0) {
        if (this.isAhead(distance, type)) return distance;
        if (stops.some((stop) => this.isAhead(distance, stop))) return 0;
      }
    }
    return 0;
  }

  /** Consumes text up to a token of `type`. `occurrence` tells the calls in one rule apart (Chevrotain's index). */
  protected upTo(type: TokenType, occurrence = 8): void {
    this.many(occurrence, {
      GATE: () => !this.isAhead(1, type),
      DEF: () => this.consume(occurrence, Matter),
    });
  }

  /** furniture : FurnitureMark Matter* FurnitureEndMark */
  protected readonly furniture = this.RULE('furniture', () => {
    this.CONSUME(FurnitureMark);
    this.MANY(() => this.CONSUME(Matter));
    this.CONSUME(FurnitureEndMark);
  });

  /** parenthesis : OpenParenthesis Matter* CloseParenthesis */
  protected readonly parenthesis = this.RULE('parenthesis', () => {
    this.CONSUME(OpenParenthesis);
    this.upTo(CloseParenthesis);
    this.OPTION(() => this.CONSUME(CloseParenthesis));
  });
}
