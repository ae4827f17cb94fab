import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layoutHtml } from '../../../src/layout/html/layout-html.js';
import { splitContainer } from '../../../src/source/container.js';
import { decodeBytes } from '../../../src/source/decode.js';
import { sourceFile } from '../../../src/source/source-file.js';
import { layoutWords } from '../../support/layout-words.js';
import { visibleWords } from '../../support/visible-text.js';

/** Real filings, kept outside the project. */
const corpus = join(import.meta.dirname, '../../../../shared/corpus');
const folders = ['form8k', 'opinions', 'submissions'].map((name) => join(corpus, name));
const missing = folders.filter((folder) => !existsSync(folder));

/** First place where the words differ, for a message that a reader can use. */
function firstDifference(actual: readonly string[], expected: readonly string[]): string | null {
  for (let index = 0; index < Math.max(actual.length, expected.length); index++) {
    if (actual[index] === expected[index]) continue;
    const around = (words: readonly string[]): string =>
      words.slice(Math.max(0, index - 3), index + 4).join(' ');
    return `word ${index}: layout has "${around(actual)}", parse5 has "${around(expected)}"`;
  }
  return null;
}

function differences(folder: string): string[] {
  const found: string[] = [];
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, name));
    const { text, encoding } = decodeBytes(bytes);
    const source = sourceFile(name, text, bytes.length, encoding);
    for (const document of splitContainer(source).documents) {
      if (document.format !== 'html') continue;
      const { start, end } = document.body;
      const actual = layoutWords(text, layoutHtml(text, document.body));
      const difference = firstDifference(actual, visibleWords(text.slice(start, end)));
      if (difference !== null) found.push(`${name} ${document.documentType ?? ''} ${difference}`);
    }
  }
  return found;
}

if (missing.length > 0) console.log(`visible text of the corpus: skipped, no ${missing.join(', ')}`);

describe.skipIf(missing.length > 0)('the visible text agrees with parse5', () => {
  it.each(folders)('in %s', (folder) => {
    expect(differences(folder)).toEqual([]);
  });
});
