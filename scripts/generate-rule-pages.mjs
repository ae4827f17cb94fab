// Writes docs/rules from the metadata of the rules. Run it as `npm run docs`.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { rulePage, rulesIndex } from '../dist/src/check/pages.js';
import { rules } from '../dist/src/check/rules.js';

const folder = 'docs/rules';
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (name.endsWith('.md')) rmSync(`${folder}/${name}`);
for (const rule of rules) writeFileSync(`${folder}/${rule.meta.id}.md`, rulePage(rule));
writeFileSync(`${folder}/README.md`, rulesIndex());
