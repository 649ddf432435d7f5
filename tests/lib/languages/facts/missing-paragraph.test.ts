import { expect, it } from 'vitest';
import { findFacts } from './find-facts.ts';

const texts = {
  th: 'ประโยชน์โดยชอบด้วยกฎหมาย ข้อ 6(1)(f) ของ GDPR และสัญญา ข้อ 6(1)(b) ของ GDPR',
  en: 'Legitimate interest, Article 6(1)(f) GDPR, and a contract, Article 6(1)(b) GDPR.',
  cs: 'Oprávněný zájem, čl. 6 odst. 1 písm. f) GDPR, a smlouva, čl. 6 odst. 1 písm. b) GDPR.',
};
const find = (own: typeof texts) => findFacts(own).map(({ problem, remedy }) => `${problem} — ${remedy}`);

it.each([
  ['en', 'Article 6(1)(f)', 'Article 6(f)'],
  ['cs', 'čl. 6 odst. 1 písm. f)', 'čl. 6 písm. f)'],
  ['th', 'ข้อ 6(1)(f)', 'ข้อ 6(f)'],
] as const)('a paragraph that is left out before its letter is named in %s', (locale, right, wrong) => {
  expect(find(texts)).toEqual([]);
  const own = { ...texts, [locale]: `${texts[locale].replace(right, wrong)} ${texts[locale]}` };
  expect(find(own)).toEqual([expect.stringContaining(`${locale} names \`${wrong}\``)]);
  expect(find(own)[0]).toMatch(/ — write the paragraph as well, before the letter: 6\(1\)\(f\)$/);
});
