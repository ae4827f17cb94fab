import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainKinds } from '../../grammar/opinion/phrases/plain-kinds.js';
import { submissionSchema } from '../../src/ast/schema.js';
import { compile } from '../../src/index.js';
import { fixturePath } from '../support/fixture.js';
import { fixtureInputs } from '../support/inputs.js';
import { schemaErrors } from '../support/schema.js';

const definitions = Object.entries(
  (submissionSchema() as { $defs: Record<string, { properties: object }> }).$defs,
);

describe('the JSON Schema', () => {
  it.each(fixtureInputs())('holds for %s', (name) => {
    expect(schemaErrors(compile(readFileSync(fixturePath(name)), { path: name }))).toEqual([]);
  });

  it('refuses a field that it does not know and one that is missing', () => {
    const submission = compile(readFileSync(fixturePath('8-k/notes-offering/input.txt')));
    const { schemaVersion, ...rest } = submission;
    expect(schemaErrors(rest as typeof submission)).toContain(" must have required property 'schemaVersion'");
    expect(schemaErrors({ ...submission, schemaVersion, extra: 1 } as typeof submission)).toContain(
      ' must NOT have additional properties',
    );
  });

  it('has every node in docs/ast.md, with every field', () => {
    const page = readFileSync('docs/ast.md', 'utf8');
    const sections = new Map(
      page.split(/^### /m).map((section) => [section.split('\n', 1)[0]?.trim(), section]),
    );
    const missing = definitions.flatMap(([name, { properties }]) => {
      const section = sections.get(name);
      if (section === undefined) return [name];
      const fields = Object.keys(properties).filter(
        (field) => !['type', 'position', 'spans'].includes(field),
      );
      return fields.filter((field) => !section.includes(`\`${field}\``)).map((field) => `${name}.${field}`);
    });
    expect(missing).toEqual([]);
  });

  it('has every kind of clause without fields in docs/ast.md', () => {
    const section = readFileSync('docs/ast.md', 'utf8').split('### plainClause')[1]?.split('###')[0];
    expect(plainKinds.filter((kind) => !section?.includes(`\`${kind}\``))).toEqual([]);
  });
});
