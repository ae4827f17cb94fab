import type { Parsed } from '../../parse/parse.js';
import type { Builder } from '../builder.js';
import type { OpinionLetter } from '../nodes.js';

/** Builds the AST of an opinion letter from its CST. */
export function buildOpinionLetter(parsed: Parsed, builder: Builder): OpinionLetter {
  return {
    type: 'opinionLetter',
    ...builder.root,
    exhibitNumber: null,
    letterhead: null,
    date: null,
    addressee: null,
    subject: null,
    salutation: null,
    clauses: [],
    closing: null,
    signature: null,
    schedules: [],
    definedTerms: [],
    unparsed: [],
  };
}
