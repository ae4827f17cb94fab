/**
 * The typed AST, as `filingc compile` prints it. `docs/ast.md` explains each node. What is absent is `null` (a
 * node) or `[]` (a list), never a guess.
 */
export type * from './nodes/values.js';
export type * from './nodes/submission.js';
export type * from './nodes/prose.js';
export type * from './nodes/report.js';
export type * from './nodes/opinion.js';
