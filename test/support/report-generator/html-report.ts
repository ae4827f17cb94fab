import * as bodies from './bodies-html.js';
import * as cover from './cover-html.js';
import { factsOf, type ReportFacts } from './facts.js';
import { dialects } from './html-dialects.js';
import type { Random } from './random.js';

/** A generated report: its text, what it says, and the forms that it was set in. */
export interface GeneratedReport {
  readonly text: string;
  readonly facts: ReportFacts;
  /** The form of each part, `triple: two tables`. */
  readonly forms: Readonly<Record<string, string>>;
  readonly old: boolean;
  readonly hasSecurities: boolean;
}

function draw<T>(
  random: Random,
  forms: Record<string, string>,
  part: string,
  of: Readonly<Record<string, T>>,
): T {
  const name = forms[part] ?? random.pick(Object.keys(of));
  forms[part] = name;
  const form = of[name];
  if (form === undefined) throw new RangeError(`${part} has no form "${name}"`);
  return form;
}

/** Draws a report in HTML. */
export function htmlReport(random: Random, fixed: Readonly<Record<string, string>> = {}): GeneratedReport {
  const forms: Record<string, string> = { ...fixed };
  const old = random.chance(0.2);
  const facts = factsOf(random, old);
  const dialect = draw(random, forms, 'dialect', Object.fromEntries(dialects.map((one) => [one.name, one])));
  const part = (name: string, of: cover.Parts): string =>
    draw(random, forms, name, of)(facts, dialect, random);
  const modern = !old && random.chance(0.5);
  const identity = [part('date', cover.dates), part('name', cover.names)];
  const text = [
    '<html><head><title>8-K</title></head><body>',
    part('head', cover.heads),
    ...(random.chance(0.8) ? identity : identity.reverse()),
    part('triple', cover.triples),
    part('address', cover.addresses),
    part('telephone', cover.telephones),
    part('former', cover.formerNames),
    old ? '' : part('boxes', cover.boxLists),
    ...(modern ? [part('securities', cover.securities), part('growth', cover.growths)] : []),
    '<hr>',
    ...items(random, forms, facts, dialect, old),
    bodies.signatureHead(dialect, random),
    part('signature', bodies.signatureForms),
    '</body></html>',
  ].join('\n');
  return { text, facts, forms, old, hasSecurities: modern };
}

function items(
  random: Random,
  forms: Record<string, string>,
  facts: ReportFacts,
  dialect: (typeof dialects)[number],
  old: boolean,
): string[] {
  const item = draw(random, forms, 'item', bodies.itemForms);
  const exhibit = draw(random, forms, 'exhibit', bodies.exhibitForms);
  const heading = old
    ? 'Item 7. Financial Statements, Pro Forma Financial Information and Exhibits'
    : 'Item 9.01 Financial Statements and Exhibits';
  return [
    ...facts.items.map((one) => item(one, dialect, random)),
    exhibit(facts, dialect, heading, old ? 'c' : 'd'),
  ];
}
