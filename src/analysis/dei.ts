import type { CoverPage, DeiFact, ValueNode } from '../ast/nodes.js';
import { normaliseDate } from '../ast/normalise/date.js';
import { normaliseJurisdiction } from '../ast/normalise/jurisdiction.js';
import { canonicalFileNumber } from './file-numbers.js';
import { nameWords, sameCompany } from './names.js';

/** A value of the cover page with the inline XBRL fact that tags it. */
export interface TaggedValue {
  readonly node: ValueNode<string, string>;
  readonly fact: DeiFact;
}

/** The values of the cover page that a dei: fact tags. */
export function deiFacts(cover: CoverPage): TaggedValue[] {
  const nodes = [cover.formType, cover.reportDate, cover.earliestEventDate].flatMap(tagged);
  return [
    ...nodes,
    ...cover.registrants.flatMap((registrant) => [
      ...tagged(registrant.name),
      ...tagged(registrant.jurisdiction),
      ...registrant.fileNumbers.flatMap(tagged),
      ...registrant.employerIds.flatMap(tagged),
      ...tagged(registrant.telephone),
      ...tagged(registrant.executiveOffices?.postalCode),
    ]),
  ];
}

function tagged(
  node: (ValueNode<string, string> & { readonly dei?: DeiFact }) | null | undefined,
): TaggedValue[] {
  return node?.dei ? [{ node, fact: node.dei }] : [];
}

/**
 * Whether a tagged fact can stand for the printed value. A date or jurisdiction in a form that cannot be read is not
 * judged.
 */
export function agrees({ type, value, raw }: ValueNode<string, string>, { value: fact }: DeiFact): boolean {
  if (fact === raw || fact === value) return true;
  switch (type) {
    case 'fileNumber':
      return canonicalFileNumber(fact) === canonicalFileNumber(value ?? raw);
    case 'employerId':
    case 'postalCode':
      return digits(fact) === digits(raw);
    case 'telephone':
      return digits(raw).endsWith(digits(fact));
    case 'date':
      return (normaliseDate(fact) ?? value) === value;
    case 'jurisdiction':
      return (normaliseJurisdiction(fact) ?? value) === value;
    case 'name':
      return sameCompany(fact, raw);
    case 'formType':
      return nameWords(fact).join('') === nameWords(raw).join('');
    default:
      return true;
  }
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}
