import { phraseLexer } from './phrase-lexer.js';

const PLAN = "(?:19|20)\\d{2}\\s+(?:(?:[A-Z][\\w’'-]{0,30}|and|&)\\s+){0,6}?Plan(?!\\w)";

/** The year by which plans of one kind are told apart: `2021 Equity Incentive Plan`; that of the plan that a letter is about, `… (the “Plan”)`. */
export const planYears = phraseLexer({
  defined: new RegExp(`${PLAN}(?=[^.;()]{0,80}\\([^()]{0,40}["“][^"”()]{0,30}Plan["”])`),
  plan: new RegExp(PLAN),
});
