// Writes grammar/generated/ from the rules. Run by `npm run generate`, after a build.
import { writeFileSync } from 'node:fs';
import { generateCstDts } from 'chevrotain';
import { format, resolveConfig } from 'prettier';
import { SubmissionParser } from '../dist/grammar/submission/parser.js';

const file = 'grammar/generated/submission-cst.ts';
const head =
  '// Generated from the rules of grammar/submission/parser.ts by `npm run generate`. Do not edit.\n';
const types = generateCstDts(new SubmissionParser().getGAstProductions(), { includeVisitorInterface: false });
const text = head + types.replace('ICstVisitor, ', '');
writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'typescript' }));
