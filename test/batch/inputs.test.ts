import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listInputs } from '../../src/batch/inputs.js';

describe('listInputs', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'inputs-'));
  const at = (...parts: string[]): string => path.join(root, ...parts);

  beforeAll(() => {
    mkdirSync(at('2002/may'), { recursive: true });
    mkdirSync(at('none'));
    for (const name of ['b.txt', 'a.HTM', 'notes.md', '2002/may/c.nc']) writeFileSync(at(name), '');
    symlinkSync(at('b.txt'), at('2002/link.txt'));
    symlinkSync(root, at('2002/circle.txt'));
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  it('finds the filings of a folder by their extension, sorted, links to files among them', async () => {
    const { inputs, several, folders } = await listInputs([root]);
    const found = ['2002/link.txt', '2002/may/c.nc', 'a.HTM', 'b.txt'];
    expect(inputs).toEqual(found.map((name) => ({ kind: 'file', path: at(name) })));
    expect(several).toBe(true);
    expect(folders).toEqual([root]);
  });

  it('takes a file that is named itself, whatever its extension', async () => {
    expect(await listInputs([at('notes.md')])).toEqual({
      inputs: [{ kind: 'file', path: at('notes.md') }],
      several: false,
      folders: [],
    });
  });

  it('reports a folder without filings, and a path that leads nowhere', async () => {
    const { inputs } = await listInputs([at('none'), at('lost.txt')]);
    expect(inputs).toMatchObject([
      { kind: 'unreadable', reason: expect.stringContaining('holds no filings') as string },
      { kind: 'unreadable', reason: expect.stringContaining('no such file') as string },
    ]);
  });
});
