import { createRequire } from 'node:module';
import path from 'node:path';

interface Manifest {
  readonly version: string;
  readonly description: string;
}

// Found by the package's own name: the bundled command does not lie where this module does.
const require = createRequire(import.meta.url);

/** The package's own manifest. */
export const manifest = require('filingc/package.json') as Manifest;

/** The folder that the package is installed in. */
export const packageFolder = path.dirname(require.resolve('filingc/package.json'));
