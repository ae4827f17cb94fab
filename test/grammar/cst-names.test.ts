import { readFileSync } from 'node:fs';
import { NonTerminal, Terminal, type IProduction } from 'chevrotain';
import { expect, it } from 'vitest';
import { OpinionParser } from '../../grammar/opinion/opinion-parser.js';
import { ReportParser } from '../../grammar/report/report-parser.js';

/** The names of the tokens that a part of a rule consumes itself. */
function consumedBy(part: IProduction): string[] {
  if (part instanceof Terminal) return [part.terminalType.name];
  if (part instanceof NonTerminal) return [];
  return (part as IProduction & { definition: IProduction[] }).definition.flatMap(consumedBy);
}

const file = readFileSync('grammar/generated/cst-names.ts', 'utf8');
const namesOf = (type: string): string[] => {
  const union = file.slice(file.indexOf(`export type ${type} =`)).split(';')[0] ?? '';
  return Array.from(union.matchAll(/'(\w+)'/g), ([, name = '']) => name);
};

it('the names by which trees are read are those of the rules and of the tokens that they consume', () => {
  const rules = [new ReportParser(false), new OpinionParser(false)].flatMap((parser) =>
    Object.values(parser.getGAstProductions()),
  );
  expect(namesOf('RuleName')).toEqual([...new Set(rules.map(({ name }) => name))].sort());
  expect(namesOf('TokenName')).toEqual([...new Set(rules.flatMap(consumedBy))].sort());
});
