import type { ClauseKind } from '../../../src/ast/nodes.js';
import type { LetterPlan } from './plan.js';

/** A paragraph of a drawn letter: a section's heading, or text with the items of a list that it opens. */
export interface Paragraph {
  readonly heading?: boolean;
  readonly text: string;
  readonly items?: readonly { readonly marker: string; readonly text: string }[];
}

const HEADINGS: Partial<Record<ClauseKind, string>> = {
  examination: 'DOCUMENTS EXAMINED',
  assumption: 'ASSUMPTIONS',
  opinion: 'OPINIONS',
  qualification: 'QUALIFICATIONS',
};

/** The body of a letter, in sentences of our own around the customary formulas. */
export function bodyOf(plan: LetterPlan): Paragraph[] {
  return plan.order.flatMap((kind) => {
    const heading = plan.sectioned ? HEADINGS[kind] : undefined;
    const own = paragraph(kind, plan);
    return heading === undefined ? [own] : [{ heading: true, text: heading }, own];
  });
}

function paragraph(kind: ClauseKind, plan: LetterPlan): Paragraph {
  const [We, we, our, Our, am, me] = plan.inHouse
    ? ['I', 'I', 'my', 'My', 'am', 'me']
    : ['We', 'we', 'our', 'Our', 'are', 'us'];
  switch (kind) {
    case 'reference':
      return {
        text: `${plan.inHouse ? 'I am General Counsel of' : 'We have acted as counsel to'} Kiln Works, Inc. (the "Company") in connection with the registration statement on Form ${plan.form} (File No. ${plan.fileNumber}) (the "Registration Statement") that the Company has filed for the sale of its securities.`,
      };
    case 'examination':
      return {
        text: `In connection with this opinion, ${we} have examined the charter and the records of the Company and such other documents as ${we} considered necessary.`,
      };
    case 'assumption':
      return listOf(plan, `In ${our} examination, ${we} have assumed`, plan.assumptions, we);
    case 'reliance':
      return {
        text: `As to matters of fact, ${we} have relied upon certificates of officers of the Company.`,
      };
    case 'opinion':
      return opinion(plan, `${plan.basis}, ${we} ${am} of the opinion that`);
    case 'qualification':
      return listOf(plan, `${Our} opinion is subject to`, plan.exceptions, we);
    case 'jurisdiction':
      return { text: `${Our} opinion is limited to ${plan.laws[0]}.` };
    case 'noUpdate':
      return { text: `${We} assume no obligation to update this opinion after its date.` };
    case 'relianceLimit':
      return {
        text: 'This opinion is solely for your benefit and may not be relied upon by any other person.',
      };
    case 'consent':
      return {
        text: `${We} hereby consent to the filing of this opinion as an exhibit to the Registration Statement and to the reference to ${me} under the caption "${plan.caption}" in the prospectus.`,
      };
    case 'expertDisclaimer':
      return {
        text: `In giving this consent, ${we} do not admit that ${we} ${am} within the category of persons whose consent is required under Section 7 of the Securities Act.`,
      };
    default:
      return {
        text: `${plan.british ? 'Capitalised' : 'Capitalized'} terms used but not defined herein have the meanings given to them in the Registration Statement.`,
      };
  }
}

/** A list: paragraphs after a colon, or a series in one sentence. */
function listOf(
  plan: LetterPlan,
  lead: string,
  entries: readonly (readonly [string, string])[],
  we: string,
): Paragraph {
  const said = entries.map(([text]) =>
    we === 'I' ? text.replace('submitted to us', 'submitted to me') : text,
  );
  if (!plan.listed) {
    const inline = said.map((text, index) => `(${String.fromCharCode(97 + index)}) ${text}`);
    return { text: `${lead} ${inline.slice(0, -1).join(', ')} and ${inline.at(-1) ?? ''}.` };
  }
  return {
    text: `${lead} the following:`,
    items: said.map((text, index) => ({
      marker: plan.enumerator(index),
      text: `${text}${index === said.length - 1 ? '.' : index === said.length - 2 ? '; and' : ';'}`,
    })),
  };
}

function opinion(plan: LetterPlan, lead: string): Paragraph {
  const authorized = plan.british ? 'authorised' : 'authorized';
  const said = plan.conclusions.map(({ security, holding: [holding] }) => {
    const subject = `the ${security}`;
    return plan.shelf
      ? `when ${subject} have been duly ${authorized} and issued against payment therefor, ${subject} will be ${holding}`
      : `${subject} are ${holding}`;
  });
  const [only, ...others] = said;
  if (others.length === 0) return { text: `${lead} ${only ?? ''}.` };
  return {
    text: `${lead}:`,
    items: said.map((text, index) => ({
      marker: plan.enumerator(index),
      text: `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
    })),
  };
}
