import { expect, it } from 'vitest';
import type { Said } from './contrary-pairs.ts';
import { makeSaid, tellContraries } from './tell-contraries.ts';

const find = (said: Said) => tellContraries(makeSaid(said));

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
  for (const locale of ['th', 'en', 'cs'] as const)
    expect(find({ ...said, [locale]: other[locale] })).toEqual([
      expect.stringMatching(new RegExp(`^${locale}: ${locale} says ".+" where .+ say "`)),
    ]);
});

it('leaves to each language how it sorts a list of places', () => {
  const said = {
    th: 'ออสเตรีย เยอรมนี และโปแลนด์',
    en: 'Austria, Germany and Poland.',
    cs: 'Německo, Polsko a Rakousko.',
  };
  expect(find(said)).toEqual([]);
});
