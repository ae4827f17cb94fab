import { phraseLexer } from './phrase-lexer.js';
import { pattern } from '../pattern.js';

/**
 * How an exhibit list says where an exhibit is, when it is not attached to the report (Rule 12b-23 and Item 10(d) of
 * Regulation S-K for what is incorporated; practice for the other wordings).
 */
export const exhibitAvailability = phraseLexer({
  /** The words that follow name the filing. */
  incorporatedFrom:
    /incorporated\s+(?:herein\s+|hereby\s+)?by\s+(?:this\s+)?reference\s+(?:herein\s+)?(?:to|from|as)\b/i,
  incorporated:
    /incorporated\s+(?:herein\s+|hereby\s+)?by\s+(?:this\s+)?reference(?!\s+therein)|by\s+reference\s+to/i,
  included: new RegExp(
    pattern`
      (?:included|contained|incorporated|set\s+forth)\s+(?:as\s+(?:a\s+)?part\s+of|in|within|on)\s+
        (?:
          (?:(?:its|their|his|her|such|said|that|legal)\s+)?opinions?|the\s+(?:opinion|signature|legal)|(?:part\s+of\s+)?exhibit|exhibits|item|annex
          |appendix
        )\b
      |see\s+exhibit\b
      |embedded\s+within\b
    `,
    'i',
  ),
  previouslyFiled: new RegExp(
    pattern`
      (?:previously|heretofore|earlier)\s+(?:been\s+)?(?:filed|furnished|submitted|provided)
      |(?:filed|furnished|submitted)\s+(?:
        previously|with\s+the\s+(?:original|initial)\s+(?:(?:current\s+)?report|filing|form|8-K)\b
      )
    `,
    'i',
  ),
  /** The day of the filing that holds it. */
  filedOn:
    /(?:filed|furnished|submitted)\s+(?:with\s+the\s+\w+\s+)?(?:as\s+exhibit\s+\S{1,12}\s+)?on\s+(?=[A-Z][a-z]+\s+\d|\d{1,2}[/-])/i,
  toBeFiled:
    /(?:to|will)\s+be\s+(?:filed|furnished|provided|submitted)(?!\s+herewith)|(?:to\s+be\s+)?filed\s+by\s+amendment/i,
  paper: new RegExp(
    pattern`
      (?:under\s+(?:cover\s+of\s+)?)?form\s+(?:SE|TH)\b
      |(?:filed\s+)?in\s+paper(?:\s+(?:form|format))?\b
      |hardship\s+exemption
    `,
    'i',
  ),
  notFiled: /(?:not\s+(?:being\s+)?filed|omitted|intentionally\s+left\s+blank|reserved)\b/i,
  notApplicable: /not\s+applicable|none\b|n\/a\b/i,
  /** The kinds of filing that hold exhibits, where nothing says that the exhibit is incorporated from them. */
  filing: new RegExp(
    pattern`
      form\s+(?:8-?[AK]|10|11-K|20-F|40-F|6-K|[SFN]-\d)
      |registration\s+statement
      |(?:annual|quarterly|current)\s+report
      |proxy\s+statement
      |schedule\s+(?:TO|13|14)
    `,
    'i',
  ),
  attached: /(?:filed|furnished|attached|submitted)\s+(?:electronically\s+)?(?:herewith|hereto)\b/i,
});
