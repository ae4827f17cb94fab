import { createToken, Lexer, type CustomPatternMatcherFunc, type TokenType } from 'chevrotain';
import { openingWith } from '../../first-characters.js';
import { CHECKED_GLYPH, UNCHECKED_GLYPH } from '../../lexical/ballots.js';
import { coverToken, GAP, islandPattern } from './phrases.js';
import { FieldText } from './values.js';
import { pattern } from '../../pattern.js';

/**
 * The check boxes: four provisions since 23 August 2004 (Release 33-8400, General Instruction A.2), the two of emerging
 * growth companies since 12 April 2017 (Release 33-10332).
 */
export const Provision = createToken({
  name: 'Provision',
  pattern: Lexer.NA,
  label: 'a provision of the check boxes',
});
export const Mark = createToken({
  name: 'Mark',
  pattern: Lexer.NA,
  label: 'a box’s mark',
  categories: [FieldText],
});

export const BoxLeadIn = createToken({
  name: 'BoxLeadIn',
  label: 'the lead-in of the check boxes',
  pattern: islandPattern(
    pattern`
      (?:please${GAP}+)?check${GAP}+(?:the|each|any)${GAP}+(?:appropriate|applicable)${GAP}+box(?:es)?(?:
        (?=:)
        |(?:[^\x1c-\x1f]|\x1e(?!\x1c)){0,260}?(?:
          provisions?|obligations?${GAP}+of${GAP}+the${GAP}+registrant(?=${GAP}*[\x1e:])|(?:below|following)(?=:)
        )
      )(?:
        ${GAP}*\(${GAP}?(?:see|refer)[^)\x1c-\x1f]{0,50}\)?
        |${GAP}*[(]?see${GAP}+general${GAP}+instruction[^:;\x1c-\x1f]{0,30}
      )?${GAP}?[:;.]?\)?
    `,
  ),
  line_breaks: true,
  push_mode: 'boxes',
});

/** Longest text of a provision with its citation. */
const PROVISION_LENGTH = 300;
/** And of the words that begin the citation. */
const CITATION_HEAD = 16;
const OPENING = pattern`
  written${GAP}+communications?
  |solicit(?:ing|ation|ed)${GAP}+(?:of${GAP}+)?materials?
  |pre[-–‑]?${GAP}?commence?ment${GAP}+communications?
`;
const NEXT_OPENING = new RegExp(
  `${OPENING}|check${GAP}+the${GAP}+appropriate|(?:indicate|emerging|securities)${GAP}+(?:by|growth|registered)`,
  'gi',
);
const BLOCK_END = /[\x1c-\x1f\v]/g;
const TITLE_17 = '17\\s?C\\.?\\s?F\\.?\\s?R\\.?[\\s§]*';
const PART =
  '2[345]0[\\s.]*1?\\d{1,3}[\\s.]*(?:[a-z]|\\([a-z]\\)(?=[-–‑]))?[\\s–‑-]*\\d*\\s*(?:\\(\\s?[a-z]\\s?\\))*\\s?\\)*[.;]?';
/** The citation that ends a provision: `(17 CFR 240.14d-2(b))`, with its misprints. */
const CITATION = new RegExp(`${TITLE_17}${PART}`, 'i');

/** The end of a provision that a blank line or the end of an element cuts off. */
const CITATION_BEHIND = new RegExp(
  `[\\x1e\\v]\\s*(?:(?:(?:under${GAP}+)?the${GAP}+)?(?:(?:securities|exchange)${GAP}+)?act${GAP}*)?\\(?${CITATION.source}`,
  'iy',
);
/** The same within the citation: `(17 CFR` over `240.14a-12)`. */
const CUT_CITATION = new RegExp(`\\(${TITLE_17}$`, 'i');
const PART_BEHIND = new RegExp(`[\\x1e\\v]\\s*${PART}`, 'iy');

/**
 * A provision: from its opening words to the end of its citation, or else of its paragraph, line ends included; never
 * into the next provision. Two of the three marks (opening words, rule, citation) tell which it is.
 */
