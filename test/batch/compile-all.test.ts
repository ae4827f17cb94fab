import { describe, expect, it } from 'vitest';
import { compileAll } from '../../src/batch/compile-all.js';
import type { CompileResult, CompileTask } from '../../src/batch/task.js';

const worker = new URL('./crashing-worker.mjs', import.meta.url);

function task(path: string): CompileTask {
  return { input: { kind: 'file', path }, type: null, pretty: false };
}

describe('compileAll', () => {
  it('lets an input that crashes its worker fail alone, in its place', async () => {
    const names = Array.from({ length: 60 }, (_, index) => (index === 20 ? 'crash' : `file ${index}`));
    const results: CompileResult[] = [];
    for await (const result of compileAll(names.map(task), 2, worker)) results.push(result);
    expect(results[20]).toMatchObject({ done: false });
    const others = results.filter((result) => result.done).map(({ json }) => json);
    expect(others).toEqual(names.filter((name) => name !== 'crash'));
  });
});
