import type { CurrentReport } from '../../../src/ast/nodes.js';
import type { GeneratedReport } from './generated-report.js';

const plain = (text: string | null | undefined): string | null =>
  text === null || text === undefined
    ? null
    : text
        .replace(/[’‘]/g, "'")
        .replace(/[.,:]+$/, '')
        .toLowerCase();

const valuesOf = (nodes: readonly { readonly value: string | null }[] | undefined): (string | null)[] =>
  (nodes ?? []).map(({ value }) => value);

const provisions = ['rule425', 'rule14a12', 'rule14d2b', 'rule13e4c'] as const;

/** Where a compiled report says something else than the facts it was made from, one line a field. */
export function mismatches(report: CurrentReport, generated: GeneratedReport): string[] {
  const { facts, parties, blocks, formType, amendment, preamble, old, hasSecurities } = generated;
  const wrong: string[] = [];
  const same = (field: string, found: unknown, expected: unknown): void => {
    if (JSON.stringify(found) !== JSON.stringify(expected))
      wrong.push(`${field}: ${JSON.stringify(found)} for ${JSON.stringify(expected)}`);
  };
  const cover = report.coverPage;
  same('formType', cover?.formType?.value ?? null, formType);
  same('amendment', cover?.amendment?.number?.value ?? null, amendment);
  same('reportDate', cover?.reportDate?.value ?? null, facts.dateValue);
  same('registrants', cover?.registrants.length, parties.length);
  parties.forEach((party, index) => {
    const registrant = cover?.registrants[index];
    same('name', plain(registrant?.name?.raw), plain(party.name));
    same('jurisdiction', registrant?.jurisdiction?.value ?? null, party.stateCode);
    same('fileNumbers', valuesOf(registrant?.fileNumbers), [party.fileNumber]);
    same('employerIds', valuesOf(registrant?.employerIds), [party.employerId]);
    const offices = registrant?.executiveOffices;
    same('city', offices?.city?.raw ?? null, party.city);
    same('zip', offices?.postalCode?.value ?? null, party.zip);
    same('street', offices?.lines[0]?.raw.slice(0, party.street.length) ?? null, party.street);
    same('telephone', registrant?.telephone?.value ?? null, party.telephoneValue);
    same('formerName', registrant?.formerName?.value ?? null, null);
  });
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
  if (preamble !== '')
    same(
      'preamble',
      report.preamble.some((block) => block.type === 'paragraph' && block.text.includes(preamble)),
      true,
    );
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
  same('blocks', report.signatures.length, blocks.length);
  blocks.forEach(({ registrant, date, signers }, index) => {
    const block = report.signatures[index];
    same('signature date', block?.date?.value ?? null, date);
    same(
      'signatories',
      block?.signatories.map(({ name, conformedSignature }) => plain((name ?? conformedSignature)?.raw)),
      signers.map(({ name }) => plain(name)),
    );
    same(
      'signatory titles',
      block?.signatories.map(({ title }) => plain(title?.raw)),
      signers.map(({ title }) => plain(title)),
    );
    if (block?.registrant ?? blocks.length > 1)
      same('signing registrant', plain(block?.registrant?.raw), plain(registrant));
  });
  same(
    'unparsed',
    report.unparsed.map(({ raw }) => raw.slice(0, 80)),
    [],
  );
  return wrong;
}
