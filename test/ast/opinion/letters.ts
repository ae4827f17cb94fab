import { compile } from '../../../src/compile.js';
import type { Clause, ClauseKind, OpinionLetter } from '../../../src/ast/nodes.js';

/** Compiles a letter of type EX-5.1. */
export function letterOf(text: string): OpinionLetter {
  const body = compile(text, { type: 'EX-5.1' }).documents[0]?.body;
  if (body?.type !== 'opinionLetter') throw new Error('not compiled as an opinion letter');
  return body;
}

/** A letter around a body, one paragraph an entry. */
export function letterWith(...paragraphs: readonly string[]): OpinionLetter {
  return letterOf(
    [
      'Exhibit 5.1',
      'March 4, 2011',
      'Kiln Works, Inc.\n12 Clay Road\nDayton, Ohio 45402',
      'Ladies and Gentlemen:',
      ...paragraphs,
      'Very truly yours,',
      '/s/ Slip & Glaze LLP',
      '',
    ].join('\n\n'),
  );
}

export type ClauseOf<Kind extends ClauseKind> = Extract<Clause, { readonly kind: Kind }>;

/** The clauses of one kind. */
export function clausesOf<Kind extends ClauseKind>(letter: OpinionLetter, kind: Kind): ClauseOf<Kind>[] {
  return letter.clauses.filter((clause): clause is ClauseOf<Kind> => clause.kind === kind);
}
