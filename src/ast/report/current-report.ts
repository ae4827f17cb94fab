import type { Parsed } from '../../parse/parse.js';
import type { Builder } from '../builder.js';
import type { CurrentReport } from '../nodes.js';

/** Builds the AST of a current report from its CST. */
export function buildCurrentReport(parsed: Parsed, builder: Builder): CurrentReport {
  return {
    type: 'currentReport',
    ...builder.root,
    coverPage: null,
    preamble: [],
    items: [],
    signatures: [],
    exhibitIndex: null,
    attachments: [],
    definedTerms: [],
    unparsed: [],
  };
}
