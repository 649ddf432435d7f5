import { describe, it } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { expectFacts } from './expect-facts.ts';

describe('what a text says, whatever its language', () => {
  it.each<[string[], Partial<Record<Locale, string[]>>]>([
    [
      ['amount 1000.5 EUR'],
      { en: ['EUR 1,000.5', '€1,000.5'], cs: ['1 000,5 EUR', '1 000,5 €'], th: ['1,000.5 ยูโร'] },
    ],
    [
      ['amount 20000000 CZK'],
      {
        en: ['CZK 20 million', '20 million crowns'],
        cs: ['20 milionů Kč', '20 mil. Kč'],
        th: ['20 ล้านโครูนา'],
      },
    ],
    // What is told otherwise is the same sum.
    [
      ['amount 500 CZK'],
      { en: ['CZK 500', 'CZK500'], cs: ['500 Kč', '500.- Kč', '500,- Kč'], th: ['500 โครูนา'] },
    ],
    [['amount 4 %'], { en: ['4%', '4 per cent'], cs: ['4 %', '4 procenta'], th: ['ร้อยละ 4', '4 เปอร์เซ็นต์'] }],
    [
      ['number 12500'],
      { en: ['12,500 people'], cs: ['12 500 osob', '12.500 osob'], th: ['12,500 คน', '๑๒,๕๐๐ คน'] },
    ],
    [
      ['time 9:00', 'time 17:30'],
      {
        en: ['9:00–17:30', 'from 9 a.m. to 5:30 p.m.', '9 am to 5.30 pm'],
        cs: ['9.00–17.30 hodin', '9:00 až 17:30', 'od 9.00 do 17.30 hod.', 'mezi 9.00 a 17.30 střeží'],
        th: ['9.00–17.30 น.', '๙:๐๐ ถึง ๑๗:๓๐ น.'],
      },
    ],
    [['number 9', 'number 2.3'], { en: ['section 9 and 2.3'], cs: ['bod 9 a 2,3'], th: ['ส่วนที่ 9 และ 2.3'] }],
    [
      ['number 35A'],
      {
        en: ['Section 35a of the act', 'Section 35A of the act', '§ 35a'],
        cs: ['§ 35a zákona', 'čl. 35a zákona', 'článek 35a'],
        th: ['มาตรา 35a แห่ง', 'มาตรา 35ก', 'มาตรา ๓๕a'],
      },
    ],
    [['number 35BIS'], { en: ['Section 35 bis'], cs: ['§ 35 bis'], th: ['มาตรา 35 ทวิ', 'มาตรา ๓๕ ทวิ'] }],
    [['number 35/1'], { en: ['Section 35/1 of the act'], cs: ['§ 35/1 zákona'], th: ['มาตรา 35/1 แห่ง'] }],
    [
      ['article 6a(1)(b)'],
      { en: ['Article 6a(1)(b)'], cs: ['čl. 6a odst. 1 písm. b)'], th: ['ข้อ 6a(1)(b)', 'ข้อ 6ก(1)(b)'] },
    ],
    [['number 95/46'], { en: ['95/46/EC'], cs: ['95/46/ES'], th: ['95/46/EC'] }],
    [['number 2016/679'], { en: ['(EU) 2016/679'], cs: ['(EU) 2016/679'], th: ['(EU) ๒๐๑๖/๖๗๙'] }],
    [['number 108825/MSPH'], { en: ['C 108825/MSPH'], cs: ['C 108825/MSPH'], th: ['C 108825/MSPH'] }],
    [['number 27367762'], { en: ['(IČO): 27367762'], cs: ['IČO: 273 67 762'], th: ['(IČO): 27367762'] }],
    [['number CZ27367762'], { en: ['CZ27367762'], cs: ['DIČ CZ27367762'], th: ['CZ27367762'] }],
    [
      ['telephone 420123456789'],
      { en: ['+420 123 456 789'], cs: ['+420 123 456 789', '00420123456789'], th: ['+420-123-456-789'] },
    ],
    [
      ['mailbox info@photorobot.com'],
      { en: ['info@photorobot.com'], cs: ['Info@photorobot.com.'], th: ['อีเมลinfo@photorobot.com'] },
    ],
    [
      ['address policies.google.com/x?hl=*'],
      {
        en: ['https://policies.google.com/x?hl=en-US.'],
        cs: ['https://policies.google.com/x?hl=cs'],
        th: ['https://policies.google.com/x?hl=th'],
      },
    ],
    [
      ['address photorobot.com'],
      { en: ['www.photorobot.com.'], cs: ['photorobot.com'], th: ['ที่photorobot.com'] },
    ],
    [['number B2B', 'number TLS1'], { en: ['B2B, TLS1'], cs: ['B2B a TLS1'], th: ['B2B และ TLS1'] }],
    [
      [],
      { en: ['one of our three offices, s.r.o.'], cs: ['dvě z našich kanceláří, s.r.o.'], th: ['สามประเภท'] },
    ],
  ])('%j', expectFacts);
});
