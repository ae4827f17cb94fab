import type { ReportFacts, Signer } from './facts.js';
import type { BlockFacts } from './generated-report.js';
import type { Dialect } from './html-dialects.js';

/** One way of setting signatures of several registrants or signers: text, and what it says. */
export type SignatureBlocksForm = (
  facts: ReportFacts,
  registrants: readonly string[],
  signers: readonly Signer[],
  dialect: Dialect,
) => { readonly text: string; readonly blocks: readonly BlockFacts[] };

const text = (value: string): string => value.replaceAll('&', '&amp;');
const blank = '&nbsp;';

/** A block for each registrant, the n-th signer for the n-th; the date of the report's signing for all. */
const each =
  (
    set: (registrant: string, signer: Signer, date: string, dialect: Dialect) => string,
  ): SignatureBlocksForm =>
  (facts, registrants, signers, dialect) => {
    const pairs = registrants.map((registrant, index) => ({
      registrant,
      signer: signers[index % signers.length] ?? { name: '', title: '' },
    }));
    return {
      text: pairs
        .map(({ registrant, signer }) => set(text(registrant), signer, facts.signed, dialect))
        .join(''),
      blocks: pairs.map(({ registrant, signer }) => ({
        registrant,
        date: facts.signedValue,
        signers: [signer],
      })),
    };
  };

/** One block that all sign for the report's registrant. */
const together =
  (set: (facts: ReportFacts, signers: readonly Signer[], dialect: Dialect) => string): SignatureBlocksForm =>
  (facts, _registrants, signers, dialect) => ({
    text: set(facts, signers, dialect),
    blocks: [{ registrant: facts.name, date: facts.signedValue, signers }],
  });

export const signatureBlockForms: Readonly<Record<string, SignatureBlocksForm>> = {
  'tables, one a registrant': each((registrant, { name, title }, date, { table }) =>
    table([
      [blank, `${registrant}@2`],
      [`Date: ${date}`, 'By:', `/s/ ${name}`],
      [blank, 'Name:', name],
      [blank, 'Title:', title],
    ]),
  ),
  'one table, one registrant below the other': (facts, registrants, signers, dialect) => {
    const rows = registrants.flatMap((registrant, index) => {
      const { name, title } = signers[index % signers.length] ?? { name: '', title: '' };
      return [
        [blank, `<b>${text(registrant)}</b>@2`],
        [index === 0 ? `Date: ${facts.signed}` : blank, 'By:', `<u>/s/ ${name}</u>`],
        [blank, blank, name],
        [blank, blank, title],
      ];
    });
    return {
      text: dialect.table(rows),
      blocks: registrants.map((registrant, index) => ({
        registrant,
        date: facts.signedValue,
        signers: signers.slice(index % signers.length, (index % signers.length) + 1),
      })),
    };
  },
  'paragraphs, date once': (facts, registrants, signers, { paragraph: p }) => ({
    text:
      registrants
        .map((registrant, index) => {
          const { name, title } = signers[index % signers.length] ?? { name: '', title: '' };
          return p(text(registrant)) + p(`By: /s/ ${name}`) + p(name) + p(title);
        })
        .join('') + p(`Date: ${facts.signed}`),
    blocks: registrants.map((registrant, index) => ({
      registrant,
      date: facts.signedValue,
      signers: signers.slice(index % signers.length, (index % signers.length) + 1),
    })),
  }),
  'paragraphs of lines': each((registrant, { name, title }, date, { paragraph: p }) =>
    p(`${registrant}<br><br>By: /s/ ${name}<br>Name: ${name}<br>Title: ${title}<br>Date: ${date}`),
  ),
  'a partner for a partnership': each((registrant, { name, title }, date, { paragraph: p }) =>
    [
      p(registrant),
      p('By: Tallow Management, LLC, its general partner'),
      p(`By: /s/ ${name}`),
      p(`Name: ${name}`),
      p(`Title: ${title}`),
      p(`Date: ${date}`),
    ].join(''),
  ),
  'partners of partners': each((registrant, { name, title }, date, { table }) =>
    table([
      [blank, `${registrant}@2`],
      [blank, 'By:', 'Tallow Partners, L.P.,<br>its general partner'],
      [blank, 'By:', 'Tallow Management, LLC,<br>its general partner'],
      [`Dated: ${date}`, 'By:', `/s/ ${name}`],
      [blank, blank, name],
      [blank, blank, title],
    ]),
  ),
  'partners in parentheses': each(
    (registrant, { name, title }, date, { paragraph: p }) =>
      p(
        `${registrant}<br>By: Tallow Management, LLC<br>(its General Partner)<br><br>By: /s/ ${name}<br>${name}<br>${title}`,
      ) + p(`Date: ${date}`),
  ),
  'a trustee': each((registrant, { name, title }, date, { paragraph: p }) =>
    [
      p(registrant),
      p('By: Corran Bank, N.A., not in its individual capacity but solely as Trustee'),
      p(`By: /s/ ${name}<br>Name: ${name}<br>Title: ${title}`),
      p(`Date: ${date}`),
    ].join(''),
  ),
  'signers in turn': together((f, signers, { paragraph: p }) =>
    [
      p(text(f.name)),
      ...signers.flatMap(({ name, title }) => [p(`By: /s/ ${name}`), p(name), p(title)]),
      p(`Date: ${f.signed}`),
    ].join(''),
  ),
  'signers in a table': together((f, signers, { table }) =>
    table([
      [`Date: ${f.signed}`, `${text(f.name)}@2`],
      ...signers.flatMap(({ name, title }) => [
        [blank, 'By:', `/s/ ${name}`],
        [blank, 'Name:', name],
        [blank, 'Title:', title],
      ]),
    ]),
  ),
  'signers side by side': together((f, signers, { paragraph: p, table }) =>
    [
      p(text(f.name)),
      table([
        signers.map(({ name }) => `By: /s/ ${name}`),
        signers.map(({ name }) => `Name: ${name}`),
        signers.map(({ title }) => `Title: ${title}`),
      ]),
      p(`Date: ${f.signed}`),
    ].join(''),
  ),
  'registrants side by side': (facts, registrants, signers, { table }) => {
    const of = (index: number): Signer => signers[index % signers.length] ?? { name: '', title: '' };
    return {
      text: table([
        registrants.map(text),
        registrants.map((_, index) => `By: /s/ ${of(index).name}`),
        registrants.map((_, index) => of(index).name),
        registrants.map((_, index) => of(index).title),
        registrants.map(() => `Date: ${facts.signed}`),
      ]),
      blocks: registrants.map((registrant, index) => ({
        registrant,
        date: facts.signedValue,
        signers: [of(index)],
      })),
    };
  },
};
