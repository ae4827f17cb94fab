import { spawnSync } from 'node:child_process';
import { Bench } from 'tinybench';

/** Prints how long the command takes for one small filing, beside a process that does nothing and Chevrotain's loading. */
const small = 'fixtures/documents/8-k/notes-offering/input.txt';
const commands = {
  'node, nothing to do': ['-e', '0'],
  'node, Chevrotain loaded': ['--input-type=module', '-e', 'import "chevrotain"'],
  'filingc --version': ['bin/filingc.js', '--version'],
  'filingc compile': ['bin/filingc.js', 'compile', small],
};

const bench = new Bench({ time: 0, iterations: 7, warmupTime: 0, warmupIterations: 1 });
for (const [name, args] of Object.entries(commands)) {
  bench.add(name, () => void spawnSync(process.execPath, args, { stdio: 'ignore' }));
}
await bench.run();
for (const { name, result } of bench.tasks) {
  console.log(
    `${name.padEnd(26)}${result.latency.p50.toFixed(0).padStart(6)} ms (median), ${result.latency.min.toFixed(0)} ms at best`,
  );
}
