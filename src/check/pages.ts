import { practice } from './citations.js';
import { z } from 'zod';
import { ruleGroups, type AnyRule, type RuleGroup, type RuleMeta } from './rule.js';
import { configurableDiagnostics, diagnosticTexts } from './compiler-diagnostics.js';
import { rules } from './rules.js';

/** Pages of the rules, made from their metadata: for `docs/rules`, `--explain` and `--list-rules`. */

export const groupTitles: Readonly<Record<RuleGroup, string>> = {
  submission: 'Submission',
  'cover-page': 'Cover page',
  items: 'Items',
  exhibits: 'Exhibits',
  signatures: 'Signatures',
  opinion: 'Opinion letters',
  'defined-terms': 'Defined terms',
  'cross-document': 'Across documents',
};

/** The rules by group, a line each, for a terminal. */
export function listRules(): string {
  const width = Math.max(...rules.map(({ meta }) => meta.id.length));
  const sections = ruleGroups.map((group) => {
    const lines = ofGroup(group).map(
      ({ meta }) => `  ${meta.id.padEnd(width)}  ${meta.severity.padEnd(7)}  ${meta.preset}`,
    );
    return [groupTitles[group], ...lines].join('\n');
  });
  const own = [...diagnosticTexts].map(([id, text]) => `  ${id.padEnd(width)}  ${text}`);
  return `${[...sections, ['The compiler’s own diagnostics', ...own].join('\n')].join('\n\n')}\n`;
}

/** What `--explain` prints of a diagnostic of the compiler; `null` where it has none of that id. */
export function explainDiagnostic(id: string): string | null {
  const text = diagnosticTexts.get(id);
  if (text === undefined) return null;
  const setting = configurableDiagnostics.includes(id) ? 'can be set like a rule' : 'is always reported';
  return `${id}\n${text}\n\nAuthority  none: the compiler tells what it read, no rule of the Commission asks for it\nSetting    ${setting}\n`;
}

/** What `--explain` prints: the page without its marks. */
export function explainRule(rule: AnyRule): string {
  const { meta } = rule;
  const rows = [
    meta.statement,
    '',
    `Why        ${meta.why}`,
    `What to do ${meta.remedy}`,
    `Authority  ${meta.citation.text}${meta.citation.url === null ? '' : ` <${meta.citation.url}>`}`,
    `Severity   ${meta.severity}, in preset ${meta.preset}`,
    `In force   ${eraText(meta)}`,
    `Certainty  ${certaintyText(meta)}`,
  ];
  return `${meta.id}\n${rows.join('\n')}\n`;
}

/** The page of one rule, Markdown. */
export function rulePage(rule: AnyRule): string {
  const { meta } = rule;
  const authority =
    meta.citation.url === null ? meta.citation.text : `[${meta.citation.text}](${meta.citation.url})`;
  return `# ${meta.id}

${meta.statement}

**Why.** ${meta.why}

**What to do.** ${meta.remedy}

| | |
| --- | --- |
| group | ${groupTitles[meta.group]} |
| severity | ${meta.severity} |
| preset | ${meta.preset} |
| in force, by filing date | ${eraText(meta)} |
| authority | ${authority} |
| certainty | ${certaintyText(meta)} |
${optionsSection(rule)}
Examples: [fixtures](../../fixtures/rules/${meta.id}).
`;
}

/** The index of the pages, Markdown. */
export function rulesIndex(): string {
  const sections = ruleGroups.map((group) => {
    const rows = ofGroup(group).map(
      ({ meta }) =>
        `| [${meta.id}](${meta.id}.md) | ${meta.statement} | ${meta.severity} | ${meta.preset} | ${eraText(meta)} |`,
    );
    return [
      `## ${groupTitles[group]}`,
      '',
      '| rule | what must hold | severity | preset | in force |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n');
  });
  return `# Rules of \`filingc validate\`

Made from the rules' own metadata by \`npm run docs\`. ${rules.length} rules; \`recommended\` is the default preset, and
\`strict\` has them all. How often the recommended rules are right is measured in [precision.md](../precision.md).

${sections.join('\n\n')}
`;
}

function certaintyText({ confidence, citation }: RuleMeta): string {
  return citation === practice && confidence === 'high'
    ? 'high: it compares what the filing says; no rule of the Commission is behind it'
    : confidenceTexts[confidence];
}

const confidenceTexts: Readonly<Record<RuleMeta['confidence'], string>> = {
  high: 'high: rests on the form, a rule or a release',
  medium: 'medium: rests on summaries or on practice; look at the source before you rely on it',
  low: 'low: rests on one source',
};

function ofGroup(group: RuleGroup): AnyRule[] {
  return rules.filter(({ meta }) => meta.group === group);
}

function eraText({ era: { from, to } }: RuleMeta): string {
  if (from === null) return to === null ? 'always' : `to ${to}`;
  return to === null ? `from ${from}` : `${from} to ${to}`;
}

function optionsSection({ optionsSchema }: AnyRule): string {
  const schema = z.toJSONSchema(optionsSchema, { io: 'input' });
  if (Object.keys(schema.properties ?? {}).length === 0) return '';
  const { $schema: _dialect, ...plain } = schema;
  return `\nOptions:\n\n\`\`\`json\n${JSON.stringify(plain, null, 2)}\n\`\`\`\n`;
}
