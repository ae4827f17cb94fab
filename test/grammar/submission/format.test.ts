import { describe, expect, it } from 'vitest';
import { bodyFormat } from '../../../grammar/submission/format.js';

describe('bodyFormat', () => {
  it.each([
    '<HTML>\n<BODY>',
    '<!DOCTYPE html><title>8-K</title>',
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">',
    '<html><body><pre>\n     FORM 8-K\n</pre></body></html>',
    'one<P>two',
    '<TABLE><TR><TD>cell</TD></TR></TABLE>',
    '<div\nclass="page">',
  ])('takes %j for HTML', (body) => {
    expect(bodyFormat(body, '8-K', null)).toBe('html');
  });

  it.each([
    '<PAGE>\n<TABLE>\n<CAPTION>\n   Name     Shares\n<S>       <C>\nA            1\n</TABLE>',
    'net income <p of 5 and losses <$1,000',
    'We write <B>in bold</B>, as some did.',
    '',
  ])('takes %j for text', (body) => {
    expect(bodyFormat(body, '8-K', null)).toBe('text');
  });

  it.each([
    ['begin 644 logo.gif\nM1TE&\n', 'GRAPHIC', null],
    ['\nbegin 644 copy.pdf\nM1TE&\n', 'EX-99.1', null],
    ['%PDF-1.4\n', 'EX-99.1', null],
    ['<?xml version="1.0"?><xbrl/>', 'EX-101.INS', null],
    ['<?xml version="1.0"?><edgarSubmission/>', '8-K', null],
    ['<html><body>R1</body></html>', 'XML', null],
    ['{"a":1}', 'JSON', null],
    ['anything', '8-K', '<PDF>'],
  ])('keeps %j of type %s opaque', (body, type, wrapper) => {
    expect(bodyFormat(body, type, wrapper)).toBe('opaque');
  });
});
