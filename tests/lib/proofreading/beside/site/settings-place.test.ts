import { expect, it } from 'vitest';
import { findOtherPlace } from '#lib/proofreading/beside/site/settings-place.ts';
import type { FrozenLocale } from '../../../../fixtures/routing.ts';
import { makeCheckedEdition } from '../../../checks/made-edition.ts';

const say = (locale: FrozenLocale, text: string, accepted: string[] = []) =>
  findOtherPlace(
    makeCheckedEdition({ locale, policy: 'terms', date: '2026-01-15' }, `## A {#a}\n\n${text}`),
    new Set(accepted),
  ).map(({ said }) => said.join(' — '));

it.each<[FrozenLocale, string, string, string]>([
  [
    'en',
    'Change it in “Cookie settings” at the top of every page.',
    'at the top of every page',
    'at the foot of every page',
  ],
  [
    'en',
    'Open “Cookie settings” in the menu of each page.',
    'in the menu of each page',
    'at the foot of every page',
  ],
  [
    'cs',
    'Najdete ji v „Nastavení cookies“ v záhlaví každé stránky.',
    'v záhlaví každé stránky',
    'v patičce každé stránky',
  ],
  ['cs', 'V „Nastavení cookies“ v horní části stránky.', 'v horní části stránky', 'v patičce každé stránky'],
  ['th', 'ใน “การตั้งค่าคุกกี้” ที่ด้านบนของทุกหน้า', 'ด้านบนของทุกหน้า', 'ท้ายทุกหน้า'],
])('tells in %s that the settings are elsewhere: %s', (locale, text, found, right) => {
  expect(say(locale, text)).toEqual([
    `the settings of this site are not there: "${found}" — write "${right}"`,
  ]);
  expect(say(locale, text, [text])).toEqual([]);
  expect(say(locale, text.replace(found, right))).toEqual([]);
});

it.each<[FrozenLocale, string]>([
  ['en', 'In the cookie settings linked below and at the top of every page.'],
  ['cs', 'V nastavení cookies, na které vede odkaz v záhlaví každé stránky.'],
])('knows the settings in %s by any form of their name: %s', (locale, text) => {
  expect(say(locale, text)).toHaveLength(1);
});

it('says nothing of what else stands there', () => {
  expect(say('en', 'Our name is at the top of every page.')).toEqual([]);
});
