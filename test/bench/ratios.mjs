import { Tokenizer } from 'htmlparser2';
import { Bench } from 'tinybench';
import { lexSubmission } from '../../dist/grammar/submission/index.js';
import { compile } from '../../dist/src/index.js';
import { parseDocument } from '../../dist/src/parse/document.js';
import { grammarOf } from '../../dist/src/parse/parse.js';
import { folder, subjects } from './subjects.mjs';

/**
 * Prints how long it takes to compile a filing against what no compiler can do without: htmlparser2's bare tokenizing
 * of an HTML filing (no callback does anything), Chevrotain's bare lexing of the text of a text filing. Both are
 * measured in one run, in CPU time of the process, since wall time would measure what else the machine does.
 */
const rounds = Number(process.env.BENCH_ROUNDS ?? 25);

/** Milliseconds of CPU time for each format: until the runtime has optimised what is measured, as it has early in a batch. */
const warmUpTime = 25_000;

const ignore = () => undefined;
const unheard = Object.fromEntries(
  [
    ...[
      'onattribdata',
      'onattribend',
      'onattribentity',
      'onattribname',
      'oncdata',
      'onclosetag',
      'oncomment',
    ],
    ...['ondeclaration', 'onend', 'onopentagend', 'onopentagname', 'onprocessinginstruction'],
    ...['onselfclosingtag', 'ontext', 'ontextentity'],
  ].map((event) => [event, ignore]),
);

function tokenizeHtml(text) {
  const tokenizer = new Tokenizer({ recognizeSelfClosing: true }, unheard);
  tokenizer.write(text);
  tokenizer.end();
}

/**
 * Lexes the filing's container, header and all, and its body's text as the layout leaves it: the least that a compiler has to do
 * with a text filing.
 */
function lexText({ source, document, kind, dashEscaped }) {
  const input = { body: document.body, format: 'text', dashEscaped };
  const { text } = parseDocument(source, input, kind).flow;
  const { lexer } = grammarOf(kind);
  return () => {
    lexSubmission(source.text);
    lexer.tokenize(text);
  };
}

function processTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

async function measure(subject) {
  const { text, document } = subject;
  const least = document.format === 'html' ? () => tokenizeHtml(text) : lexText(subject);
  const options = { now: processTime, time: 0, warmupTime: 0, iterations: rounds, warmupIterations: 1 };
  const bench = new Bench(options).add('least', least).add('compile', () => void compile(text));
  await bench.run();
  const [bare, compiled] = bench.tasks.map(({ result }) => result.latency.p50);
  return { bare, compiled, characters: text.length };
}

const all = subjects();
console.log(`${all.length} filings of ${folder}, ${rounds} rounds each`);

function warmUp(filings) {
  const end = processTime() + warmUpTime;
  while (processTime() < end) for (const { text } of filings) compile(text);
}

const kinds = [
  ['html', "htmlparser2's tokenizing", 5],
  ['text', "Chevrotain's lexing", 4],
];
for (const [format, least, bound] of kinds) {
  const filings = all.filter(({ document }) => document.format === format);
  warmUp(filings);
  const measured = [];
  for (const filing of filings) measured.push(await measure(filing));
  const sum = (key) => measured.reduce((total, one) => total + one[key], 0);
  const ratio = median(measured.map(({ bare, compiled }) => compiled / bare));
  const speed = sum('characters') / 1000 / sum('compiled');
  console.log(
    `${format}: ${measured.length} filings; compile / ${least}: median ${ratio.toFixed(1)} (wanted: at most ${bound}), ` +
      `of totals ${(sum('compiled') / sum('bare')).toFixed(1)}; ` +
      `${median(measured.map(({ compiled }) => compiled)).toFixed(1)} ms a filing (median), ${speed.toFixed(1)} MB/s`,
  );
}
