import { describe, expect, it } from 'vitest';
import { clausesOf, letterWith } from './letters.js';

const sourcesOf = (sentence: string): string[] =>
  clausesOf(letterWith('We have examined the Charter and the Bylaws.', sentence), 'reliance').flatMap(
    ({ sources }) => sources.map(({ raw }) => raw),
  );

describe('what is relied on', () => {
  it.each([
    [
      'is told after an aside in which "we" stands again',
      'In rendering this opinion we have, to the extent we deemed necessary, relied on certificates of officers of the Company.',
      ['certificates of officers of the Company.'],
    ],
    [
      'is told after an aside of what is deemed proper',
      'In giving my opinion, I have, insofar as I deemed it proper, relied upon a certificate of the Treasurer.',
      ['a certificate of the Treasurer.'],
    ],
    [
      'may stand far from the verb, behind the matters that it is for',
      'We rely, with your permission, as to all matters that are governed by the laws of the State of Utah, upon the opinion of Slip LLP.',
      ['the opinion of Slip LLP.'],
    ],
    [
      'is without what is said of its verification',
      'We have relied upon certificates of officers as to factual matters without having independently verified such matters.',
      ['certificates of officers as to factual matters'],
    ],
    [
      'ends before an investigation that nobody made',
      'We have relied, as to matters of fact, on certificates of officers, without further investigation of them.',
      ['certificates of officers'],
    ],
    [
      'may itself be without something',
      'We have relied upon a certificate without a date of the Treasurer.',
      ['a certificate without a date of the Treasurer.'],
    ],
    [
      'has beside it the matters for which it is relied on',
      'We have relied upon a certificate of the Secretary as to factual matters and, as to matters of Ohio law, upon the opinion of Slip & Glaze LLP.',
      [
        'a certificate of the Secretary as to factual matters',
        'as to matters of Ohio law, upon the opinion of Slip & Glaze LLP.',
      ],
    ],
  ])('%s', (_, sentence, sources) => {
    expect(sourcesOf(sentence)).toEqual(sources);
  });
});

it('what is assumed ends where the sentence goes on to what is relied on', () => {
  const letter = letterWith(
    'We have examined the Charter.',
    'We have assumed the genuineness of all signatures and have relied upon certificates of officers as to matters of fact.',
  );
  expect(
    clausesOf(letter, 'assumption').flatMap(({ assumptions }) => assumptions.map(({ raw }) => raw)),
  ).toEqual(['the genuineness of all signatures']);
});
