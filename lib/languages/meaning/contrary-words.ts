import type { Locale } from '#lib/i18n/routing.ts';
import { countryWords } from '#lib/languages/meaning/country-words.ts';
import { personWords } from '#lib/languages/meaning/person-words.ts';

/** Of each of these a sentence says one: by languages, each in the same order. A language that is not here says none. */
type Family = Partial<Record<Locale, string[]>>;

/** Contraries, and what stands for each other: whole words in small letters, as patterns. */
export const families: Family[] = [
  personWords,
  countryWords,
  {
    en: [
      'at least|no (?:less|fewer|sooner|earlier) than|at the earliest',
      'at most|at the latest|no (?:more|later|longer) than|up to',
    ],
    cs: ['nejméně|alespoň|aspoň|minimálně|nejdříve', 'nejvýše|nejpozději|maximálně|nejdéle'],
    th: ['อย่างน้อย|ไม่น้อยกว่า|อย่างเร็ว', 'ไม่เกิน|อย่างช้า|อย่างมาก'],
  },
  {
    en: ['before|prior to|in advance|beforehand', 'after|afterwards|thereafter'],
    cs: [
      'před|předem|předtím',
      'poté|potom|následně|po(?= \\d| uplynutí| skončení| ukončení| obdržení| tom)',
    ],
    th: ['ก่อน|ล่วงหน้า', 'หลัง'],
  },
  {
    en: ['since|as of|from(?= \\d)', 'until|till'],
    cs: ['od(?= \\d)|počínaje', 'do(?= \\d{1,2}\\. )|až do'],
    th: ['ตั้งแต่|นับแต่|นับจาก', 'จนถึง|จนกว่า'],
  },
  {
    en: ['under(?= \\d)|younger|below(?= \\d)', 'over(?= \\d)|older|above(?= \\d)'],
    cs: ['mladš\\p{L}+', 'starš\\p{L}+'],
    th: ['(?:อายุ)?(?:ต่ำกว่า|น้อยกว่า|ไม่ถึง)', '(?:อายุ)?(?:เกิน|มากกว่า|สูงกว่า)'],
  },
  {
    en: ['first(?! name)', 'last|final'],
    cs: ['první\\p{L}*', 'poslední\\p{L}*'],
    th: ['แรก', 'สุดท้าย'],
  },
  {
    en: ['high(?:er)?', 'low(?:er)?'],
    cs: ['vysok\\p{L}+|vyšší\\p{L}*', 'nízk\\p{L}+|nižší\\p{L}*'],
    th: ['สูง', 'ต่ำ'],
  },
  {
    en: ['calendar years?', 'calendar months?'],
    cs: ['kalendářní\\p{L}* (?:rok|let)\\p{L}*', 'kalendářní\\p{L}* měsíc\\p{L}*'],
    th: ['ปีปฏิทิน', 'เดือนปฏิทิน'],
  },
  {
    en: [
      "free of charge|free|gratis|charged? nothing|(?:not|never|n['’]t) charged?|no (?:charge|fee)s?|without (?:charge|a fee)",
      'charged?|fees?|paid',
    ],
    cs: [
      'bezplatn\\p{L}+|zdarma|(?:nic )?neúčtuj\\p{L}+|bez poplatk\\p{L}+',
      'zpoplatn\\p{L}+|poplat\\p{L}+|placen\\p{L}+',
    ],
    th: ['(?:ไม่(?:มี|เสีย|คิด)|โดยปราศจาก)ค่า(?:ใช้จ่าย|ธรรมเนียม|บริการ)|ฟรี', 'ค่า(?:ใช้จ่าย|ธรรมเนียม|บริการ)'],
  },
  {
    en: ['unlikely|not likely|improbable', 'likely|probable'],
    cs: ['nepravděpodobn\\p{L}+|(?:není|nebude) pravděpodobn\\p{L}+', 'pravděpodobn\\p{L}+'],
    th: ['ไม่(?:มีแนวโน้ม|น่าจะ)', 'มีแนวโน้ม|น่าจะ'],
  },
  {
    en: ['may|might|can|could', 'must|shall|(?:have|has) to|needs? to|required|obliged|mandatory|compulsory'],
    cs: ['(?:můž|moh|sm[íě])\\p{L}*|lze', 'mus\\p{L}+|povin\\p{L}+|třeba|nutn\\p{L}+'],
    th: ['อาจ|สามารถ', '(?<!ถูก)ต้อง(?!การ)'],
  },
  {
    en: ['european commission|commission', 'parliament', 'council', 'courts?'],
    cs: ['komis\\p{L}+', 'parlament\\p{L}*', 'rad[auoy]', 'soud\\p{L}*'],
    th: ['คณะกรรมาธิการ', 'รัฐสภา', 'คณะมนตรี', 'ศาล'],
  },
  {
    en: ['adequacy', '(?:standard contractual|model) clauses', 'binding corporate rules', 'explicit consent'],
    cs: [
      'odpovídající (?:ochran|úrov)\\p{L}+',
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
  {
    en: [
      'private e-mail|private telephone|personal e-mail',
      '(?:business|work|company) (?:e-mail|telephone|phone)',
    ],
    cs: [
      '(?:soukrom|osobn)\\p{L}+ (?:e-mail|telefon)\\p{L}*',
      '(?:pracovn|služebn|firemn)\\p{L}+ (?:e-mail|telefon)\\p{L}*',
    ],
    th: ['(?:อีเมล|โทรศัพท์)[^ ]*ส่วนตัว', '(?:อีเมล|โทรศัพท์)[^ ]*(?:ทำงาน|ธุรกิจ)'],
  },
];
