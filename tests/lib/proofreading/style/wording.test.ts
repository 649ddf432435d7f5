import { describe, expect, it } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { say } from './say.ts';

const joined = 'no space where there is to be one';

describe('what is worded or joined otherwise', () => {
  it.each<[locale: Locale, wrong: string, said: string, mended: string]>([
    [
      'en',
      'It has it’s own form.',
      '8: an apostrophe in a word that has none: "it’s own" — write "its own"',
      'It has its own form.',
    ],
    [
      'en',
      'We send a e-mail.',
      '9: a before a vowel: "a e-mail." — write "an e-mail."',
      'We send an e-mail.',
    ],
    [
      'en',
      'From April 27, 2016 on.',
      '6: a day as it is written in America: "April 27, 2016" — write "27 April 2016"',
      'From 27 April 2016 on.',
    ],
    [
      'en',
      'From 27th April on.',
      '6: a day with an ending: "27th April" — write "27 April"',
      'From 27 April on.',
    ],
    [
      'en',
      'Under Art. 6 and others.',
      '7: an article that is cited otherwise elsewhere: "Art. 6" — write "Article 6"',
      'Under Article 6 and others.',
    ],
    [
      'en',
      'Under Article 6 (1) (b).',
      '7: spaces in the number of an article: "Article 6 (1) (b)." — write "Article 6(1)(b)."',
      'Under Article 6(1)(b).',
    ],
    [
      'en',
      'We give support(warranty too).',
      `9: ${joined}: "support(warranty" — write "support (warranty"`,
      'We give support (warranty too).',
    ],
    [
      'en',
      'We give (good support)and more.',
      `15: ${joined}: "support)and" — write "support) and"`,
      'We give (good support) and more.',
    ],
    [
      'cs',
      'Chráníme je, aby jsme pomohli.',
      '14: two words in the place of one: "aby jsme" — write "abychom"',
      'Chráníme je, abychom pomohli.',
    ],
    [
      'cs',
      'Rádi by jsme je chránili.',
      '6: two words in the place of one: "by jsme" — write "bychom"',
      'Rádi bychom je chránili.',
    ],
    [
      'cs',
      'Více je jinde (viz. část jiná).',
      '15: a full stop behind a word that is not short: "(viz. část" — write "(viz část"',
      'Více je jinde (viz část jiná).',
    ],
    ['cs', 'Podle čl.6 je chráníme.', `7: ${joined}: "čl.6" — write "čl. 6"`, 'Podle čl. 6 je chráníme.'],
    [
      'cs',
      'Podle čl 6 je chráníme.',
      '7: no full stop behind a short word: "čl 6" — write "čl. 6"',
      'Podle čl. 6 je chráníme.',
    ],
    [
      'cs',
      'Dne 27.dubna 2016 platí.',
      `5: ${joined}: "27.dubna" — write "27. dubna"`,
      'Dne 27. dubna 2016 platí.',
    ],
    [
      'cs',
      'Domníváte se, nebo znamená že jinak.',
      '20: no comma before a clause: "znamená že" — write "znamená, že"',
      'Domníváte se, nebo znamená, že jinak.',
    ],
    [
      'cs',
      'Chráníme zákazníky kteří platí.',
      '10: no comma before a clause: "zákazníky kteří" — write "zákazníky, kteří"',
      'Chráníme zákazníky, kteří platí.',
    ],
    [
      'cs',
      'To je společnost ze které jsou.',
      '7: no comma before a clause: "společnost ze" — write "společnost, ze"',
      'To je společnost, ze které jsou.',
    ],
    [
      'th',
      'ส่วนอื่นๆ ของเรา',
      '1: no space around the mark of repetition: "ส่วนอื่นๆ" — write "ส่วนอื่น ๆ"',
      'ส่วนอื่น ๆ ของเรา',
    ],
    ['th', 'โปรดอ่านนะคะ', '1: a word of speech: "โปรดอ่านนะคะ" — write "โปรดอ่าน"', 'โปรดอ่าน'],
    ['th', 'ดูเว็ปไซต์', '1: a word that is misspelt: "ดูเว็ปไซต์" — write "ดูเว็บไซต์"', 'ดูเว็บไซต์'],
    ['th', 'ของGoogle ใช้', `1: ${joined}: "ของGoogle" — write "ของ Google"`, 'ของ Google ใช้'],
    ['th', 'เก็บ 30วัน', `6: ${joined}: "30วัน" — write "30 วัน"`, 'เก็บ 30 วัน'],
    ['th', 'เก็บไว้30 วัน', `1: ${joined}: "เก็บไว้30 วัน" — write "เก็บไว้ 30 วัน"`, 'เก็บไว้ 30 วัน'],
  ])('is told in %s: %s', (locale, wrong, said, mended) => {
    expect(say(locale, wrong)).toEqual([`9:${said}`]);
    expect(say(locale, mended)).toEqual([]);
  });

  it.each<[Locale, string]>([
    [
      'en',
      'It is a user, a one-off or a European address; Article 6(1) GDPR, 27 April 2016 and your right(s).',
    ],
    [
      'cs',
      'Odst. 1 písm. a) bodu 3, ne ale že, jen že a nebo protože; zákazník(ům) a (ne)souhlas. Byli jsme, byste.',
    ],
    [
      'cs',
      'Tam, v souvislosti s kterým to je, a na které, bez ohledu na který den, či z nichž také do kterých.',
    ],
    ['th', 'พ.ศ. 2559 ค.ศ. 2016 อื่น ๆ ของ Google คะแนน 30 วัน (B2B)'],
  ])('is not doubted in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});
