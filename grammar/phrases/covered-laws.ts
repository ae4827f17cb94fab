import { phraseLexer } from './phrase-lexer.js';
import { pattern } from '../pattern.js';

/** Whose statute it is: "of the State of Delaware". */
const OF_STATE =
  '(?:\\s+of\\s+(?:the\\s+)?(?:(?:State|Commonwealth|Province)\\s+of\\s+)?(?:[A-Z][a-z]+\\s+){0,2}[A-Z][a-z]+)?';

/**
 * What a letter says that it covers: a statute on companies (`the General Corporation Law of the State of Delaware`), which does
 * not tell whether a contract binds, or the laws of a place as a whole (SLB 19, sections II.B.1.e and f).
 */
export const coveredLaws = phraseLexer({
  statute: new RegExp(pattern`
    (?:[Gg]eneral\s+[Cc]orporation(?:\s+[Ll]aw|\s+[Aa]ct)|[Bb]usiness\s+[Cc]orporations?\s+(?:[Ll]aw|[Aa]ct)|[Cc]orporations?\s+(?:[Ll]aws?|[Aa]ct|[Cc]ode)
      |[Ll]imited\s+[Ll]iability\s+[Cc]ompany\s+(?:[Ll]aw|[Aa]ct)|[Ll]imited\s+[Pp]artnership\s+[Aa]ct|[Ss]tatutory\s+[Tt]rust\s+[Aa]ct|DGCL
    )${OF_STATE}
  `),
  federal: /(?:[Ff]ederal\s+[Ll]aws?|[Ll]aws?\s+of\s+the\s+United\s+States)/,
  place:
    /[Ll]aws?\s+of\s+(?:the\s+)?(?:States?|Commonwealth|Province|[A-Z][a-z]+)\b|[A-Z][a-z]+\s+(?:[a-z]{3,12}\s+)?[Ll]aws?\b|[Cc]ontract\s+[Ll]aw\b/,
});
