import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Clause, ClauseKind, CurrentReport, ExhibitList, OpinionLetter } from '../src/ast/nodes.js';
import { compile } from '../src/compile.js';
import { hasCorpus, sharedPath } from './support/corpus.js';

/** The body of the founding document whose file name begins so. */
function bodyOf(prefix: string): unknown {
  const file = readdirSync(sharedPath('seeds')).find((name) => name.startsWith(prefix)) ?? '';
  const submission = compile(readFileSync(sharedPath('seeds', file)));
  expect(submission.documents).toHaveLength(1);
  return submission.documents[0]?.body;
}

const values = (nodes: readonly { readonly value: unknown }[] | undefined): unknown[] =>
  (nodes ?? []).map((node) => node.value);

describe.skipIf(!hasCorpus())('the founding current report', () => {
  const report = (): CurrentReport => bodyOf('000_') as CurrentReport;

  it('has its cover page', () => {
    const cover = report().coverPage;
    expect(cover?.formType?.value).toBe('8-K');
    expect(cover?.amendment).toBeNull();
    expect(cover?.reportDate?.value).toBe('2002-09-09');
    expect(cover?.earliestEventDate).toBeNull();
    expect(cover?.registrants).toHaveLength(1);
    const registrant = cover?.registrants[0];
    expect(registrant?.name?.raw).toBe('The Hartford Financial Services Group, Inc.');
    expect(registrant?.jurisdiction?.value).toBe('US-DE');
    expect(values(registrant?.fileNumbers)).toEqual(['0-19277']);
    expect(values(registrant?.employerIds)).toEqual(['13-3317783']);
    expect(registrant?.telephone?.value).toBe('+18605475000');
    const offices = registrant?.executiveOffices;
    expect(values(offices?.lines)).toEqual([
      'The Hartford Financial Services Group, Inc.',
      'Hartford Plaza',
      'Hartford, Connecticut 06115-1900',
    ]);
    expect([offices?.city?.value, offices?.region?.value, offices?.postalCode?.value]).toEqual([
      'Hartford',
      'US-CT',
      '06115-1900',
    ]);
  });

  it('has its one item, with subsection and exhibits', () => {
    const { items, exhibitIndex } = report();
    expect(items.map(({ number, scheme }) => [number.value, scheme])).toEqual([['7', 'pre2004']]);
    expect(items[0]?.title?.raw).toMatch(
      /^FINANCIAL STATEMENTS, PRO FORMA FINANCIAL INFORMATION AND EXHIBITS\.?$/,
    );
    expect(items[0]?.subsections.map(({ label }) => label.value)).toEqual(['c']);
    const numbers = ['1.1', '1.2', '4.1', '4.2', '4.3', '4.4', '5.1', '5.2'];
    const descriptions = (list: ExhibitList | null | undefined): (string | undefined)[] =>
      (list?.entries ?? []).map(({ description }) => description?.raw);
    expect(items[0]?.exhibits?.entries.map(({ number }) => number.value)).toEqual(numbers);
    expect(exhibitIndex?.entries.map(({ number }) => number.value)).toEqual(numbers);
    expect(descriptions(items[0]?.exhibits)).toEqual(descriptions(exhibitIndex));
    expect(descriptions(exhibitIndex)[2]).toMatch(/^Supplemental Indenture No\. 2, .* as Trustee\.$/);
    expect(descriptions(exhibitIndex)[7]).toBe(
      'Opinion of Debevoise & Plimpton (Equity Units of the Company).',
    );
  });

  it('has its signature, its terms and nothing unparsed', () => {
    const { signatures, definedTerms, unparsed } = report();
    expect(signatures).toHaveLength(1);
    expect(signatures[0]?.registrant?.raw).toBe('The Hartford Financial Services Group, Inc.');
    expect(signatures[0]?.date?.value).toBe('2002-09-17');
    const [signatory] = signatures[0]?.signatories ?? [];
    expect(signatory?.conformedSignature?.raw).toBe('Neal S. Wolin');
    expect(signatory?.name?.raw).toBe('Neal S. Wolin');
    expect(signatory?.title?.raw).toBe('Executive Vice President and General Counsel');
    expect(definedTerms.map(({ term }) => term.raw)).toEqual(
      expect.arrayContaining(['Company', 'ITT Hartford']),
    );
    expect(unparsed).toEqual([]);
  });
});

