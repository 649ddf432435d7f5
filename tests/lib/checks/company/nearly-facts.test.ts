// What is of the company with a slip or two.
import { expect, it } from 'vitest';
import { makeNearlyFinder } from '#lib/checks/company/nearly-facts.ts';
import { type CompanyFacts, getCompany } from '#lib/policy/company.ts';
import { makePassage, show } from './made-passage.ts';

const own = getCompany('en', '2026-12-01');
const find = (text: string, facts: Partial<CompanyFacts> = {}) =>
  show(makeNearlyFinder({ ...own, ...facts })(makePassage(text)));
const tell = (text: string, found: string, right: string) =>
  `${text.indexOf(found)}: "${found}" is nearly what content/company.json has of the company — write "${right}"`;

it.each([
  ['27367726', '27367762'],
  ['27367700', '27367762'],
  ['72637726', '27367762'],
  ['CZ27367726', 'CZ27367762'],
  ['CZ 27367762', 'CZ27367762'],
  ['CZ273677621', 'CZ27367762'],
  ['SK27367762', 'CZ27367762'],
  ['Vodičkova 710/13', 'Vodičkova 710/31'],
  ['Vodičkova 71/31', 'Vodičkova 710/31'],
  ['Vodičkova 710/311', 'Vodičkova 710/31'],
  ['Vodičkova 710/31b', 'Vodičkova 710/31'],
  ['Vodickova 710/31', 'Vodičkova 710/31'],
  ['Vodi?kova 710/31', 'Vodičkova 710/31'],
  ['C 108852/MSPH', 'C 108825/MSPH'],
  ['C 108825/MSPM', 'C 108825/MSPH'],
  ['B 108825/MSPH', 'C 108825/MSPH'],
  ['imrotech s.r.o.', 'improtech s.r.o.'],
  ['imporetch s.r.o.', 'improtech s.r.o.'],
  ['impro-tech s.r.o.', 'improtech s.r.o.'],
  ['Photo Robot', 'PhotoRobot'],
  ['Photo-Robot', 'PhotoRobot'],
  ['Photorobot', 'PhotoRobot'],
  ['PHOTOROBOT', 'PhotoRobot'],
])('is told at its place: %s', (found, right) => {
  for (const text of [`Here it is: ${found}, as it is.`, `นี่คือ ${found} ของเรา`, `${found}.`])
    expect(find(text)).toEqual([tell(text, found, right)]);
  expect(find(`Here it is: ${right}, as it is.`)).toEqual([]);
});

it('is told as often as it stands there', () => {
  expect(find('Photorobot, 27367726, Photo Robot, 27367726')).toHaveLength(4);
});

it.each([
  '27367000, A27367726, 127367762, 273677267',
  'XCZ27367726, 9CZ27367726, CZ27367762012, D27367762',
  'Vodickova 710/312, Vodičkova 710, Lazarská 710/31',
  'XC 108852/MSPH, C 108852/MSPHx, C 308852/KSBR',
  'IMPROTECH s.r.o., Improtech s.r.o., Alfa s.r.o.',
  'photorobots, myphotorobot, 3photorobot, photorobot3, photo robot',
  'info@photorobot.com, photorobot@example.com, www.photorobot.com, photorobot.com',
  'https://example.com/photorobot/a, my-photorobot, photorobot-cloud',
])('is not told: %s', (text) => {
  expect(find(text)).toEqual([]);
});

it.each([
  ['Vodičkova 710/31, 120 00 Praha 2, Czech Republic', '120 00 Praha 2'],
  ['Vodičkova 710/31 120 00 Praha 1', '120 00 Praha 1'],
  ['Vodičkova 710/31, 11000 Praha', '11000 Praha'],
  ['Vodičkova 710/31, 110 00 Praha 10', '110 00 Praha 10'],
])('is its town behind its street: %s', (text, found) => {
  expect(find(text)).toEqual([tell(text, found, '110 00 Praha 1')]);
});

it.each([
  'Vodičkova 710/31, 110 00 Prague 1, Czech Republic',
  'Vodičkova 710/31, 11000 Praha 1',
  'Pplk. Sochora 27, 170 00 Praha 7, Czech Republic',
])('is no other town: %s', (text) => {
  expect(find(text)).toEqual([]);
});

it.each<[Partial<CompanyFacts>, string, string, string]>([
  [{ street: 'Pplk. Sochora 27' }, 'At Pplk. Sochora 28 now', 'Pplk. Sochora 28', 'Pplk. Sochora 27'],
  [{ street: 'Na Příkopě 9b' }, 'At Na Příkopě 9 now', 'Na Příkopě 9', 'Na Příkopě 9b'],
  [{ name: 'improtech' }, 'By imrotech now', 'imrotech', 'improtech'],
  [{ name: 'Alfa Studio s.r.o.' }, 'By Alfo Studio s.r.o.', 'Alfo Studio s.r.o.', 'Alfa Studio s.r.o.'],
  [{ brand: 'PhotoRobot++' }, 'With Photo Robot++', 'Photo Robot++', 'PhotoRobot++'],
  [{ brand: 'PhotoRobotCloud' }, 'Photo-Robot Cloud', 'Photo-Robot Cloud', 'PhotoRobotCloud'],
])('is that of another company: %j', (facts, text, found, right) => {
  expect(find(text, facts)).toEqual([tell(text, found, right)]);
  expect(find(text.replace(found, right), facts)).toEqual([]);
});
