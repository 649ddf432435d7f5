import type { Locale } from '#lib/i18n/routing.ts';

/** What is so, and with a syllable in front of it is not: locked and unlocked. Whole words in small letters, as patterns. */
export const deniedWords: Partial<Record<Locale, string[]>>[] = [
  {
    en: ['locked|lockable', 'unlocked|open|left open'],
    cs: ['u?zamčen\\p{L}*|uzamyk\\p{L}+', 'odemčen\\p{L}*|neu?zamčen\\p{L}*|neuzamyk\\p{L}+|otevřen\\p{L}*'],
    th: ['(?<!ไม่|ไม่ได้|ปลด)(?:ล็อก|(?:ปิด|ใส่|มี)กุญแจ)', '(?:ไม่|ไม่ได้)(?:ล็อก|(?:ปิด|ใส่|มี)กุญแจ)|ปลดล็อก|เปิดทิ้ง'],
  },
  {
    en: [
      'without (?:any )?(?:sound|audio)|no (?:sound|audio)|(?:not|never) record (?:any )?(?:sound|audio)',
      'with (?:sound|audio)|(?<!not |never )record(?:s|ing)? (?:sound|audio)',
    ],
    cs: [
      'bez zvuku|ne(?:zazname|nahr)\\p{L}+ zvuk|zvuk(?: \\p{L}+)? ne(?:zazname|nahr)\\p{L}+',
      'se zvukem|včetně zvuku|i zvuk|(?:zazname|nahr)\\p{L}+ zvuk|zvuk(?: \\p{L}+)? (?:zazname|nahr)\\p{L}+',
    ],
    th: ['ไม่(?:ได้)?(?:บันทึก|มี)เสียง', '(?<!ไม่|ไม่ได้)(?:บันทึก|พร้อม|มี)เสียง'],
  },
  {
    en: ['encrypted', 'unencrypted|not encrypted'],
    cs: ['(?:za)?šifrovan\\p{L}+', 'ne(?:za)?šifrovan\\p{L}+'],
    th: ['(?<!ไม่|ไม่ได้)เข้ารหัส', '(?:ไม่|ไม่ได้)เข้ารหัส'],
  },
  {
    en: ['limited', 'unlimited'],
    cs: ['omezen(?:ý|á|é|ou|ého|ém|ým|ých|ě)', 'neomezen(?:ý|á|é|ou|ého|ém|ým|ých|ě)'],
    th: ['(?<!ไม่|ไม่มี)จำกัด', 'ไม่(?:มี)?จำกัด'],
  },
  {
    en: ['known', 'unknown'],
    cs: ['znám(?:ý|á|é|ou|ého|ém|ým|ých|o)', 'neznám(?:ý|á|é|ou|ého|ém|ým|ých|o)'],
    th: ['(?<!ไม่|ไม่เป็น|ไม่มีผู้)(?:รู้จัก|ทราบ)', 'ไม่(?:เป็นที่|มีผู้)?(?:รู้จัก|ทราบ)'],
  },
  {
    en: ['related', 'unrelated'],
    cs: ['souvisej\\p{L}+|související\\p{L}*', 'nesouvisej\\p{L}+|nesouvisející\\p{L}*'],
    th: ['(?<!ไม่|ไม่ได้)เกี่ยวข้อง', '(?:ไม่|ไม่ได้)เกี่ยวข้อง'],
  },
  {
    en: ['complete', 'incomplete'],
    cs: ['úpln(?:ý|á|é|ou|ého|ém|ým|ých)', 'neúpln(?:ý|á|é|ou|ého|ém|ým|ých)'],
    th: ['(?<!ไม่)(?:สมบูรณ์|ครบถ้วน)', 'ไม่(?:สมบูรณ์|ครบถ้วน)'],
  },
  {
    en: ['attended|staffed|supervised', 'unattended|unstaffed|unsupervised'],
    cs: ['(?:střežen|hlídan|obsazen)\\p{L}+', 'ne(?:střežen|hlídan|obsazen)\\p{L}+'],
    th: ['(?<!ไม่)มี(?:ผู้|คน)(?:ดูแล|เฝ้า)', 'ไม่มี(?:ผู้|คน)(?:ดูแล|เฝ้า)'],
  },
];
