import { BELOW_HUNDRED, numberInWords } from '../lexical/number-words.js';
import { pattern } from '../pattern.js';
import { phraseLexer } from './phrase-lexer.js';

/**
 * Until when financial statements of a business acquired come by amendment, told from the day on which the report is due: `not later than
 * 71 calendar days after the date on which this report must be filed`. A time told from the closing is another one.
 */
const term = new RegExp(
  pattern`
    (?:(\d{2,3})|(${BELOW_HUNDRED}))\s+(?:\(\d{2,3}\)\s+)?(?:(calendar|business)\s+)?days?\s+
    (?:after|from|of|following)\s+(?:the\s+(?:due\s+)?date\s+)?(?:(?:on|by)\s+which\s+|that\s+|when\s+|of\s+)?
    (?:this|the)\s+(?:initial\s+|original\s+)?(?:current\s+)?(?:report|form\s+8-k|filing)(?:\s+on\s+form\s+8-k)?\s+
    (?:(?:must\s+be|(?:is|was)\s+(?:required\s+)?to\s+be)\s+(?:initially\s+)?filed\b|(?:is|was)\s+due\b)
  `,
  'i',
);

const terms = phraseLexer({ term });

/** The time that a text gives for financial statements to come, with its words and place. */
export interface FinancialsTerm {
  readonly days: number;
  /** It counts business days, not those of the calendar. */
  readonly business: boolean;
  readonly image: string;
  readonly start: number;
}

export function financialsTerms(text: string): FinancialsTerm[] {
  return terms(text).map(({ image, start }) => {
    const [, figure, word, unit] = term.exec(image) ?? [];
    const days = figure === undefined ? numberInWords(word ?? '') : Number(figure);
    return { days, business: unit?.toLowerCase() === 'business', image, start };
  });
}
