import { createToken, Lexer, type TokenType } from 'chevrotain';
import { DATE } from '../../lexical/dates.js';
import { DOMESTIC_TELEPHONE, FOREIGN_TELEPHONE } from '../../lexical/numbers.js';
import { Break } from '../../structure.js';
import { coverToken, GAP, islandPattern, PARTY, phrase } from './phrases.js';
import { pattern } from '../../pattern.js';

/** The form's standing text: what every cover prints and no field is made of. */
export const FormText = createToken({
  name: 'FormText',
  pattern: Lexer.NA,
  label: 'standing text of the form',
});

const AgencyLegend = coverToken(
  'AgencyLegend',
  'the name of the Commission',
  islandPattern(
    pattern`
      (?:(?:(?:the )?united${GAP}+states(?:${GAP}+of${GAP}+america)?|u\.?\s?s\.?)${GAP}+)?
      ${phrase('securities')}${GAP}+(?:and|&)${GAP}+${phrase('exchange commission')}\b
    `,
  ),
  [FormText],
);

/**
 * The Commission's city: with a ZIP code of its own (205xx), or right below its name, where the code is misprinted now and
 * then or left out. Registrants have offices in Washington too.
 */
const AgencyCity = coverToken(
  'AgencyCity',
  'the Commission’s city',
  islandPattern(
    pattern`
      washington${GAP}*,?${GAP}*d\.?\s?c\.?${GAP}*,?${GAP}*
      (?:
        205\d\d(?:-\d{4})?|(?<=commission(?:${GAP}|[-_=*.]){1,160}washington.{1,16})(?:\d{5}(?:-\d{4})?)?
      )
    `,
  ),
  [FormText],
);

/** `FORM 8-K`, `FORM 8-K/A-1`, `FORM 8-KA`, `8-K12B`, words of the name in two cells included. */
export const FormName = coverToken(
  'FormName',
  'the name of the form',
  islandPattern(
    pattern`
      (?:amended${GAP}+)?(?:on${GAP}+)?(?:form|f\so\sr\sm)${GAP}*8${GAP}?[-–—‑]?${GAP}?k
        (?:${GAP}?(?:12\s?[bg](?:\s?3)?|15\s?d\s?5))?(?:${GAP}?(?:/${GAP}?A|-A|\(A\))(?![a-z])|A\b)?
        (?:${GAP}+\(amended\))?(?:${GAP}?[-–(]?${GAP}?(?:no\.?\s?)?\d{1,2}(?!\d|/|-)\)?)?
      |(?<![\w-])8${GAP}?[-–‑]${GAP}?k(?:12\s?[bg]3?|15d5)?(?:${GAP}?/${GAP}?A)?(?![\w-])(?!${GAP}+filing)
    `,
  ),
);

/** `Amendment No. 2`, `(Amendment Number One)`. */
export const AmendmentNumber = coverToken(
  'AmendmentNumber',
  'the number of the amendment',
  islandPattern(
    pattern`
      (?:first|second|third|fourth|fifth|sixth)${GAP}+amendment\b(?:${GAP}+to\b(?:${GAP}+(?:the|its))?)?
      |[[(]?amendment${GAP}*(?:no|number|num|#)?\.?:?${GAP}*#?
        (?:
          \d{1,2}|(?:one|two|three|four|five|six|seven|eight|nine|ten|[ivx]{1,4})\b
          |(?<=(?:no\.?|number)\s?)_{1,12}
        )(?:${GAP}?[)\]])?(?:${GAP}+to\b(?:${GAP}+(?:the|its))?)?
    `,
  ),
);

const ReportKind = coverToken(
  'ReportKind',
  'the kind of report',
  islandPattern(
    pattern`
      (?:[-–—]{1,2}${GAP}+(?=current))?(?:amendment${GAP}+to${GAP}+)?(?:amended${GAP}+)?
      (?:
        current${GAP}+report(?:${GAP}+of${GAP}+foreign${GAP}+issuer)?|application${GAP}+or${GAP}+report
      )\b
    `,
  ),
  [FormText],
);

