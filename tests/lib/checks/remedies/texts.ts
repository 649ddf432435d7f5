import { type Locale, locales } from '#lib/i18n/routing.ts';
import { append, edit, sealCopy } from '../../../content-copy.ts';
import { type ContentCase, draft, withDraft } from './content.ts';
import { name } from './made-content.ts';
import { other, promised } from './promised.ts';

const own = `[x](https://privacy.example/en/terms)`;
const inEvery = (text: string) => () => {
  for (const locale of locales) edit(name(draft, locale), ' 2026: amen.', ` 2026: ${text}.`);
};

/** Letters that stand for a long sentence of each language. */
const long = Array.from({ length: 60 }, (_, index) => 'abcdefghij'[index % 10]?.repeat(3)).join('-');
const first = { th: 'วันแรก', en: 'The first day.', cs: 'Posledním dnem.' };
const denied = { th: 'เราไม่ส่งต่อ', en: 'We do not pass it on.', cs: 'Údaje předáváme.' };

/** Cases of what the languages say, and how a draft is written. */
export const texts: ContentCase[] = [
  ...promised,
  other(
    'what one language does not say',
    'say the same in every language: write it here as well,',
    ': amen.',
  ),
  other(
    'what one language says alone',
    'write it in the others as well, or delete it here',
    ' 2026: amen, 5.',
  ),
  other(
    'a capital letter within a sentence',
    'a capital letter within a sentence: "or Amen" — write "or amen", or "or. Amen" where one ends',
    ' 2026: amen or Amen so.',
    ' 2026: amen or amen so.',
  ),
  {
    does: 'what is sealed and differs',
    spoil: () => {
      edit(name('2026-02-01', 'cs'), ' 2026.', ' 2025, 2024.');
      sealCopy('terms', '2026-02-01', '2026-01-01');
    },
    said: ' (and 1 more) — mind it in the next edition',
    mend: () => {
      edit(name('2026-02-01', 'cs'), ' 2025, 2024.', ' 2026.');
      sealCopy('terms', '2026-02-01', '2026-01-01');
    },
  },
  {
    does: 'the whole address of a page of the site',
    spoil: withDraft(inEvery(own)),
    said: 'leads to this website by its whole address',
    mend: () => {
      for (const locale of locales) edit(name(draft, locale), own, `[x](/${locale}/terms)`);
    },
  },
  other(
    'what is in another language',
    'this paragraph is in Czech: "',
    ' 2026: amen. Údaje jsou podle nás vaše.',
  ),
  other('letters and accents as two characters', '--fix makes them one', 'vymaz\u030Ceme', 'vymažeme', [
    'cs',
    'vymažeme',
  ]),
  other('Thai digits', 'Thai digits in a text of others: "๒๐๒๖" — write "2026"', ' ๒๐๒๖: amen.', undefined, [
    'th',
    ' 2026: amen.',
  ]),
  other(
    'a Thai word that is misspelt',
    'a word that is misspelt, most likely: "ข้อมลู" — write "ข้อมูล"',
    ' 2026: amen. ใช้ข้อมูล เก็บข้อมูล ส่งข้อมลู',
    ' 2026: amen. ใช้ข้อมูล เก็บข้อมูล ส่งข้อมูล',
    ['th', ' 2026: amen.'],
  ),
  other(
    'a bracket without its other',
    'the mark "(" is never closed — write its other, or delete it',
    ' (2026: amen.',
    ' (2026): amen.',
  ),
  {
    does: 'a denial that is lost in one language',
    spoil: withDraft(() => {
      for (const [locale, text] of Object.entries(denied))
        edit(name(draft, locale as Locale), ' 2026: amen.', ` 2026: ${text}`);
    }),
    said: 'en:14 and th:14 deny something in this passage ("not"), and cs does not — see that no "not" is lost; where it is said in other words, leave it',
    mend: () => edit(name(draft, 'cs'), 'předáváme', 'nepředáváme'),
  },
  {
    does: 'the contrary of what the other languages say',
    spoil: withDraft(() => {
      for (const [locale, text] of Object.entries(first))
        edit(name(draft, locale as Locale), ' 2026: amen.', ` 2026: ${text}`);
    }),
    said: 'cs says "Posledním" here, and en:14 and th:14 say "first" instead — say the same in every language; where it is said in other words, leave it',
    mend: () => edit(name(draft, 'cs'), 'Posledním', 'Prvním'),
  },
  {
    does: 'a sentence that one language lacks',
    spoil: withDraft(() => {
      edit(name(draft, 'en'), ' 2026: amen.', ' 2026: amen. Amen is what it is.');
      edit(name(draft, 'th'), ' 2026: amen.', ' 2026: amen. อาเมนก็คืออาเมน');
    }),
    said: 'en:14 says one thing more in this passage, as it seems "Amen is what it is. …", than cs — see that nothing is lost or added, and say the same in every language',
    mend: () => edit(name(draft, 'cs'), ' 2026: amen.', ' 2026: amen. Amen je to, co je.'),
  },
  {
    does: 'one of three things that one language lacks',
    spoil: withDraft(() => {
      append(name(draft, 'en'), '- Red, green and blue');
      append(name(draft, 'cs'), '- Červená a modrá');
      append(name(draft, 'th'), '- แดง เขียว และน้ำเงิน');
    }),
    said: 'en:16 and th:16 list 3 things here, and cs 2 — see that none is lost or added; where it is said in other words, leave it',
    mend: () => edit(name(draft, 'cs'), 'Červená a', 'Červená, zelená a'),
  },
  {
    does: 'a passage that is lost in one language',
    spoil: withDraft(() => {
      for (const locale of ['th', 'en'] as const)
        edit(name(draft, locale), ' 2026: amen.', ` 2026: ${long}.`);
    }),
    said: 'cs says much less in this passage than en:14 and th:14 — see that nothing is lost or added, and say the same in every language',
    mend: () => edit(name(draft, 'cs'), ' 2026: amen.', ` 2026: ${long}.`),
  },
  {
    does: 'a paragraph that stands there twice',
    spoil: withDraft(() => {
      for (const locale of locales) edit(name(draft, locale), /(?<=## A.*\n\n)(.+)/, '$1\n\n$1');
    }),
    said: 'already — delete one of the two',
    mend: () => {
      for (const locale of locales) edit(name(draft, locale), /(?<=## A.*\n\n)(.+)\n\n\1/, '$1');
    },
  },
];
