import { expect, it } from 'vitest';
import { blocksOf, layoutOf } from './support.js';

it('collects printed facts with their attributes, text and content range', () => {
  const html =
    '<p>Name: <ix:nonNumeric contextRef="c-1" name="dei:EntityRegistrantName" id="f-1">Granite <b>Hill</b>&nbsp;Corp.</ix:nonNumeric></p>';
  const { facts } = layoutOf(html);
  expect(facts).toHaveLength(1);
  expect(facts[0]).toMatchObject({
    concept: 'dei:EntityRegistrantName',
    attributes: { contextRef: 'c-1', name: 'dei:EntityRegistrantName', id: 'f-1' },
    text: 'Granite Hill Corp.',
    hidden: false,
  });
  expect(html.slice(facts[0]?.start, facts[0]?.end)).toBe('Granite <b>Hill</b>&nbsp;Corp.');
  expect(blocksOf(html)).toEqual(['Name: Granite Hill Corp.']);
});

it('collects hidden facts without printing them', () => {
  const html =
    '<div style="display:none"><ix:header><ix:hidden>' +
    '<ix:nonNumeric name="dei:AmendmentFlag" format="ixt:booleanfalse">fal&#115;e</ix:nonNumeric>' +
    '<ix:nonFraction name="dei:Count" xsi:nil="true"/>' +
    '</ix:hidden></ix:header></div><p>One.</p>';
  const { facts } = layoutOf(html);
  expect(facts.map(({ concept, text, hidden }) => [concept, text, hidden])).toEqual([
    ['dei:AmendmentFlag', 'false', true],
    ['dei:Count', '', true],
  ]);
  expect(blocksOf(html)).toEqual(['One.']);
});

it('collects facts inside facts, in source order', () => {
  const html = '<ix:nonNumeric name="a">one <ix:nonNumeric name="b">two</ix:nonNumeric></ix:nonNumeric>';
  expect(layoutOf(html).facts.map(({ concept, text }) => [concept, text])).toEqual([
    ['a', 'one two'],
    ['b', 'two'],
  ]);
});

it('reads through continuations and exclusions', () => {
  expect(
    blocksOf('<p><ix:continuation id="x">one</ix:continuation><ix:exclude>two</ix:exclude></p>'),
  ).toEqual(['onetwo']);
});

it('takes the check box of a flag from a symbol font', () => {
  const html =
    '<span style="font-family:Wingdings"><ix:nonNumeric name="dei:WrittenCommunications">o</ix:nonNumeric></span>';
  expect(layoutOf(html).facts[0]?.text).toBe('☐');
});
