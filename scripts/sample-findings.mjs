// Draws a random sample of findings, always the same one for the same seed. It is stratified: one finding of every rule
// goes before the second of any, so that rules that seldom find something are in it, and large families do not fill it.
//   filingc validate --format ndjson FILE… | node scripts/sample-findings.mjs COUNT SEED
import { createInterface } from 'node:readline';

const [count, seed] = process.argv.slice(2).map(Number);
const findings = [];
for await (const line of createInterface({ input: process.stdin })) {
  const { path, diagnostics } = JSON.parse(line);
  const file = path.split('/').at(-1);
  for (const { ruleId, severity, position, message } of diagnostics) {
    findings.push([file, position.start.line, severity, ruleId, message].join('\t'));
  }
}

let state = seed;
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}

for (let left = findings.length; left > 1; left--) {
  const other = Math.floor(random() * left);
  [findings[left - 1], findings[other]] = [findings[other], findings[left - 1]];
}

const drawn = new Map();
const rounds = findings.map((finding) => {
  const rule = finding.split('\t')[3];
  const round = drawn.get(rule) ?? 0;
  drawn.set(rule, round + 1);
  return { finding, round };
});
rounds.sort((a, b) => a.round - b.round);
console.error(`${Math.min(count, findings.length)} of ${findings.length} findings of ${drawn.size} rules`);
for (const { finding } of rounds.slice(0, count).sort((a, b) => (a.finding < b.finding ? -1 : 1))) {
  console.log(finding);
}
