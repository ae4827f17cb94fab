import * as bodies from './bodies-html.js';
import { coRegistrantForms, oneAddress } from './co-registrants-html.js';
import { combinedForms } from './combined-items-html.js';
import * as cover from './cover-html.js';
import { filedExhibitForms, indexForms } from './exhibits-html.js';
import { factsOf, partiesOf, signersOf, type Party, type ReportFacts } from './facts.js';
import { NONE, soleBlock, type BlockFacts, type Extras, type GeneratedReport } from './generated-report.js';
import { dialects, type Dialect } from './html-dialects.js';
import { wrappers } from './inline-xbrl.js';
import type { Random } from './random.js';
import { signatureBlockForms } from './signature-blocks-html.js';
import { amendments, contents, interludes, pageEnds } from './surroundings-html.js';

interface Drawing {
  readonly random: Random;
  readonly forms: Record<string, string>;
  readonly dialect: Dialect;
  readonly facts: ReportFacts;
}

function draw<T>(
  { random, forms }: Pick<Drawing, 'random' | 'forms'>,
  part: string,
  of: Readonly<Record<string, T>>,
): T {
  const name = forms[part] ?? random.pick(Object.keys(of));
  forms[part] = name;
  const form = of[name];
  if (form === undefined) throw new RangeError(`${part} has no form "${name}"`);
  return form;
}

/** Draws a report in HTML; `fixed` forms are not drawn. */
export function htmlReport(
  random: Random,
  fixed: Readonly<Record<string, string>> = {},
  wanted: Partial<Extras> = {},
): GeneratedReport {
  const extras = { ...NONE, ...wanted };
  const forms: Record<string, string> = { ...fixed };
  const old = random.chance(0.2);
  const drawn = factsOf(random, old);
  const dialect = draw(
    { random, forms },
    'dialect',
    Object.fromEntries(dialects.map((one) => [one.name, one])),
  );
  const combined = extras.combined && !old;
  const facts = combined ? sharingBodies(drawn) : drawn;
  const drawing: Drawing = { random, forms, dialect, facts };
  const part = (name: string, of: cover.Parts): string => draw(drawing, name, of)(facts, dialect, random);
  const modern = !old && random.chance(0.5);
  const identity = identityOf(drawing, extras.coRegistrants);
  const signed = signaturesOf(drawing, identity.parties, extras.blocks);
  const page = extras.surroundings ? draw(drawing, 'page end', pageEnds) : pageEnds['none'];
  const pageEnd = (number: number): string => page?.(number, facts) ?? '';
  const interlude = extras.surroundings
    ? draw(drawing, 'interlude', interludes)(dialect)
    : { text: '', kept: '' };
  const coverText = [
    extras.amended ? amendedHead(drawing) : part('head', cover.heads),
    ...(random.chance(0.8)
      ? [part('date', cover.dates), identity.text]
      : [identity.text, part('date', cover.dates)]),
    part('former', cover.formerNames),
    old ? '' : part('boxes', cover.boxLists),
    ...(modern ? [part('securities', cover.securities), part('growth', cover.growths)] : []),
  ].join('\n');
  const rest = [
    pageEnd(1),
    extras.surroundings ? contentsOf(drawing, old) : '',
    interlude.text,
    ...itemsOf(drawing, old, combined, pageEnd(2)),
    pageEnd(3),
    bodies.signatureHead(dialect, random),
    signed.text,
    extras.surroundings ? pageEnd(4) + draw(drawing, 'index', indexForms)(facts, dialect) : '',
  ].join('\n');
  const wrap = extras.surroundings ? draw(drawing, 'wrapper', wrappers) : wrappers['plain'];
  return {
    text: wrap?.(coverText, rest, facts) ?? '',
    format: 'html',
    facts,
    parties: identity.parties,
    blocks: signed.blocks,
    formType: extras.amended && forms['amendment'] !== 'to the form' ? '8-K/A' : '8-K',
    amendment: extras.amended ? '2' : null,
    preamble: interlude.kept,
    forms,
    old,
    hasSecurities: modern,
  };
}

