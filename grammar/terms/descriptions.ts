import { ABBREVIATED_FORM, LEGAL_FORM } from '../lexical/company-forms.js';
import { pattern } from '../pattern.js';

/** What a company is, in the words set after its name: ", a Delaware corporation". */

/** What an entity is, in its description. */
const KIND = '(?:corporation|company|partnership|trust|association|bank|society)';
/** Under whose laws it exists, or whose subsidiary it is besides. */
const ESTABLISHED = pattern`
  (?:organi[sz]ed|incorporated|established|existing|continued|formed|amalgamated|registered|constituted)\b
  (?:
    [^,()]{0,80}(?:\s\([^()]{2,40}\)(?:[^,()]{1,60}\s\([^()“”"]{2,40}\))?[^,()]{0,60})?
    |[^()]{0,40}\bunder\s+the\s+laws\s+of\b(?:(?!,\s+as\s)[^()]){2,90}
  )
`;
const OWNED = pattern`
  (?:[\w-]+\s+){0,5}(?:subsidiar(?:y|ies)|affiliates?|division)\s+of\s+[^,()]{2,60}
  (?:,\s+${LEGAL_FORM}\b\.?)?
`;
/** Where a company of the Continent has its seat and is registered: ", having its registered office at …, registered with … under number B 1.234". */
const SEATED = pattern`
  (?:and\s+)?(?:having|with)\s+(?:its\s+|a\s+)?(?:registered|corporate|statutory|official)\s+(?:office|seat)\b[^()]{2,220}
  (?:\([^()“”"]{2,80}\)[^()]{2,80})?
`;
/** Its number before its description: ", registered number 527214, a public company limited by shares, …". */
const NUMBERED = '(?:with\\s+)?(?:registered|company|registration)\\s+(?:number|no\\.?)\\s[^()]{2,260}';
/** A description set after a name: ", a Delaware corporation", ", a Delaware corporation and a subsidiary of Alder Corp.". */
export const DESCRIPTION = new RegExp(
  pattern`
    (?:,|(?<=\b${ABBREVIATED_FORM}\.))\s+(?:
      (?:jointly\s+)?as\s+(?!(?:described|set|contemplated|provided|contained|filed|defined)\b)[\w\s.-]{2,30}
      |an?\s+(?![^,()]{2,90}\bof\s+which\b)[^,()]{2,90}?(?:${KIND}|${ESTABLISHED})(?:,?\s+and\s+${OWNED})?
      |an?\s+(?:[^,()]{1,60}\s)?(?:
        soci[ée]t[ée]\s+(?:anonyme|en\s+commandite|par\s+actions|europ[ée]enne)
        |(?:naamloze\s+|besloten\s+)?vennootschap(?:\s+met\s+beperkte\s+aansprakelijkheid)?
          (?:\s+with\s+(?:its\s+)?(?:corporate|statutory|official|registered)\s+seat\s+in\s+[^()]{2,60})?
        |aktiengesellschaft
        |sociedad\s+an[óo]nima
        |societ[àa]\s+per\s+azioni
      )
      |(?:each|both|all)\s+(?:an?\s+)?[^,()]{2,60}?(?:${KIND}s?|companies|societies)
      |an?\s+[^,()]{2,60}\s\([^()"“”]{2,60}\)(?:,?\s+(?:${ESTABLISHED}|${SEATED}))?
      |an?\s+[^,()]{2,90}?${KIND}\s+registered\s+under\s+the\s+Investment\s+Company\s+Act[^()]{2,120}
      |an?\s+${OWNED}
      |${SEATED}
      |${NUMBERED}
    )\s*$
  `,
  'i',
);