const Authority = coverToken(
  'Authority',
  'the authority under which the report is filed',
  islandPattern(
    pattern`
      \(?(?:filed${GAP}+)?pursuant${GAP}+to${GAP}+(?:the${GAP}+requirements${GAP}+of${GAP}+)?section
      (?:\(?s\)?)?${GAP}+(?:12${GAP}*,${GAP}*)?13(?:${GAP}*\(a\))?(?:[^\x1c-\x1f]|\x1e(?!\x1c)){0,60}?
      (?:
        act(?:${GAP}+of${GAP}*,?${GAP}*(?:19[34]\d)?)?
        |15\s?\(\s?d\s?\)(?![^\x1c-\x1f]{0,8}\x1e?${GAP}*(?:of|the|securities))
      )\.?\)?
    `,
  ),
  [FormText],
);

/** What some covers print around the fields, in the words of {@link phrase}. */
const NOTES = [
  // the heading of the report
  '(?:\\(?[a-z]\\)?\\.? )?information (?:required )?(?:to be )?included in (?:(?:the|this) )?report',
  // page counts
  '(?<![\\w])(?:sequential )?page \\d{1,3} of \\d{1,3}(?: pages)?',
  `(?<=^|[\\n\\x1c-\\x1f])${GAP}*(?:table of contents|page(?: (?:no\\.?|number))?)(?=${GAP}*[\\n\\x1c-\\x1f])`,
  // the heads of a table of contents
  pattern`
    (?<=^|[\n\x1c-\x1f])${GAP}*item(?: (?:no\.?|numbers?))? (?:description|caption|title)
    (?: page(?: (?:no\.?|numbers?))?)?(?=${GAP}*[\n\x1c-\x1f])
  `,
  // over the names of registrants beside the boxes of growth companies
  '(?<=\\x1c\\s{0,4})(?:name of )?(?:registrant|issuer|company)(?=\\s{0,4}\\x1f\\s{0,8}emerging growth compan)',
  // the securities for which a depositor reports, below the caption of its name
  pattern`
    (?:mortgage|asset|home|manufactured|revolving|collateralized)(?<=charter\)?${GAP}{1,8}[a-z]{4,14})
    [^\x1c-\x1f\n]{1,60}(?:certificates|notes|bonds)(?:,? series [^\s\x1c-\x1f]{1,16})?
    (?=[^\S\n]*[\x1c-\x1f\n])
  `,
  // whose law a trust without a state of incorporation is under
  '\\(?(?:governing law of|law governing) (?:the )?(?:[a-z]+ ){1,5}agreement\\)?',
  // how and when it was filed
  `(?:as )?(?:electronically )?filed with the securities and exchange commission(?: (?:on|via edgar)(?: on)?(?: ${DATE})?)?`,
  pattern`
    (?<=(?:^|[\n\x0b\x1c-\x1f])[^\S\n]*)(?:conformed copy|electronically filed|\(mark one\))
    (?=[^\S\n]*[\n\x0b\x1c-\x1f])
  `,
  '8-k(?:/a)? \\d \\S{1,40}\\.html?\\b',
  // the registrant's numbers that the form does not ask for
  pattern`
    (?:(?<=[\n\x1c-\x1f])[^\S\n]*\d{4}${GAP}{1,4})?\(?(?:primary )?standard industrial classification
    (?: code)?(?: (?:number|no\.?))?\)?
  `,
];

