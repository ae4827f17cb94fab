import type { Coverage, Exercise, GrammarCoverage } from './coverage.js';
import { alternativeText, share } from './coverage-view.js';
import { grammarTitles } from './grammars.js';
import { escapeHtml, htmlPage } from './html.js';

const style = `
td.count { text-align: right; font-variant-numeric: tabular-nums; }
tr.idle td { background: color-mix(in srgb, #d1242f 12%, transparent); }
progress { width: 12rem; accent-color: var(--accent); }
details { margin: 0.75rem 0; } summary { cursor: pointer; font-weight: 600; }
`;

/** The report as one page that needs no other file. */
export function coveragePage(coverage: Coverage): string {
  const sections = coverage.grammars.filter(({ documents }) => documents > 0).map(grammarSection);
  return htmlPage(
    'Grammar coverage',
    style,
    `<h1>Grammar coverage</h1>
<p class="quiet">What ${coverage.files} files exercise of the grammars, and what they leave unparsed.</p>
${sections.join('\n')}
${unparsedSection(coverage)}`,
  );
}

function grammarSection({ grammar, documents, tokens, rules, alternatives }: GrammarCoverage): string {
  const named = alternatives.map((entry) => ({ ...entry, name: alternativeText(entry) }));
  return `<h2>${escapeHtml(grammarTitles[grammar])}</h2>
<p>${documents} documents</p>
${part('Alternatives', named)}
${part('Rules', rules)}
${part('Tokens', tokens)}`;
}

function part(title: string, entries: readonly Exercise[]): string {
  const exercised = entries.filter(({ count }) => count > 0).length;
  const rows = [...entries]
    .sort((a, b) => a.count - b.count)
    .map(
      ({ name, count, first }) =>
        `<tr${count === 0 ? ' class="idle"' : ''}><td class="count">${count}</td><td><code>${escapeHtml(name)}</code></td><td>${escapeHtml(first ?? 'nothing')}</td></tr>`,
    );
  return `<details><summary>${title}: ${share(entries)}
<progress value="${exercised}" max="${Math.max(1, entries.length)}" aria-label="${title} exercised"></progress></summary>
<table><thead><tr><th>times</th><th>what</th><th>first in</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table></details>`;
}

function unparsedSection({ unparsed }: Coverage): string {
  const rows = unparsed.map(
    ({ characters, count, words, first, example }) =>
      `<tr><td class="count">${characters}</td><td class="count">${count}</td><td>${escapeHtml(words)}</td><td>${escapeHtml(example)}</td><td>${escapeHtml(first)}</td></tr>`,
  );
  return `<h2>Unparsed, by first words</h2>
<div class="wide"><table><thead><tr><th>characters</th><th>times</th><th>words</th><th>example</th><th>first in</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>`;
}
