import type { Parsed } from '../../parse/parse.js';
import type { Builder } from '../builder.js';
import type { CurrentReport } from '../nodes.js';
import { buildCoverPage } from './cover/cover-page.js';
import { nodesOf } from './cover/fields.js';

/** Builds the AST of a current report from its CST. */
export function buildCurrentReport(parsed: Parsed, builder: Builder): CurrentReport {
  const [cover] = nodesOf(parsed.cst, 'coverPage');
  const built = cover ? buildCoverPage(builder, cover) : null;
  return {
    type: 'currentReport',
    ...builder.root,
    coverPage: built?.coverPage ?? null,
    preamble: [],
    items: [],
    signatures: [],
    exhibitIndex: null,
    attachments: [],
    definedTerms: [],
    unparsed: built ? [...built.unparsed] : [],
  };
}