function provision(opening: string, tells: RegExp): CustomPatternMatcherFunc {
  const opens = new RegExp(opening, 'iy');
  return openingWith(opens, (text, offset) => {
    opens.lastIndex = offset;
    const opened = opens.exec(text);
    if (!opened) return null;
    const reach = text.slice(offset, offset + PROVISION_LENGTH);
    let end = reach.length;
    for (const stop of [BLOCK_END, NEXT_OPENING]) {
      stop.lastIndex = opened[0].length;
      const found = stop.exec(reach);
      if (found && found.index < end) end = found.index;
    }
    const body = reach.slice(0, end);
    const citation = CITATION.exec(body);
    const whole = citation ? body.slice(0, citation.index + citation[0].length) : firstSentence(body);
    if (!tells.test(whole)) return null;
    const cutOff = CUT_CITATION.test(body.slice(-CITATION_HEAD)) ? PART_BEHIND : CITATION_BEHIND;
    cutOff.lastIndex = offset + end;
    const behind = citation ? null : cutOff.exec(text);
    return [behind ? body + behind[0] : whole] as unknown as RegExpExecArray;
  });
}

/** Without a citation a provision ends with "Act", or with its text less the mark of the next box. */
function firstSentence(body: string): string {
  const act = /\b(?:securities|exchange)\s+act\b\)?\.?/i.exec(body);
  return (act ? body.slice(0, act.index + act[0].length) : body.replace(/\n[^\n]{0,6}$/, '')).trimEnd();
}

export const Rule425 = coverToken(
  'Rule425',
  'the box of Rule 425',
  provision('written\\s+communications?', /./),
  [Provision],
);
export const Rule14a12 = coverToken(
  'Rule14a12',
  'the box of Rule 14a-12',
  provision('solicit(?:ing|ation|ed)\\s+(?:of\\s+)?materials?', /./),
  [Provision],
);
export const Rule13e4 = coverToken(
  'Rule13e4',
  'the box of Rule 13e-4(c)',
  provision('pre[-–‑]?\\s?commence?ment\\s+communications?', /13\s?\(?[ec]\)?\s?[-–‑]?\s?4/i),
  [Provision],
);
export const Rule14d2 = coverToken(
  'Rule14d2',
  'the box of Rule 14d-2(b)',
  provision('pre[-–‑]?\\s?commence?ment\\s+communications?', /./),
  [Provision],
);

/** The sentence that asks for the first box of emerging growth companies; its label and mark follow. */
export const GrowthSentence = createToken({
  name: 'GrowthSentence',
  label: 'the question on emerging growth companies',
  pattern: islandPattern(
    pattern`
      indicate${GAP}+by${GAP}+(?:a${GAP}+)?check${GAP}*mark${GAP}+(?:whether|if)${GAP}+
      (?:[^\x1c-\x1f]){0,80}?emerging${GAP}+growth${GAP}+compan(?:y|ies)
      (?:
        (?!${GAP}+emerging${GAP}+growth|\n${GAP}*if${GAP}+an${GAP}+emerging)
        (?:[^\x1c-\x1f☐☒☑þý¨□]|\x1e(?=of))
      )*
    `,
  ),
  line_breaks: true,
  push_mode: 'boxes',
});

/** The second question, whose mark follows it. */
export const TransitionSentence = createToken({
  name: 'TransitionSentence',
  label: 'the question on the extended transition period',
  pattern: islandPattern(
    pattern`
      if${GAP}+(?:an|any)?${GAP}*(?:of${GAP}+the${GAP}+registrants?${GAP}+is${GAP}+an${GAP}+)?emerging
      ${GAP}+growth${GAP}+company,?(?:[^\x1c-\x1f]|\x1e){0,280}?
      (?:
        13\s?\(\s?a\s?\)(?:
          ${GAP}*of(?:${GAP}+the)?(?:${GAP}+securities)?${GAP}+exchange${GAP}+act(?:${GAP}+of${GAP}+1934)?
        )?
        |standards?(?=${GAP}*\.)
      )${GAP}*[.)]{0,2}
    `,
  ),
  line_breaks: true,
  push_mode: 'boxes',
});

