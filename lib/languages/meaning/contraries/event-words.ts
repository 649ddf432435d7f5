import type { Locale } from '#lib/i18n/routing.ts';

/** What may be, and what must: a translator may leave it to the mood of a verb. */
export const modalWords: Partial<Record<Locale, string[]>> = {
  en: ['may|might|can|could', 'must|shall|(?:have|has) to|needs? to|required|obliged|mandatory|compulsory'],
  cs: ['(?:můž|moh|sm[íě])\\p{L}*|lze', 'mus\\p{L}+|povin\\p{L}+|třeba|nutn\\p{L}+'],
  th: [
    'อาจ|สามารถ|(?<=[ก-๎])(?<!ไม่|มิ|จะ)ได้(?= |$|โดย|เฉพาะ|เท่านั้น|ทุก|ตลอด|เมื่อ|หาก|ภายใน)',
    '(?<!ถูก|ไม่|ไม่จำเป็น)ต้อง(?!การ)',
  ],
};

/** Where data goes to, or comes from, in the forms that stand behind such a word. */
const places = {
  en: '(?:the )?(?:eu|european union|eea|united states|(?<=the )us|usa|united kingdom|uk|switzerland|thailand|czech republic|third countr\\p{L}+)',
  cs: '(?:eu|evropské unie|ehp|usa|spojených států|spojeného království|švýcarska|thajska|česka|české republiky|třetí\\p{L}* zem\\p{L}+)',
  th: '(?:ประเทศ|สหภาพยุโรป|สหรัฐ|สหราชอาณาจักร|สวิตเซอร์แลนด์|ไทย)',
};

