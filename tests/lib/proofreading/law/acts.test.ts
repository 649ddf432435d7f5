import { describe, expect, it } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { say } from './say.ts';

describe('acts of the Union', () => {
  it.each<[locale: Locale, wrong: string, said: string, mended: string]>([
    [
      'en',
      'Under Directive (EU) 2016/679 we act.',
      '17: 2016/679 is called "Directive", and is another kind of act — write its form of "Regulation"',
      'Under Regulation (EU) 2016/679 we act.',
    ],
    [
      'cs',
      'Podle směrnice (EU) 2016/679 jednáme.',
      '16: 2016/679 is called "směrnic", and is another kind of act — write its form of "nařízení"',
      'Podle nařízení (EU) 2016/679 jednáme.',
    ],
    [
      'th',
      'ตามคำสั่ง (EU) 2016/679',
      '11: 2016/679 is called "คำสั่ง", and is another kind of act — write its form of "ระเบียบ"',
      'ตามระเบียบ (EU) 2016/679',
    ],
    [
      'en',
      'Under Regulation (EU) 2016/697 we act.',
      '23: the number of no act that a policy speaks of: "2016/697" — write "2016/679"',
      'Under Regulation (EU) 2016/679 we act.',
    ],
    [
      'cs',
      'Podle směrnice 2002/85/ES jednáme.',
      '16: the number of no act that a policy speaks of: "2002/85" — write "2002/58"',
      'Podle směrnice 2002/58/ES jednáme.',
    ],
    [
      'th',
      'ตามระเบียบ (EU) 2016/670',
      '17: the number of no act that a policy speaks of: "2016/670" — write "2016/679"',
      'ตามระเบียบ (EU) 2016/679',
    ],
    [
      'en',
      'Under Regulation (EU) 2016/679 of the Council of 24 April 2016.',
      '50: 2016/679 is not of "24 April 2016" — write its day, 2016-04-27',
      'Under Regulation (EU) 2016/679 of the Council of 27 April 2016.',
    ],
    [
      'cs',
      'Podle nařízení (EU) 2016/679 ze dne 27. května 2016.',
      '37: 2016/679 is not of "27. května 2016" — write its day, 2016-04-27',
      'Podle nařízení (EU) 2016/679 ze dne 27. dubna 2016.',
    ],
    [
      'th',
      'ตามระเบียบ (EU) 2016/679 ลงวันที่ 27 เมษายน ค.ศ. 2018',
      '35: 2016/679 is not of "27 เมษายน ค.ศ. 2018" — write its day, 2016-04-27',
      'ตามระเบียบ (EU) 2016/679 ลงวันที่ 27 เมษายน ค.ศ. 2016',
    ],
    [
      'en',
      'Under Regulation (EC) 2016/679 we act.',
      '18: an act that is not of the Community: "(EC) 2016/679" — write "(EU) 2016/679"',
      'Under Regulation (EU) 2016/679 we act.',
    ],
  ])('are told in %s: %s', (locale, wrong, said, mended) => {
    expect(say(locale, wrong)).toEqual([said]);
    expect(say(locale, mended)).toEqual([]);
  });
});
