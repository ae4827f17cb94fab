import { describe, expect, it } from 'vitest';
import { pattern } from '../../grammar/pattern.js';

describe('pattern', () => {
  it('joins its lines without the layout, and keeps the blanks within them', () => {
    const source = pattern`
      (?:vice president
        |treasurer
      )\s+of
    `;
    expect(source).toBe('(?:vice president|treasurer)\\s+of');
  });

  it('takes backslashes as the expression has them, and parts as they are', () => {
    const part = ' \n ';
    expect(pattern`\bA\/B\u2013${part}{${1},${2}}$`).toBe('\\bA\\/B\\u2013 \n {1,2}$');
  });
});
