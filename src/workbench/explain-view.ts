import { explain, type ExplainedToken, type Explanation } from './explain.js';
import type { Inspection } from './inspect.js';
import { placeText, pointText } from './place.js';
import { quoted, type View } from './view.js';

const shownExpected = 12;

/** What stands at an offset of the source, to be read from the source inwards. */
export function explainView(inspection: Inspection, offset: number, type: string | null): View {
  const explanation = explain(inspection, offset, type);
  return { data: explanation, text: () => explanationText(explanation) };
}

function explanationText(explanation: Explanation): string {
  const { position, line, document } = explanation;
  const gutter = `${position.line} | `;
  const rows: [string, string][] = [
    ['place', `${pointText(position)} (offset ${position.offset})`],
    [
      'document',
      document === null
        ? 'none: the container of the submission'
        : `${document.number}: ${document.type ?? 'no declared type'}, ${document.format}, read as ${document.grammar}`,
    ],
    ...cellRows(explanation),
    ...tokenRows(explanation),
    ...walkRows(explanation),
    ...nodeRows(explanation),
    ...diagnosticRows(explanation),
  ];
  const shown = rows.map(([label, text]) => `${label.padEnd(12)}${text}`);
  return [
    `${gutter}${line.slice(0, 200)}`,
    `${' '.repeat(gutter.length + position.column - 1)}^`,
    ...shown,
  ].join('\n');
}

function cellRows({ cell }: Explanation): [string, string][] {
  if (cell === null) return [['cell', 'none']];
  const where = cell.row === null ? '' : `, row ${cell.row}, column ${cell.column ?? ''}`;
  return [['cell', `${cell.kind} ${cell.block}${where}, ${placeText(cell.position)}: ${quoted(cell.text)}`]];
}

function tokenRows({ stands, token }: Explanation): [string, string][] {
  const rows: [string, string][] = stands === 'token' ? [] : [['trivia', stands]];
  if (token === null) return [...rows, ['token', stands === 'token' ? 'none' : 'none comes after it']];
  const categories = token.categories.length > 0 ? `, is ${token.categories.join(', ')}` : '';
  return [
    ...rows,
    [
      stands === 'token' ? 'token' : 'next token',
      `${token.type} (${token.label})${categories}, mode ${token.mode}, ${placeText(token.position)}: ${quoted(token.image)}`,
    ],
    ...retaggedRows(token),
  ];
}

function retaggedRows({ retagged }: ExplainedToken): [string, string][] {
  return retagged === null ? [] : [['lexed as', `${retagged.lexedAs}, but ${retagged.because}`]];
}

function walkRows({ walk, expected }: Explanation): [string, string][] {
  if (walk === null) return [];
  const more = expected.length > shownExpected ? ` and ${expected.length - shownExpected} more` : '';
  return [
    ['rules', `${walk.rules.join(' > ')}${walk.skipped ? ' (dropped by recovery)' : ''}`],
    ...walk.decisions.map(({ rule, production, taken, gated }): [string, string] => [
      'decided',
      `${rule} ${production}: ${taken ?? 'nothing'}${gated.length > 0 ? `; gate shut on ${gated.join(', ')}` : ''}`,
    ]),
    ['expected', `${expected.slice(0, shownExpected).join(', ')}${more}`],
    ...walk.passedOver.map(({ rule, production, body, gateShut }): [string, string] => [
      'passed over',
      `${rule} ${production}: ${body}${gateShut ? ', gate shut' : ''}; ${walk.next} came next`,
    ]),
    ...walk.errors.map((message): [string, string] => ['error', message]),
  ];
}

function nodeRows({ node, absent }: Explanation): [string, string][] {
  const value = node.raw === null ? '' : `: ${quoted(node.raw)} = ${JSON.stringify(node.value)}`;
  const row: [string, string] = [
    'node',
    `${node.type} ${placeText(node.position)} at ${node.pointer || '/'}${value}`,
  ];
  if (absent === null) return [row];
  return [row, ['absent', `${absent.fields.join(', ')} of ${absent.type} at ${absent.pointer}`]];
}

function diagnosticRows({ diagnostics }: Explanation): [string, string][] {
  if (diagnostics.length === 0) return [['diagnostics', 'none']];
  return diagnostics.map(({ severity, ruleId, message }) => [
    'diagnostic',
    `${severity} ${ruleId}: ${message}`,
  ]);
}
