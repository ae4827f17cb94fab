import { createToken, Lexer, type TokenType } from 'chevrotain';
import { matchBody } from './body.js';
import { filerGroups, filerRoles, headerFields, type HeaderName } from './labels.js';
import { eitherDialect, matchWhen } from './patterns.js';
import { pattern } from '../pattern.js';

/** Any data element of the header or of a document's head. */
export const Field = createToken({ name: 'Field', pattern: Lexer.NA });
/** Opens a group of a filer's data elements. */
export const GroupOpen = createToken({ name: 'GroupOpen', pattern: Lexer.NA });

function firstLetters({ labels, tags }: HeaderName): string[] {
  const starts = new Set(labels.map((label) => label.charAt(0)));
  if (tags.length > 0) starts.add('<');
  return [...starts];
}

function namesToTokens(names: Readonly<Record<string, HeaderName>>, category?: TokenType): TokenType[] {
  return Object.entries(names).map(([name, entry]) =>
    createToken({
      name,
      pattern: eitherDialect(entry.labels, entry.tags),
      start_chars_hint: firstLetters(entry),
      line_breaks: false,
      ...(category === undefined ? {} : { categories: category }),
    }),
  );
}

const fields = namesToTokens(headerFields, Field);
const groups = namesToTokens(filerGroups, GroupOpen);
const [roleToken] = namesToTokens(filerRoles);
if (roleToken === undefined) throw new Error('the header vocabulary has no filer roles');
export const FilerRole = roleToken;

const WhiteSpace = createToken({ name: 'WhiteSpace', pattern: /\s+/, group: Lexer.SKIPPED });

export const EnvelopeOpen = createToken({
  name: 'EnvelopeOpen',
  pattern: /-----BEGIN PRIVACY-ENHANCED MESSAGE-----/,
});
/** A header line of the privacy-enhanced envelope with its continuation lines (RFC 1421, section 4.6). */
export const EnvelopeField = createToken({
  name: 'EnvelopeField',
  pattern: new RegExp(pattern`
    (?:
      Proc-Type|Content-Domain|DEK-Info|Originator-[A-Z][A-Za-z-]*|MIC-Info|Issuer-Certificate
      |Recipient-[A-Z][A-Za-z-]*|Key-Info
    ):[^\r\n]*(?:[\r\n]+[ \t]+[^\s<][^\r\n]*)*
  `),
  line_breaks: true,
});
export const EnvelopeClose = createToken({
  name: 'EnvelopeClose',
  pattern: /-----END PRIVACY-ENHANCED MESSAGE-----/,
});

/** `<SEC-DOCUMENT>`, `<IMS-DOCUMENT>` (1993 to 1995) or `<SUBMISSION>`: the file is a submission. */
export const SubmissionOpen = createToken({
  name: 'SubmissionOpen',
  pattern: /<(?:(?:SEC|IMS)-DOCUMENT|SUBMISSION)>/,
});
export const SubmissionClose = createToken({
  name: 'SubmissionClose',
  pattern: /<\/(?:(?:SEC|IMS)-DOCUMENT|SUBMISSION)>/,
});
export const HeaderOpen = createToken({ name: 'HeaderOpen', pattern: /<(?:SEC|IMS)-HEADER>/ });
export const HeaderClose = createToken({ name: 'HeaderClose', pattern: /<\/(?:SEC|IMS)-HEADER>/ });

export const DocumentOpen = createToken({ name: 'DocumentOpen', pattern: /<DOCUMENT>/ });
export const DocumentClose = createToken({ name: 'DocumentClose', pattern: /<\/DOCUMENT>/ });
/** A line of a document's head other than its type, whose `<TYPE>` the tag header shares. */
const DocumentField = createToken({
  name: 'DocumentField',
  pattern: /<(?:SEQUENCE|FILENAME|DESCRIPTION|FLAWED)>/,
  categories: Field,
});
export const TextOpen = createToken({ name: 'TextOpen', pattern: /<TEXT>/ });
export const TextClose = createToken({ name: 'TextClose', pattern: /<\/TEXT>/ });
/** What some kinds of body are wrapped in. `<HTML>` is left to the document that it belongs to. */
export const WrapperOpen = createToken({
  name: 'WrapperOpen',
  pattern: matchWhen(
    /<(?:PDF|XML|XBRL)>/,
    (_text, _offset, before) => before[before.length - 1]?.tokenType === TextOpen,
  ),
  start_chars_hint: ['<'],
  line_breaks: false,
});
export const WrapperClose = createToken({ name: 'WrapperClose', pattern: /<\/(?:PDF|XML|XBRL)>/ });
export const Body = createToken({ name: 'Body', pattern: matchBody, line_breaks: true });

/** Any other closing tag: the end of a group or of a filer's block. */
export const CloseTag = createToken({ name: 'CloseTag', pattern: /<\/[A-Z][A-Z0-9_-]*>/ });
/** A label or an element that the vocabulary does not name. */
const OtherField = createToken({
  name: 'OtherField',
  pattern: eitherDialect(['[A-Z][A-Z0-9 &/().-]{0,80}'], ['[A-Z][A-Z0-9_-]*']),
  start_chars_hint: ['<', ...'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'.split(' ')],
  line_breaks: false,
  categories: Field,
});
/** The rest of a line, or what stands between two tags of one line. */
export const Value = createToken({
  name: 'Value',
  pattern: /(?:[^\s<]|<(?!\/?[A-Z]))(?:[^<\r\n]|<(?!\/?[A-Z]))*|</,
});

/** The ordered vocabulary: the first that matches wins. */
export const submissionTokens: readonly TokenType[] = [
  Field,
  GroupOpen,
  Body,
  WhiteSpace,
  EnvelopeOpen,
  EnvelopeField,
  EnvelopeClose,
  SubmissionOpen,
  SubmissionClose,
  HeaderOpen,
  HeaderClose,
  DocumentOpen,
  DocumentClose,
  DocumentField,
  TextClose,
  TextOpen,
  WrapperOpen,
  WrapperClose,
  FilerRole,
  ...groups,
  ...fields,
  CloseTag,
  OtherField,
  Value,
];
