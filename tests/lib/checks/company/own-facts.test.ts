import { describe, expect, it } from 'vitest';
import { checkNearlyCompany } from '#lib/checks/company/company-name.ts';
import { findOtherFacts } from '#lib/checks/company/own-facts.ts';
import { getCompany } from '#lib/policy/company.ts';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { makeCheckedEdition } from '../made-edition.ts';

const date = '2026-12-01';
const say = (locale: FrozenLocale, text: string) =>
  findOtherFacts(
    makeCheckedEdition({ locale, policy: 'terms', date }, `## A {#a}\n\n${text}`),
    getCompany(locale, date),
  ).map(({ said }) => said.join(' — '));

describe('what is of the company', () => {
  it.each([
    ['imrotech s.r.o.', 'improtech s.r.o.'],
    ['imporetch s.r.o.', 'improtech s.r.o.'],
    ['C 108852/MSPH', 'C 108825/MSPH'],
    ['C 108825/MSPM', 'C 108825/MSPH'],
    ['Photo Robot', 'PhotoRobot'],
    ['Photo-Robot', 'PhotoRobot'],
  ])('is nearly so: %s', (found, right) => {
    const told = `"${found}" is nearly what content/company.json has of the company — write "${right}"`;
    expect(say('en', `Here it is: ${found}, as it is.`)).toEqual([told]);
    expect(say('cs', `Zde je: ${found}, tak jak je.`)).toEqual([told]);
    expect(say('th', `นี่คือ ${found} ของเรา`)).toEqual([told]);
    expect(say('en', `Here it is: ${right}, as it is.`)).toEqual([]);
  });

  it('stands in its own town', () => {
    expect(say('en', 'Vodičkova 710/31, 120 00 Praha 2, Czech Republic')).toEqual([
      '"120 00 Praha 2" is nearly what content/company.json has of the company — write "110 00 Praha 1"',
    ]);
    expect(say('en', 'Vodičkova 710/31, 110 00 Prague 1, Czech Republic')).toEqual([]);
    expect(say('en', 'Pplk. Sochora 27, 170 00 Praha 7, Czech Republic')).toEqual([]);
  });

  it.each<[FrozenLocale, string]>([
    ['en', 'The employees of Alfa Studio s.r.o. have access.'],
    ['en', 'On the website of the company Beta s.r.o. it is said.'],
    ['cs', 'Přístup mají zaměstnanci společnosti Alfa Studio s.r.o. a nikdo jiný.'],
    ['cs', 'Uvádí to web Beta s.r.o. zde.'],
    ['th', 'พนักงานของ Alfa Studio s.r.o. เข้าถึงได้'],
    ['en', 'How PhotoRobot s.r.o. uses your data.'],
    ['cs', 'Jak nakládá PhotoRobot s.r.o. s vašimi údaji.'],
    ['th', 'PhotoRobot s.r.o. ใช้ข้อมูลของคุณอย่างไร'],
  ])('is of no other in its place, in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([expect.stringContaining('is another company than that of')]);
  });

  it.each<[FrozenLocale, string]>([
    [
      'en',
      'Improtech s.r.o. is ours. The employees of improtech s.r.o. have access. Beta s.r.o. is our processor.',
    ],
    ['cs', 'Zaměstnanci společnosti improtech s.r.o. mají přístup. Zpracovatelem je Beta s.r.o.'],
    ['th', 'พนักงานของ improtech s.r.o. เข้าถึงได้ ผู้ให้บริการคือ Beta s.r.o.'],
  ])('is right in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});

it('is told of company.json where all languages say otherwise', () => {
  const make = (locale: FrozenLocale, number: string) =>
    makeCheckedEdition({ locale, policy: 'terms', date }, `## A {#a}\n\n${number}`);
  const [right, wrong] = ['27367762', '27367726'];
  const other = `write "${right}"`;
  const both = `correct content/company.json, if all languages are right; else ${other}`;
  const find = (...numbers: [string, string]) =>
    checkNearlyCompany([make('en', numbers[0]), make('cs', numbers[1])]).map(({ remedy }) => remedy);
  expect(find(wrong, wrong)).toEqual([both, both]);
  expect(find(wrong, right)).toEqual([other]);
  expect(checkNearlyCompany([make('en', wrong)]).map(({ remedy }) => remedy)).toEqual([other]);
});
