// Marks and capitals of a key that lies beside the one that is meant, or was held down.
import { expect, it } from 'vitest';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { say } from './say.ts';

const accent = (mark: string) => `an accent in the place of an apostrophe: "${mark}" — write "’"`;
const capitals = (found: string, mended: string) =>
  `capitals in the place of small letters: "${found}" — write "${mended}"`;

it.each<[FrozenLocale, text: string, said: string]>([
  ['en', 'The visitors´ book.', `9:13: ${accent('´')}`],
  ['en', 'The book is the visitors´', `9:25: ${accent('´')}`],
  ['en', 'A visitor`s book.', `9:10: ${accent('`')}`],
  ['cs', 'pO INCIDENTU je máme.', `9:1: ${capitals('pO INCIDENTU', 'Po incidentu')}`],
  ['cs', 'Máme zÁZNAMY o nich.', `9:6: ${capitals('zÁZNAMY', 'záznamy')}`],
  ['en', 'We kEEP THEM here.', `9:4: ${capitals('kEEP THEM', 'keep them')}`],
])('is told in %s: %s', (locale, text, said) => {
  expect(say(locale, text)).toEqual([said]);
});

it.each<[FrozenLocale, text: string]>([
  ['en', 'On iOS, macOS and by mTLS, under eIDAS and eSIM; a pH, kWh and dB.'],
  ['en', 'As `tests´ and ´texts´ are.'],
  ['en', 'The file fooBAR and iPhone; an ePRIVACY act.'],
  ['cs', 'Na iOS PRO verzi; nařízení eIDAS.'],
])('is meant in %s: %s', (locale, text) => {
  expect(say(locale, text)).toEqual([]);
});
