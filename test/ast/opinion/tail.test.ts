import { describe, expect, it } from 'vitest';
import type { OpinionLetter } from '../../../src/ast/nodes.js';
import { BODY, CLOSING, text } from './addressed-letters.js';
import { letterOf } from './letters.js';

describe('a firm’s name over lines', () => {
  const signed = (...lines: readonly string[]): OpinionLetter =>
    letterOf(text('March 4, 2011', 'Dear Sirs:', ...BODY, 'Very truly yours,', lines.join('\n')));

  it('is one name, conformed or typed', () => {
    expect(signed('KILN, SLIP, GLAZE,', '  FIRE & STONE').signature?.raw).toBe(
      'KILN, SLIP, GLAZE, FIRE & STONE',
    );
    expect(signed('/s/ Kiln, Slip, Glaze', '    & Fire, P.C.').signature?.raw).toBe(
      'Kiln, Slip, Glaze & Fire, P.C.',
    );
  });

  it('is not below the typed name of the lawyer who has signed', () => {
    expect(
      signed('/s/ Ada Slip', 'ADA ROSE SLIP', 'KILN & GLAZE LLP').signatureLines.map(({ raw }) => raw),
    ).toEqual(['/s/ Ada Slip', 'ADA ROSE SLIP', 'KILN & GLAZE LLP']);
  });

  it('is not told by the notice at the foot of the page', () => {
    expect(
      signed('/s/ Kiln & Slip LLP', '', '© Kiln & Slip LLP 2019').signatureLines.map(({ raw }) => raw),
    ).toEqual(['/s/ Kiln & Slip LLP']);
  });

  it('is one line of the signature above the lawyer’s', () => {
    const letter = signed('KILN, SLIP, GLAZE', '  & STONE', 'By: /s/ Ada Slip', '    a Partner');
    expect(letter.signature?.raw).toBe('Ada Slip');
    expect(letter.signatureLines.map(({ raw }) => raw)).toEqual([
      'KILN, SLIP, GLAZE & STONE',
      'By: /s/ Ada Slip',
      'a Partner',
    ]);
  });
});

describe('what stands below the signature', () => {
  it('is a schedule from its heading on, over the page too', () => {
    const letter = letterOf(
      text(
        'March 4, 2011',
        'Ladies and Gentlemen:',
        ...BODY,
        ...CLOSING,
        '<PAGE>\n\n          Schedule A\n\n        Guarantors',
        'Clay Elevator Company',
      ),
    );
    expect(letter.schedules.map(({ text: own }) => own)).toEqual([
      'Schedule A',
      'Guarantors',
      'Clay Elevator Company',
    ]);
  });
});
