import { describe, expect, it } from 'vitest';
import { compileTask, type Compiled, type CompileTask } from '../../src/batch/compile-task.js';
import { runAll, type NotDone } from '../../src/batch/run-all.js';

const worker = new URL('./crashing-worker.mjs', import.meta.url);

function task(path: string): CompileTask {
  return { input: { kind: 'file', path }, type: null, pretty: false };
}

describe('runAll', () => {
  it('lets an input that crashes its worker fail alone, in its place', async () => {
    const names = Array.from({ length: 60 }, (_, index) => (index === 20 ? 'crash' : `file ${index}`));
    const results: (Compiled | NotDone)[] = [];
    for await (const result of runAll({ run: compileTask, worker }, names.map(task), 2)) results.push(result);
    expect(results[20]).toMatchObject({ done: false });
    const others = results.filter((result) => result.done).map(({ json }) => json);
    expect(others).toEqual(names.filter((name) => name !== 'crash'));
  });
});
