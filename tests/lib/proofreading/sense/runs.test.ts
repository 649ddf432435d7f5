// What breaks off or leaves out a step, at the places where it is told and where it is not.
import { describe, expect, it } from 'vitest';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { say } from './say.ts';

const differ = 'figures and words that differ';
const step = 'a third step behind a first';
const end = 'a sentence ends with';
const star = 'of a note that there is not';
const gap = 'does not follow';

describe('a run', () => {
  it.each<[FrozenLocale, text: string, what: string]>([
    ['en', 'We keep it 12(eleven) months.', differ],
    ['en', 'So, first, we ask; third, we go.', step],
    ['cs', 'Tak za prvé se ptáme; za třetí jdeme.', step],
    ['en', 'We keep the.', end],
    ['en', 'We keep our; and so.', end],
    ['cs', 'Máme je podle.', end],
    ['cs', 'Máme je pro; a tak dál.', end],
    ['th', 'เราเก็บข้อมูลและ.', end],
    ['en', 'We keep data* of ours.', star],
    ['en', 'We keep 30* of them.', star],
    ['th', 'เราไม่เก็บที่นี่† ของเรา', star],
    ['en', '(a) one and (c) two.', gap],
    ['en', 'See (a) one, (b) two and (d) three.', gap],
    ['th', '(ก) หนึ่ง (ค) สอง', gap],
  ])('is told in %s: %s', (locale, text, what) => {
    expect(say(locale, text)).toEqual([expect.stringContaining(what)]);
  });

  it.each<[FrozenLocale, text: string]>([
    ['en', 'We keep it 12(twelve) months.'],
    ['en', 'First, we ask; second, we see; third, we go.'],
    ['en', 'The third, of three.'],
    ['en', 'We keep the.dot file, and this * of it.'],
    ['th', 'เราเก็บและ. ลบ'],
    ['en', '(b) one and (d) two.'],
    ['en', '(a) one and (b) two.'],
    ['en', 'See one(a) and two(c).'],
  ])('is not doubted in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});
