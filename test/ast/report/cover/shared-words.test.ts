import { describe, expect, it } from 'vitest';
import { coverOf, registrantFacts } from '../../../support/cover.js';

const page = (...paragraphs: string[]): string =>
  `<html><body><p>FORM 8-K</p>${paragraphs.map((one) => `<p>${one}</p>`).join('')}<p>Item 5. Other Events.</p></body></html>`;
const date = 'March 3, 1999<br>(Date of earliest event reported)';
const caption = '(Exact name of registrant as specified in its charter)';

describe('a name made of words that captions and values have', () => {
  it.each(['FIRST FENWICK BANCORP', 'The Harrow Company', 'First Harrow National Corporation'])(
    '%s after a caption',
    (name) => {
      expect(coverOf(page(date, name, caption)).registrants[0]?.name?.raw).toBe(name);
    },
  );

  it('a state in a name is no value of the next caption', () => {
    const [registrant] = coverOf(
      page(
        date,
        'Delaware Valley Gas Co',
        caption,
        'State of incorporation: Ohio',
        'Commission file number: 1-23456',
      ),
    ).registrants;
    expect(registrant && registrantFacts(registrant)).toMatchObject({
      name: 'Delaware Valley Gas Co',
      jurisdiction: 'US-OH',
      fileNumbers: ['1-23456'],
    });
  });

  it('a name after its caption ends with its line', () => {
    const [registrant] = coverOf(
      page(
        date,
        'Exact name of registrant as specified in its charter: Alder Mills, Inc.',
        'Ohio',
        '(State of incorporation)',
      ),
    ).registrants;
    expect(registrant && registrantFacts(registrant)).toMatchObject({
      name: 'Alder Mills, Inc.',
      jurisdiction: 'US-OH',
    });
  });
});

it('values stand between underscores', () => {
  const cover = coverOf(
    'FORM 8-K\n\nDate of Report (Date of earliest event reported)  __March 3, 1999__\n\n' +
      "Registrant's telephone number, including area code  __(330) 555-0142__\n\nItem 5. Other Events\n\nSales rose.\n",
  );
  expect(cover.reportDate?.value).toBe('1999-03-03');
  expect(cover.registrants[0]?.telephone?.value).toBe('+13305550142');
});
