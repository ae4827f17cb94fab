import type { Log, Location, ReportingDescriptor, Result } from 'sarif';
import { pathToFileURL } from 'node:url';
import type { Citation, RuleMeta } from '../check/rule.js';
import type { Diagnostic, Severity } from '../core/diagnostic.js';
import type { Position } from '../core/position.js';
import type { Formatter } from './findings.js';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** SARIF 2.1.0 (OASIS Standard, 27 March 2020), one run over all inputs. */
export function sarifFormatter(rules: readonly RuleMeta[], version: string): Formatter {
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  const results: Result[] = [];
  const artifacts = new Set<string>();
  return {
    needsText: false,
    input({ name, diagnostics }) {
      artifacts.add(name);
      for (const diagnostic of diagnostics) results.push(result(name, diagnostic, ruleIndex));
      return '';
    },
    end() {
      const log: Log = {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
          {
            tool: { driver: { name: 'filingc', semanticVersion: version, rules: rules.map(descriptor) } },
            columnKind: 'utf16CodeUnits',
            artifacts: [...artifacts].map((name) => ({ location: { uri: uriOf(name) } })),
            results,
          },
        ],
      };
      return `${JSON.stringify(log, null, 2)}\n`;
    },
  };
}

function descriptor({
  id,
  statement,
  why,
  remedy,
  severity,
  citation,
  group,
  confidence,
  era,
}: RuleMeta): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: statement },
    fullDescription: { text: why },
    help: { text: `${remedy}\nAuthority: ${citation.text}.` },
    ...helpUri(citation),
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [group], confidence, era },
  };
}

function helpUri({ url }: Citation): { helpUri?: string } {
  return url === null ? {} : { helpUri: url };
}

function result(
  name: string,
  { ruleId, severity, message, position, related, citation }: Diagnostic,
  ruleIndex: ReadonlyMap<string, number>,
): Result {
  const index = ruleIndex.get(ruleId);
  return {
    ruleId,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: levels[severity],
    message: { text: message },
    locations: [location(name, position)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((place, id) => ({
            id,
            ...location(name, place.position),
            message: { text: place.message },
          })),
        }),
    ...(citation === null ? {} : { properties: { citation } }),
  };
}

function location(name: string, { start, end }: Position): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(name) },
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
        charOffset: start.offset,
        charLength: end.offset - start.offset,
      },
    },
  };
}

/** A relative reference for a relative path; a file URI for an absolute one. */
function uriOf(name: string): string {
  if (name.startsWith('/') || /^[A-Za-z]:\\/.test(name)) return pathToFileURL(name).href;
  return name.split(/[\\/]/).map(encodeURIComponent).join('/');
}
