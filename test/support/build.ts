import { spawnSync } from 'node:child_process';

/**
 * Builds what the executable runs, once before all tests; nothing is written when nothing has changed. A type error
 * does not stop the build: to report it is the type check's task.
 */
export function setup(): void {
  spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  });
}
