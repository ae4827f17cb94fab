import { endsInCompanySuffix, endsInForm, isFormAlone } from '../../lexical/company-names.js';
import { placeIn } from '../../lexical/places.js';
import { GAP } from './phrases.js';
import { pattern } from '../../pattern.js';

/** A half-open range of a text. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** A party as a cover names it, by ranges of the text over its caption. */
export interface Party {
  readonly name: Part;
  /** The part that it plays (`Depositor`), where the text says so behind the name. */
  readonly role: Part | null;
  /** For whom it reports, where the text goes on to name that. */
  readonly represented: Part | null;
}

/** The start of a gap: a pattern that began anywhere in a long one would read it again from every place. */
const OPENS_GAP = `(?<!${GAP})${GAP}`;

const PARTS = pattern`
  (?:co-)?(?:
    depositor|issuer|issuing\s+entity|originator|sponsor|seller|(?:master\s+)?servicer|transferor|trustee
    |administrator
  )
`;

/**
 * The part that a party plays, behind its name: `, as Depositor under the Pooling and Servicing Agreement`, `(as depositor for
 * the trust)`, `, Servicer`.
 */
const CAPACITY = new RegExp(
  pattern`
    (?:
      (?:,${GAP}*|${OPENS_GAP}+)?\(${GAP}*(?:(?:in${GAP}+its${GAP}+capacity${GAP}+)?as${GAP}+)?
      |,${GAP}*as${GAP}+
      |${OPENS_GAP}+as${GAP}+
      |,${GAP}*(?=[a-z -]{3,18}(?:$|,|${GAP}+(?:and|for|of|on|under)\b))
    )(?:the${GAP}+)?(${PARTS}(?:,?${GAP}+and${GAP}+(?:the${GAP}+)?${PARTS})?)\b
  `,
  'di',
);
const BEHALF = new RegExp(`\\bon${GAP}+behalf${GAP}+of:?${GAP}+(?:the${GAP}+)?([^()]{3,200})$`, 'di');

/** What the party is, behind its name: `, a Delaware corporation`. */
const KIND = new RegExp(
  pattern`
    (?:,${GAP}|${OPENS_GAP})${GAP}*\(?an?${GAP}+(?:[a-z]+${GAP}+){1,4}
    (?:corporation|company|partnership|trust|association|bank)\.?\)?[\s,.]*$
  `,
  'i',
);

/** Reads the text over a caption of names that names one party. */
export function partyOf(text: string): Party {
  const capacity = CAPACITY.exec(text);
  const role = capacity?.indices?.[1];
  const behalf = BEHALF.exec(text);
  const isRepresented =
    behalf !== null &&
    (capacity ? capacity.index <= behalf.index : endsInCompanySuffix(text.slice(0, behalf.index))) &&
    (endsInCompanySuffix(behalf[1] ?? '') || /\btrust\b/i.test(behalf[1] ?? ''));
  const represented = isRepresented ? behalf.indices?.[1] : undefined;
  const end = capacity?.index ?? (isRepresented ? behalf.index : text.length);
  return {
    name: { start: 0, end: nameLength(text.slice(0, end)) },
    role: role ? { start: role[0], end: role[1] } : null,
    represented: represented ? { start: represented[0], end: represented[1] } : null,
  };
}

/** The term that stands for the name from there on: `(the “Registrant”)`. */
const TERM_BEHIND = /(?<!\s)\s{0,4}\((?:the\s)?["“][^()"“”]{2,40}["”]\)$/;

/** Length of a name without what the party is, the term for it, and the comma that leads in what followed. */
function nameLength(text: string): number {
  const kind = KIND.exec(text);
  const name = kind && kind.index > 0 && placeIn(kind[0]) ? text.slice(0, kind.index) : text;
  return name.replace(TERM_BEHIND, '').replace(/(?<![\s,\x1c-\x1f])[\s,\x1c-\x1f]+$/, '').length;
}

const JOINT = new RegExp(`(?<!${GAP})(?:[,;]${GAP}+(?:and${GAP}+)?|${GAP}+(?:and|&)${GAP}+)`, 'gi');

/**
 * The names that a text joins as a sentence would, `Alder Inc., Birch Corp. and Cedar L.P.`: each ends in the form of a company beyond
 * doubt, and the last follows "and". Of any other text the whole, which is one name: `Oak and Elm Inc.`
 */
export function namesInSeries(text: string): Part[] {
  const whole = { start: 0, end: text.length };
  const names: Part[] = [];
  let start = 0;
  let joined = '';
  for (const joint of [...text.matchAll(JOINT), null]) {
    const end = joint?.index ?? text.length;
    const piece = text.slice(start, end);
    const last = names.pop();
    if (last && isFormAlone(piece)) names.push({ start: last.start, end });
    else {
      if (last) names.push(last);
      names.push({ start, end });
      joined = text.slice(last?.end ?? start, start);
    }
    start = joint ? joint.index + joint[0].length : end;
  }
  const isSeries =
    names.length > 1 &&
    /and|&/i.test(joined) &&
    names.every((name) => endsInForm(text.slice(name.start, name.end)));
  return isSeries ? names : [whole];
}

const SECURITIES = /\b(?:certificates|notes|bonds)(?:,?\s+(?:class|series)\b.{0,40})?[.,]?$/i;

/**
 * Parts the lines over a caption of names into those of the registrant and, above or below them, those of the securities for
 * which it reports: `Mortgage Pass-Through Certificates, Series 1998-1`. A trust may have these for a part of its name.
 * @returns the half-open range of the registrant's lines; of all, where the securities are not named beside a company
 */
export function withoutSecurities(lines: readonly string[]): Part {
  const all = { start: 0, end: lines.length };
  const company = lines.findIndex(isCompany);
  if (company < 0 || lines.length < 2 || lines.some((line) => /\btrust\b/i.test(line))) return all;
  const last = lines.findLastIndex(isCompany);
  const above = lines.slice(0, company).findLastIndex((line) => SECURITIES.test(line.trim()));
  const below = lines.slice(last + 1).some((line) => SECURITIES.test(line.trim()));
  return { start: above + 1, end: below ? last + 1 : lines.length };
}

function isCompany(line: string): boolean {
  return endsInCompanySuffix(line) && /\S\s+\S/.test(line.trim());
}
