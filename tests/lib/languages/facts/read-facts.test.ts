import { describe, it } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { expectFacts } from './expect-facts.ts';

describe('what a text says, whatever its language', () => {
  it.each<[string[], Partial<Record<Locale, string[]>>]>([
    [
      ['article 6(1)(b)'],
      {
        en: [
          'Article 6(1)(b) GDPR',
          'Art. 6 (1) (b)',
          'point (b) of Article 6(1)',
          'Article 6, paragraph 1, point (b)',
        ],
        cs: [
          'čl. 6 odst. 1 písm. b) GDPR',
          'článku 6 odst. 1 písm. b)',
          'čl. 6 odstavec 1 písmeno b)',
          'čl. 6(1)(b)',
        ],
        th: [
          'ข้อ 6(1)(b) ของ GDPR',
          'ข้อ ๖(๑)(b)',
          'ข้อ 6 (1) (b)',
          'มาตรา 6 วรรคหนึ่ง (b)',
          'มาตรา 6 วรรค 1 (b)',
        ],
      },
    ],
    [
      ['article 6(1)(a)', 'article 6(1)(f)'],
      {
        en: ['Article 6(1)(a) and (f)', 'points (a) and (f) of Article 6(1)'],
        cs: ['čl. 6 odst. 1 písm. a) a f)', 'čl. 6 odst. 1 písm. a) nebo písm. f)'],
        th: ['ข้อ 6(1)(a) และ (f)'],
      },
    ],
    [
      ['article 22(1)', 'article 22(4)'],
      {
        en: ['Article 22(1) and (4) GDPR'],
        cs: ['čl. 22 odst. 1 a 4 GDPR', 'čl. 22 odst. 1 a odst. 4'],
        th: ['GDPR มาตรา 22(1) และ (4)'],
      },
    ],
    [
      ['article 12(3)', 'period 2 month'],
      { cs: ['čl. 12 odst. 3, 2 měsíce', 'čl. 12 odst. 3 a 2 měsíce'], en: ['Article 12(3), 2 months'] },
    ],
    [
      ['time 9:00', 'time 17:00'],
      {
        en: ['from 9 a.m. to 5 p.m.', '9am to 5pm'],
        cs: ['od 9 do 17 hodin', 'mezi 9 a 17 hod.'],
        th: ['9.00–17.00 น.', '9 นาฬิกา ถึง 17 นาฬิกา'],
      },
    ],
    [['period 2880 minute'], { en: ['within 48 hours'], cs: ['do 48 hodin'], th: ['ภายใน 48 ชั่วโมง'] }],
    [
      ['period 192 month'],
      {
        en: [
          'children under 16',
          'anyone who is under the age of 16',
          'persons aged under 16 years',
          'If you are under 16, we',
        ],
        cs: ['dětem mladším 16 let'],
        th: ['เด็กอายุต่ำกว่า 16 ปี'],
      },
    ],
    [['number 16'], { en: ['those of 16', 'under 16'] }],
    [['period 1200 minute'], { cs: ['do 20 hodin'] }],
    [
      ['number 13', 'number 14'],
      {
        en: ['Articles 13 and 14', 'sections 13, 14'],
        cs: ['čl. 13 a 14', '§ 13, 14'],
        th: ['ข้อ 13 และ 14', 'มาตรา 13, 14'],
      },
    ],
    [
      ['article 89(3)'],
      { en: ['Section 89(3)', '§ 89(3)'], cs: ['§ 89 odst. 3'], th: ['มาตรา 89(3)', 'มาตรา ๘๙ วรรคสาม'] },
    ],
    [
      ['date 2016-04-27'],
      {
        en: ['of 27 April 2016', 'April 27, 2016', '27th of April 2016', '2016-04-27', '27 Apr. 2016'],
        cs: ['ze dne 27. dubna 2016', '27 dubna 2016', '27.dubna 2016', '27. 4. 2016', '27.4.2016'],
        th: [
          '27 เมษายน ค.ศ. 2016',
          '27 เมษายน 2559',
          '27 เมษายน พ.ศ. 2559',
          '๒๗ เมษายน พ.ศ. ๒๕๕๙ (ค.ศ. 2016)',
          '27 เม.ย. 2559',
          '27 เมษายน คศ. 2016',
          '27 เมษายน พศ 2559',
        ],
      },
    ],
    [['date 04-27'], { en: ['27 April', 'April 27'], cs: ['27. dubna'], th: ['27 เมษายน'] }],
    [
      ['date 2027-01'],
      { en: ['in January 2027'], cs: ['v lednu 2027'], th: ['มกราคม 2570', 'มกราคม ค.ศ. 2027'] },
    ],
    [
      ['number 2016'],
      {
        en: ['in 2016', 'B.E. 2559', 'B.E. 2559 (2016)', 'Buddhist year 2559'],
        cs: ['v roce 2016', 'B.E. 2559 (2016)', 'roku 2559 buddhistického letopočtu (2016)'],
        th: ['ใน ค.ศ. 2016', 'ใน พ.ศ. 2559', 'พ.ศ. ๒๕๕๙ (ค.ศ. ๒๐๑๖)'],
      },
    ],
    [
      ['period 90 day'],
      {
        en: ['90 days', 'ninety days', 'ninety (90) days', 'a 90-day period'],
        cs: ['90 dnů', 'devadesát dní', '90 (devadesáti) dnů', '90denní lhůta', 'devadesátidenní'],
        th: ['90 วัน', '๙๐ วัน', '90วัน', 'เก้าสิบวัน', 'เก้าสิบ (90) วัน'],
      },
    ],
    [
      ['period 6 month'],
      { en: ['six months'], cs: ['šest měsíců', 'šestiměsíční', '6 měsíců'], th: ['หกเดือน', '6 เดือน'] },
    ],
    [
      ['period 24 month'],
      { en: ['two years', '24 months'], cs: ['dva roky', '2 roky', 'dvouletá'], th: ['สองปี', '24 เดือน'] },
    ],
    [
      ['period 30 workday'],
      { en: ['30 working days', 'thirty business days'], cs: ['30 pracovních dnů'], th: ['30 วันทำการ'] },
    ],
    [
      ['period 4320 minute'],
      { en: ['72 hours', 'seventy-two hours'], cs: ['72 hodin', 'sedmdesát dva hodin'], th: ['72 ชั่วโมง'] },
    ],
    [
      ['period 14 day'],
      { en: ['14 days', 'two weeks'], cs: ['čtrnáct dnů', 'dva týdny'], th: ['14 วัน', 'สองสัปดาห์'] },
    ],
  ])('%j', expectFacts);
});
