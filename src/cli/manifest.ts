import { readFileSync } from 'node:fs';

interface Manifest {
  readonly version: string;
  readonly description: string;
}

/** The package's own manifest. The compiled file lies three folders below it. */
export const manifest = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
) as Manifest;
