import { describe, expect, it } from 'vitest';
import { comparePassages } from '#lib/checks/languages/passages/compare-passages.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { makeCheckedEdition } from '../../made-edition.ts';
import type { Said } from './contrary-pairs.ts';

const find = (said: Said) => {
  const name = { policy: 'terms', date: '2027-01-15' };
  const drafts = Object.entries(said).map(([locale, text]) =>
    makeCheckedEdition({ locale: locale as Locale, ...name }, `## A {#a}\n\n${text}`),
  );
  return comparePassages(drafts).map(({ message }) =>
    message.replaceAll(/content\/(\w+)\/terms\/2027-01-15\.md/g, '$1'),
  );
};
const denied: Said = {
  th: 'เราไม่ส่งต่อข้อมูลให้ผู้อื่น',
  en: 'We do not pass data on to others.',
  cs: 'Údaje jiným nepředáváme.',
};

describe('passages in three languages', () => {
  it.each<[string, Said]>([
    [
      'twice in two of them',
      {
        th: 'คุกกี้ที่จำเป็นใช้จดจำตัวเลือก',
        en: 'Cookies without which the site could not remember your choice.',
        cs: 'Cookies, bez nichž by si web nemohl zapamatovat volbu.',
      },
    ],
    [
      'never without',
      {
        th: 'เราโอนข้อมูลเฉพาะเมื่อมีสัญญาเท่านั้น',
        en: 'We never transfer data without a contract.',
        cs: 'Bez smlouvy nikdy žádné údaje nepředáváme.',
      },
    ],
    [
      'by a word that turns away',
      {
        th: 'หากเราปฏิเสธคุณ เราจะลบข้อมูลของคุณ',
        en: 'If we reject you, we delete your data.',
        cs: 'Pokud vás odmítneme, vaše údaje vymažeme.',
      },
    ],
    [
      'by two such words',
      {
        th: 'หากเราปฏิเสธคำขอ เราจะแจ้งเหตุผล',
        en: 'If we turn it down, we tell you why.',
        cs: 'Pokud žádost zamítneme, sdělíme důvody.',
      },
    ],
    [
      'by what a word begins with',
      {
        th: 'หากคำขอไม่มีมูล เราอาจเรียกเก็บค่าธรรมเนียม',
        en: 'Where requests are unfounded, we may charge a fee.',
        cs: 'Jsou-li žádosti nedůvodné, můžeme účtovat poplatek.',
      },
    ],
  ])('are alike where something is denied %s', (_, said) => {
    expect(find(said)).toEqual([]);
  });

  it('are named where one lost its denial, in each language, besides one that is doubled', () => {
    const doubled = 'We never transfer data without a contract. ';
    expect(find({ ...denied, en: `${doubled}We do not pass it on.`, th: 'เราส่งต่อข้อมูล' })).toEqual([
      expect.stringMatching(/^th:9:1: en:9 and cs:9 deny something in this passage \("not"\)/),
    ]);
  });
});

it('are told of in the front matter too, where one language lost them', () => {
  const locales = ['th', 'en', 'cs'] as const;
  const tell = (own: Said) =>
    comparePassages(
      locales.map((locale) =>
        makeCheckedEdition(
          { locale, policy: 'terms', date: '2027-01-15' },
          '## A {#a}\n\nX.',
          'change: first',
          ['Terms', own[locale]],
        ),
      ),
    ).map(({ file, problem }) => [file.slice('content/'.length, 'content/th'.length), problem]);
  expect(tell(denied)).toEqual([]);
  for (const [locale, text] of Object.entries({ th: 'เราส่งต่อ', en: 'We pass it on.', cs: 'Předáváme je.' }))
    expect(tell({ ...denied, [locale]: text })).toEqual([
      [locale, expect.stringContaining('deny something in this passage')],
    ]);
});
