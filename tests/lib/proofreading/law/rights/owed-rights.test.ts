import { describe, expect, it } from 'vitest';
import { findOwedRights } from '#lib/proofreading/law/rights/owed-rights.ts';
import type { FrozenLocale } from '../../../../fixtures/routing.ts';
import { makeCheckedEdition } from '../../../checks/made-edition.ts';

const locales: FrozenLocale[] = ['en', 'cs', 'th'];

/** The items of a list of rights, in the order of the rights; and what else a text says. */
const texts: Record<FrozenLocale, { rights: string[]; heading: string; data: string; consent: string }> = {
  en: {
    heading: 'Your rights',
    rights: [
      'access to your data',
      'rectification',
      'withdrawal of consent',
      'erasure',
      'restriction',
      'portability',
      'an objection',
      'a complaint',
    ],
    data: 'We process data (Article 6(1)(b), Article 6(1)(c) and Article 6(1)(f)).',
    consent: 'We ask for your consent.',
  },
  cs: {
    heading: 'Vaše práva',
    rights: [
      'přístup k údajům',
      'oprava',
      'odvolání souhlasu',
      'výmaz',
      'omezení zpracování',
      'přenositelnost',
      'námitka',
      'stížnost',
    ],
    data: 'Údaje zpracováváme (čl. 6 odst. 1 písm. b), čl. 6 odst. 1 písm. c) a čl. 6 odst. 1 písm. f)).',
    consent: 'Žádáme o váš souhlas.',
  },
  th: {
    heading: 'สิทธิของคุณ',
    rights: [
      'เข้าถึงข้อมูล',
      'แก้ไขข้อมูล',
      'ถอนความยินยอม',
      'ลบข้อมูล',
      'จำกัดการประมวลผล',
      'โอนย้ายข้อมูล',
      'คัดค้าน',
      'ร้องเรียน',
    ],
    data: 'เราประมวลผลข้อมูล (ข้อ 6(1)(b) ข้อ 6(1)(c) และข้อ 6(1)(f))',
    consent: 'เราขอความยินยอมของคุณ',
  },
};

const say = (locale: FrozenLocale, body: string, policy = 'terms') =>
  findOwedRights(makeCheckedEdition({ locale, policy, date: '2026-01-15' }, body)).map(
    ({ at, said }) => `${typeof at === 'number' ? at : at.line}: ${said.join(' — ')}`,
  );
const write = (locale: FrozenLocale, rights: string[], more = texts[locale].data) =>
  `## A {#a}\n\n${more}\n\n## ${texts[locale].heading} {#b}\n\n${rights.map((each) => `- ${each}`).join('\n')}`;
const left = (name: string, article: string) =>
  `11: the rights do not tell of ${name} — tell of it (GDPR ${article}); what does not apply here, leave out`;
const none =
  '2: the text says on which grounds data is processed, and does not list the rights that readers have — list them in a section of their own, or link to the policy that does (GDPR Art. 13(2)(b))';

describe.each(locales)('the rights of readers in %s', (locale) => {
  const { rights, data, consent, heading } = texts[locale];

  it.each([
    [0, 'access', 'Art. 15'],
    [1, 'rectification', 'Art. 16'],
    [3, 'erasure', 'Art. 17'],
    [4, 'restriction of processing', 'Art. 18'],
    [5, 'data portability', 'Art. 20'],
    [6, 'objection', 'Art. 21'],
    [7, 'complaint to an authority', 'Art. 77'],
  ])('are listed whole: item %i', (index, name, article) => {
    expect(say(locale, write(locale, rights))).toEqual([]);
    expect(say(locale, write(locale, rights.toSpliced(index, 1)))).toEqual([left(name, article)]);
  });

  it('tell of withdrawal where there is consent', () => {
    const others = rights.toSpliced(2, 1);
    expect(say(locale, write(locale, others))).toEqual([]);
    expect(say(locale, write(locale, others, `${data} ${consent}`))).toEqual([
      left('withdrawal of consent', 'Art. 7(3)'),
    ]);
  });

  it('are listed, or stand where a link leads', () => {
    const body = `## A {#a}\n\n${data}\n\n## ${heading} {#b}\n\n${rights[0]}`;
    expect(say(locale, body)).toEqual([none]);
    expect(say(locale, `${body} [B](/privacy#rights).`)).toEqual([]);
    expect(say(locale, body, 'cookies')).toEqual([]);
    expect(say(locale, body.replace(data, 'A.'))).toEqual([]);
  });
});
