import { phraseLexer } from './phrase-lexer.js';
import { pattern } from '../pattern.js';

/** References from the text of a report to its own items and exhibits. The number is the last one in the image. */
export const crossReferences = phraseLexer({
  /** `is being furnished pursuant to Item 12`: under which item of the form's first numbers the report's information is given. */
  furnishedUnder:
    /(?:is|are|hereby)\s+(?:being\s+)?furnished\s+(?:pursuant\s+to|under)\s+item\s+\d{1,2}(?![.\d])(?!,?\s+of\s+(?!form\s+8-k\b))/i,
  /**
   * `Item 1.01 of this Current Report`, `Item 5 above`, `Item 1.01 is incorporated by reference into this Item 2.03`; a
   * reference to an item of another form is none.
   */
  ownItem: new RegExp(
    pattern`
      item\s+\d{1,2}(?:\.\d{2})?(?=
        \s*(?:\([a-z]\)\s*)?,?\s+(?:
          of\s+(?:this|the)\s+(?:current\s+report|report|form\s+8-k|filing)|above|below|hereof|herein
          |(?:is|are)\s+(?:(?:hereby|also)\s+){0,2}incorporated\s+(?:herein\s+)?
            (?:by\s+reference\s+)?(?:in\s+its\s+entirety\s+)?(?:in|into|under|to)\s+this\s+item
        )\b
      )
    `,
    'i',
  ),
  otherItem: /items?\s+\d{1,3}(?:\.\d{2})?\b/i,
  /** `attached hereto as Exhibit 99.1`, `filed herewith as Exhibit 10.1`: the exhibit is said to be here. */
  attachedExhibit: new RegExp(
    pattern`
      (?:attached|annexed|filed|furnished|included|appended)\s+
      (?:
        hereto\s+|herewith\s+|with\s+this\s+report\s+|to\s+this\s+report\s+
      )(?:and\s+[\w ]{0,40}\s)?as\s+(?:an?\s+)?exhibit\s+(?:no\.?\s*)?\d{1,3}(?:\.\d{1,3})?(?![\d.(]*[\d(])
    `,
    'i',
  ),
  /** `is furnished as Exhibit 99.1`; as that of another filing, `is filed as Exhibit 10.1 to our annual report`, it is not here. */
  presentExhibit: new RegExp(
    pattern`
      (?:is|are)\s+(?:being\s+|also\s+)?(?:attached|annexed|filed|furnished|included)\s+as\s+exhibit\s+
      (?:no\.?\s*)?\d{1,3}(?:\.\d{1,3})?(?![\d.(]*[\d(])(?!\s*,?\s+(?:to|of|in)\s+(?!this\b))
    `,
    'i',
  ),
  /** `Exhibit 10.1 hereto`, `Exhibit 10.1 to this Current Report`. */
  ownExhibit:
    /exhibit\s+(?:no\.?\s*)?\d{1,3}(?:\.\d{1,3})?(?=\s+(?:hereto\b|to\s+this\s+(?:current\s+report|report|form\s+8-k)))/i,
});
