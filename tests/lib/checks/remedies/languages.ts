import { readFileSync, writeFileSync } from 'node:fs';
import { at, edit, sealCopy } from '../../../content-copy.ts';
import { type ContentCase, draft, everywhere, sealing, withDraft } from './content.ts';
import { material, name, write } from './made-content.ts';

/** Letters that stand for a long sentence, each time another. */
const long = (letter: string) => Array.from({ length: 20 }, () => `${letter}bcdefghi`).join('-');
const sentences = ['p', 'q', 'r', 's'].map(long);
const lines = {
  th: 'เราจะแจ้งให้คุณทราบเรื่องนี้ทางอีเมล',
  en: 'We tell you about it by e-mail.',
  cs: 'Sdělíme vám to e-mailem.',
};
const addSection = () => {
  for (const [locale, text] of Object.entries(lines)) {
    const path = name(draft, locale as keyof typeof lines);
    writeFileSync(at(path), `${readFileSync(at(path), 'utf8')}\n## C {#c}\n\n${text}\n`);
  }
};
let czech = '';

/** What each language says more, and what one of them is to say instead. */
export const saying = (
  does: string,
  said: string,
  more: typeof lines,
  [locale, wrong, right]: [keyof typeof lines, string, string],
): ContentCase => ({
  does,
  spoil: withDraft(() => {
    for (const [each, text] of Object.entries(more))
      edit(name(draft, each as keyof typeof lines), ' 2026: amen.', ` 2026: amen.\n\n${text}`);
  }),
  said,
  mend: () => edit(name(draft, locale), wrong, right),
});

