import type { CurrentReport } from '../../../src/ast/nodes.js';
import type { GeneratedReport } from './html-report.js';

const plain = (text: string | null | undefined): string | null =>
  text === null || text === undefined
    ? null
    : text
        .replace(/[’‘]/g, "'")
        .replace(/[.,:]+$/, '')
        .toLowerCase();

const provisions = ['rule425', 'rule14a12', 'rule14d2b', 'rule13e4c'] as const;

/** Where a compiled report says something else than the facts it was made from, one line a field. */
export function mismatches(report: CurrentReport, { facts, old, hasSecurities }: GeneratedReport): string[] {
  const wrong: string[] = [];
  const same = (field: string, found: unknown, expected: unknown): void => {
    if (JSON.stringify(found) !== JSON.stringify(expected))
      wrong.push(`${field}: ${JSON.stringify(found)} for ${JSON.stringify(expected)}`);
  };
  const cover = report.coverPage;
  const registrant = cover?.registrants[0];
  same('formType', cover?.formType?.value ?? null, '8-K');
  same('reportDate', cover?.reportDate?.value ?? null, facts.dateValue);
  same('registrants', cover?.registrants.length, 1);
  same('name', plain(registrant?.name?.raw), plain(facts.name));
  same('jurisdiction', registrant?.jurisdiction?.value ?? null, facts.stateCode);
  same(
    'fileNumbers',
    registrant?.fileNumbers.map(({ value }) => value),
    [facts.fileNumber],
  );
  same(
    'employerIds',
    registrant?.employerIds.map(({ value }) => value),
    [facts.employerId],
  );
  same('city', registrant?.executiveOffices?.city?.raw ?? null, facts.city);
  same('zip', registrant?.executiveOffices?.postalCode?.value ?? null, facts.zip);
  same(
    'street',
    registrant?.executiveOffices?.lines[0]?.raw.slice(0, facts.street.length) ?? null,
    facts.street,
  );
  same('telephone', registrant?.telephone?.value ?? null, facts.telephoneValue);
  same('formerName', registrant?.formerName?.value ?? null, null);
  if (!old)
    same(
      'checkBoxes',
      cover?.checkBoxes
        .filter(({ provision }) => (provisions as readonly string[]).includes(provision))
        .map(({ provision, checked }) => [provision, checked]),
      provisions.map((provision, index) => [provision, facts.checked[index]]),
    );
  if (hasSecurities) {
    same(
      'securities',
      cover?.securities.map((one) => [
        one.title?.raw ?? null,
        one.tradingSymbols.map(({ value }) => value),
        one.exchange?.raw ?? null,
      ]),
      facts.classes.map((one) => [one.title, [one.symbol], one.exchange]),
    );
    same(
      'growth',
      cover?.checkBoxes
        .filter(({ provision }) => !(provisions as readonly string[]).includes(provision))
        .map(({ checked }) => checked),
      [facts.growth, false],
    );
  }
  const exhibitItem = old ? '7' : '9.01';
  same(
    'items',
    report.items.map(({ number }) => number.value),
    [...facts.items.map(({ number }) => number), exhibitItem],
  );
  same(
    'titles',
    report.items.slice(0, -1).map(({ title }) => plain(title?.raw)),
    facts.items.map(({ title }) => plain(title)),
  );
  same(
    'bodies',
    report.items.slice(0, -1).map(({ text }) => text.replace(/\s+/g, ' ')),
    facts.items.map(({ body }) => body.join(' ')),
  );
  const list = report.items.at(-1)?.exhibits ?? report.exhibitIndex;
  same(
    'exhibit numbers',
    list?.entries.map(({ number }) => number.value),
    facts.exhibits.map(({ number }) => number),
  );
  same(
    'exhibit descriptions',
    list?.entries.map(({ description }) => plain(description?.raw)),
    facts.exhibits.map(({ description }) => plain(description)),
  );
  const [block] = report.signatures;
  same('blocks', report.signatures.length, 1);
  same('signature date', block?.date?.value ?? null, facts.signedValue);
  same(
    'signatories',
    block?.signatories.map(({ name }) => plain(name?.raw)),
    [plain(facts.signatory)],
  );
  same('signatory title', plain(block?.signatories[0]?.title?.raw), plain(facts.title));
  if (block?.registrant) same('signing registrant', plain(block.registrant.raw), plain(facts.name));
  same(
    'unparsed',
    report.unparsed.map(({ raw }) => raw.slice(0, 80)),
    [],
  );
  return wrong;
}