export const GrowthLabel = createToken({
  name: 'GrowthLabel',
  label: 'the box of emerging growth companies',
  pattern: islandPattern(
    pattern`
      emerging${GAP}+growth${GAP}+company
      (?:
        ${GAP}*\(as${GAP}+defined[^()\x1c-\x1f]{1,80}\)${GAP}?:
        |\s?(?::|[.?](?=${GAP}+(?:yes|no)\b))?(?!${GAP}*(?:(?:as|and|or|status)\b|[,(]))
      )
    `,
  ),
  line_breaks: true,
});

/** `Yes` and `No` before the two marks that some filings print for one question. */
export const YesNo = coverToken(
  'YesNo',
  '“Yes” or “No”',
  islandPattern('(?<![a-z])(?:yes|no)(?![a-z.])\\s?:?'),
  [FieldText],
);

/** Letters that remain of symbol fonts (Wingdings, Wingdings 2, Webdings) when the font is lost. */
const CHECKED_LETTER = '[xXRSTý]';
const UNCHECKED_LETTER = '[oOpqrc0]';
/** A letter counts where it stands alone, or is glued to the text of its box. */
const ALONE = `(?=${GAP}|$|[Ww]ritten|[Ss]olicit|[Pp]re[-–‑]?[Cc]omm|[)\\]|])`;
const FIRM = '(?<![^\\s\\x1c-\\x1f.)])';

const CHECKED = pattern`
  (?:
    [[(|/\\_{]\s*_{0,2}(?:[xX✓√]|${CHECKED_GLYPH})_{0,2}\s*[\])|/\\_}]
    |_{1,4}[xX]_{1,4}
    |${CHECKED_GLYPH}
    |${FIRM}${CHECKED_LETTER}${ALONE}
  )
`;
const UNCHECKED = pattern`
  (?:
    \[[\s_o-]{0,6}\]
    |\([\s_]{0,6}\)
    |\|[\s_]{0,6}\|
    |/[\s_]{1,6}/
    |\\[\s_]{1,6}\\
    |\{[\s_]{0,6}\}
    |<[\s_]{1,4}>
    |${FIRM}_{1,8}(?![a-z_])
    |(?:${FIRM}o)?${UNCHECKED_GLYPH}+
    |${FIRM}${UNCHECKED_LETTER}${ALONE}
  )
`;

export const CheckedMark = coverToken('CheckedMark', 'a checked box', islandPattern(CHECKED, 'u'), [
  Mark,
  FieldText,
]);
export const UncheckedMark = coverToken('UncheckedMark', 'an unchecked box', islandPattern(UNCHECKED, 'u'), [
  Mark,
  FieldText,
]);

/** The first provision, right behind its mark. */
const PROVISION_AHEAD = `(?=[\\s\\x1c-\\x1f]{0,12}(?:${OPENING}))`;

/** A mark of the first box where no sentence leads in: there the provision behind it tells that it is one. */
const firstMark = (name: string, mark: TokenType, marks: string): TokenType =>
  createToken({
    name,
    label: mark.LABEL ?? name,
    pattern: islandPattern(`${marks}${PROVISION_AHEAD}`, 'iu'),
    line_breaks: true,
    categories: [mark, Mark, FieldText],
    push_mode: 'boxes',
  });

export const firstMarkTokens: readonly TokenType[] = [
  firstMark('FirstCheckedMark', CheckedMark, CHECKED),
  firstMark('FirstUncheckedMark', UncheckedMark, UNCHECKED),
];

export const checkBoxTokens: readonly TokenType[] = [
  Rule425,
  Rule14a12,
  Rule13e4,
  Rule14d2,
  BoxLeadIn,
  GrowthSentence,
  TransitionSentence,
  GrowthLabel,
];
export const markTokens: readonly TokenType[] = [CheckedMark, UncheckedMark, YesNo];

const CHECKED_BALLOT = new RegExp(`^(?:true|yes|[xX]|${CHECKED_GLYPH})$`, 'u');
const UNCHECKED_BALLOT = new RegExp(`^(?:false|no|o|${UNCHECKED_GLYPH})$`, 'u');

/** Whether the text of a tagged box is a checked or an unchecked mark; `null` for neither. */
export function ballotState(text: string): boolean | null {
  if (CHECKED_BALLOT.test(text)) return true;
  return UNCHECKED_BALLOT.test(text) ? false : null;
}