describe.skipIf(!hasCorpus())('the founding opinion letter', () => {
  const letter = (): OpinionLetter => bodyOf('003_') as OpinionLetter;
  const clausesOf = <Kind extends ClauseKind>(kind: Kind): Extract<Clause, { kind: Kind }>[] =>
    letter().clauses.filter((clause): clause is Extract<Clause, { kind: Kind }> => clause.kind === kind);

  it('has its head and tail', () => {
    const { exhibitNumber, letterhead, date, addressee, salutation, signature } = letter();
    expect(exhibitNumber?.value).toBe('5.1');
    expect(letterhead?.raw).toContain('Debevoise & Plimpton');
    expect(date?.value).toBe('2004-03-12');
    expect(values(addressee?.lines)).toEqual([
      'The Hartford Financial Services Group, Inc.',
      'Hartford Plaza',
      'Hartford, Connecticut 06115',
    ]);
    expect(salutation?.raw).toMatch(/^Ladies and Gentlemen:?$/);
    expect(signature?.raw).toBe('Debevoise & Plimpton LLP');
  });

  it('has its clauses in order', () => {
    const kinds = letter().clauses.map(({ kind }) => kind);
    expect(kinds.filter((kind, index) => kind !== kinds[index - 1])).toEqual([
      'reference',
      'examination',
      'assumption',
      'reliance',
      'opinion',
      'qualification',
      'jurisdiction',
      'consent',
      'expertDisclaimer',
    ]);
  });

  it('refers to statement, prospectuses, notes and indenture', () => {
    const [reference] = clausesOf('reference');
    expect(reference?.registrationStatements.map((r) => [r.form?.value, r.fileNumber?.value])).toEqual([
      ['S-3', '333-108067'],
    ]);
    expect(reference?.prospectuses.map(({ date }) => date?.value)).toEqual(['2004-03-04', '2003-12-03']);
    const [notes] = reference?.securities ?? [];
    expect(notes?.amount?.value).toEqual({ currency: 'USD', amount: '200000000' });
    expect(notes?.title.raw).toContain('4.75% Senior Notes');
    expect(notes?.maturity?.value).toBe('2014-03-01');
    const [indenture] = reference?.agreements ?? [];
    expect([indenture?.title.raw, indenture?.date?.value]).toEqual(['Senior Indenture', '2004-03-09']);
    expect(indenture?.parties.map(({ name }) => name.raw)).toEqual(
      expect.arrayContaining([expect.stringContaining('JPMorgan Chase Bank')]),
    );
  });

  it('has what the clauses say', () => {
    expect(clausesOf('assumption').flatMap(({ assumptions }) => assumptions)).toHaveLength(4);
    const conclusions = clausesOf('opinion').flatMap((clause) => clause.conclusions);
    expect(new Set(conclusions.flatMap(({ holdings }) => holdings))).toEqual(
      new Set(['validlyIssued', 'legalValidBinding', 'entitledToBenefits']),
    );
    expect(conclusions[0]?.form).toBe('closing');
    expect(
      clausesOf('qualification').flatMap(({ exceptions }) =>
        exceptions.map(({ ordinal, topic }) => [ordinal?.value, topic]),
      ),
    ).toEqual([
      ['1', 'bankruptcy'],
      ['2', 'equity'],
      ['3', 'fairDealing'],
      ['4', 'indemnification'],
    ]);
    expect(clausesOf('jurisdiction').flatMap(({ laws }) => values(laws))).toEqual(['US-NY']);
    const [consent] = clausesOf('consent');
    expect(values(consent?.captions)).toEqual(['Validity of the Notes']);
    expect([consent?.filedWith?.form?.value, consent?.filedWith?.date?.value]).toEqual(['8-K', '2004-03-12']);
  });

  it('resolves every defined term and leaves nothing unparsed', () => {
    const { definedTerms, unparsed } = letter();
    expect(definedTerms.map(({ term }) => term.raw).sort()).toEqual([
      'Commission',
      'Company',
      'Indenture',
      'Notes',
      'Prospectus Supplement',
      'Registration Statement',
    ]);
    for (const { references } of definedTerms) expect(references).not.toEqual([]);
    expect(unparsed).toEqual([]);
  });
});
