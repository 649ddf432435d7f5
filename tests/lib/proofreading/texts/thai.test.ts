import { describe, expect, it } from 'vitest';
import { say } from './say.ts';

describe('what Thai alone gets wrong', () => {
  it.each([
    ['ท\u0E48\u0E35ตั้ง', '9:2: a tone mark before its vowel: "\u0E48\u0E35" — write "\u0E35\u0E48"'],
    ['ท\u0E35\u0E48\u0E48ตั้ง', '9:3: a mark that stands there twice: "\u0E48\u0E48" — write "\u0E48"'],
    ['\u0E40\u0E40ก้ไข', '9:1: two letters in the place of one: "\u0E40\u0E40" — write "\u0E41"'],
    ['ใช้่จ่าย', '9:3: letters that do not stand so: "ช้่จ" — see how the word is written'],
    ['ลแะอื่น', '9:2: letters that do not stand so: "ลแะ" — see how the word is written'],
    ['คุณไมใ ได้', '9:6: letters that do not stand so: "มใ " — see how the word is written'],
    ['เวั็บ', '9:3: letters that do not stand so: "วั็" — see how the word is written'],
    ['รับั ข้อมูล', '9:4: letters that do not stand so: "บั " — see how the word is written'],
    ['ทำ่ได้', '9:2: letters that do not stand so: "ทำ่ไ" — see how the word is written'],
    ['ข้อมูลและและคุกกี้', '9:7: a word that stands there twice: "และและ" — write "และ"'],
    ['ข้อมูลของของเรา', '9:7: a word that stands there twice: "ของของ" — write "ของ"'],
    ['ลบโดยอัต\nโนมัติแล้ว', '9:1: a new line within a word: "อัตโนมัติ" — write the paragraph on one line'],
    ['ใน พ.ศ. 2016', '!9:4: "พ.ศ. 2016" is no year of the Thai calendar — write "ค.ศ. 2016" or "พ.ศ. 2559"'],
    ['ใน พ.ศ.1999', '!9:4: "พ.ศ.1999" is no year of the Thai calendar — write "ค.ศ. 1999" or "พ.ศ. 2542"'],
    ['ใน พ.ศ. ๒๐๑๖', '!9:4: "พ.ศ. ๒๐๑๖" is no year of the Thai calendar — write "ค.ศ. 2016" or "พ.ศ. 2559"'],
    ['ใน ค.ศ. 2569', '!9:4: "ค.ศ. 2569" is a year of the Thai calendar — write "พ.ศ. 2569" or "ค.ศ. 2026"'],
    ['ใน ค.ศ.๒๕๖๙', '!9:4: "ค.ศ.๒๕๖๙" is a year of the Thai calendar — write "พ.ศ. 2569" or "ค.ศ. 2026"'],
    [
      'ในปี 2569',
      '9:6: the year 2569 stands without its era — write "พ.ศ. 2569", or "ค.ศ. 2026" as elsewhere',
    ],
    [
      '1 ธันวาคม 2569',
      '9:11: the year 2569 stands without its era — write "พ.ศ. 2569", or "ค.ศ. 2026" as elsewhere',
    ],
    [
      '๑ มกราคม๒๕๖๙',
      '9:9: the year ๒๕๖๙ stands without its era — write "พ.ศ. ๒๕๖๙", or "ค.ศ. 2026" as elsewhere',
    ],
  ])('is told: %s', (text, said) => {
    expect(say('th', text)).toEqual([said]);
  });

  it.each([
    'ที่ตั้ง น้ำ แก้ไข และข้อมูลและคุกกี้',
    'ก็ เว็บ ชื่อ คือ ยืม ฤกษ์ เฤ โฤ ซื้อ ทั้ง รัก ใช้ ไม่ เพื่อ ต่างๆ เอ๋ย ถั่ว เปี๊ยะ จ๊ะ',
    'ใน พ.ศ. 2569 หรือ ค.ศ. 2026',
    'เราลบข้อมูล\nโดยอัตโนมัติ',
    'ในปี 2026 และในปี ค.ศ. 2026',
    'วันที่ 1 ธันวาคม พ.ศ. 2569',
    'เลขที่ 2569 พ.ศ. 20161 ค.ศ. 25691 ปี 25691',
  ])('is not seen in what is right: %s', (text) => {
    expect(say('th', text)).toEqual([]);
  });

  it('is not looked for in other languages', () => {
    expect(say('en', 'The word เเก้ท\u0E48\u0E35 of พ.ศ. 2016, ค.ศ. 2569, ปี 2569 และและ')).toEqual([]);
  });
});

describe('Thai digits', () => {
  it.each([
    ['มี 90 วัน และ ๓๐ วัน', '9:15: Thai digits in a text of others: "๓๐" — write "30"'],
    ['มี 30 วัน\n\nและ ๓๐ วัน', '11:5: Thai digits in a text of others: "๓๐" — write "30"'],
    ['มี ๑ คน 9 คน ๒ คน 5', '9:4: Thai digits in a text of others: "๑" — write "1"'],
  ])('are told where most are others: %j', (text, said) => {
    expect(say('th', text)).toEqual([said]);
  });

  it.each(['มี ๙๐ วัน และ 3 วัน ๑ คน', 'มี 90 วัน (๑) ๒. และ ๓)', 'มี ๓๐ วัน'])('are left alone in %s', (text) => {
    expect(say('th', text)).toEqual([]);
  });
});
