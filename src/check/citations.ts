import type { Citation } from './rule.js';

const ecfr = 'https://www.ecfr.gov/current/title-17';

/** A part of Form 8-K: its cover, an item, a General Instruction, the signature block. */
export function form8k(part: string): Citation {
  return { text: `Form 8-K, ${part}`, url: 'https://www.sec.gov/files/form8-k.pdf' };
}

/**
 * Regulation S-K, Item 601 (exhibits).
 * @param beside what else says so, such as an interpretation by the staff
 */
export function item601(paragraph: string, beside?: string): Citation {
  const text = `Regulation S-K Item 601${paragraph}, 17 CFR 229.601${paragraph}`;
  return {
    text: beside === undefined ? text : `${text}; ${beside}`,
    url: `${ecfr}/section-229.601`,
  };
}

/** A rule of Regulation S-T (electronic filings). */
export function regulationST(rule: string, paragraph = ''): Citation {
  return {
    text: `Regulation S-T Rule ${rule}${paragraph}, 17 CFR 232.${rule}${paragraph}`,
    url: `${ecfr}/section-232.${rule}`,
  };
}

/** The section of a rule, without its paragraph: `12b-15` of `12b-15(a)`. */
function sectionOf(rule: string): string {
  const [section = rule] = rule.split('(');
  return section;
}

/** A rule under the Securities Exchange Act of 1934. */
export function exchangeActRule(rule: string): Citation {
  return {
    text: `Exchange Act Rule ${rule}, 17 CFR 240.${rule}`,
    url: `${ecfr}/section-240.${sectionOf(rule)}`,
  };
}

/** A rule under the Securities Act of 1933. */
export function securitiesActRule(rule: string): Citation {
  return {
    text: `Securities Act Rule ${rule}, 17 CFR 230.${rule}`,
    url: `${ecfr}/section-230.${sectionOf(rule)}`,
  };
}

/** Staff Legal Bulletin No. 19 (CF), October 14, 2011: staff practice, not law. */
export function staffLegalBulletin19(section: string): Citation {
  return {
    text: `Staff Legal Bulletin No. 19 (CF), section ${section}`,
    url: 'https://www.sec.gov/interps/legal/cfslb19.htm',
  };
}

export const section7: Citation = {
  text: 'Securities Act section 7(a), 15 U.S.C. 77g(a)',
  url: 'https://www.law.cornell.edu/uscode/text/15/77g',
};

export const edgarFormat: Citation = {
  text: 'EDGAR Filer Manual, volume II: submission header and documents',
  url: 'https://www.sec.gov/edgar/filer-information/current-edgar-filer-manual',
};

/** Drafting and filing practice, with no text of the Commission behind it. */
export const practice: Citation = { text: 'Drafting practice', url: null };
