import { eachRegistrant } from '../../../../grammar/phrases/index.js';
import { isTrust, nameWords, sameCompany } from '../../../analysis/names.js';
import type { Registrant } from '../../../ast/nodes.js';
import { form8k } from '../../citations.js';
import { quote, tailOf } from '../../places.js';
import { defineRule } from '../../rule.js';

/** Whether a registrant has a file number that no other one has: it reports for itself. */
function hasOwnNumber(one: Registrant, registrants: readonly Registrant[]): boolean {
  const others = registrants.filter((other) => other !== one);
  return one.fileNumbers.some(
    ({ value }) => !others.some((other) => other.fileNumbers.some((number) => number.value === value)),
  );
}

/** Whether a title names a company: `President of Kiln, Inc. and of Kiln Power Company`. */
function namesCompany(title: string, company: string): boolean {
  const words = nameWords(title);
  return nameWords(company).every((word) => words.includes(word));
}

export const requireSignatureOfEachRegistrant = defineRule({
  id: 'require-signature-of-each-registrant',
  group: 'signatures',
  statement:
    'A combined report must be signed for each registrant; that of a trust whose parties sign for each other is left out.',
  why: 'Each registrant makes the report its own by its signature.',
  remedy: 'Add a signature block for the registrant.',
  severity: 'warning',
  preset: 'recommended',
  citation: form8k('signature block; General Instruction E'),
  scope: 'report',
  *check({ report: { signatures }, cover }) {
    const registrants = cover?.registrants ?? [];
    const last = signatures.at(-1);
    if (registrants.length < 2 || !last) return;
    // For an asset-backed issue one party signs: depositor, servicer or trust.
    if (registrants.some(({ name, role }) => role !== null || isTrust(name?.raw ?? ''))) return;
    const titles = signatures.flatMap(({ signatories }) =>
      signatories.flatMap(({ title }) => title?.raw ?? []),
    );
    const names = signatures.flatMap(({ registrant }) => registrant?.raw ?? []);
    if ([...titles, ...names].some((text) => eachRegistrant(text).length > 0)) return;
    const signed = signatures.flatMap(({ registrant }) => (registrant ? [registrant.raw] : []));
    const unsigned = registrants.filter(
      (one) =>
        one.name !== null &&
        hasOwnNumber(one, registrants) &&
        !signed.some((other) => sameCompany(other, one.name?.raw ?? '')) &&
        !titles.some((title) => namesCompany(title, one.name?.raw ?? '')),
    );
    // A block with more signers than it names companies may hold that of another one.
    const signers = signatures.reduce((sum, { signatories }) => sum + signatories.length, 0);
    if (signers - signed.length >= unsigned.length) return;
    for (const { name } of unsigned) {
      yield {
        at: tailOf(last),
        message: `No signature names ${quote(name?.raw ?? '')}, expected one for each registrant.`,
      };
    }
  },
});
