// Writes grammar/generated/ from the rules. Run by `npm run generate`, after a build.
import { writeFileSync } from 'node:fs';
import { GAstVisitor, generateCstDts } from 'chevrotain';
import { format, resolveConfig } from 'prettier';
import { OpinionParser } from '../dist/grammar/opinion/opinion-parser.js';
import { ReportParser } from '../dist/grammar/report/report-parser.js';
import { SubmissionParser } from '../dist/grammar/submission/parser.js';

async function write(file, source, text) {
  const head = `// Generated from the rules of ${source} by \`npm run generate\`. Do not edit.\n`;
  writeFileSync(file, await format(head + text, { ...(await resolveConfig(file)), parser: 'typescript' }));
}

const types = generateCstDts(new SubmissionParser().getGAstProductions(), { includeVisitorInterface: false });
await write(
  'grammar/generated/submission-cst.ts',
  'grammar/submission/parser.ts',
  types.replace('ICstVisitor, ', ''),
);

/** Collects the tokens that rules consume: under their names a node of the tree holds them. */
class ConsumedTokens extends GAstVisitor {
  names = new Set();

  visitTerminal({ terminalType }) {
    this.names.add(terminalType.name);
  }
}

const rules = [new ReportParser(true), new OpinionParser(true)].flatMap((parser) =>
  Object.values(parser.getGAstProductions()),
);
const consumed = new ConsumedTokens();
for (const rule of rules) rule.accept(consumed);
const union = (names) =>
  [...new Set(names)]
    .sort()
    .map((name) => `'${name}'`)
    .join(' | ');
await write(
  'grammar/generated/cst-names.ts',
  'current reports and opinion letters',
  `
/** The rules: the names by which a node of the tree holds other nodes. */
export type RuleName = ${union(rules.map(({ name }) => name))};

/** The tokens that rules consume: the names by which a node of the tree holds tokens. */
export type TokenName = ${union(consumed.names)};
`,
);
