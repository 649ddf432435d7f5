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
    [['amount 4 %'], { en: ['4%', '4 per cent'], cs: ['4 %', '4 procenta'], th: ['ร้อยละ 4', '4 เปอร์เซ็นต์'] }],
    [
      ['number 12500'],
      { en: ['12,500 people'], cs: ['12 500 osob', '12.500 osob'], th: ['12,500 คน', '๑๒,๕๐๐ คน'] },
    ],
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
