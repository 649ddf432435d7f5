import { expect, it } from 'vitest';
import { findOtherKeptPeriods } from '#lib/proofreading/law/kept-periods.ts';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { makeCheckedEdition } from '../../checks/made-edition.ts';

const texts = {
  en: {
    table:
      '| Data | Kept for |\n| --- | --- |\n| camera recordings | 5 days |\n| CVs kept with consent | 1 year |',
    same: [
      'The cameras store recordings, which are overwritten after 5 days.',
      'With your consent we keep the CV for 12 months.',
    ],
    other: [
      'The cameras store recordings, which are overwritten after 7 days.',
      'With your consent we keep the CV for 24 months.',
    ],
    else: [
      'You can ask for camera recordings within 3 days.',
      'Recordings of webinars are kept for 2 years.',
      'Camera recordings are kept for 5 days, and for 30 days where they are evidence.',
    ],
    told: [
      '11:59: "7 days" stands here, and the table says "5 days" of "camera recordings"',
      '11:38: "24 months" stands here, and the table says "1 year" of "CVs kept with consent"',
    ],
  },
  cs: {
    table:
      '| Údaje | Doba |\n| --- | --- |\n| kamerové záznamy | 5 dnů |\n| životopisy se souhlasem | 1 rok |',
    same: [
      'Kamery pořizují záznamy, které po 5 dnech přepisují.',
      'Životopis si se souhlasem ponecháme 12 měsíců.',
    ],
    other: ['Kamerové záznamy po 7 dnech přepisujeme.', 'Životopisy se souhlasem uchováváme 24 měsíců.'],
    else: [
      'O kamerový záznam můžete požádat do 3 dnů.',
      'Záznamy webinářů uchováváme 2 roky.',
      'Kamerové záznamy uchováváme 5 dnů, a jsou-li důkazem, 30 dnů.',
    ],
    told: [
      '11:21: "7 dnech" stands here, and the table says "5 dnů" of "kamerové záznamy"',
      '11:36: "24 měsíců" stands here, and the table says "1 rok" of "životopisy se souhlasem"',
    ],
  },
  th: {
    table: '| ข้อมูล | ระยะเวลา |\n| --- | --- |\n| ภาพจากกล้อง | 5 วัน |\n| ประวัติย่อที่ได้รับความยินยอม | 1 ปี |',
    same: ['เราเก็บภาพจากกล้องไว้ 5 วัน', 'เราเก็บประวัติย่อที่ได้รับความยินยอมไว้ 12 เดือน'],
    other: ['เราเก็บภาพจากกล้องไว้ 7 วัน', 'เราเก็บประวัติย่อที่ได้รับความยินยอมไว้ 24 เดือน'],
    else: [
      'คุณขอภาพจากกล้องได้ภายใน 3 วัน',
      'เราเก็บบันทึกสัมมนาไว้ 2 ปี',
      'เราเก็บภาพจากกล้องไว้ 5 วัน และ 30 วันหากเป็นหลักฐาน',
    ],
    told: [
      '11:23: "7 วัน" stands here, and the table says "5 วัน" of "ภาพจากกล้อง"',
      '11:41: "24 เดือน" stands here, and the table says "1 ปี" of "ประวัติย่อที่ได้รับความยินยอม"',
    ],
  },
} satisfies Record<FrozenLocale, Record<'same' | 'other' | 'else' | 'told', string[]> & { table: string }>;

const find = (locale: FrozenLocale, text: string) =>
  findOtherKeptPeriods(
    makeCheckedEdition(
      { locale, policy: 'terms', date: '2026-01-15' },
      `## A {#a}\n\nX.\n\n${text}\n\n${texts[locale].table}`,
    ),
  ).map(
    ({ at, said: [problem] }) => `${typeof at === 'number' ? at : `${at.line}:${at.column}`}: ${problem}`,
  );

it.each(['en', 'cs', 'th'] as const)('another period than the table has is told, in %s', (locale) => {
  const { same, other, else: others, told } = texts[locale];
  for (const text of [...same, ...others]) expect(find(locale, text), text).toEqual([]);
  expect(other.flatMap((text) => find(locale, text))).toEqual(told);
});

it('of a row that one word of Thai names too little is told to know it again', () => {
  const table = '| ข้อมูล | ระยะเวลา |\n| --- | --- |\n| ใบแจ้งหนี้ | 10 ปี |';
  const edition = makeCheckedEdition(
    { locale: 'th', policy: 'terms', date: '2026-01-15' },
    `## A {#a}\n\nX.\n\nเราเก็บใบแจ้งหนี้ไว้ 90 วัน\n\n${table}`,
  );
  expect(findOtherKeptPeriods(edition)).toEqual([]);
});
