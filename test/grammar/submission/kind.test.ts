import { describe, expect, it } from 'vitest';
import { kindOfContent, kindOfType } from '../../../grammar/submission/kind.js';
import { readFixture } from '../../support/fixture.js';

describe('kindOfType', () => {
  it.each(['8-K', '8-K/A', '8-K12B', '8-K12G3', '8-K12G3/A', '8-K15D5'])(
    'reads %s as a current report',
    (type) => {
      expect(kindOfType(type)).toBe('currentReport');
    },
  );

  it.each(['EX-5', 'EX-5.1', 'EX-5.(A)', 'EX-5.1 OPINION', 'EX-8.1', 'ex-5.2'])(
    'reads %s as an opinion letter',
    (type) => {
      expect(kindOfType(type)).toBe('opinionLetter');
    },
  );

  it.each(['EX-51', 'EX-85.1', 'EX-99.1', 'EX-10.5', 'S-3', '10-K', 'GRAPHIC', 'COVER', '18-K'])(
    'has no grammar for %s',
    (type) => {
      expect(kindOfType(type)).toBe('opaqueBody');
    },
  );
});

const letter = `                                   Exhibit 5.1

Ladies and Gentlemen:

We have acted as counsel to the Company. We are of the opinion that the Shares are validly issued.`;

describe('kindOfContent', () => {
  it('knows a current report by its title and its statute', () => {
    expect(kindOfContent(readFixture('8-k/notes-offering/input.txt'), 'text')).toBe('currentReport');
  });

  it('looks through markup and hidden facts', () => {
    const hidden = `<ix:header>${'<xbrli:context id="c"/>'.repeat(500)}</ix:header>`;
    const html = `<html><body>${hidden}<p>FORM&#160;<b>8-K</b></p><p>CURRENT REPORT</p><p>Pursuant to Section 13 or 15(d)</p>`;
    expect(kindOfContent(html, 'html')).toBe('currentReport');
  });

  it('knows an opinion letter by any two of heading, salutation and operative phrase', () => {
    expect(kindOfContent(letter, 'text')).toBe('opinionLetter');
    expect(kindOfContent(letter.replace(/Exhibit 5\.1/, ''), 'text')).toBe('opinionLetter');
    expect(kindOfContent(letter.replace(/Ladies.*/, ''), 'text')).toBe('opinionLetter');
  });

  it('does not take an opinion that is filed with a Form 8-K for the report', () => {
    const text = `${letter}\nWe consent to the filing of this opinion as an exhibit to a Current Report on Form 8-K.`;
    expect(kindOfContent(text, 'text')).toBe('opinionLetter');
  });

  it('has no grammar for other matter', () => {
    expect(kindOfContent('Ladies and Gentlemen:\n\nWe resign as your accountants.', 'text')).toBe(
      'opaqueBody',
    );
    expect(kindOfContent('', 'text')).toBe('opaqueBody');
  });

  it('finds a British letter, which has no stop after its salutation', () => {
    const letter =
      'Exhibit 5.1\n\nDear Sirs\n\nWe have acted for Kiln plc.\n\nWe are of the following opinion:\n';
    expect(kindOfContent(letter, 'text')).toBe('opinionLetter');
  });

  it('reads words that tags within them part', () => {
    const page =
      '<p><b>F<small>ORM</small> 8&#45;K</b></p><p>C<font size="1">URRENT</font> <span>REP</span><span>ORT</span></p><p>P<small>URSUANT TO</small> S<small>ECTION</small> 13 <small>OR</small> 15(<small>D</small>)</p>';
    expect(kindOfContent(page, 'html')).toBe('currentReport');
  });
});
