import { createToken, Lexer, type TokenType } from 'chevrotain';
import { DATE } from '../../lexical/dates.js';
import { captionPattern, coverToken, GAP, islandPattern, PARTY } from './phrases.js';
import { pattern } from '../../pattern.js';

/**
 * The captions of the cover page (Form 8-K, cover; wordings of all eras). Each stands below, above or before its value.
 */
export const Caption = createToken({
  name: 'Caption',
  pattern: Lexer.NA,
  label: 'a caption of the cover page',
});

/**
 * Parentheses close a caption for good where its words also begin the next one; a paragraph's end parts it only in the middle
 * of a phrase.
 */
const INSIDE = pattern`
  (?:
    \s
    |[-,./&‘’'–—]
    |\)(?=\s{1,40}\((?:city|state|country)\s?\))
    |\((?=(?:city|state|country)\s?\))
    |\)(?=,?\s?(?:including|and)\s+(?:zip|postal))
    |(?<=(?:[a-z],|\b(?:of|and|principal|executive|registrant['’]?s))\s?)\x1e
  )
`;

export const NameCaption = coverToken(
  'NameCaption',
  'the caption of the registrant’s name',
  captionPattern({
    starts: pattern`
      exact|company name as|names? of (?:the |each )?${PARTY}|issuer of securities|registrant as specified
      |registrants?(?=\))
    `,
    words: pattern`
      (?<=in )the (?:[a-z“”".&-]{1,20} ){1,8}(?:indenture|trust agreement)(?=\))
      |exact
      |corporate
      |legal
      |full
      |names?
      |of
      |the
      |each
      |as
      |is
      |it
      |appears
      |specified
      |stated
      |set
      |forth
      |in
      |its
      |it's
      |their
      |our
      |his
      |respective
      |charters?
      |chapter
      |articles?
      |certificates?
      |declaration
      |agreement
      |deed
      |memorandum
      |incorporation
      |organi[sz]ation
      |association
      |formation
      |trust
      |limited
      |liability
      |partnership
      |governing
      |organi[sz]ational
      |constituent
      |constating
      |instruments?
      |documents?
      |by-?laws
      |and
      |or
      |and/or
      |${PARTY}
    `,
    needs: new RegExp(
      pattern`
        exact[\s\S]*name
        |name[\s\S]*(?:specified|registrant|issuer|charter|company)
        |issuer of securities
        |^\(\s*registrants?\s*\)$
      `,
      'i',
    ),
  }),
  [Caption],
);

/** Halves of words that a hyphen breaks at the end of a line; another column's words may stand between them. */
const BROKEN = pattern`
  juris|jurisdic|diction|incor|incorpo|incorpora|poration|ration|organi|organiza|[sz]ation|iden|identi
  |identifi|identifica|tification|fication|cation|tion|em|ployer|num|ber
`;

const STATE_WORDS = pattern`
  or|of|other|and|in|which|its|the|states?|country|province|territory|place|jurisdictions?|incorporation
  |incorporated|organi[sz]ation|organi[sz]ed|formation|formed|creation|charter|where|${PARTY}|${BROKEN}
  |jurisdication|juridiction|incoporation|incorporaton
`;
/** "and" between the two parties whose numbers a caption asks for: `of depositor and issuing entity`. */
const BETWEEN_PARTIES = pattern`
  (?<=(?:registrants?|depositors?|sponsors?|issuers?|entity|entities)${GAP})and
    (?= (?:the )?(?:registrant|depositor|sponsor|issuing|issuer))
`;
const FILE_NUMBER_WORDS = pattern`
  ${BETWEEN_PARTIES}|commission|sec|file|filing|number\(s\)|numbers?|no|nos|#|of|for|registration|the|1934|exchange|act
  |${PARTY}
`;
const EMPLOYER_ID_WORDS = pattern`
  irs|i\.?r\.?s|internal|revenue|service|employer(?:'s)?|employee|employment|identification|${BROKEN}|identificaton
  |indentification|identifying|ident|id|i\.d|i\.? d|tax|taxpayer|number\(s\)|numbers?|no|nos|code|federal
  |f?ein|of|${PARTY}|${BETWEEN_PARTIES}
`;

