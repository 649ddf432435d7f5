import { expect, it } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { findSpaces } from '#lib/policy/typography/find-spaces.ts';

/** Those spaces shown as ~. */
const show = (text: string, locale: Locale, isHeading = false) => {
  const found = findSpaces(text, locale, isHeading);
  return text.replaceAll(' ', (space, index) => (found.includes(index) ? '~' : space));
};

it.each([
  ['one-letter words', 'V souladu s GDPR a „k tomu“ (o tom)', 'V~souladu s~GDPR a~„k~tomu“ (o~tom)'],
  ['one-letter words in a row, and at an end', 'lidí i u nás, pes k', 'lidí i~u~nás, pes k'],
  ['no letters of other words', 'čas x. s. na e-mail b@a dole', 'čas x. s. na e-mail b@a dole'],
  [
    'references, down to their law',
    'čl. 6 odst. 1 písm. b) GDPR, čl. 77 GDPR, § 5, § 73 zákona PDPA, bodu 3',
    'čl.~6~odst.~1~písm.~b)~GDPR, čl.~77~GDPR, §~5, §~73~zákona~PDPA, bodu~3',
  ],
  ['no words that are no law', 'podle čl. 6 Výboru, § 5 A, GDPR', 'podle čl.~6 Výboru, §~5 A, GDPR'],
  ['an act with its number alone', 'nařízení (EU) 2016/679 ze dne', 'nařízení (EU)~2016/679 ze dne'],
  ['a number with what it counts', '12 měsíců, 5 let, 10 000 Kč, 50 %', '12~měsíců, 5~let, 10~000~Kč, 50~%'],
  ['ordinal numbers', '19. století. V roce 2016. Další', '19.~století. V~roce 2016. Další'],
  ['dates', 'dne 27. dubna 2016 o tom', 'dne 27.~dubna~2016 o~tom'],
])('keeps on one line in Czech: %s', (_, text, shown) => {
  expect(show(text, 'cs')).toBe(shown);
});

it.each([
  ['references', 'Article 6(1) of Articles 7 to 9', 'Article~6(1) of Articles~7 to 9'],
  [
    'a reference with its law',
    'Article 12(3) GDPR, Article 77 of the GDPR, section 30 PDPA, Article 6 of the Rules',
    'Article~12(3)~GDPR, Article~77~of~the~GDPR, section~30~PDPA, Article~6 of the Rules',
  ],
  [
    'nothing of words that only look like one',
    'an Article six, SubArticle 6',
    'an Article six, SubArticle 6',
  ],
  ['numbers of files', 'file no. C 108825, say no. 3', 'file no.~C~108825, say no.~3'],
  [
    'units',
    'within 30 days or 12 months, 20 % of 5 dayrooms',
    'within 30~days or 12~months, 20~% of 5 dayrooms',
  ],
  ['dates', 'on 23 November 2026, 123 May', 'on 23~November~2026, 123 May'],
])('keeps on one line in English: %s', (_, text, shown) => {
  expect(show(text, 'en')).toBe(shown);
});

it.each([
  ['the mark that repeats a word', 'อื่น ๆ และ ฯลฯ', 'อื่น~ๆ และ~ฯลฯ'],
  ['references', 'ข้อ 6 และ ข้อ นี้ มาตรา 30', 'ข้อ~6 และ ข้อ นี้ มาตรา~30'],
  [
    'a reference with its law',
    'ข้อ 6(1)(b) ของ GDPR และ ข้อ 15 GDPR มาตรา 73 ของ PDPA ข้อ 6 ของ นี้',
    'ข้อ~6(1)(b)~ของ~GDPR และ ข้อ~15~GDPR มาตรา~73~ของ~PDPA ข้อ~6 ของ นี้',
  ],
  ['units', 'ภายใน 30 วัน 5 วันที่', 'ภายใน 30~วัน 5 วันที่'],
  [
    'dates, the common year for itself',
    'วันที่ 1 ธันวาคม พ.ศ. 2569 (ค.ศ. 2026)',
    'วันที่ 1~ธันวาคม~พ.ศ.~2569 (ค.ศ.~2026)',
  ],
])('keeps on one line in Thai: %s', (_, text, shown) => {
  expect(show(text, 'th')).toBe(shown);
});

it('lets a long date in a heading, which is large, break before its year', () => {
  expect(show('วันที่ 1 ธันวาคม พ.ศ. 2569', 'th', true)).toBe('วันที่ 1~ธันวาคม พ.ศ.~2569');
  expect(show('1 December 2026', 'en', true)).toBe('1~December 2026');
});

it.each([
  ['improtech s.r.o. je', 'improtech~s.r.o. je'],
  ['improtech s. r. o., Praha', 'improtech~s.~r.~o., Praha'],
  ['improtech, spol. s r.o.', 'improtech,~spol.~s~r.o.'],
  ['improtech a.s. x improtech a. s.', 'improtech~a.s. x improtech~a.~s.'],
  [
    'Robot GmbH, Robot Co., Ltd., Robot Ireland Limited',
    'Robot~GmbH, Robot Co.,~Ltd., Robot Ireland~Limited',
  ],
  ['Google LLC, Robot, Inc. x', 'Google~LLC, Robot,~Inc. x'],
  ['what is limited, LLCs, a sample', 'what is limited, LLCs, a sample'],
])('leaves no name without its legal form: %s', (text, shown) => {
  for (const locale of ['en', 'th'] as const) expect(show(text, locale)).toBe(shown);
  expect(show(text, 'cs')).toContain(shown.replace('a sample', 'a~sample'));
});

it.each([
  ['บริษัท กูเกิล จำกัด และ', 'บริษัท~กูเกิล~จำกัด และ'],
  ['บริษัท กูเกิล ไทย จำกัด (มหาชน)', 'บริษัท~กูเกิล ไทย~จำกัด~(มหาชน)'],
  ['บริษัท และ สิทธิ จำกัดการใช้', 'บริษัท และ สิทธิ จำกัดการใช้'],
])('leaves no Thai name without its legal form: %s', (text, shown) => {
  expect(show(text, 'th')).toBe(shown);
});

it.each(['th', 'en', 'cs'] as const)(
  'begins no line with a dash or what parts links, and parts no number (%s)',
  (locale) => {
    expect(show('x – y · z, 110 00 Praha 1, +420 212 345 678', locale)).toBe(
      'x~– y~· z, 110~00 Praha~1, +420~212~345~678',
    );
  },
);
