// Another company in the place of this one, and this one in that of its processor.
import { expect, it } from 'vitest';
import { makeOtherPartyFinder } from '#lib/checks/company/other-parties.ts';
import { getCompany } from '#lib/policy/company.ts';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { makePassage, show } from './made-passage.ts';

const own = getCompany('en', '2026-12-01');
const find = (locale: FrozenLocale, text: string, name = own.name) =>
  show(makeOtherPartyFinder({ ...own, name })(makePassage(text), locale));

it.each<[FrozenLocale, string, string]>([
  ['en', 'The employees of Alfa Studio s.r.o. have access.', 'Studio s.r.o.'],
  ['en', 'On the website of the company Beta s.r.o. it is said.', 'Beta s.r.o.'],
  ['en', 'Our staff of Alfa-Beta & s.r.o. and workers of Beta spol. s r.o.', 'Beta spol. s r.o.'],
  ['en', 'How PhotoRobot s.r.o. uses your data.', 'PhotoRobot s.r.o.'],
  ['cs', 'Přístup mají zaměstnanci společnosti Alfa Studio s.r.o. a nikdo jiný.', 'Studio s.r.o.'],
  ['cs', 'Zákazníci: zákazníci firmy Beta s.r.o. zde.', 'Beta s.r.o.'],
  ['en', 'Employees of Beta s.r.o. have access.', 'Beta s.r.o.'],
  ['cs', 'Zaměstnanci Beta s.r.o. mají přístup.', 'Beta s.r.o.'],
  ['cs', 'Uvádí to web Beta s.r.o. zde.', 'Beta s.r.o.'],
  ['cs', 'Jak nakládá PhotoRobot s.r.o. s vašimi údaji.', 'PhotoRobot s.r.o.'],
  ['th', 'พนักงานของ Alfa Studio s.r.o. เข้าถึงได้', 'Studio s.r.o.'],
  ['th', 'ลูกค้าของบริษัท Beta s.r.o. เข้าถึงได้', 'Beta s.r.o.'],
  ['th', 'PhotoRobot s.r.o. ใช้ข้อมูลของคุณอย่างไร', 'PhotoRobot s.r.o.'],
])('is named in %s: %s', (locale, text, found) => {
  expect(find(locale, text)).toEqual([
    `${text.indexOf(found)}: "${found}" is another company than that of content/company.json — write "improtech s.r.o.", or "we"`,
  ]);
});

it.each<[FrozenLocale, string]>([
  ['en', 'The employees of improtech s.r.o. and of the processor Beta s.r.o. have access.'],
  ['en', 'Improtech s.r.o. is ours. Beta s.r.o. is our processor, as is Photo s.r.o.'],
  ['en', 'The employees of Google LLC have access, and those of PhotoRobot Inc.'],
  ['en', 'The coworkers of Beta s.r.o. have access.'],
  ['en', 'The employees of our processor Beta s.r.o. have access.'],
  ['cs', 'Zaměstnanci společnosti improtech s.r.o. mají přístup. Zpracovatelem je Beta s.r.o.'],
  ['cs', 'Bývalízaměstnanci společnosti Beta s.r.o. mají přístup.'],
  ['th', 'พนักงานของ improtech s.r.o. เข้าถึงได้ ผู้ให้บริการคือ Beta s.r.o.'],
  ['th', 'The employees of Beta s.r.o.'],
])('is let be in %s: %s', (locale, text) => {
  expect(find(locale, text)).toEqual([]);
});

it('is told by the form by law that the company has', () => {
  expect(find('en', 'The staff of Beta GmbH and the staff of Gama s.r.o.', 'Alfa Studio GmbH')).toEqual([
    '13: "Beta GmbH" is another company than that of content/company.json — write "Alfa Studio GmbH", or "we"',
  ]);
  expect(find('en', 'The staff of Alfa Studio GmbH', 'Alfa Studio GmbH')).toEqual([]);
  expect(find('en', 'The staff of Beta s.r.o.', 'Alfa Studio')).toEqual([]);
});

it.each<[FrozenLocale, string, string]>([
  ['en', 'The ', 'processor of your data, that is the processor of personal data is improtech s.r.o.'],
  ['en', '', 'Processor of the personal data collected here is the company improtech s.r.o.'],
  ['cs', 'Naším ', 'zpracovatelem osobních údajů je improtech s.r.o.'],
  ['cs', '', 'Zpracovatelem je společnost improtech s.r.o.'],
  ['th', 'ดังนั้น', 'ผู้ประมวลผลข้อมูลส่วนบุคคลคือ improtech s.r.o.'],
  ['th', '', 'ผู้ประมวลผลข้อมูลส่วนบุคคลของคุณคือบริษัท improtech s.r.o.'],
])('is the company as a processor in %s: %s%s', (locale, before, text) => {
  const called = text.replace(/^.*that is the /, '');
  expect(find(locale, before + text)).toEqual([
    `${(before + text).indexOf(called)}: "${called}": the company is the controller — write the word for a controller, or who the processor is`,
  ]);
});

it.each<[FrozenLocale, string]>([
  ['en', 'The coprocessor of personal data is improtech s.r.o.'],
  ['en', 'The processor of personal data is Beta s.r.o. The controller is improtech s.r.o.'],
  ['cs', 'Spoluzpracovatelem údajů je improtech s.r.o.'],
  ['cs', 'Správcem údajů je improtech s.r.o.'],
  ['th', 'ผู้ควบคุมข้อมูลส่วนบุคคลคือ improtech s.r.o.'],
])('is the company as what it is in %s: %s', (locale, text) => {
  expect(find(locale, text)).toEqual([]);
});