export const StateCaption = coverToken(
  'StateCaption',
  'the caption of the jurisdiction of incorporation',
  captionPattern({
    // "Kiln Park Place, Incorporated" is a name.
    starts: 'state|states|province|jurisdiction|country|place(?!, inc)',
    words: STATE_WORDS,
    needs: /inco[rp]|organi|formation|formed|juris/i,
  }),
  [Caption],
);

export const FileNumberCaption = coverToken(
  'FileNumberCaption',
  'the caption of the Commission file number',
  captionPattern({
    starts: `commission|comm\\.|securities and exchange commission file|sec|s\\.e\\.c\\.|file|(?:${PARTY} )?registration`,
    words: FILE_NUMBER_WORDS,
    needs: /(?:file|registration|commission)[\s\S]*(?:\bn(?:umber|o)|#)|^\W*commission\s+file\s?:$/i,
    between: `(?:${GAP}|[-,.()/&‘’'–—])`,
  }),
  [Caption],
);

export const EmployerIdCaption = coverToken(
  'EmployerIdCaption',
  'the caption of the employer identification number',
  captionPattern({
    starts: pattern`
      (?:${PARTY} )?(?:i\.? ?r\.? ?s|i\.?r\.?s\.?\)?)
      |internal revenue
      |employer
      |employee
      |federal employer
      |federal tax
      |federal id
      |tax
      |taxpayer
      |federal identification
      |f?ein
    `,
    words: EMPLOYER_ID_WORDS,
    needs:
      /^\W*f?ein\W*$|(?:employ|tax|revenue|i\.?\s?r\.?\s?s)[\s\S]*(?:ident|\bid\b|i\.\s?d|\bf?ein\b|\bno\b|number)/i,
  }),
  [Caption],
);

/**
 * The captions of jurisdiction, file number and employer number where their columns run into one another: a parenthesis opens
 * within an open one, as in `(State or other jurisdiction (Commission (I.R.S. Employer` over `of incorporation) File Number)`.
 */
export const IdentityCaption = coverToken(
  'IdentityCaption',
  'captions that run into one another',
  captionPattern({
    starts: 'state|commission|file|i\\.? ?r\\.? ?s',
    words: `${STATE_WORDS}|${FILE_NUMBER_WORDS}|${EMPLOYER_ID_WORDS}`,
    needs:
      /^[^()]*\([^()]*\((?=[^]*(?:employ|i\.?r\.?s)[^]*(?:ident|number|no)|[^]*file[^]*n(?:umber|o))[^]*\)/i,
  }),
  [Caption],
);

export const FormerNameCaption = coverToken(
  'FormerNameCaption',
  'the caption of the former name or address',
  captionPattern({
    starts: pattern`
      (?:${PARTY} )?(?:former|formerly)|name or former|former,? name|if changed,? former|if changed since
      |prior names?|previous names?
    `,
    words: pattern`
      former|formerly|prior|names?|and|or|address(?:es)?|fiscal|year|if|it|has|is|changed?|changes|since
      |date|last|latest|previous|report|reported|filing|from|the|any|of|telephone|number|applicable|${PARTY}
    `,
    needs:
      /(?:former|prior|previous)[\s\S]*(?:name|address)|^\W*if\s+changed\s+since\s+(?:the\s+)?last\s+report\W*$/i,
  }),
  [Caption],
);

export const AddressCaption = coverToken(
  'AddressCaption',
  'the caption of the principal executive offices',
  captionPattern({
    starts: 'address(?:es)?|street address|mailing address|business address|principal executive offices?',
    words: pattern`
      address(?:es)?|of|and|the|its|their|in|or|if|different|principal|principle|prinicpal|pricipal
      |corporate|executive|exective|offices?|including|include|with|zip|postal|code|codes|telephone|numbers?
      |area|business|place|mailing|street|city|state|country|each|${PARTY}
    `,
    needs: new RegExp(
      pattern`
        address[\s\S]*(?:offices?|business|executive|principal|registrant)
        |executive\s+offices?
        |business\s+address
        |^\W*address\s?:$
      `,
      'i',
    ),
    between: INSIDE,
  }),
  [Caption],
);

/** An address that the cover gives beside that of the offices. */
const MailingCaption = coverToken(
  'MailingCaption',
  'the caption of the mailing address',
  captionPattern({
    starts: 'mailing address',
    words: `mailing|address|if|different|from|above|including|include|with|and|zip|postal|codes?|of|the|${PARTY}`,
    needs: /mailing\s+address[\s\S]*[):]$/i,
    between: INSIDE,
  }),
  [Caption],
);

export const ZipCodeCaption = coverToken(
  'ZipCodeCaption',
  'the caption of the ZIP code',
  captionPattern({
    starts: 'zip|postal|including zip|and zip|city|state(?=\\)?\\s{1,40}\\(?zip)',
    words: `zip|code|codes|postal|or|and|city|state|of|the|${PARTY}`,
    needs: /code|zip\)/i,
  }),
  [Caption],
);

