import { isFurtherPart } from '../../../grammar/report/exhibits/lettered-exhibits.js';

/**
 * An exhibit number as Item 601 of Regulation S-K writes it: without label, blanks, enclosing parentheses and the dots
 * or dashes after it. `EX-99.1` gives `99.1`, `99-1` gives `99.1`, `(c)(1)` stays.
 */
export function normaliseExhibitNumber(raw: string): string | null {
  const bare = raw
    .replace(/^\((?=ex)/i, '')
    .replace(/^[\s*†+#•·▪●]*(?:exhibits?|exh|ex|annex|appendix)?[\s.:#-]*(?:(?:nos?|number)\b[\s.:]*)?/i, '')
    .replace(/\s+/g, '')
    .replace(/^\((\d{1,2})\)(?=\()/, '$1')
    .replace(/(?<![.:,–—-])[.:,–—-]+$/, '')
    .replace(/^\((\d[^()]*)\)$/, '$1')
    .replace(/^\((\d[^()]*(?:\([a-z]+\))*)\)$/, '$1')
    .replace(/^(\d+(?:\.\d+)?)\)$/, '$1')
    .replace(/^(\d+)-(\d+)$/, '$1.$2')
    .replace(/["“”]/g, '');
  return /\d|^[A-J]$/.test(bare) || isFurtherPart(bare) ? bare : null;
}
