import { phraseLexer } from './phrase-lexer.js';

/** The year by which plans of one kind are told apart: `2021 Equity Incentive Plan`, `2023 Plan`. */
export const planYears = phraseLexer({
  plan: /(?:19|20)\d{2}\s+(?:(?:[A-Z][\w’'-]{0,30}|and|&)\s+){0,6}?Plan(?!\w)/,
});
