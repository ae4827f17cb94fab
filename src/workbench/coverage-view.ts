import type { AlternativeExercise, Coverage, Exercise, GrammarCoverage } from './coverage.js';
import { grammarTitles } from './grammars.js';
import { columns, quoted, type View } from './view.js';

const shownGroups = 40;

/** What inputs exercised of the grammars, and what of them no rule took. */
export function coverageView(coverage: Coverage): View {
  return {
    data: coverage,
    text: () =>
      [
        `${coverage.files} files`,
        ...coverage.grammars.filter(({ documents }) => documents > 0).map(grammarText),
        unparsedText(coverage),
      ].join('\n\n'),
  };
}

/** `93 of 100 (93.0%)` */
export function share(all: readonly Exercise[]): string {
  const exercised = all.filter(({ count }) => count > 0).length;
  const percent = all.length === 0 ? 100 : (100 * exercised) / all.length;
  return `${exercised} of ${all.length} (${percent.toFixed(1)}%)`;
}

/** `coverPage OR2, alternative 3: ReportDate` */
export function alternativeText({ rule, production, alternative, name }: AlternativeExercise): string {
  return `${rule} ${production}, alternative ${alternative}: ${name}`;
}

function grammarText({ grammar, documents, tokens, rules, alternatives }: GrammarCoverage): string {
  const idle = (all: readonly Exercise[]): string[] =>
    all.filter(({ count }) => count === 0).map(({ name }) => `  ${name}`);
  const idleAlternatives = alternatives
    .filter(({ count }) => count === 0)
    .map((alternative) => `  ${alternativeText(alternative)}`);
  return [
    `${grammarTitles[grammar]}: ${documents} documents`,
    columns([
      ['  tokens', share(tokens)],
      ['  rules', share(rules)],
      ['  alternatives', share(alternatives)],
    ]),
    ...section('Tokens that nothing exercised', idle(tokens)),
    ...section('Rules that nothing exercised', idle(rules)),
    ...section('Alternatives that nothing exercised', idleAlternatives),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function unparsedText({ unparsed }: Coverage): string {
  if (unparsed.length === 0) return 'Nothing is unparsed.';
  const characters = unparsed.reduce((sum, group) => sum + group.characters, 0);
  const shown = unparsed.slice(0, shownGroups);
  return [
    `Unparsed: ${characters} characters, by first words`,
    columns([
      ['  characters', 'times', 'words', 'first in'],
      ...shown.map((group) => [
        `  ${group.characters}`,
        String(group.count),
        quoted(group.words),
        group.first,
      ]),
    ]),
    ...(unparsed.length > shown.length ? [`  and ${unparsed.length - shown.length} more groups`] : []),
  ].join('\n');
}
