import type { Locale } from '#lib/i18n/routing.ts';

/** How much, how long and how often: whole words in small letters, as patterns. */
export const measureWords: Partial<Record<Locale, string[]>>[] = [
  {
    en: ['longer', 'shorter'],
    cs: ['déle|delší\\p{L}*', 'krat[sš]\\p{L}+|kratčeji'],
    th: ['นานกว่า|ยาวกว่า', 'สั้นกว่า'],
  },
  { en: ['always', 'never'], cs: ['vždy\\p{L}*', 'nikdy'], th: ['เสมอ', 'ไม่เคย'] },
  {
    en: ['permanent(?:ly)?', 'temporar\\p{L}+'],
    cs: ['trval\\p{L}+', 'dočasn\\p{L}+'],
    th: ['ถาวร', 'ชั่วคราว'],
  },
  {
    en: ['faster|sooner|earlier', 'slower|later'],
    cs: ['dříve|rychleji', 'později|pomaleji'],
    th: ['เร็วกว่า|ก่อนหน้า', 'ช้ากว่า|ภายหลัง'],
  },
  {
    en: ['more than|exceed\\p{L}*', 'less than|fewer than'],
    cs: ['více než|víc než|přesah\\p{L}+', 'méně než'],
    th: ['มากกว่า|เกินกว่า', 'น้อยกว่า|ต่ำกว่า'],
  },
  {
    en: ['monthly|(?:every|each|a|per) month', 'annual(?:ly)?|yearly|(?:every|each|a|per) year'],
    cs: ['měsíčně|každý měsíc|za měsíc', 'ročně|každý rok|každoročně|za rok'],
    th: ['ทุกเดือน|(?:ราย|ต่อ)เดือน|เดือนละ', 'ทุกปี|(?:ราย|ต่อ)ปี|ปีละ'],
  },
  {
    en: ['contain(?:s|ing)? all|all the data|all data', 'part of|some of|most of|the majority of'],
    cs: ['všechn\\p{L}+|vešker\\p{L}+|celé', 'část(?:i|í|mi)?(?= (?:údaj|dat))|většin\\p{L}+'],
    th: ['ทั้งหมด', 'บางส่วน|ส่วนหนึ่ง|ส่วนใหญ่'],
  },
  {
    en: [
      '(?:every|each) (?:night|day|week|month|year)|nightly|daily',
      'every (?:second|other) (?:night|day|week|month|year)',
    ],
    cs: [
      'každ\\p{L}+ (?:noc|den|týden|měsíc|rok)',
      'každ\\p{L}+ druh\\p{L}+ (?:noc|den|týden|měsíc|rok)|obden',
    ],
    th: ['ทุก(?:คืน|วัน(?!หยุด)|สัปดาห์|เดือน|ปี)', 'ทุก ?ๆ? ?สอง ?(?:คืน|วัน|สัปดาห์|เดือน|ปี)|(?:คืน|วัน|ปี)เว้น(?:คืน|วัน|ปี)'],
  },
  {
    en: ['(?:next|following) visit', 'every visit|each visit'],
    cs: ['příští\\p{L}* návštěv\\p{L}+', 'každ\\p{L}+ návštěv\\p{L}+'],
    th: ['(?:ครั้ง|คราว)(?:ถัดไป|หน้า)', 'ทุกครั้ง'],
  },
];
