import type { Locale } from '#lib/i18n/routing.ts';

/** What stands for another of its kind: bodies that decide, grounds of a transfer, what is kept. */
export const thingWords: Partial<Record<Locale, string[]>>[] = [
  {
    en: ['european commission|commission', 'parliament', 'council', 'courts?'],
    cs: ['komis\\p{L}+', 'parlament\\p{L}*', 'rad[auoy]', 'soud\\p{L}*'],
    th: ['คณะกรรมาธิการ', 'รัฐสภา', 'คณะมนตรี', 'ศาล'],
  },
  {
    en: ['adequacy', '(?:standard contractual|model) clauses', 'binding corporate rules', 'explicit consent'],
    cs: [
      'rozhodnut\\p{L}+ (?:komise )?o odpovídající (?:ochran|úrov)\\p{L}+',
      '(?:standardní\\p{L}*|smluvní\\p{L}*) (?:smluvní\\p{L}* )?dolož\\p{L}+',
      'závazn\\p{L}+ (?:vnitro)?podnikov\\p{L}+',
      'výslovn\\p{L}+ souhlas\\p{L}*',
    ],
    th: [
      'ความเพียงพอ',
      'ข้อ(?:กำหนด|สัญญา)(?:ทางสัญญา)?มาตรฐาน',
      'กฎ(?:เกณฑ์|ระเบียบ)?[^ ]{0,12}ผูกพัน',
      'ความยินยอมโดยชัดแจ้ง',
    ],
  },
  {
    en: [
      'backups?',
      '(?:access |server )?logs?',
      'invoices?',
      'enquir\\p{L}+|inquir\\p{L}+',
      'complaints?',
      'contracts?',
    ],
    cs: [
      'záloh\\p{L}*|zálož\\p{L}+',
      'záznam\\p{L}*',
      'faktur\\p{L}*',
      'dotaz\\p{L}*',
      'stížnost\\p{L}*|reklamac\\p{L}+',
      'sml(?:ouv|uv)\\p{L}*',
    ],
    th: ['ข้อมูลสำรอง|สำรองข้อมูล', 'บันทึก', 'ใบแจ้งหนี้', 'คำถาม|สอบถาม', 'ร้องเรียน', 'สัญญา(?!ณ)'],
  },
];
