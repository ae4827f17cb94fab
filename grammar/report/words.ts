import { createToken } from 'chevrotain';

/** Water of the body: text up to the end of its block or cell, line ends included. */
export const Prose = createToken({
  name: 'Prose',
  pattern: /[^\x1c-\x1f\s][^\x1c-\x1f]*/,
  line_breaks: true,
  label: 'text',
});
