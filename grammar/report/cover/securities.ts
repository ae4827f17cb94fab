import { createToken, Lexer, type TokenType } from 'chevrotain';
import { coverToken, GAP, islandPattern } from './phrases.js';
import { pattern } from '../../pattern.js';

/** The table of Section 12(b) securities, on the cover since 2 May 2019 (Release 33-10618). */
export const SecuritiesHeading = coverToken(
  'SecuritiesHeading',
  'the heading of the registered securities',
  islandPattern(
    pattern`
      securit(?:y|ies)${GAP}+(?:(?:to${GAP}+be|or|and)${GAP}+)*registered${GAP}+
      (?:(?:or${GAP}+)?to${GAP}+be${GAP}+registered${GAP}+)?(?:pursuant${GAP}+to|under)${GAP}+section${GAP}+
      12${GAP}?\(?${GAP}?[bg]${GAP}?\)?(?:
        ${GAP}+of${GAP}+(?:the${GAP}+)?(?:securities${GAP}+)?(?:exchange${GAP}+)?act
        (?:${GAP}+of${GAP}+1934)?
      )?(?:${GAP}?[:.]|\(\d\))?
    `,
  ),
);

export const ColumnHead = createToken({ name: 'ColumnHead', pattern: Lexer.NA, label: 'a column head' });

export const ClassHead = coverToken(
  'ClassHead',
  'the head of the classes',
  islandPattern(
    pattern`
      titles?${GAP}+of${GAP}+(?:each${GAP}+)?(?:class(?:es)?|securit(?:y|ies))
      (?:
        ${GAP}+(?:of${GAP}+securities|registered|to${GAP}+be${GAP}+(?:so${GAP}+)?registered)
      )*(?:${GAP}?:)?
      |(?<=\x1c\s{0,4})(?:class(?:es)?|securit(?:y|ies))(?:${GAP}+of${GAP}+securities)?
        (?=\s{0,4}\x1f\s{0,4}(?:(?:trading|ticker|stock)\s{1,4})?symbol)
    `,
  ),
  [ColumnHead],
);
/** The head of a column that tells which of several registrants has issued a class. */
const IssuerHead = coverToken(
  'IssuerHead',
  'the head of the issuers',
  islandPattern(
    `(?:name${GAP}+of${GAP}+)?(?:registrants?|issuers?|company|entity)(?=${GAP}*\\x1f${GAP}*titles?${GAP}+of)`,
  ),
  [ColumnHead],
);
export const SymbolHead = coverToken(
  'SymbolHead',
  'the head of the trading symbols',
  islandPattern(
    pattern`
      (?:
        (?:trading|ticker|stock)${GAP}+symbols?
        |(?<=\x1f\s{0,4})symbols?(?=(?:\s?\(s\))?\s{0,4}\x1f\s{0,4}(?:name\b|(?:(?:stock|listing)\s{1,4})?exchange\b))
      )(?:${GAP}?\(${GAP}?s${GAP}?\))?(?:${GAP}?:)?
    `,
  ),
  [ColumnHead],
);
export const ExchangeHead = coverToken(
  'ExchangeHead',
  'the head of the exchanges',
  islandPattern(
    pattern`
      name${GAP}+of${GAP}+(?:each${GAP}+)?(?:national${GAP}+)?(?:securities${GAP}+)?(?:exchanges?|market)
      (?:
        ${GAP}+(?:on|in)${GAP}+which${GAP}+(?:(?:each${GAP}+)?class${GAP}+is${GAP}+)?(?:to${GAP}+be${GAP}+)?
        (?:registered|listed)
      )?(?:${GAP}?:)?
      |(?<=symbols?(?:\s?\(s\))?\s{0,4}\x1f\s{0,4})(?:(?:stock|listing|listed|national|securities)${GAP}+){0,2}exchanges?
        (?:${GAP}+(?:on|in)${GAP}+which${GAP}+(?:(?:each${GAP}+)?class${GAP}+is${GAP}+)?(?:registered|listed|traded))?
        (?=\s{0,4}\x1f)
    `,
  ),
  [ColumnHead],
);

export const securitiesTokens: readonly TokenType[] = [
  SecuritiesHeading,
  IssuerHead,
  ClassHead,
  SymbolHead,
  ExchangeHead,
];
