// Writes docs/grammar/ from the grammar itself: `npm run docs`. A test fails while it is stale.
import { writeFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { grammarDocs } from '../dist/src/workbench/grammar-docs.js';

const folder = path.join(import.meta.dirname, '../docs/grammar');
await mkdir(folder, { recursive: true });
for (const [name, content] of grammarDocs()) await writeFile(path.join(folder, name), content);