export const TelephoneCaption = coverToken(
  'TelephoneCaption',
  'the caption of the telephone number',
  captionPattern({
    starts: `${PARTY}|(?:the )?${PARTY}|telephone|phone|area code|and telephone|including area code`,
    words: pattern`
      full|telephone|telephones|phone|number\(s\)|numbers?|no|incl|including|inlcuding|include|with|area
      |country|in|united|states|international|codes?|and|of|the|its|is|are|each|for|at|principal|executive
      |offices?|${PARTY}
    `,
    needs: /phones?['’]?\W*(?:n[uo]|inclu|area|:)/i,
    between: pattern`
      (?:
        \s
        |[-,./&‘’'–—]
        |\((?=including)
        |\x1f
        |(?<=,\s?\x1f)\x1d
        |(?<=telephone\s?)\x1e\x1c?(?=numbers?\b)
        |(?<=number,?\s?)\x1e\x1c?(?=including)
        |(?<=including\s?)\x1e\x1c?(?=area\s)
      )
    `,
  }),
  [Caption],
);

/** `Date of Report (Date of earliest event reported)` in one, or either half. */
export const DateCaption = coverToken(
  'DateCaption',
  'the caption of the date of report',
  captionPattern({
    starts: pattern`
      date|dates|event date|(?<=[\x1c-\x1f][^\S\n]*)(?:(?:(?:for )?report )?dated(?=\s?:)
        |(?:for )?report dated(?=\s+[A-Z][a-z]{2,8}\.?\s+\d))
    `,
    words: pattern`
      dates?|of|the|this|report|requiring|repored|reports?|reported|earliest|earlist|earlest|first|event
      |events|even|reporting|occurrence|amendment|amended|original|initial|filing
    `,
    needs: /report|earliest|\bevent\W*$|^event|^dated/i,
  }),
);

/** `Date:` over or on the line of a date that begins its block. */
const ShortDateCaption = coverToken(
  'ShortDateCaption',
  'the caption of the date of report',
  islandPattern(`(?<=[\\x1c-\\x1f][^\\S\\n]*)date\\s?:(?=${GAP}*${DATE})`),
  [DateCaption],
);

/** Whether a date's caption asks for the date of the earliest event alone, and not for that of the report. */
export function asksForEvent(caption: string): boolean {
  return /earliest|\bevent\b/i.test(caption) && !/of\s+(?:this\s+|the\s+)?report\b/i.test(caption);
}

/** Whether a word between two dates says that the second ends a range or a list, or is that of a part of the report alone. */
export function goesOnFromDate(word: string): boolean {
  return /^(?:and|&|to|through|thru|until|-|–|—|except)$/i.test(word);
}

/** Before the words that another caption begins with, the more telling caption. */
export const captionTokens: readonly TokenType[] = [
  DateCaption,
  ShortDateCaption,
  IdentityCaption,
  NameCaption,
  FormerNameCaption,
  AddressCaption,
  MailingCaption,
  TelephoneCaption,
  EmployerIdCaption,
  FileNumberCaption,
  StateCaption,
  ZipCodeCaption,
];
