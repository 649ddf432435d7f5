import { expect, it } from 'vitest';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { say } from './say.ts';

it.each<[FrozenLocale, text: string, both: string, instead: string]>([
  ['en', 'We erase/delete it.', 'erase/delete', 'erase or delete'],
  ['cs', 'Až do výše/částky 1 500 Kč.', 'výše/částky', 'výše nebo částky'],
  ['en', 'We refund it by card / in cash within a week.', 'card / in', 'card or in'],
  ['cs', 'Vrátíme ji na účet / v hotovosti do týdne.', 'účet / v', 'účet nebo v'],
  ['th', 'เราเก็บระยะ/เวลาไว้', 'เราเก็บระยะ/เวลาไว้', 'เราเก็บระยะ หรือ เวลาไว้'],
])('tells of two words in %s that were left to choose from: %s', (locale, text, both, instead) => {
  expect(say(locale, text)).toEqual([
    `9:${text.indexOf(both) + 1}: "${both}" leaves open which of the two is meant — write the one that is, or "${instead}"`,
  ]);
  expect(say(locale, text, text)).toEqual([]);
});

it.each<[FrozenLocale, text: string]>([
  [
    'en',
    'You and/or his/her heirs, Vodičkova 710/31, HTTP/TLS, `utm/source`, at photorobot.com/legal/terms.',
  ],
  ['cs', 'Zákazník/zákaznice a/nebo uživatel/ka, 2016/679, iOS/Android.'],
  ['th', 'คุณและ/หรือเรา'],
  ['en', '| Name/address |\n| --- |\n| name/address |'],
])('says nothing of what belongs together in %s: %s', (locale, text) => {
  expect(say(locale, text)).toEqual([]);
});
