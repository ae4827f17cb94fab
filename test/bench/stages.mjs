import { compile } from '../../dist/src/index.js';
import { buildBody } from '../../dist/src/ast/body.js';
import { flowOf } from '../../dist/src/layout/flow.js';
import { layoutDocument } from '../../dist/src/parse/document.js';
import { grammarOf } from '../../dist/src/parse/parse.js';
import { splitContainer } from '../../dist/src/source/container.js';
import { withEnds } from '../../dist/grammar/token-ends.js';
import { subjects } from './subjects.mjs';

/**
 * Prints the part that each stage has in the time of a compilation: for each filing the best of some rounds, in which
 * neither the garbage collector nor another process takes part, summed over the filings.
 */
const rounds = Number(process.env.BENCH_ROUNDS ?? 15);

function stagesOf({ text, source, document, kind, dashEscaped }, time) {
  time('all', () => compile(text));
  time('container', () => splitContainer(source));
  const input = { body: document.body, format: document.format, dashEscaped };
  const layout = time('layout', () => layoutDocument(source, input));
  const flow = time('reading order', () => flowOf(layout));
  const { lexer, parser, resolve, start } = grammarOf(kind);
  const lexed = time('lexing', () => lexer.tokenize(flow.text));
  const tokens = time('headings', () => resolve(withEnds(lexed.tokens), flow.text));
  const cst = time('parsing', () => {
    parser.input = tokens;
    return start();
  });
  const parsed = { kind, flow, tokens, cst, lexingErrors: lexed.errors, parsingErrors: [...parser.errors] };
  time('AST', () => buildBody(source, parsed, document.body));
}

/** The best time of each stage, for one filing. */
function bestOf(subject) {
  const best = new Map();
  const time = (stage, run) => {
    const begin = performance.now();
    const result = run();
    best.set(stage, Math.min(best.get(stage) ?? Infinity, performance.now() - begin));
    return result;
  };
  return { best, round: () => stagesOf(subject, time) };
}

for (const format of ['html', 'text']) {
  const filings = subjects().filter(({ document }) => document.format === format);
  const measured = filings.map(bestOf);
  for (let round = 0; round < rounds; round++) for (const { round: run } of measured) run();
  const sum = (stage) => measured.reduce((total, { best }) => total + best.get(stage), 0);
  const all = sum('all');
  console.log(`${format}: ${((all * 1000) / filings.length).toFixed(0)} µs a filing at best, of these`);
  for (const stage of ['container', 'layout', 'reading order', 'lexing', 'headings', 'parsing', 'AST'])
    console.log(`  ${stage.padEnd(14)}${((100 * sum(stage)) / all).toFixed(0).padStart(3)} %`);
}
