import { describe, expect, it } from 'vitest';
import { findDeniedTransfers } from '#lib/proofreading/law/denied-transfers.ts';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { makeCheckedEdition } from '../../checks/made-edition.ts';

const texts = {
  en: ['We do not transfer the data to any country outside the European Union.', 'Records lie on servers in'],
  cs: ['Údaje nepředáváme do žádné země mimo Evropskou unii.', 'Záznamy jsou na serverech v'],
  th: ['เราไม่โอนข้อมูลไปยังประเทศใดนอกสหภาพยุโรป', 'บันทึกอยู่บนเซิร์ฟเวอร์ใน'],
} satisfies Record<FrozenLocale, [string, string]>;

/** A denial that is of certain recipients alone. */
const ofSome = {
  en: 'We do not transfer the data to our distributors outside the European Union.',
  cs: 'Údaje nepředáváme našim distributorům mimo Evropskou unii.',
  th: 'เราไม่โอนข้อมูลไปยังผู้จัดจำหน่ายของเรานอกสหภาพยุโรป',
} satisfies Record<FrozenLocale, string>;

const say = (locale: FrozenLocale, ...passages: string[]) =>
  findDeniedTransfers(
    makeCheckedEdition(
      { locale, policy: 'terms', date: '2026-01-15' },
      `## A {#a}\n\n${passages.join('\n\n')}`,
    ),
  ).map(({ said }) => said.join(' — '));

describe.each<[FrozenLocale, third: string, member: string, exception: string]>([
  ['en', 'Singapore', 'Germany', ' This holds unless you agree.'],
  ['cs', 'Singapuru', 'Německu', ' To platí, pokud nesouhlasíte.'],
  ['th', 'สิงคโปร์', 'เยอรมนี', ' เว้นแต่คุณยินยอม'],
])('a transfer that a text denies, in %s', (locale, third, member, exception) => {
  const [denial, place] = texts[locale];

  it('is told of where data lies in a third country', () => {
    expect(say(locale, denial, `${place} ${third}`)).toEqual([
      `"${third}" is outside the European Economic Area, and the text says that no data leaves it — see which of the two is so, and say that alone (GDPR Art. 13(1)(f))`,
    ]);
  });

  it.each([
    ['it lies in the Union', [denial, `${place} ${member}`]],
    ['no transfer is denied', [`${place} ${third}`]],
    ['the denial knows an exception', [denial + exception, `${place} ${third}`]],
    ['it is certain recipients who get none', [ofSome[locale], `${place} ${third}`]],
    ['nothing lies there', [denial, third]],
  ])('is not where %s', (_, passages) => {
    expect(say(locale, ...passages)).toEqual([]);
  });
});
