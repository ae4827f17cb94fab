import type { CstNode, IToken } from 'chevrotain';
import type { TokenName } from '../../../grammar/generated/cst-names.js';
import { type Range } from '../../core/position.js';
import { childNodes, nodeRange, tokenRange, childTokens } from '../../parse/cst.js';
import type { Builder } from '../builder.js';
import type {
  Agreement,
  DateNode,
  FileNumberNode,
  FormTypeNode,
  NumberNode,
  OpinionSecurity,
  Party,
  Prospectus,
  RegistrationStatement,
  TextNode,
} from '../nodes.js';
import { normaliseDate } from '../normalise/date.js';
import { normaliseCount, normaliseMoney } from '../normalise/money.js';
import { normaliseFileNumber } from '../normalise/numbers.js';

/** The facts that clauses name, each from its rule's CST node. */

function first(node: CstNode, name: TokenName): IToken | undefined {
  return childTokens(node, name)[0];
}

function rangeOf(token: IToken | undefined): Range | null {
  return token ? tokenRange(token) : null;
}

/** The node of a date literal; its value is `null` where that is no date of the calendar. */
export function dateOf(token: IToken | undefined, builder: Builder): DateNode | null {
  const range = rangeOf(token);
  return range && builder.value('date', range, normaliseDate);
}

/** The node of a form's number, with plain hyphens and no blanks: `S-3`. */
export function formOf(token: IToken | undefined, builder: Builder): FormTypeNode | null {
  const range = rangeOf(token);
  return range && builder.value('formType', range, (raw) => raw.replace(/\s+/g, '').replace(/[–—‑]/g, '-'));
}

/** The node of a file number: `333-12345`. */
export function fileNumberOf(token: IToken | undefined, builder: Builder): FileNumberNode | null {
  const range = rangeOf(token);
  return range && builder.value('fileNumber', range, normaliseFileNumber);
}

/** The text of a node, or of what it took of a rule's name; `null` where that took none. */
export function textOf(node: CstNode | undefined, builder: Builder): TextNode | null {
  const range = node ? nodeRange(node) : null;
  return range && builder.text(range);
}

/** One node for each number: several registrants' statements are named together. */
export function registrationStatements(parent: CstNode, builder: Builder): RegistrationStatement[] {
  return childNodes(parent, 'registrationStatement').flatMap((node) => {
    const range = nodeRange(node);
    if (!range) return [];
    const form = formOf(first(node, 'FormNumber'), builder);
    const filed = childNodes(node, 'filingDate')[0];
    const earlier = childNodes(node, 'earlierFiling')[0];
    const dated = earlier ?? filed;
    const date = dateOf(first(node, 'DateLiteral') ?? (dated && first(dated, 'DateLiteral')), builder);
    const place = builder.place(range);
    const further = childNodes(node, 'furtherForm').flatMap((own) => childTokens(own, 'FormNumber'));
    const forms = [...childTokens(node, 'FormNumber'), ...further];
    const numbers = childTokens(node, 'FileNumberLiteral');
    const one = (own: FormTypeNode | null, number: IToken | undefined): RegistrationStatement => ({
      type: 'registrationStatement',
      ...place,
      form: own,
      fileNumber: fileNumberOf(number, builder),
      date,
    });
    // Without numbers, what is filed on several forms is one paper, here of the first form.
    if (numbers.length === 0) return [one(form, undefined)];
    // "on Forms F-10 and F-3 (File Nos. 333-1 and 333-2)": each form has its number. Of more numbers than forms none tells which it has.
    const shared = further.length === 0 || numbers.length === 1 ? form : null;
    return numbers.map((number, index) =>
      one(forms.length === numbers.length ? formOf(forms[index], builder) : shared, number),
    );
  });
}

/** The dated prospectuses that a text names, in order. */
export function prospectuses(parent: CstNode, builder: Builder): Prospectus[] {
  return childNodes(parent, 'prospectus').flatMap((node): Prospectus[] => {
    const range = nodeRange(node);
    const title = rangeOf(first(node, 'ProspectusPhrase'));
    if (!range || !title) return [];
    const date = dateOf(first(node, 'DateLiteral'), builder);
    return [{ type: 'prospectus', ...builder.place(range), title: builder.text(title), date }];
  });
}

/** The securities that a text describes, in order; who guarantees them is told elsewhere. */
export function securities(parent: CstNode, builder: Builder): OpinionSecurity[] {
  return childNodes(parent, 'security').flatMap((node): OpinionSecurity[] => {
    const range = nodeRange(node);
    const titled = childNodes(node, 'securityTitle')[0];
    const title = textOf(titled, builder);
    if (!range || !titled || !title) return [];
    const priced = childNodes(node, 'securityPrice')[0];
    const money = rangeOf(first(node, 'Money') ?? (priced && first(priced, 'Money')));
    const count = rangeOf(first(node, 'Count'));
    const rate = rangeOf(first(titled, 'Rate'));
    return [
      {
        type: 'security',
        ...builder.place(range),
        title,
        rate: rate && builder.text(rate),
        amount: money && builder.value('money', money, normaliseMoney),
        count: count && countOf(count, builder),
        maturity: maturityOf(titled, builder),
        guarantors: [],
      },
    ];
  });
}

/** The day a security falls due; a year alone ("due 2013") is kept as read: it is no day, and no fault either. */
function maturityOf(titled: CstNode, builder: Builder): DateNode | null {
  const year = rangeOf(first(titled, 'Count'));
  if (!year || first(titled, 'DateLiteral')) return dateOf(first(titled, 'DateLiteral'), builder);
  return { type: 'date', ...builder.place(year), value: null, raw: builder.raw(year) };
}

function countOf(range: Range, builder: Builder): NumberNode {
  return builder.value('number', range, normaliseCount);
}

/** The agreements that a text names, in order, each before its supplements; without parties of its own it has its first supplement's. */
export function agreements(parent: CstNode, builder: Builder): Agreement[] {
  return childNodes(parent, 'agreement').flatMap((node): Agreement[] => {
    const supplements = childNodes(node, 'supplement').flatMap((supplement) =>
      agreements(supplement, builder),
    );
    const range = nodeRange(node);
    const title = rangeOf(first(node, 'AgreementTitle'));
    if (!range || !title) return [];
    const dated = childNodes(node, 'agreementDate')[0];
    const date = dateOf(dated && first(dated, 'DateLiteral'), builder);
    const own = childNodes(node, 'parties').flatMap((list) =>
      childNodes(list, 'party').flatMap((party) => partyOf(party, builder) ?? []),
    );
    const parties = own.length > 0 ? own : (supplements[0]?.parties ?? []);
    const text = builder.text(title);
    return [{ type: 'agreement', ...builder.place(range), title: text, date, parties }, ...supplements];
  });
}

function partyOf(node: CstNode, builder: Builder): Party | null {
  const range = nodeRange(node);
  const name = childNodes(node, 'partyName')[0];
  const named = name ? nodeRange(name) : null;
  if (!range || !named) return null;
  const role = textOf(childNodes(node, 'role')[0], builder);
  return { type: 'party', ...builder.place(range), name: builder.value('name', named, (raw) => raw), role };
}
