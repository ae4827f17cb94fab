import { readFileSync } from 'node:fs';
import { Bench } from 'tinybench';
import { compile } from '../../dist/src/index.js';

/**
 * Prints how compile time grows when a filing is 1, 10 and 100 times as long. Time a character should stay
 * level: a ratio well over 1 means that some stage is not linear. Run by `npm run bench`.
 */
const factors = [1, 10, 100];

const report = readFileSync('fixtures/documents/8-k/notes-offering/input.txt', 'utf8');
const itemAt = report.indexOf('         On May 6');
// Without the page's end: a page that is repeated whole is taken for a running head.
const itemEnd = report.lastIndexOf('\n', report.indexOf('<PAGE>', itemAt) - 2);
const paragraphs = report.slice(itemAt, itemEnd);

const subjects = {
  'one item grows': (factor) =>
    report.slice(0, itemAt) + paragraphs.repeat(factor * 5) + report.slice(itemEnd),
  'documents multiply': (factor) => {
    const document = `<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\n<TEXT>\n${report}</TEXT>\n</DOCUMENT>\n`;
    return `<SEC-DOCUMENT>x.txt : 20020509\n${document.repeat(factor)}</SEC-DOCUMENT>\n`;
  },
};

for (const [subject, grow] of Object.entries(subjects)) {
  const bench = new Bench({ time: 300, warmupTime: 150 });
  const texts = factors.map(grow);
  texts.forEach((text, index) => bench.add(`${factors[index]}x`, () => void compile(text)));
  await bench.run();
  const nanoseconds = bench.tasks.map(({ result }, index) => {
    return (result.latency.p50 * 1e6) / texts[index].length;
  });
  const [base] = nanoseconds;
  nanoseconds.forEach((cost, index) => {
    const line = [
      subject.padEnd(20),
      `${factors[index]}x`.padStart(5),
      `${cost.toFixed(0)} ns/char`.padStart(14),
    ];
    console.log(`${line.join('')}   ratio ${(cost / base).toFixed(2)}`);
  });
}
