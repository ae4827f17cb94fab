/** The library's entry: {@link compile} and the types of what it returns. */
export { compile, type CompileOptions } from './compile.js';
export type * from './ast/nodes.js';
export type { Diagnostic, RelatedPlace, Severity } from './core/diagnostic.js';
export type { Point, Position } from './core/position.js';
