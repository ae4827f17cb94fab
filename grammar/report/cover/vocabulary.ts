import type { TokenType } from 'chevrotain';
import { Caption, captionTokens } from './captions.js';
import { checkBoxTokens, Mark, Provision } from './check-boxes.js';
import { FormText, formTextTokens } from './form-text.js';
import { ColumnHead, securitiesTokens } from './securities.js';
import { FieldText, TypedValue, valueTokens } from './values.js';

export { firstMarkTokens, markTokens } from './check-boxes.js';

/** Token types that only group others. */
export const coverCategories: readonly TokenType[] = [
  Caption,
  ColumnHead,
  FieldText,
  FormText,
  Mark,
  Provision,
  TypedValue,
];

/** The islands of the cover page: of two that match, the first wins. */
export const coverTokens: readonly TokenType[] = [
  ...formTextTokens,
  ...checkBoxTokens,
  ...securitiesTokens,
  ...captionTokens,
  ...valueTokens,
];
