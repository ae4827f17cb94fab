import { readFileSync } from 'node:fs';
import { generateCstDts } from 'chevrotain';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { SubmissionParser } from '../../../grammar/submission/parser.js';

it('the CST types in grammar/generated are those of the rules', async () => {
  const productions = new SubmissionParser().getGAstProductions();
  const types = generateCstDts(productions, { includeVisitorInterface: false }).replace('ICstVisitor, ', '');
  const file = readFileSync('grammar/generated/submission-cst.ts', 'utf8');
  const style = await resolveConfig('grammar/generated/submission-cst.ts');
  const fresh = await format(types, { ...style, parser: 'typescript' });
  expect(file.slice(file.indexOf('import'))).toBe(fresh);
});
