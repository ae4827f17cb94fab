import type { Signer } from './facts.js';
import type { BlockFacts } from './generated-report.js';
import type { ReportFacts } from './facts.js';

/** One way of setting signatures of several registrants or signers in plain text. */
export type TextBlocksForm = (
  facts: ReportFacts,
  registrants: readonly string[],
  signers: readonly Signer[],
) => { readonly text: string; readonly blocks: readonly BlockFacts[] };

const at = ' '.repeat(35);
const nobody: Signer = { name: '', title: '' };

const each =
  (set: (registrant: string, signer: Signer, date: string) => string): TextBlocksForm =>
  (facts, registrants, signers) => {
    const signer = (index: number): Signer => signers[index % signers.length] ?? nobody;
    return {
      text: registrants
        .map((registrant, index) => set(registrant, signer(index), facts.signed))
        .join('\n\n\n'),
      blocks: registrants.map((registrant, index) => ({
        registrant,
        date: facts.signedValue,
        signers: [signer(index)],
      })),
    };
  };

const together =
  (set: (facts: ReportFacts, signers: readonly Signer[]) => string): TextBlocksForm =>
  (facts, _registrants, signers) => ({
    text: set(facts, signers),
    blocks: [{ registrant: facts.name, date: facts.signedValue, signers }],
  });

export const textBlocksForms: Readonly<Record<string, TextBlocksForm>> = {
  'a block for each': each(
    (registrant, { name, title }, date) =>
      `${at}${registrant}\n\n${`Date: ${date}`.padEnd(35)}By: /s/ ${name}\n${at}    ${'-'.repeat(24)}\n${at}Name:  ${name}\n${at}Title: ${title}`,
  ),
  'a block for each, flush left': each(
    (registrant, { name, title }, date) =>
      `${registrant}\n\nBy: /s/ ${name}\n    ${'_'.repeat(24)}\n    ${name}\n    ${title}\n\nDated: ${date}`,
  ),
  'a partner for a partnership': each(
    (registrant, { name, title }, date) =>
      `${at}${registrant}\n\n${at}By:  Tallow Management, Inc.,\n${at}     its general partner\n\n${at}By:  /s/ ${name}\n${at}     ${name}\n${at}     ${title}\n\nDate: ${date}`,
  ),
  'partners of partners': each(
    (registrant, { name, title }, date) =>
      `${at}${registrant}\n${at}By: Tallow Partners, L.P., its general partner\n${at}By: Tallow Management, Inc., its general partner\n\nDated: ${date}\n\n${at}By: /s/ ${name}\n${at}    ${'-'.repeat(20)}\n${at}    ${name}, ${title}`,
  ),
  'a trustee': each(
    (registrant, { name, title }, date) =>
      `${at}${registrant}\n\n${at}By: CORRAN BANK, N.A.,\n${at}    as Trustee\n\n${at}By: /s/ ${name}\n${at}Name: ${name}\n${at}Title: ${title}\n\nDate: ${date}`,
  ),
  'registrants side by side': (facts, registrants, signers) => {
    const of = (index: number): Signer => signers[index % signers.length] ?? nobody;
    const line = (cell: (registrant: string, signer: Signer) => string): string =>
      registrants
        .map((registrant, index) => cell(registrant, of(index)).padEnd(50))
        .join('')
        .trimEnd();
    return {
      text: [
        line((registrant) => registrant),
        [
          line((_registrant, { name }) => `By: /s/ ${name}`),
          line(() => '-'.repeat(28)),
          line((_registrant, { name }) => name),
          line((_registrant, { title }) => title.slice(0, 44).trimEnd()),
        ].join('\n'),
        line(() => `Date: ${facts.signed}`),
      ].join('\n\n'),
      blocks: registrants.map((registrant, index) => ({
        registrant,
        date: facts.signedValue,
        signers: [{ ...of(index), title: of(index).title.slice(0, 44).trimEnd() }],
      })),
    };
  },
  'signers in turn': together(
    (f, signers) =>
      `${f.name}\n\n${signers.map(({ name, title }) => `By: /s/ ${name}\n    ${'-'.repeat(24)}\n    ${name}\n    ${title}`).join('\n\n')}\n\nDate: ${f.signed}`,
  ),
  'a capacity above name and title': each(
    (registrant, { name, title }, date) =>
      `${at}${registrant}\n${at}(Registrant)\n\n${`Date: ${date}`.padEnd(35)}/s/ ${name}\n${at}${'-'.repeat(24)}\n${at}(Duly Authorized Officer)\n${at}${name}\n${at}${title}`,
  ),
  'name and title on a line': each(
    (registrant, { name, title }, date) =>
      `${registrant}\n\nBy: /s/ ${name}\n${'-'.repeat(24)}\nName: ${name}   Title: ${title}\n\nDate: ${date}`,
  ),
};