/** What happens or is to happen, one for another of its kind: whole words in small letters, as patterns. */
export const eventWords: Partial<Record<Locale, string[]>>[] = [
  {
    en: [`(?:in)?to ${places.en}`, `(?:out of|from) ${places.en}`],
    cs: [`do ${places.cs}`, `ze? ${places.cs}`],
    th: [`(?:ไปยัง|ไปที่|ไปสู่|ไป|ยัง)${places.th}`, `จาก${places.th}`],
  },
  {
    en: ['must|(?:have|has) to', 'should|ought to'],
    cs: ['mus\\p{L}+', 'měl\\p{L}* by|by (?:\\p{L}+ )?měl\\p{L}*'],
    th: ['(?<!ถูก)ต้อง(?!การ)', 'ควร(?!แก่)'],
  },
  {
    en: ['(?:may|must|can) not|cannot', 'need not|(?:do|does|did) not (?:have|need) to'],
    cs: ['nesm\\p{L}+|nemůž\\p{L}+|nemohou|nelze', 'nemus\\p{L}+'],
    th: ['ห้าม|ไม่อาจ|ต้องไม่|ไม่สามารถ|ไม่ได้รับอนุญาต', 'ไม่(?:จำเป็น)?ต้อง'],
  },
  {
    en: ['defen[cds]\\p{L}*', 'su(?:e|es|ed|ing)|bring(?:ing)? (?:an action|a claim)|lawsuits?'],
    cs: ['obhaj\\p{L}*|obran\\p{L}*|obrán\\p{L}*|brán[ií]\\p{L}*', 'žalob\\p{L}*|žalovat|žaluj\\p{L}*'],
    th: ['ต่อสู้คดี|ป้องกันสิทธิ|แก้ต่าง', 'ฟ้อง'],
  },
  {
    en: [
      '(?:is|are) (?:already )?(?:pending|ongoing|under ?way)|already pending',
      '(?:may|might|could) arise|threaten\\p{L}*|imminent',
    ],
    cs: ['probíh\\p{L}+', 'hroz\\p{L}+|(?:může|mohl\\p{L}* by) (?:vzniknout|nastat)'],
    th: ['อยู่แล้ว|กำลังดำเนิน', 'อาจเกิด|อาจจะเกิด|ใกล้จะเกิด'],
  },
  {
    en: ['restor\\p{L}+|recover\\p{L}*', 'delet\\p{L}+|eras\\p{L}+'],
    cs: ['obnov\\p{L}*|obnoven\\p{L}*', '(?:smaz|smaž|vymaz|vymaž|výmaz)\\p{L}*'],
    th: ['กู้คืน', 'ลบ'],
  },
  {
    en: ['without (?:your )?consent', 'without (?:telling|informing|notifying) you|without notice'],
    cs: [
      'bez (?:vašeho )?souhlasu',
      'bez (?:vašeho )?vědomí|bez (?:oznámení|upozornění)|aniž (?:bychom|by) vás \\p{L}+',
    ],
    th: ['โดยไม่(?:ได้รับ|มี|ต้องขอ)(?:ความ)?ยินยอม|โดยปราศจากความยินยอม', 'โดยไม่(?:แจ้ง|บอก)'],
  },
  {
    en: ['interview\\p{L}*', 'applications?'],
    cs: ['pohovor\\p{L}*', 'přihláš(?:k|ek|c)\\p{L}*'],
    th: ['สัมภาษณ์', 'ใบสมัคร'],
  },
  {
    en: ['receiv\\p{L}+ (?:of )?applications?', '(?:select|choos|assess|sort)\\p{L}* (?:of )?applications?'],
    cs: [
      '(?:příjem|příjmu|přijím\\p{L}+) přihláš\\p{L}+',
      '(?:výběr|vybír|třídění|posuz)\\p{L}* přihláš\\p{L}+',
    ],
    th: ['รับใบสมัคร', '(?:คัดเลือก|คัดกรอง|ประเมิน)ใบสมัคร'],
  },
  {
    en: ['(?:have|has) (?:concluded|signed|entered)', '(?:will|shall) (?:conclude|sign|enter)'],
    cs: ['uzavřeli|uzavřel[ay]?|máme uzavřen\\p{L}*', 'uzavřeme|uzavře'],
    th: ['ได้(?:จัด)?(?:ทำ|ลงนาม)(?:ใน)?(?:สัญญา|ข้อตกลง)', 'จะ(?:จัด)?(?:ทำ|ลงนาม)(?:ใน)?(?:สัญญา|ข้อตกลง)'],
  },
  {
    en: [
      '(?:of|after|from|since) (?:receiving|(?:the |its |their )?receipt)',
      '(?:of|after|from|since) (?:answering|replying|sending|(?:the |our )?(?:answer|reply))',
    ],
    cs: [
      '(?:od|po) (?:jejího |jeho |jejich )?(?:obdržení|přijetí|doručení)',
      '(?:od|po) (?:jejího |jeho |jejich |naší )?(?:odeslání|odpově\\p{L}+|zodpovězení|vyřízení)',
    ],
    th: [
      '(?:นับ|หลัง)(?:แต่|จาก)?(?:วันที่)?(?:เรา)?ได้รับ',
      '(?:นับ|หลัง)(?:แต่|จาก)?(?:วันที่)?(?:เรา)?(?:ได้)?(?:ตอบ|ส่ง)',
    ],
  },
  {
    en: ['whom you (?:visit|meet|see)|(?:who|that) you (?:visit|meet|see)', 'who (?:visits|meets|sees) you'],
    cs: [
      '(?:kterou|kterého|koho) (?:navštěvujete|navštívíte)|(?:za|ke) \\p{L}+ (?:jdete|přicházíte)',
      '(?:která|který|kdo) vás (?:navštěvuje|navštíví)',
    ],
    th: ['(?:ที่)?คุณมา(?:พบ|เยี่ยม|หา)', 'มา(?:พบ|เยี่ยม|หา)คุณ'],
  },
  {
    en: [
      'if you (?:so )?(?:ask|request)',
      'if (?:the |an? )?(?:police|courts?|authorit\\p{L}+) (?:\\p{L}+ )?(?:ask|request)s?|if they (?:ask|request)',
    ],
    cs: [
      'požádáte-li|vyžádáte-li si|pokud (?:o to |si )?(?:požádáte|vyžádáte)',
      '(?:požádá|vyžádá)(?:-li)?(?: \\p{L}+){0,3}? (?:policie|soud|orgán)|(?:policie|soud|orgán)(?: \\p{L}+){0,3}? (?:požádá|vyžádá)',
    ],
    th: ['หากคุณ(?:ร้อง)?ขอ', 'หาก(?:ตำรวจ|ศาล|หน่วยงาน)[^ ]{0,16}?(?:ร้อง)?ขอ'],
  },
];
