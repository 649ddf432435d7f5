import { describe, expect, it } from 'vitest';
import { findOtherDeeds } from '#lib/proofreading/beside/site/own-deeds.ts';
import type { FrozenLocale } from '../../../../fixtures/routing.ts';
import { makeCheckedEdition } from '../../../checks/made-edition.ts';

const say = (locale: FrozenLocale, text: string, policy = 'cookies', accepted: string[] = []) =>
  findOtherDeeds(
    makeCheckedEdition({ locale, policy, date: '2026-01-15' }, `## A {#a}\n\n${text}`),
    new Set(accepted),
  ).map(({ said }) => said.join(' — '));

const choice = (written: string) =>
  `a choice does not last "${written}" — write 12 months, or 6 where everything was refused`;
const record = (written: string) => `a record of a choice is not kept for "${written}" — write 36 months`;
const thing = (written: string) =>
  `the record of a choice holds no such thing: "${written}" — say what is recorded, which is the choice alone`;

describe('what a cookie policy says of the site', () => {
  it.each<[FrozenLocale, string, string]>([
    ['en', 'Then we ask you again after 24 months.', choice('24 months')],
    ['en', 'Your choice ends after 18 months at the latest.', choice('18 months')],
    ['en', 'It expires after 2 years.', choice('2 years')],
    ['en', 'We keep a record for 24 months after the choice has ended.', record('24 months')],
    ['en', 'Records are deleted after 5 years.', record('5 years')],
    ['en', 'We also record your IP address.', thing('record your IP address')],
    ['cs', 'Zeptáme se vás po 24 měsících.', choice('24 měsících')],
    ['cs', 'Vaše volba platí 18 měsíců.', choice('18 měsíců')],
    ['cs', 'Končí nejpozději po 24 měsících.', choice('24 měsících')],
    ['cs', 'Záznam uchováváme 24 měsíců od skončení volby.', record('24 měsíců')],
    ['cs', 'Zaznamenáváme také IP adresu.', thing('Zaznamenáváme také IP adresu')],
    ['th', 'เราถามคุณอีกครั้งหลังจาก 24 เดือน', choice('24 เดือน')],
    ['th', 'ตัวเลือกของคุณสิ้นผลอย่างช้าที่สุดเมื่อครบ 24 เดือน', choice('24 เดือน')],
    ['th', 'เราเก็บบันทึกไว้ 24 เดือนนับแต่ตัวเลือกสิ้นผล', record('24 เดือน')],
    ['th', 'เราบันทึกหมายเลขไอพีของคุณด้วย', thing('บันทึกหมายเลขไอพี')],
  ])('is told in %s where the site does otherwise: %s', (locale, text, told) => {
    expect(say(locale, text)).toEqual([told]);
    expect(say(locale, text, 'cookies', [text])).toEqual([]);
    expect(say(locale, text, 'privacy')).toEqual([]);
  });

  it.each<[FrozenLocale, string, string, string]>([
    ['en', 'We announce a material change at least 7 days before it takes effect.', '7 days', '14 days'],
    ['cs', 'Podstatnou změnu oznamujeme nejméně 7 dnů předtím, než nabude účinnosti.', '7 dnů', '14 dnů'],
    ['th', 'เราประกาศการเปลี่ยนแปลงที่มีสาระสำคัญอย่างน้อย 7 วันก่อนมีผล', '7 วัน', '14 วัน'],
  ])('announces a change in %s as the site does, in every policy: %s', (locale, text, wrong, right) => {
    const told = `a change is not announced "${wrong}" — write 14 days, which the site keeps to`;
    for (const policy of ['cookies', 'privacy']) {
      expect(say(locale, text, policy)).toEqual([told]);
      expect(say(locale, text.replace(wrong, right), policy)).toEqual([]);
    }
  });

  it.each<[FrozenLocale, string]>([
    ['en', 'We ask you again after 12 months, or ask you after 6 months.'],
    ['en', 'Your choice ends after 1 year.'],
    ['en', 'The cookie `_ga` is set once. It lasts 24 months.'],
    ['en', 'We keep a record for 3 years, and answer within 1 month.'],
    ['en', 'We record no IP address and nothing about your browser.'],
    ['cs', 'Zeptáme se vás po 6 měsících.'],
    ['cs', 'Záznam uchováváme 36 měsíců od skončení platnosti volby.'],
    ['cs', 'Nezaznamenáváme IP adresu ani údaje o vašem prohlížeči.'],
    ['cs', 'Zaznamenáváme volbu, nikoli však IP adresu, a nezaznamenáváme ani IP adresu.'],
    ['th', 'เราถามคุณอีกครั้งหลังจาก 12 เดือน'],
    ['th', 'เราเก็บบันทึกไว้ 36 เดือนนับแต่ตัวเลือกสิ้นผล'],
    ['th', 'เราไม่บันทึกหมายเลขไอพี (IP address)'],
  ])('is right in %s where it says what the site does: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});
