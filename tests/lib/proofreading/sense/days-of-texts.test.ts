// Until when a text holds, and when it was written: what the day of its file, 15 January 2026, says otherwise.
import { expect, it } from 'vitest';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { say } from './say.ts';

const until = 'the text holds until';
const updated = 'the text was written anew for 2026-01-15';

it.each<[FrozenLocale, text: string, what: string]>([
  ['en', 'This version holds until 31 December 2025.', until],
  ['en', 'Last update: 3 March 2024.', updated],
  ['en', 'It was last revised on 3 March 2024.', updated],
  ['cs', 'Toto znění platí do 31. prosince 2025.', until],
  ['cs', 'Znění je účinné do 31. prosince 2025.', until],
  ['cs', 'Verze je platná do 31. prosince 2025.', until],
  ['cs', 'Podmínky platí pouze do 31. prosince 2025.', until],
  ['cs', 'Poslední změna 3. března 2024.', updated],
  ['cs', 'Je to poslední úprava: 3. března 2024.', updated],
  ['cs', 'Naposledy upraveno dne 3. března 2024.', updated],
  ['th', 'นโยบายนี้ใช้บังคับถึงวันที่31 ธันวาคม 2568', until],
  ['th', 'แก้ไขล่าสุด 3 มีนาคม 2567', updated],
  ['th', 'ปรับปรุงล่าสุดเมื่อวันที่ 3 มีนาคม 2567', updated],
  ['th', 'อัปเดตครั้งล่าสุด: 3 มีนาคม 2567', updated],
])('is told in %s: %s', (locale, text, what) => {
  expect(say(locale, text)).toEqual([expect.stringContaining(what)]);
});

it.each<[FrozenLocale, text: string]>([
  ['en', 'This version holds until 15 January 2026.'],
  ['en', 'This version holds until the end, and 3 March 2024 is past.'],
  ['en', 'Last updated on 15 January 2026.'],
  ['cs', 'Toto znění platí do 15. ledna 2026.'],
  ['cs', 'Poslední úprava: 15. ledna 2026.'],
  ['cs', 'Zásady platí do konce, a 3. březen 2024 uplynul.'],
  ['th', 'แก้ไขล่าสุด 15 มกราคม 2569'],
])('is not doubted in %s: %s', (locale, text) => {
  expect(say(locale, text)).toEqual([]);
});