/** What some covers tell of the report, in the words of {@link phrase}. */
const REMARKS = [
  // where the index stands, and how many pages there are
  '(?:the )?(?:exhibit index|index (?:to|of) exhibits)[^\\x1c-\\x1f]{0,30}?page:? \\d{1,3}(?: of \\d{1,3}(?: (?:sequentially numbered )?pages)?)?(?: (?:hereof|herein|of this (?:report|document|filing)))?\\.?',
  pattern`
    this (?:filed )?(?:document|report|filing|form 8-k(?:/a)?) (?:consists|contains)[^\x1c-\x1f]{0,40}?page
    s?\b(?:,? (?:consecutively )?numbered \d{1,3} through \d{1,3})?\.?
  `,
  pattern`
    (?:the )?(?:total (?:number of )?|number of )(?:sequentially numbered )?pages
    (?: in this (?:report|document|filing))?(?:,? including exhibits(?: thereto)?)?,?(?: is)?:?${GAP}*
    \d{1,3}
  `,
  'this document is a copy of [^\\x1c-\\x1f]{10,160}?hardship exemption',
  // that combined registrants are where they were
  pattern`
    the (?:names?(?: and|, addresses?(?: and)?)? )?(?:addresse?s?|telephone numbers?)
    (?: and telephone numbers?)? of (?:each of )?the registrants? (?:have|has) not changed since the (?:date of the )?
    last report\.?
  `,
];

/** A telephone number as printed, in a fax's note. */
const NUMBER = `(?:${DOMESTIC_TELEPHONE}|${FOREIGN_TELEPHONE})`;
const FAX =
  '(?:facsimile|telefax|telecopier|telecopy|fax)(?:(?: telephone)? (?:number|no\\.?))?(?:,? including area code)?';

/** How else the registrant is reached, which no caption of the form asks for: its fax, its pages on the web, its e-mail. A caption may stand below it. */
export const ContactNote = coverToken(
  'ContactNote',
  'a fax number or an address on the web',
  islandPattern(
    [
      // Its number stands on its line or in the next cell: below a row of heads it is as well the telephone's.
      `(?<![\\w(/]|\\band\\s{1,4})(?:registrant's )?${FAX}[^\\S\\n]{0,2}[:.]?[^\\S\\n]{0,40}\\x1f?[^\\S\\n]{0,40}${NUMBER}`,
      `(?<![\\w/])(?:\\(f\\)|f[:.])[^\\S\\n]{0,10}${NUMBER}`,
      `${NUMBER}${GAP}{0,4}\\((?:registrant's )?${FAX}\\)`,
      `${NUMBER} (?:[-–] )?${FAX}(?=[^\\S\\n]*[\\n\\x1c-\\x1f])`,
      pattern`
        (?<=(?:^|[\n\x0b\x1c-\x1f])[^\S\n]*)
        (?:(?:registrant's )?(?:internet|world wide web|web ?site|web|home page|url)(?: (?:web ?site|address|site|page))?${GAP}?:?${GAP}*)?
        (?:https?://|www\.)[^\s\x1c-\x1f]{4,80}(?:${GAP}{0,4}\((?:registrant's )?(?:internet|web ?site|web)[^()\n\x1c-\x1f]{0,40}\))?
      `,
      '(?<=(?:^|[\\n\\x0b\\x1c-\\x1f])[^\\S\\n]*)e-?mail(?: address)?\\s?:?\\s{0,4}[^\\s@\\x1c-\\x1f]{1,40}@[^\\s@\\x1c-\\x1f]{3,60}',
    ]
      .map(phrase)
      .join('|'),
  ),
  [FormText, Break],
);

/** What is told of the report that no field asks for: where its index stands, how long it is, of what it is a copy. It is a note. */
const CoverRemark = coverToken(
  'CoverRemark',
  'a remark on the report',
  islandPattern(REMARKS.map(phrase).join('|')),
  [FormText],
);

/** A note that no field asks for: page counts, the heading of the report, how it was filed. */
const CoverNote = coverToken(
  'CoverNote',
  'a note of the cover page',
  islandPattern(NOTES.map(phrase).join('|')),
  [FormText],
);

