import { locales } from '#lib/i18n/routing.ts';
import { edit } from '../../../content-copy.ts';
import { type ContentCase, draft, everywhere, withDraft } from './content.ts';
import { material, name } from './made-content.ts';

/** The first heading is another in every language, and in one it is that of the second section. */
const moveHeading = () => {
  for (const locale of locales) edit(name(draft, locale), '## A {#a}', '## C {#a}');
  edit(name(draft, 'cs'), '## B {#b}', '## A {#b}');
};

/** Cases of one language that changed since the edition before, or did not, and the others otherwise. */
export const alone: ContentCase[] = [
  {
    does: 'a word that turns a sentence in one language alone',
    spoil: withDraft(
      () => edit(name(draft, 'cs'), 'údaje vymažeme', 'je nevymažeme'),
      material(draft),
      ' 2026.\n\n2027: amen.',
    ),
    said: 'cs alone gained "nevymažeme" in this passage since the edition before; en:14 and th:14 are as they were — undo it, or write the change in every language; where only the words are others, leave it',
    mend: () => edit(name(draft, 'cs'), 'je nevymažeme', 'údaje vymažeme'),
  },
  {
    does: 'other words in one language alone',
    spoil: withDraft(
      () => edit(name(draft, 'cs'), 'Poté', 'Potom'),
      material(draft),
      ' 2026.\n\n2027: amen.',
    ),
    said: 'cs alone is worded otherwise than in the edition before, in line 14 "Potom" instead of "Poté" — see that it still says what the others say; what it says otherwise, write in every language',
    mend: () => edit(name(draft, 'cs'), 'Potom', 'Poté'),
  },
  {
    does: 'other words in all languages but one',
    spoil: withDraft(
      () => {
        everywhere(draft, '## B {#b}', '## Data {#b}')();
        edit(name(draft, 'en'), 'afterwards', 'in the end');
        edit(name(draft, 'th'), 'เมื่อครบกำหนด', 'ในภายหลัง');
      },
      material(draft),
      ' 2026.',
    ),
    said: 'cs alone is worded as in the edition before, in line 14 — see that it says what the others say now',
    mend: () => edit(name(draft, 'cs'), 'Poté', 'Později'),
  },
  {
    does: 'a heading that was that of another section in one language alone',
    spoil: withDraft(moveHeading, material(draft), ' 2026.\n\n2027: amen.'),
    said: 'cs alone says here what stood in line 8 of the edition before; en:12 and th:12 are as they were — put it back, or give every language the same order',
    mend: () => edit(name(draft, 'cs'), '## A {#b}', '## B {#b}'),
  },
  {
    does: 'a remark in brackets in one language alone',
    spoil: withDraft(
      () => edit(name(draft, 'cs'), 'Poté', 'Poté (novinka)'),
      material(draft),
      ' 2026.\n\n2027: amen.',
    ),
    said: 'cs says in brackets "(novinka)", and en:14 and th:14 say nothing of it — remove it where it is a note to yourselves; else say the same in every language; where it is said in other words, leave it',
    mend: () => edit(name(draft, 'cs'), 'Poté (novinka)', 'Poté'),
  },
];
