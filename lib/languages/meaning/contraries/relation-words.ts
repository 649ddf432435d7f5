import type { Locale } from '#lib/i18n/routing.ts';

/** How a period stands to what it is counted from, and other pairs whose words mean something else elsewhere as well. */
export const relationWords: Partial<Record<Locale, string[]>>[] = [
  {
    en: [
      'within(?= (?:\\d|a |an |one|two|three|four|six|twelve))',
      'after(?= (?:\\d|one|two|three|four|six|twelve))|(?<=(?:hour|day|week|month|year)s? )(?:later|after|from|since|following)',
      '(?<=(?:hour|day|week|month|year)s? )(?:before|earlier|in advance|ahead|beforehand)',
    ],
    cs: [
      '(?:do|během)(?= (?:\\d|jednoho|jedné|dvou|tří|čtyř|šesti|dvanácti))',
      'od(?= (?:jednoho|jedné|dvou|tří) )|po(?= (?:\\d|jednom|jedné|dvou|třech|čtyřech|šesti|dvanácti))|(?<=(?:hodin|dn[ůy]|dní|týdn[ůy]|měsíc[eů]?|let|rok|roky) )(?:poté|po|ode?)',
      '(?<=(?:hodin|dn[ůy]|dní|týdn[ůy]|měsíc[eů]?|let|rok|roky) )(?:předem|předtím|před)',
    ],
    th: [
      'ภายใน ?(?=\\d|หนึ่ง|สอง|สาม|สี่|หก|สิบ)',
      'หลัง(?:จาก)? ?(?=\\d)|(?<=(?:ชั่วโมง|วัน|สัปดาห์|เดือน|ปี) ?)(?:หลัง|ต่อมา|นับ)',
      'ล่วงหน้า(?= ?\\d)|(?<=(?:ชั่วโมง|วัน|สัปดาห์|เดือน|ปี) ?)(?:ก่อน|ล่วงหน้า)',
    ],
  },
  {
    en: ['extend\\p{L}*(?: \\p{L}+){0,3} by', 'extend\\p{L}*(?: \\p{L}+){0,3} to'],
    cs: ['prodlouž\\p{L}*(?: \\p{L}+){0,3} o', 'prodlouž\\p{L}*(?: \\p{L}+){0,3} na'],
    th: ['ขยาย[^ ]{0,24}(?:ออกไป|เพิ่ม|อีก)', 'ขยาย[^ ]{0,24}เป็น'],
  },
  {
    en: ['(?:next|following) month', '(?:next|following) year'],
    cs: ['(?:následující|příští)\\p{L}* měsíc\\p{L}*', '(?:následující|příští)\\p{L}* ro(?:k|ce)\\p{L}*'],
    th: ['เดือนถัดไป|เดือนหน้า', 'ปีถัดไป|ปีหน้า'],
  },
  {
    en: [
      '(?:prague|central european) time',
      '(?:london|greenwich mean) time|gmt',
      '(?:bangkok|thai(?:land)?) time',
    ],
    cs: [
      '(?:pražsk|středoevropsk)\\p{L}+ čas\\p{L}*',
      'londýnsk\\p{L}+ čas\\p{L}*',
      '(?:bangkock|thajsk)\\p{L}+ čas\\p{L}*',
    ],
    th: [
      'เวลา(?:ของ)?(?:กรุง)?(?:ปราก|ยุโรปกลาง)',
      'เวลา(?:ของ)?(?:กรุง)?(?:ลอนดอน|กรีนิช)',
      'เวลา(?:ของ)?(?:กรุงเทพ|ประเทศไทย|ไทย)',
    ],
  },
  {
    en: [
      '(?:material|substantial|significant) changes?',
      '(?:immaterial|insubstantial|insignificant|minor) changes?',
    ],
    cs: ['(?:podstatn|významn)\\p{L}+ změn\\p{L}*', '(?:nepodstatn|nevýznamn|drobn)\\p{L}+ změn\\p{L}*'],
    th: ['(?<!ไม่)(?:มี|เป็น)สาระสำคัญ|(?<!ไม่)สำคัญ', 'ไม่(?:มี|เป็น)สาระสำคัญ|ไม่สำคัญ|เปลี่ยนแปลง[^ ]*เล็กน้อย'],
  },
  {
    en: ['unless', 'even (?:if|though|when)'],
    cs: ['ledaže|nejde-li|není-li|pokud ne\\p{L}+', 'i když|přestože|ačkoli|i pokud'],
    th: ['เว้นแต่', 'แม้'],
  },
  {
    en: ['(?:previous|former|earlier) \\p{L}+', '(?:future|prospective) \\p{L}+'],
    cs: ['(?:předchoz|býval|dřívějš)\\p{L}+', '(?:budouc|příšt|potenciáln)\\p{L}+'],
    th: ['เดิม|ก่อนหน้า', 'ในอนาคต|ที่คาดหวัง'],
  },
  {
    en: ['rights?', 'duty|duties|obligations?'],
    cs: ['práv(?:[oauy]|em|ům|ech)', 'povinnost\\p{L}*'],
    th: ['สิทธิ', 'หน้าที่(?!ผู้|จัดการ)'],
  },
  // Who may do it.
  {
    en: ['we (?:may|can)', 'you (?:may|can)'],
    cs: ['můžeme|smíme', 'můžete|smíte'],
    th: ['เรา(?:จะ)?(?:อาจ|สามารถ)', 'คุณ(?:จะ)?(?:อาจ|สามารถ)'],
  },
  // Who began it.
  {
    en: [
      'of (?:your|their) own accord|on (?:your|their) own initiative|unasked',
      'at our request|when we ask',
    ],
    cs: [
      'z vlastní(?:ho)? (?:iniciativy|vůle|podnětu)|sami od sebe|bez vyzvání',
      'na naši (?:výzvu|žádost)|na výzvu',
    ],
    th: ['ด้วยตนเอง|ด้วยความ(?:สมัครใจ|ประสงค์ของคุณ)|โดยไม่ได้ร้องขอ', 'ตามคำขอของเรา|ตามที่เราขอ|เมื่อเราขอ'],
  },
  {
    en: [
      'without (?:being |having been )?(?:asked|(?:any |a |your )?request)',
      '(?:up)?on (?:your )?request|at your request|(?:if|when) you (?:so )?(?:ask|request)',
    ],
    cs: [
      'bez (?:vaší )?(?:žádosti|(?:vy)?žádání|požádání|výzvy)',
      'na (?:vaši )?(?:žádost|požádání|vyžádání)|požádáte-li|(?:pokud|když) (?:si |o to |nás )?(?:po|vy)?žádáte',
    ],
    th: ['โดยไม่(?:ต้อง|ได้)(?:ร้อง)?ขอ', '(?:เมื่อ|หาก)(?:คุณ)?(?:ร้อง)?ขอ|ตามคำขอของคุณ'],
  },
  {
    en: ['one of (?:them|the \\p{L}+)', 'all of (?:them|the \\p{L}+)'],
    cs: ['jed(?:en|nu|no|na) z(?: nich)?', 'všechn\\p{L}+'],
    th: ['อย่างใดอย่างหนึ่ง|ข้อใดข้อหนึ่ง|หนึ่งข้อ', 'ทั้งหมด|ทุกข้อ'],
  },
];
