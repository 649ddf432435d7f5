// What makes a change more than editorial, and what does not, in each language (WP260 rev.01 §29).
import { describe, expect, it } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { findMeaningChanges, writeMeaningChanges } from '#lib/languages/meaning/meaning-changes.ts';
import { makeCheckedEdition } from '../../checks/made-edition.ts';

const texts: Record<'en' | 'cs' | 'th', string> = {
  en: 'We give the data to our accountants and to banks, in order to pay invoices. Each of them is bound by a contract. We tell you of it.',
  cs: 'Údaje předáváme svým účetním a bankám, abychom mohli platit faktury. Každý z nich je vázán smlouvou. Sdělíme vám to.',
  th: 'เราให้ข้อมูลแก่ผู้สอบบัญชีและธนาคารเพื่อชำระใบแจ้งหนี้ ทุกรายผูกพันตามสัญญา เราจะแจ้งให้คุณทราบ',
};
const find = (locale: keyof typeof texts, from: string, to: string) => {
  const own = texts[locale];
  expect(own).toContain(from);
  const make = (text: string) =>
    makeCheckedEdition(
      { locale: locale as Locale, policy: 'terms', date: '2027-01-15' },
      `## A {#a}\n\n${text}`,
    );
  return writeMeaningChanges(findMeaningChanges(make(own), make(own.replace(from, to)), locale));
};

describe('a change touches the meaning', () => {
  it.each([
    ['an item more', 'en', ' and to banks', ', to banks and to a call centre', 'a (centre)'],
    ['an item more', 'cs', ' a bankám', ', bankám a call centru', 'a (centru)'],
    ['an item more', 'th', 'และธนาคาร', 'ธนาคาร และศูนย์บริการ', 'a (และศูนย์บริการ)'],
    ['partners more', 'en', 'to banks', 'to banks and our partners', 'a (and our partners)'],
    ['partners more', 'cs', 'bankám', 'bankám a našim partnerům', 'a (a našim partnerům)'],
    ['partners more', 'th', 'ธนาคาร', 'ธนาคารและพันธมิตรของเรา', 'a (และพันธมิตรของเรา)'],
    ['an item less', 'en', ' and to banks', '', 'a (and to banks)'],
    ['an item less', 'cs', ' a bankám', '', 'a (a bankám)'],
    ['an item less', 'th', 'และธนาคาร', '', 'a (และธนาคาร)'],
    ['another recipient', 'en', 'accountants', 'insurers', 'a (accountants, insurers)'],
    ['another recipient', 'cs', 'účetním', 'pojišťovnám', 'a (účetním, pojišťovnám)'],
    ['another recipient', 'th', 'ธนาคาร', 'บริษัท', 'a (ธนาคาร, บริษัท)'],
    [
      'a sentence more',
      'en',
      ' We tell',
      ' They keep it safe at home. We tell',
      'a (They keep it safe at home.)',
    ],
    ['a sentence more', 'cs', ' Sdělíme', ' Chrání je pečlivě doma. Sdělíme', 'a (Chrání je pečlivě doma.)'],
    ['a sentence more', 'th', ' เราจะแจ้ง', ' เขาดูแลรักษาอย่างดีที่สุดเสมอมา เราจะแจ้ง', 'a ('],
    [
      'a sentence less',
      'en',
      ' Each of them is bound by a contract.',
      '',
      'a (Each of them is bound by a contract.)',
    ],
    ['a sentence less', 'cs', ' Každý z nich je vázán smlouvou.', '', 'a (Každý'],
    ['a sentence less', 'th', ' ทุกรายผูกพันตามสัญญา', '', 'a ('],
    ['or in the place of and', 'en', 'and to banks', 'or to banks', 'a (or)'],
    ['or in the place of and', 'cs', ' a bankám', ' nebo bankám', 'a (nebo)'],
    ['or in the place of and', 'th', 'และธนาคาร', 'หรือธนาคาร', 'a (หรือ)'],
    ['must in the place of none', 'en', 'We give', 'We must give', 'a (must)'],
    ['must in the place of none', 'cs', 'předáváme', 'musíme předávat', 'a (musíme'],
    ['must in the place of none', 'th', 'เราให้', 'เราต้องให้', 'a (ต้อง)'],
  ] as const)('by %s in %s', (_, locale, from, to, said) => {
    expect(find(locale, from, to)).toContain(said);
  });
});

describe('a change is editorial', () => {
  it.each([
    ['a word that was misspelt', 'en', 'accountants', 'acountants'],
    ['a word that was misspelt', 'cs', 'vázán', 'vazán'],
    ['a word that was missing', 'en', 'by a contract', 'by a written contract'],
    ['a word that was missing', 'cs', 'vázán smlouvou', 'vázán písemnou smlouvou'],
    ['a word that was missing', 'th', 'ตามสัญญา', 'ตามตัวสัญญา'],
    ['a word for another', 'en', 'is bound', 'is held'],
    ['a word for another', 'cs', 'Sdělíme', 'Oznámíme'],
    ['a word for another', 'th', 'แจ้งให้คุณทราบ', 'บอกให้คุณทราบ'],
    ['an article', 'en', 'pay invoices', 'pay the invoices'],
    ['a comma', 'en', 'banks, in order', 'banks in order'],
    [
      'a sentence at another place',
      'en',
      ' Each of them is bound by a contract. We tell you of it.',
      ' We tell you of it. Each of them is bound by a contract.',
    ],
    [
      'a sentence at another place',
      'cs',
      ' Každý z nich je vázán smlouvou. Sdělíme vám to.',
      ' Sdělíme vám to. Každý z nich je vázán smlouvou.',
    ],
    ['white space', 'th', 'ใบแจ้งหนี้ ทุก', 'ใบแจ้งหนี้  ทุก'],
  ] as const)('by %s in %s', (_, locale, from, to) => {
    expect(find(locale, from, to)).toBe('');
  });
});
