import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/check/rules.js';
import { addTotals, noTotals } from '../../src/output/findings.js';
import { sarifFormatter } from '../../src/output/sarif.js';
import { cases } from './cases.js';

const schemaFile = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
const missing = existsSync(schemaFile) ? null : `skipped: ${schemaFile} is not installed`;

describe.skipIf(missing !== null)(missing ?? 'SARIF 2.1.0', () => {
  it('is valid against the schema of the standard', () => {
    const { $schema, id, ...schema } = JSON.parse(readFileSync(schemaFile, 'utf8')) as Record<
      string,
      unknown
    >;
    expect([$schema, id]).toEqual([
      expect.stringContaining('draft-04'),
      expect.stringContaining('sarif-2.1.0'),
    ]);
    // One pattern of the schema is no regular expression of Unicode mode.
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
    const formatter = sarifFormatter(
      rules.map(({ meta }) => meta),
      '1.2.3',
    );
    cases.forEach((findings) => formatter.input(findings));
    const log: unknown = JSON.parse(formatter.end(cases.reduce(addTotals, noTotals)));
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...(log as object), version: '2.0.0' })).toBe(false);
  });
});
