import { describe, expect, it } from 'vitest';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { say } from './say.ts';

describe('documents that the law has kept for some time', () => {
  it.each<[FrozenLocale, string, string, string, number, string]>([
    ['en', 'tax documents', 'We keep tax documents for ', '3 years', 10, '35 of Act 235/2004'],
    ['en', 'accounting records', 'We keep accounting records for ', '24 months', 5, '31 of Act 563/1991'],
    ['cs', 'daňové doklady', 'Uchováváme daňové doklady ', '5 let', 10, '35 of Act 235/2004'],
    ['cs', 'účetní doklady', 'Uchováváme účetní doklady po dobu ', '3 let', 5, '31 of Act 563/1991'],
    ['th', 'เอกสารทางภาษี', 'เราเก็บเอกสารทางภาษีไว้ ', '3 ปี', 10, '35 of Act 235/2004'],
    ['th', 'เอกสารทางบัญชี', 'เราเก็บเอกสารทางบัญชีไว้ ', '2 ปี', 5, '31 of Act 563/1991'],
  ])('are not said to be kept for less in %s: %s', (locale, what, before, period, years, source) => {
    expect(say(locale, `${before}${period}.`)).toEqual([
      `${before.length + 1}: "${what}" are to be kept for longer than "${period}" — write ${years} years at least (section ${source}), or say what else is meant`,
    ]);
    expect(say(locale, `${before}${period.replace(/\d+/, '120')}.`)).toEqual([]);
  });

  it.each<[FrozenLocale, text: string, what: string]>([
    ['en', 'We keep invoices for 5 years (Act 235/2004).', 'invoices'],
    ['cs', 'Faktury za nájem uchováváme 5 let (zákon o DPH).', 'Faktury'],
    ['th', 'เราเก็บใบแจ้งหนี้ไว้ 5 ปี (ภาษีมูลค่าเพิ่ม)', 'ใบแจ้งหนี้'],
  ])('are invoices where the text speaks of value added tax in %s: %s', (locale, text, what) => {
    expect(say(locale, text)).toEqual([
      expect.stringContaining(`"${what}" are to be kept for longer than "5 `),
    ]);
    expect(say(locale, text.replace('5 ', '10 '))).toEqual([]);
    expect(say(locale, text.replace(/ ?\(.*/, ''))).toEqual([]);
  });

  it.each<[FrozenLocale, string]>([
    ['en', 'We keep accounting documents for 5 years and tax documents for 10 years.'],
    ['en', 'We keep tax documents. Enquiries are kept for 2 years.'],
    ['en', 'Enquiries are kept for 2 years, tax documents as the law has it.'],
    ['cs', 'Účetní doklady uchováváme 5 let, daňové doklady 10 let.'],
    ['th', 'เอกสารทางบัญชี 5 ปี และเอกสารทางภาษี 10 ปี'],
  ])('may be kept for so long in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});
