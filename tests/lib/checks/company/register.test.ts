import { expect, it } from 'vitest';
import { makeRegisterFinder } from '#lib/checks/company/register.ts';
import { getCompany } from '#lib/policy/company.ts';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { makePassage, show } from './made-passage.ts';

const find = (locale: FrozenLocale, text: string) => {
  const company = getCompany(locale, '2026-12-01');
  return show(makeRegisterFinder(company)(makePassage(text), locale));
};

it.each<[FrozenLocale, string, string, string]>([
  [
    'en',
    'Kept by the Regional Court in Brno, C 108825/MSPH.',
    'Regional Court in Brno',
    'Municipal Court in Prague',
  ],
  [
    'en',
    'Kept by the Regional Court in Prague, C 108825/MSPH.',
    'Regional Court in Prague',
    'Municipal Court in Prague',
  ],
  [
    'cs',
    'Vedeném u Krajského soudu v Praze, C 108825/MSPH.',
    'Krajského soudu v Praze',
    'Městského soudu v Praze',
  ],
  ['cs', 'Krajským soudem v Brně, C 108825/MSPH.', 'Krajským soudem v Brně', 'Městského soudu v Praze'],
  ['th', 'ศาลภูมิภาคกรุงปราก C 108825/MSPH', 'ศาลภูมิภาคกรุงปราก', 'ศาลเทศบาลกรุงปราก'],
])('tells of another court in %s: %s', (locale, text, found, right) => {
  expect(find(locale, text)).toEqual([
    `${text.indexOf(found)}: "${found}" is another court than content/company.json has of the company — write "${right}", in the form that the sentence asks for`,
  ]);
});

it.each(['C 108825/KSBR', 'C 108825 / KSPH'])('tells of the mark of another court: %s', (found) => {
  expect(find('en', `It is ${found}.`)).toEqual([
    `6: "${found}" is nearly what content/company.json has of the company — write "C 108825/MSPH"`,
  ]);
});

it.each<[FrozenLocale, string]>([
  ['en', 'Kept by the Municipal Court in Prague, C 108825/MSPH.'],
  ['en', 'You can turn to the Regional Court in Brno.'],
  ['cs', 'Vedeném Městským soudem v Praze, C 108825/MSPH.'],
  ['cs', 'Městský soud v Praze, oddíl C 108825.'],
  ['th', 'ศาลเทศบาลกรุงปราก C 108825/MSPH'],
])('says nothing of the right one in %s: %s', (locale, text) => {
  expect(find(locale, text)).toEqual([]);
});