/** Cases of one language that is apart from the others. */
export const languages: ContentCase[] = [
  {
    does: 'a change in one language alone',
    plan: sealing,
    spoil: withDraft(() => edit(name(draft, 'cs'), ' 2026.', ' 2026, so.'), material(draft), ' 2026.'),
    said: 'the section "b" changed here alone, and is the old one in en and th — undo the change, or write it in en and th too; if it may wait, say in the front matter of en and th until when and why:\nwaivers:',
    mend: () => {
      for (const locale of ['th', 'en'] as const) edit(name(draft, locale), ' 2026.', ' 2026, so.');
    },
  },
  {
    does: 'an urgent change that one language does not carry over',
    plan: sealing,
    spoil: withDraft(
      () => {
        everywhere(draft, 'title: Terms', 'title: Terms B')();
        edit(name(draft), ' 2026.', ' 2026: amen.');
      },
      material(draft),
      ' 2026.',
    ),
    said: `the section "b" is that of the edition of 2026-01-01 here, which that of 2026-02-01 changed — write the change here too, as in ${name('2026-02-01')}`,
    mend: () => edit(name(draft), ' 2026: amen.', ' 2026.'),
  },
  {
    does: 'an edition in another language',
    spoil: withDraft(() => {
      addSection();
      czech = readFileSync(at(name(draft, 'cs')), 'utf8');
      writeFileSync(at(name(draft, 'cs')), readFileSync(at(name(draft)), 'utf8'));
    }),
    said: 'this edition is in English, and not in Czech — put here the text in Czech; if it may wait, say in the front matter until when and why:\nwaivers:\n  - section: summary',
    mend: () => writeFileSync(at(name(draft, 'cs')), czech),
  },
  {
    does: 'a sentence that is lost in one language',
    spoil: () => {
      write('2026-02-01', material('2026-02-01'), ` 2026: ${sentences.join(', ')}, so.`);
      sealCopy('terms', '2026-02-01', '2026-01-01');
      write(draft, material(draft), ` 2026: ${sentences.join(', ')}.`);
      edit(name(draft, 'cs'), `, ${sentences[3]}`, '');
    },
    said: 'cs became shorter in this passage since the edition before, and en:14 and th:14 did not — see that no sentence is lost or added, and say the same in every language',
    mend: () => edit(name(draft, 'cs'), `, ${sentences[2]}.`, `, ${sentences[2]}, ${sentences[3]}.`),
  },
  {
    does: 'paragraphs in another order in one language',
    spoil: withDraft(
      () => edit(name(draft, 'cs'), '2027: amen.\n\n2028: amen.', '2028: amen.\n\n2027: amen.'),
      material(draft),
      ' 2026.\n\n2027: amen.\n\n2028: amen.',
    ),
    said: 'cs says here what en:18 and th:18 say: the order is another — give every language the same order',
    mend: () => edit(name(draft, 'cs'), '2028: amen.\n\n2027: amen.', '2027: amen.\n\n2028: amen.'),
  },
  saying(
    'a denial that one sentence alone got',
    'cs denies something in this sentence ("nesmějí"), and en:16 and th:16 do not — see that no "not" is added; where it is said in other words, leave it',
    { th: 'บุคคลเหล่านั้นออกได้', en: 'They may leave.', cs: 'Oni nesmějí odejít.' },
    ['cs', 'nesmějí', 'mohou'],
  ),
  saying(
    'facts that two paragraphs have exchanged',
    'cs says here what en:18 and th:18 say: the order is another — give every language the same order',
    {
      th: 'ข้อ 5 กำหนด 6 เดือน\n\nข้อ 7 กำหนด 9 เดือน',
      en: 'Article 5: 6 months.\n\nArticle 7: 9 months.',
      cs: 'Článek 5: 9 měsíců.\n\nČlánek 7: 6 měsíců.',
    },
    ['cs', 'Článek 5: 9 měsíců.\n\nČlánek 7: 6 měsíců.', 'Článek 5: 6 měsíců.\n\nČlánek 7: 9 měsíců.'],
  ),
  saying(
    'a name that one language says once more',
    'cs names `MailChimp` here, which en:16 and th:16 do not — say the same in every language; where it is only said once more, leave it',
    {
      th: 'บริการของ Google\n\nบริการของ MailChimp',
      en: 'Services of Google.\n\nServices of MailChimp.',
      cs: 'Služby MailChimp a Google.\n\nSlužby MailChimp.',
    },
    ['cs', 'MailChimp a Google', 'Google'],
  ),
  saying(
    'a paragraph of an article that one language left out',
    'en names `Article 6(f)` in `b`, cs and th do not — write the paragraph as well, before the letter: 6(1)(f)',
    {
      th: 'ข้อ 6(1)(f) และข้อ 6(1)(f)',
      en: 'Article 6(1)(f) and Article 6(f).',
      cs: 'Článek 6 odst. 1 písm. f) a čl. 6 odst. 1 písm. f).',
    },
    ['en', 'Article 6(f)', 'Article 6(1)(f)'],
  ),
  saying(
    'a limit that one sentence lost',
    'cs:16 limits something in this sentence ("pouze"), and en does not — see that no "only" is lost; where it is said in other words, leave it',
    { th: 'เราส่งให้เฉพาะธนาคาร', en: 'We may send data to banks.', cs: 'Údaje můžeme předat pouze bankám.' },
    ['en', 'data to', 'data only to'],
  ),
  saying(
    'the contrary of what a sentence says in another language',
    'cs says "Můžeme" in this sentence, and en:16 says "must" instead — say the same in every language; where it is said in other words, leave it',
    { th: 'เราจ่าย เราต้องตอบ', en: 'We may pay. We must answer.', cs: 'Můžeme platit. Můžeme odpovědět.' },
    ['cs', 'Můžeme odpovědět', 'Musíme odpovědět'],
  ),
  saying(
    'a mark that asks in one language alone',
    'a sentence ends with "pay?", and in cs:16 and th:16 with no such mark — write "pay.", or the mark in every language',
    { th: 'เราอาจจ่าย', en: 'We may pay?', cs: 'Můžeme platit.' },
    ['en', 'pay?', 'pay.'],
  ),
];
