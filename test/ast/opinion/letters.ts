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

const CUSTOMARY: Partial<Record<ClauseKind, string>> = {
  reference:
    'We have acted as counsel to Kiln Works, Inc. (the "Company") in connection with its registration statement on Form S-3 (File No. 333-123456).',
  examination: 'We have examined the Charter and the Bylaws.',
  opinion:
    'Based on the foregoing, we are of the opinion that the Shares are validly issued, fully paid and nonassessable.',
  consent: 'We hereby consent to the filing of this opinion as an exhibit to the Registration Statement.',
};

const ORDER: readonly ClauseKind[] = [
  'reference',
  'examination',
  'assumption',
  'reliance',
  'opinion',
  'qualification',
  'jurisdiction',
  'noUpdate',
  'other',
  'relianceLimit',
  'consent',
  'expertDisclaimer',
];

/** The text of a plain letter with a sentence at its kind's place, in the stead of the customary one of that kind. */
export function letterAround(kind: ClauseKind, sentence: string): string {
  const body = ORDER.flatMap((place) => {
    const customary = CUSTOMARY[place];
    if (place !== kind) return customary ?? [];
    return kind === 'reference' ? [customary ?? '', sentence] : sentence;
  });
  return [
    'Exhibit 5.1',
    'March 4, 2011',
    'Kiln Works, Inc.\n12 Clay Road\nDayton, Ohio 45402',
    'Ladies and Gentlemen:',
    ...body,
    'Very truly yours,',
    '/s/ Slip & Glaze LLP',
    '',
  ].join('\n\n');
}

/** The kinds of the clauses of a letter that a passage of it touches. */
export function kindAt(text: string, passage: string): ClauseKind[] {
  const start = text.indexOf(passage);
  return letterOf(text)
    .clauses.filter(
      ({ position }) => position.start.offset < start + passage.length && position.end.offset > start,
    )
    .map(({ kind }) => kind);
}
