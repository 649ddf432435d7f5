import { expect, it } from 'vitest';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { say } from './say.ts';

it.each<[FrozenLocale, text: string, found: string, meant: string]>([
  ['en', 'For the United States we use the clauses of Decision (EU) 2021/915.', '2021/915', '2021/914'],
  ['en', 'The clauses in our contracts (Article 28 GDPR, Decision (EU) 2021/914).', '2021/914', '2021/915'],
  ['en', 'It takes part in the Data Privacy Framework, Decision (EU) 2021/914.', '2021/914', '2023/1795'],
  ['en', 'We use the standard contractual clauses of Decision (EU) 2023/1795.', '2023/1795', '2021/914'],
  ['cs', 'Předávání chrání doložky podle rozhodnutí (EU) 2021/915.', '2021/915', '2021/914'],
  ['cs', 'Účastní se Data Privacy Framework, rozhodnutí (EU) 2021/915.', '2021/915', '2023/1795'],
  ['cs', 'Smlouvy se zpracovateli mají doložky z rozhodnutí (EU) 2021/914.', '2021/914', '2021/915'],
  ['th', 'การโอนข้อมูลได้รับการคุ้มครองตามข้อสัญญาของ (EU) 2021/915', '2021/915', '2021/914'],
  ['th', 'เราใช้ข้อสัญญามาตรฐานตาม (EU) 2023/1795', '2023/1795', '2021/914'],
])('a decision on something else is told in %s: %s', (locale, text, found, meant) => {
  expect(say(locale, text)).toEqual([
    `${text.indexOf(found) + 1}: ${found} decides on something else than this text is about — write ${meant}, which decides on that, or say what ${found} is for`,
  ]);
  expect(say(locale, text.replace(found, meant))).toEqual([]);
  expect(say(locale, `${text} ${meant}`)).toEqual([]);
});

it.each<[FrozenLocale, text: string]>([
  ['en', 'We use the clauses of Decision (EU) 2021/914 with processors in the United States.'],
  ['en', 'Its adequacy (Decision (EU) 2023/1795) makes clauses needless.'],
  ['cs', 'Zpracovatelům předáváme údaje na základě doložek z rozhodnutí (EU) 2021/915.'],
  ['th', 'ผู้ประมวลผลที่รับโอนข้อมูลใช้ข้อสัญญาตาม (EU) 2021/914'],
])('a decision on its own subject is right in %s: %s', (locale, text) => {
  expect(say(locale, text)).toEqual([]);
});
