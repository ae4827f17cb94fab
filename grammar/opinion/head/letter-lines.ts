import type { CustomPatternMatcherFunc, TokenType } from 'chevrotain';
import { openingWith } from '../../first-characters.js';
import { letterToken } from '../matter.js';
import { atTextStart } from '../../structure.js';
import { pattern } from '../../pattern.js';

/** Lines of a letter that are known by their form: caption, subject, salutation, closing, signature. */

/** A token only where a line begins, and only if the pattern reaches to the line's end where `whole` is set. */
function lineStart(source: string, whole: boolean): CustomPatternMatcherFunc {
  const sticky = new RegExp(whole ? `${source}(?=[^\\S\\n\\v]*(?:[\\n\\v\\x1c-\\x1f]|$))` : source, 'iy');
  return openingWith(sticky, (text, offset) => {
    if (!atTextStart(text, offset)) return null;
    sticky.lastIndex = offset;
    return sticky.exec(text);
  });
}

function lineToken(name: string, label: string, source: string, whole: boolean): TokenType {
  return letterToken({ name, label, pattern: lineStart(source, whole), line_breaks: true });
}

const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const YEAR = '(?:19|20)\\d\\d';

/** The number of an exhibit: `5`, `5.1`, `5. 1`, `5(a)`, `5-a`. */
export const EXHIBIT_NUMBER =
  '\\d{1,2}(?:\\s?\\.\\s?\\d{1,2})?(?:\\s?\\([a-z0-9]{1,2}\\)|\\.?[a-z]\\b|-[a-z]\\b|-\\d{1,2}\\b)*';

/** `Exhibit 5.1`, `EXHIBITS 5.1, 8.1 and 23.1`, `Exhibits 5(a) and 23(c)`, `EX-5`, `KWI Exhibit 5` in a registrant's own series. */
export const ExhibitCaption = lineToken(
  'ExhibitCaption',
  'an exhibit caption',
  pattern`
    (?:(?!(?:see|file|form|this|the|that|with|to|as|and|of|in|for|on|by|list|each|new)\b)\w{2,5}\s)?(?:exhibits?|ex)[\s.:-]{0,3}(?:no\.?\s*)?\(?${EXHIBIT_NUMBER}\)?
    (?:
      (?:,|\s+and|,\s+and|\s*&)\s+(?:exhibits?\s+)?${EXHIBIT_NUMBER}
    )*(?:\s+[-–—]\s+[^\n\x1c-\x1f]{1,80}|\s+\d{1,3}\s+[\w-]{1,40}\.(?:htm|txt)[^\n\x1c-\x1f]{0,120})?
  `,
  true,
);

/**
 * A date that is not filled in, alone on its line: `_______ __, 2011`, `March __, 2011`, `[date]`, `September ●, 2011`,
 * `January 2026`.
 */
export const DraftDate = lineToken(
  'DraftDate',
  'a date that is not filled in',
  pattern`
    (?:dated?:?\s+)?(?:
      \[(?:date|●|•|\s){1,8}\](?:,?\s+${YEAR})?
      |(?:(?:${MONTH}|[_●•]{1,24})\s*)?(?:(?:[_●•]{1,24}|\[[\s_●•]{0,8}\])\s*)?(?:,\s*)?${YEAR}
      |${MONTH}\s*(?:[_●•]{1,12}|\[[\s_●•]{0,8}\])(?:,?\s*(?:20[_●•]{0,4}|[_●•]{1,4})|,)?
    )
  `,
  true,
);

/** `Re:`, and the two-cell `RE`. */
export const SubjectHead = lineToken(
  'SubjectHead',
  '"Re:"',
  '(?:re|subject)(?:\\s*:(?:\\s*-)?|(?=\\s*[\\x1f\\n])|(?=\\s{2}))',
  false,
);

/** A board or the holders are greeted without "Dear" only before a colon: without it the line is the address's. */
export const Salutation = lineToken(
  'Salutation',
  'a salutation',
  pattern`
    (?:
      (?:dear\s+)?(?:
        (?:ladies|gentlemen|mesdames|sirs?|madams?|addressees?|mesdames)
        (?:
          \s*(?:,|/|and|&|or)\s*(?:ladies|gentlemen|gentleman|mesdames|mesdam|sirs?|madams?)
        )*
      )
      |to\s+(?:
        whom\s+it\s+may\s+concern
        |(?:each\s+of\s+)?the\s+(?:addressees?|persons?)\s+(?:referred|set\s+forth|listed|named)
          [^\n\x1c-\x1f]{0,50}
      )
      |dear\s+[^\n\x1c-\x1f]{2,40}
    )(?:\s*(?:[:;,.][-–—]?|[-–—]))?
    |(?:
      (?:to\s+the\s+)?(?:members\s+of\s+the\s+)?board
        (?:\s+(?:members|of\s+(?:directors|trustees|managers)))?
      |to\s+the\s+(?:addressees?|trustees?|holders|(?:share|stock|note)holders)
      |directors
      |gentle(?:persons|people|women)
      |greetings
    )(?:\s+of\s+[^\n\x1c-\x1f:]{2,60})?\s*:
  `,
  true,
);

export const Closing = lineToken(
  'Closing',
  'a complimentary closing',
  pattern`
    (?:
      (?:very\s+)?(?:truly|sincerely|respectfully|cordially)(?:\s+yours)?
      |yours\s+(?:very\s+)?(?:faithfully|sincerely|truly|respectfully)
      |(?:very\s+)?(?:truly|sincerely)\s+yours
      |very\s+truly
      |respectfully(?:\s+submitted)?
      |(?:best|kind)\s+regards
      |regards
    )(?:\s*[,.:])?
  `,
  true,
);

/** `/s/`, `/S/`, `s/` before a conformed signature. */
export const ConformedMark = letterToken({
  name: 'ConformedMark',
  label: '"/s/"',
  pattern: /\/[sS]\/|\((?:[sS]|[Ss]igned|SIGNED)\)(?=\s+["“]?[A-Z])|[sS]\/(?=\s?[A-Z])/,
});

/** A heading of a schedule or annex after the signature. */
export const ScheduleHeading = lineToken(
  'ScheduleHeading',
  'the heading of a schedule',
  pattern`
    (?:the\s+)?(?:first\s+|second\s+)?(?:schedule|annex|appendix|exhibit)(?:\s+(?:[a-z]|\d{1,2}|[ivx]+))?
    (?:
      \s*[-–—:][^\n\x1c-\x1f]{0,80}
      |\s+(?:list\s+of\s+)?(?:the\s+)?(?:documents|assumptions|qualifications|reservations|definitions)\b
        [^\n\x1c-\x1f]{0,50}
    )?
  `,
  true,
);

/** `To:` before the addressee, or `To`, `To,` on a line of its own above it. */
export const AddresseeHead = lineToken(
  'AddresseeHead',
  '"To:"',
  'to(?:\\s*:|,?(?=[^\\S\\n\\v]*[\\n\\v\\x1c-\\x1f]))',
  false,
);

export const lineTokens: readonly TokenType[] = [
  ExhibitCaption,
  DraftDate,
  SubjectHead,
  AddresseeHead,
  Salutation,
  Closing,
  ScheduleHeading,
];
