import { spawnSync } from 'node:child_process';

/**
 * Builds what the executable runs, once before all tests. A type error does not stop the build: to report it is the type
 * check's task.
 */
export function setup(): void {
  const builders = [
    ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
    [
      'node_modules/vite/bin/vite.js',
      ...['build', '--config', 'vite.command.config.ts', '--logLevel', 'warn'],
    ],
  ];
  for (const builder of builders) spawnSync(process.execPath, builder, { stdio: 'inherit' });
}
