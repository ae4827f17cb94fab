import { createToken } from 'chevrotain';
import { Matter } from '../../structure.js';
import { AsideLine } from './signature-asides.js';
import { atStart } from './signature-text.js';
import { pattern } from '../../pattern.js';

/** What programs for signing print beside a signature: `Digitally signed by Jane Doe`, what it certifies, the hour, the number of the envelope. */
export const SignatureStamp = createToken({
  name: 'SignatureStamp',
  pattern: atStart(
    pattern`
      (?:digitally|electronically)\s+signed\s+by\b[^\n\v\x1c-\x1f]{2,120}
      |DN\s?:\s?\w{1,3}=[^\n\v\x1c-\x1f]{2,200}(?:[\n\v](?!dated?\b)[^\n\v\x1c-\x1f=]{0,80}=[^\n\v\x1c-\x1f]{0,120}){0,4}
      |(?:docusign\s+)?envelope\s+id\s?:\s?[\da-f-]{20,40}
      |(?=[a-f]{0,15}\d)[\da-f]{12,32}\s?(?:\.{3}|…)
      |[|,\s]{0,4}\d\d?:\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?(?:\s?[+-]\d\d'?:?\d\d'?|\s[A-Z]{2,4}\b)?(?=\s*[\n\v\x1c-\x1f])
    `,
  ),
  line_breaks: true,
  label: 'a stamp of a program',
  categories: [Matter, AsideLine],
});