/** The first two items under headings that follow each other. */
function sharingBodies(facts: ReportFacts): ReportFacts {
  const [first, second, ...others] = facts.items;
  return first && second ? { ...facts, items: [first, { ...second, body: first.body }, ...others] } : facts;
}

function identityOf(
  drawing: Drawing,
  several: boolean,
): { readonly text: string; readonly parties: readonly Party[] } {
  const { random, dialect, facts } = drawing;
  if (!several) {
    const parts = (['name', 'triple', 'address', 'telephone'] as const).map((name) =>
      draw(drawing, name, IDENTITY[name])(facts, dialect, random),
    );
    return { text: parts.join('\n'), parties: [facts] };
  }
  const form = draw(drawing, 'co-registrants', coRegistrantForms);
  const [first, ...others] = partiesOf(random);
  const shared = first && {
    street: first.street,
    city: first.city,
    region: first.region,
    zip: first.zip,
    telephone: first.telephone,
  };
  const parties = [
    ...(first ? [first] : []),
    ...others.map((one) =>
      oneAddress.has(drawing.forms['co-registrants'] ?? '') ? { ...one, ...shared } : one,
    ),
  ];
  return { text: form(parties, dialect), parties };
}

const IDENTITY = {
  name: cover.names,
  triple: cover.triples,
  address: cover.addresses,
  telephone: cover.telephones,
};

function amendedHead(drawing: Drawing): string {
  const { paragraph: p } = drawing.dialect;
  const center = { center: true } as const;
  return [
    p('SECURITIES AND EXCHANGE COMMISSION', center),
    p('Washington, D.C. 20549', center),
    draw(drawing, 'amendment', amendments)(drawing.dialect),
    p('CURRENT REPORT', center),
    p('Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934', center),
  ].join('');
}

function signaturesOf(
  drawing: Drawing,
  parties: readonly Party[],
  several: boolean,
): { readonly text: string; readonly blocks: readonly BlockFacts[] } {
  const { random, dialect, facts } = drawing;
  if (!several) {
    return {
      text: draw(drawing, 'signature', bodies.signatureForms)(facts, dialect, random),
      blocks: [soleBlock(facts)],
    };
  }
  const registrants = parties.length > 1 ? parties.map(({ name }) => name) : [facts.name];
  const signers = signersOf(random, 1 + random.below(2));
  return draw(drawing, 'blocks', signatureBlockForms)(facts, registrants, signers, dialect);
}

const exhibitHeading = (old: boolean): readonly [string, string] =>
  old
    ? ['7', 'Financial Statements, Pro Forma Financial Information and Exhibits']
    : ['9.01', 'Financial Statements and Exhibits'];

function contentsOf(drawing: Drawing, old: boolean): string {
  const headings = [
    ...drawing.facts.items.map(({ number, title }) => [number, title] as const),
    exhibitHeading(old),
  ];
  return draw(drawing, 'contents', contents)(headings, drawing.dialect);
}

function itemsOf(drawing: Drawing, old: boolean, combined: boolean, pageEnd: string): string[] {
  const { random, dialect, facts } = drawing;
  const item = draw(drawing, 'item', bodies.itemForms);
  const exhibit = draw(drawing, 'exhibit', { ...bodies.exhibitForms, ...filedExhibitForms });
  const [number, title] = exhibitHeading(old);
  const [first, second, ...others] = facts.items;
  const together =
    combined && first && second ? [draw(drawing, 'combined', combinedForms)(first, second, dialect)] : null;
  const alone = together ? others : facts.items;
  return [
    ...(together ?? []),
    ...alone.map((one) => item(one, dialect, random)),
    pageEnd,
    exhibit(facts, dialect, `Item ${number}${old ? '.' : ''} ${title}`, old ? 'c' : 'd'),
  ];
}
