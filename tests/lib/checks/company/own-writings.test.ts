// The company's name in any other writing.
import { expect, it } from 'vitest';
import { makeWritingFinder } from '#lib/checks/company/own-writings.ts';
import { getCompany } from '#lib/policy/company.ts';
import { makePassage, show } from './made-passage.ts';

const find = (text: string, name = 'improtech s.r.o.') =>
  show(makeWritingFinder({ ...getCompany('en', '2026-12-01'), name })(makePassage(text)));
const tell = (offset: number, found: string, name = 'improtech s.r.o.') =>
  `${offset}: "${found}" is not how the company is written in content/company.json — write "${name}"`;

it.each([
  'improtech, s.r.o.',
  'improtech,s.r.o.',
  'improtech s. r. o.',
  'improtech s.r.o',
  'improtechs.r.o.',
  'Impro Tech s.r.o.',
  'impro-tech s.r.o.',
  'IMPROTECH S.R.O.',
  'improtech sro',
  'improtech spol. s r.o.',
  'improtech, spol.s r. o.',
  'Improtech s.r.o.',
])('is told at its place: %s', (found) => {
  expect(find(`A ${found} B ${found}`)).toEqual([tell(2, found), tell(5 + found.length, found)]);
  expect(find(`คือ ${found} ของเรา`)).toEqual([tell(4, found)]);
});

it.each([
  'We are improtech s.r.o. and others.',
  'Improtech s.r.o. is it. Improtech s.r.o. is it:  Improtech s.r.o.',
  'Who? Improtech s.r.o.! Improtech s.r.o.',
  'It is improtech\u00A0s.r.o.',
  'improtech, improtechnik s.r.o., improtech solutions',
  'improtech@s.r.o., example.com/improtech s.r.o., my-improtech s.r.o., 3improtech s.r.o.',
  'improtech srox, improtech solo',
])('is let be: %s', (text) => {
  expect(find(text)).toEqual([]);
});

it('is told of capitals that begin no sentence, and of others that do', () => {
  expect(find('Here. It is Improtech s.r.o.')).toEqual([tell(12, 'Improtech s.r.o.')]);
  expect(find('IMPROTECH s.r.o. is it.')).toEqual([tell(0, 'IMPROTECH s.r.o.')]);
  expect(find('It is it.Improtech s.r.o.')).toEqual([]);
});

it.each([
  ['Alfa Studio s.r.o.', 'Alfa studio s. r. o.'],
  ['Studio3 GmbH', 'studio-3 gmbh'],
  ['improtech', 'Impro-Tech'],
])('is that of another company: %s', (name, found) => {
  expect(find(`By ${found}, as by ${name}.`, name)).toEqual([tell(3, found, name)]);
});
