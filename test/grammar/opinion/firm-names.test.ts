import { describe, expect, it } from 'vitest';
import { continuesFirm } from '../../../grammar/opinion/head/firm-names.js';

const typed = { apart: false, conformed: false };

describe('a firm’s name over lines', () => {
  it.each([
    ['KILN, SLIP, GLAZE, FIRE,', 'STONE & CLAY'],
    ['KILN, SLIP, GLAZE, FIRE', '& CLAY, L.L.P.'],
    ['Kiln, Slip &', 'Glaze'],
    ['Kiln, Slip', 'Glaze & Fire LLP'],
    ['Kiln & Slip', 'Fire, P.C.'],
    ['LUSE KILN SLIP', 'GLAZE & FIRE,'],
    ['Kiln & Slip,', 'A Professional Corporation'],
    ['KILN SLIP', 'LLP'],
  ])('%s | %s', (above, line) => {
    expect(continuesFirm(above, line, typed)).toBe(true);
  });

  it.each([
    ['Ada Slip', 'Kiln & Fire LLP'],
    ['Ada Slip, Jr.', 'Kiln & Fire LLP'],
    ['Ada Slip,', 'General Counsel and Secretary'],
    ['By: Ada Slip', 'Kiln & Fire LLP'],
    ['Ada Rose Slip', 'Kiln & Fire LLP'],
    ['LUSE KILN SLIP', 'Kiln Works Co.'],
    ['Kiln, Slip & Glaze,', 'Toledo and Dayton'],
    ['Legal Officer &', 'Kiln Works Inc.'],
    ['Kiln & Fire', 'KILN & FIRE LLP'],
    ['KILN & FIRE LLP', 'Stone & Clay LLP'],
    ['Kiln & Slip', 'A Professional Corporation'],
    ['Kiln, Slip &', 'By: Ada Slip'],
    ['Washington, D.C.', 'Kiln & Fire LLP'],
  ])('not %s | %s', (above, line) => {
    expect(continuesFirm(above, line, typed)).toBe(false);
  });

  it('goes on over a blank line only where a name is broken off', () => {
    expect(continuesFirm('Kiln, Slip &', 'Glaze', { ...typed, apart: true })).toBe(true);
    expect(continuesFirm('Kiln & Slip', 'Fire, P.C.', { ...typed, apart: true })).toBe(false);
  });

  it('takes no firm below the conformed signature of a lawyer for more of the name', () => {
    expect(continuesFirm('Ada Rose Slip', 'Kiln & Fire LLP', { ...typed, conformed: true })).toBe(false);
  });
});
