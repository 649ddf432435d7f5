import { expect, it } from 'vitest';
import { findOtherOrder } from '#lib/checks/languages/passages/order-within.ts';
import type { Said } from './contrary-pairs.ts';
import { makeRow, show } from './made-row.ts';
import { makeSaid, tellContraries } from './tell-contraries.ts';

const find = (said: Said) => show(findOtherOrder(makeRow(said)));

const exchanged: [string, Said, Said][] = [
  [
    'periods',
    {
      th: 'ถามหลัง 12 เดือน และหลัง 6 เดือน',
      en: 'We ask after 12 months, and after 6 months.',
      cs: 'Zeptáme se po 12 měsících, a po 6 měsících.',
    },
    {
      th: 'ถามหลัง 6 เดือน และหลัง 12 เดือน',
      en: 'We ask after 6 months, and after 12 months.',
      cs: 'Zeptáme se po 6 měsících, a po 12 měsících.',
    },
  ],
  [
    'more than two periods',
    {
      th: '12 เดือน 6 เดือน และ 3 เดือน',
      en: '12 months, 6 months and 3 months.',
      cs: '12 měsíců, 6 měsíců a 3 měsíce.',
    },
    {
      th: '12 เดือน 3 เดือน และ 6 เดือน',
      en: '12 months, 3 months and 6 months.',
      cs: '12 měsíců, 3 měsíce a 6 měsíců.',
    },
  ],
  [
    'numbers of which one is that of an act',
    { th: 'คือ 95/46 และ 679 นี้', en: 'Of 95/46 and 679.', cs: 'Podle 95/46 a 679.' },
    { th: 'คือ 679 และ 95/46 นี้', en: 'Of 679 and 95/46.', cs: 'Podle 679 a 95/46.' },
  ],
  [
    'the places from where and to where data goes',
    {
      th: 'การโอนจากสหภาพยุโรปไปยังสหรัฐอเมริกา',
      en: 'Transfers from the European Union to the United States.',
      cs: 'Předávání z Evropské unie do Spojených států.',
    },
    {
      th: 'การโอนจากสหรัฐอเมริกาไปยังสหภาพยุโรป',
      en: 'Transfers from the United States to the EU.',
      cs: 'Předávání ze Spojených států do EU.',
    },
  ],
  [
    'one of two contraries that stand in one passage',
    {
      th: 'ทำลาย 30 วันหลังการสัมภาษณ์ ก่อนการสัมภาษณ์เราไม่พิมพ์',
      en: 'Destroyed after the interview. Before it we print nothing.',
      cs: 'Zničíme po pohovoru. Před ním nic netiskneme.',
    },
    {
      th: 'ทำลาย 30 วันหลังการสัมภาษณ์ หลังการสัมภาษณ์เราไม่พิมพ์',
      en: 'Destroyed after the interview. After it we print nothing.',
      cs: 'Zničíme po pohovoru. Poté nic netiskneme.',
    },
  ],
];

it.each(exchanged)('tells which language has exchanged %s', (_, said, other) => {
  expect([find(said), find(other)]).toEqual([[], []]);
  for (const locale of ['th', 'en', 'cs'] as const) {
    expect(find({ ...said, [locale]: other[locale] })).toEqual([
      expect.stringMatching(new RegExp(`^warning: ${locale}:9:\\d+: ${locale} says ".+" where .+ say "`)),
    ]);
    expect(tellContraries(makeSaid({ ...said, [locale]: other[locale] }))).toHaveLength(1);
  }
});

it('tells where it stands and what to do, once a passage', () => {
  const look = 'see that the two are not exchanged; where only the words stand in another order, leave it';
  const said: Said = {
    th: '12 เดือน 6 เดือน จากสหภาพยุโรปไปยังสหรัฐอเมริกา',
    en: 'So 6 months, 12 months, from the United States to the EU.',
    cs: '12 měsíců, 6 měsíců, z EU do Spojených států.',
  };
  expect(find(said)).toEqual([
    `warning: en:9:4: en says "6 months" where th:9 and cs:9 say "12 เดือน": the order is another — ${look}`,
  ]);
  const contraries = { th: 'หลังการสัมภาษณ์ ก่อนการสัมภาษณ์', cs: 'Po pohovoru. Před ním.' };
  expect(find({ ...contraries, en: 'After it. After it.' })).toEqual([
    'warning: en:9:11: en says "After" where th:9 and cs:9 say "ก่อน" — say the same in every language; where it is said in other words, leave it',
  ]);
});

it.each<[string, Said]>([
  [
    'a list of places',
    {
      th: 'ออสเตรีย เยอรมนี และโปแลนด์',
      en: 'Austria, Germany and Poland.',
      cs: 'Německo, Polsko a Rakousko.',
    },
  ],
  ['names', { th: 'Alfa3D และ Beta4K', en: 'By Google and Meta.', cs: 'Od společností Meta a Google.' }],
  [
    'other periods, which are told as such',
    {
      th: '12 เดือน และ 6 เดือน',
      en: '12 months and 7 months.',
      cs: '12 měsíců a 6 měsíců.',
    },
  ],
  [
    'periods that a language does not say',
    { th: '12 เดือน และ 6 เดือน', en: '6 months and 12 months.', cs: 'Po nějaké době.' },
  ],
  [
    'periods that each says in an order of its own',
    {
      th: '12 เดือน 6 เดือน และ 3 เดือน',
      en: '6 months, 12 months and 3 months.',
      cs: '3 měsíce, 6 měsíců a 12 měsíců.',
    },
  ],
  [
    'a period that is said without its number',
    { th: 'หลัง 1 เดือน และหลัง 2 เดือน', en: 'After 2 months and a month.', cs: 'Po 1 měsíci a po 2 měsících.' },
  ],
  [
    'a contrary that stands alone, which another rule tells',
    { th: 'ก่อนการสัมภาษณ์', en: 'After the interview.', cs: 'Před pohovorem.' },
  ],
  [
    'contraries of which one language says more',
    {
      th: 'หลังการสัมภาษณ์ ก่อนการสัมภาษณ์',
      en: 'Before it. After it. Before it.',
      cs: 'Po pohovoru. Před pohovorem.',
    },
  ],
])('leaves %s', (_, said) => {
  expect(find(said)).toEqual([]);
});
