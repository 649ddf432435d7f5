import { describe, expect, it } from 'vitest';
import { readCheckedEdition } from '#lib/checks/edition.ts';
import { checkDenials } from '#lib/checks/languages/passages/fewer-denials.ts';
import { listEditions } from '#lib/content/folder.ts';
import { type Locale, locales } from '#lib/i18n/routing.ts';
import { makeCheckedEdition } from '../../made-edition.ts';
import type { Said } from './contrary-pairs.ts';

const make = (said: Said) =>
  Object.entries(said).map(([locale, text]) =>
    makeCheckedEdition(
      { locale: locale as Locale, policy: 'cameras', date: '2027-01-15' },
      `## A {#a}\n\n${text}`,
    ),
  );
const find = (said: Said) =>
  checkDenials(make(said), () => undefined, []).map(({ message }) =>
    message.replaceAll(/content\/(\w+)\/cameras\/2027-01-15\.md/g, '$1'),
  );

const both: Said = {
  th: 'กล้องไม่บันทึกเสียง และไม่จดจำใบหน้า',
  en: 'The cameras record no sound and do not recognise faces.',
  cs: 'Kamery nenahrávají zvuk a nerozpoznávají obličeje.',
};
const one: Said = {
  th: 'กล้องบันทึกเสียง และไม่จดจำใบหน้า',
  en: 'The cameras record sound and do not recognise faces.',
  cs: 'Kamery nahrávají zvuk a nerozpoznávají obličeje.',
};
const remedy = 'see that no "not" is lost; where it is said in other words, leave it';

describe('a passage that denies several things', () => {
  it('is told of the language that denies fewer of them', () => {
    expect(find(both)).toEqual([]);
    expect(find(one)).toEqual([]);
    expect(locales.flatMap((locale) => find({ ...both, [locale]: one[locale] }))).toEqual([
      `th:9:1: th denies 1 ("ไม่") in this passage, and en:9 and cs:9 2 ("no", "not") — ${remedy}`,
      `en:9:1: en denies 1 ("not") in this passage, and th:9 and cs:9 2 ("ไม่", "ไม่") — ${remedy}`,
      `cs:9:1: cs denies 1 ("nerozpoznávají") in this passage, and th:9 and en:9 2 ("ไม่", "ไม่") — ${remedy}`,
    ]);
  });

  it.each<[string, Said]>([
    [
      'a denial that Czech doubles',
      {
        th: 'ห้ามผู้ใดทำสำเนา และไม่มีการขาย',
        en: 'Nobody may copy it, and it is not sold.',
        cs: 'Nikdo je nesmí kopírovat a neprodávají se.',
      },
    ],
    [
      'what is said of how long and for how much',
      {
        th: 'เราไม่ขาย และตอบโดยไม่ชักช้าและไม่มีค่าใช้จ่าย',
        en: 'We do not sell it, and answer without undue delay, at no cost.',
        cs: 'Neprodáváme je a odpovíme bez zbytečného odkladu a bezplatně.',
      },
    ],
    [
      'two that deny it otherwise than the third each',
      {
        th: 'เราไม่ขายหรือให้เช่าที่อยู่ และไม่ลบ',
        en: 'We neither sell nor rent the addresses, and do not erase them.',
        cs: 'Adresy neprodáváme.',
      },
    ],
  ])('is not seen in %s', (_, said) => {
    expect(find(said)).toEqual([]);
  });

  it('is as often denied in every language of the editions that were accepted', () => {
    const editions = listEditions().flatMap((name) => readCheckedEdition(name, []) ?? []);
    expect(editions.length).toBeGreaterThan(15);
    expect(checkDenials(editions, () => undefined, []).map(({ message }) => message)).toEqual([]);
  });
});
