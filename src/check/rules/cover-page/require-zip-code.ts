import { form8k } from '../../citations.js';
import { tailOf } from '../../places.js';
import { defineRule } from '../../rule.js';

export const requireZipCode = defineRule({
  id: 'require-zip-code',
  group: 'cover-page',
  statement: 'An address in the United States must carry its ZIP code.',
  why: 'The form asks for the address with the ZIP code.',
  remedy: 'Add the five or nine digits after the state.',
  severity: 'warning',
  preset: 'recommended',
  citation: form8k('cover page'),
  scope: 'report',
  *check({ cover }) {
    const seen = new Set<number>();
    for (const { executiveOffices: offices } of cover?.registrants ?? []) {
      // What is printed once for all registrants is on each of them.
      if (
        !offices?.region?.value?.startsWith('US-') ||
        offices.postalCode ||
        seen.has(offices.position.start.offset)
      )
        continue;
      seen.add(offices.position.start.offset);
      yield { at: tailOf(offices), message: 'The address has no ZIP code, expected one after the state.' };
    }
  },
});
