// A warning that may be left as it is, of words that deny in one language alone, hides nothing else of its passage.
import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#lib/checks/all.ts';
import { at, useCopyOfContent } from '../../content-copy.ts';

const heads = {
  th: 'title: นโยบายสำหรับผู้จัดหา\ndescription: เราตรวจสอบผู้จัดหาอย่างไร\nchange: first',
  en: 'title: Supplier policy\ndescription: How we check suppliers.\nchange: first',
  cs: 'title: Zásady pro dodavatele\ndescription: Jak ověřujeme dodavatele.\nchange: first',
};
const texts = {
  th: 'หากคุณจัดหาสินค้าให้เราเกิน 500,000 โครูนาเช็กต่อปี เราจะตรวจสอบบริษัทของคุณก่อนลงนามในสัญญา เราไม่เลือกบริษัทที่ล้มละลาย',
  en: 'If you supply us for more than CZK 500,000 a year, we check your company before we sign the contract. We pass over companies that are insolvent.',
  cs: 'Pokud nám dodáváte za více než 500 000 Kč ročně, vaši společnost před podpisem smlouvy prověříme. Společnosti v úpadku nevybíráme.',
};
const find = (others: Partial<typeof texts> = {}) => {
  const said = { ...texts, ...others };
  for (const locale of ['th', 'en', 'cs'] as const) {
    mkdirSync(at(`content/${locale}/suppliers`), { recursive: true });
    writeFileSync(
      at(`content/${locale}/suppliers/2027-01-15.md`),
      `---\n${heads[locale]}\n---\n\n## 1. A {#checks}\n\n${said[locale]}\n`,
    );
  }
  return checkContent('2026-12-01')
    .filter(({ file }) => file.includes('suppliers'))
    .map(({ file, problem }) => `${file.split('/')[1]}: ${problem}`);
};

describe('a warning that stands', () => {
  useCopyOfContent([]);

  it('hides no contrary of the same passage', () => {
    const standing = find();
    expect(standing).toEqual([expect.stringContaining('and en does not')]);
    for (const [locale, from, to] of [
      ['th', 'ต่อปี', 'ต่อเดือน'],
      ['cs', 'ročně', 'měsíčně'],
      ['en', 'before', 'after'],
    ] as const)
      expect(
        find({ [locale]: texts[locale].replace(from, to) }).filter((each) => !standing.includes(each)),
      ).toEqual([expect.stringMatching(`^${locale}: ${locale} says "\\S+ ?\\S*" here`)]);
  });
});
