import { expect, it } from 'vitest';
import { linkedFile } from '../../src/analysis/linked-file.js';

it.each([
  ['ex99-1.htm', 'ex99-1.htm'],
  [' ./ex99-1.htm#page2 ', 'ex99-1.htm'],
  ['#ex99', null],
  ['', null],
  ['/Archives/edgar/data/1/ex99-1.htm', null],
  ['https://www.sec.gov/ex99-1.htm', null],
  ['mailto:ann@birch.example', null],
  ['http://[', null],
])('the file of the filing that %j leads to is %j', (href, file) => {
  expect(linkedFile(href)).toBe(file);
});