/** Which report an amendment is to: `Originally filed May 1, 2002`, `(to Form 8-K dated May 1, 2002)`. No field asks for it; it is a note. */
const OriginalReport = coverToken(
  'OriginalReport',
  'the report that is amended',
  islandPattern(
    [
      '\\(to (?:the )?(?:current report on )?form 8-?k[^)\\x1c-\\x1f]{0,80}\\)',
      `(?<=8-k(?:/a)?${GAP}{1,4})(?:originally )?(?:dated|filed)(?: on)?:? ${DATE}`,
    ]
      .map(phrase)
      .join('|'),
  ),
  [FormText],
);

/** The number by which EDGAR knows a party, below or above its name: it parts this from its caption no more than a break does. */
const CentralIndexKey = coverToken(
  'CentralIndexKey',
  'a central index key',
  islandPattern(
    phrase(
      pattern`
        \(?(?:central index key|cik)(?: (?:number|no\.?|code))?(?: of (?:the )?${PARTY})?
        (?: \(if applicable\))?${GAP}?:?${GAP}*\d{1,10}\)?
      `,
    ),
  ),
  [FormText, Break],
);

/**
 * The last words of a caption whose value stands on the line of its first ones: `(Date of earliest event   May 6, 1998` over
 * `reported)`; and the first ones of `(Commission File Number)` beside employer numbers that go on below each other.
 */
const CaptionRest = coverToken(
  'CaptionRest',
  'the rest of a caption',
  islandPattern(
    pattern`
      (?<=(?:^|[\n\x0b\x1c-\x1f])[^\S\n]*)(?:
        (?:(?:earliest${GAP}+)?event${GAP}+)?reported|\(?including${GAP}+area${GAP}+code
      )\)?\s?:?(?=[^\S\n]*(?:[\n\x0b\x1c-\x1f]|$))
      |\(commission(?=[^\S\n]{1,40}\d\d-\d{7})
    `,
  ),
  [FormText],
);

/** What leads in the address of counsel or of an agent, which some covers print. */
export const ContactLeadIn = coverToken(
  'ContactLeadIn',
  'the lead-in of a contact',
  islandPattern(
    pattern`
      (?<=(?:^|[\n\x0b\x1c-\x1f])[^\S\n]*)(?:
        (?:with|please${GAP}+(?:send|address|furnish))${GAP}+(?:a${GAP}+)?
      )?cop(?:y|ies)${GAP}+(?:of${GAP}+(?:all${GAP}+)?(?:communications|correspondence|notices)${GAP}+)?
        (?:should${GAP}+be${GAP}+sent${GAP}+)?to${GAP}?:?(?=${GAP})
      |\(name,?${GAP}+address,?[^)\x1c-\x1f]{0,120}(?:agent|person)[^)\x1c-\x1f]{0,120}\)
    `,
  ),
);

/** A rule drawn with characters, alone on its line: it parts values and captions no more than a break does; short underscores before a provision are the blank of its box. */
export const DrawnRule = coverToken(
  'DrawnRule',
  'a drawn rule',
  islandPattern(
    pattern`
      (?<=(?:^|[\n\x0b\x1c-\x1f])[^\S\n]*)(?!
        _{1,8}${GAP}*(?:written|solicit|pre[-–‑]?\s?comm|if${GAP}+an|emerging)
      )(?:[-_=*~–—.•]${GAP}?){3,2000}(?=[^\S\n]*(?:[\n\x0b\x1c-\x1f]|$))
    `,
  ),
  [FormText, Break],
);

export const formTextTokens: readonly TokenType[] = [
  DrawnRule,
  CentralIndexKey,
  CaptionRest,
  ContactLeadIn,
  AgencyLegend,
  AgencyCity,
  OriginalReport,
  CoverRemark,
  CoverNote,
  ContactNote,
  AmendmentNumber,
  FormName,
  ReportKind,
  Authority,
];
