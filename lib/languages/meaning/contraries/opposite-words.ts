import type { Locale } from '#lib/i18n/routing.ts';

/** Opposites, as a policy speaks of them: whole words in small letters, as patterns. */
export const oppositeWords: Partial<Record<Locale, string[]>>[] = [
  {
    en: ['unsubscrib\\p{L}+', 'subscrib(?:e|es|ed|ing)'],
    cs: ['odhlá\\p{L}+|odhlaš\\p{L}+|odhlás\\p{L}+', 'přihl[aá]\\p{L}+'],
    th: ['(?:ยกเลิก|เลิก)(?:การ)?(?:รับ|สมัคร)', '(?<!ยกเลิกการ)(?<!เลิก)สมัครรับ'],
  },
  {
    en: ['accidental(?:ly)?', 'deliberate(?:ly)?|intentional(?:ly)?|wilful(?:ly)?'],
    cs: ['náhodn\\p{L}+|neúmysln\\p{L}+', '(?<!ne)úmysln\\p{L}+|záměrn\\p{L}+'],
    th: ['โดยไม่(?:ตั้งใจ|เจตนา|จงใจ)|โดยบังเอิญ|โดยอุบัติเหตุ', '(?<!ไม่)(?:โดยเจตนา|จงใจ|โดยตั้งใจ)'],
  },
  {
    en: ['longer', 'shorter'],
    cs: ['déle|delší\\p{L}*', 'krat[sš]\\p{L}+|kratčeji'],
    th: ['นานกว่า|ยาวกว่า', 'สั้นกว่า'],
  },
  {
    en: ['voluntar\\p{L}+', 'involuntary|compulsory|mandatory'],
    cs: ['dobrovoln\\p{L}+', 'nedobrovoln\\p{L}+|povinn(?:é|ý|á|ě)'],
    th: ['(?<!ไม่)(?:โดย)?(?:ความ)?สมัครใจ', 'ไม่สมัครใจ|บังคับ'],
  },
  {
    en: ['accept(?:s|ed|ing)?|allow(?:s|ed|ing)?', 'refus(?:e|es|ed|ing|al)|reject(?:s|ed|ing)?'],
    cs: ['přij[ím]\\p{L}+|přijmout|povol\\p{L}+', 'odmít\\p{L}+'],
    th: ['ยอมรับ|อนุญาต', 'ปฏิเสธ'],
  },
  {
    en: ['upload\\p{L}*', 'download\\p{L}*'],
    cs: ['nahr[aá]\\p{L}+', 'st[aá][hž]\\p{L}+'],
    th: ['อัปโหลด', 'ดาวน์โหลด'],
  },
  {
    en: ['manual(?:ly)?', 'automatic(?:ally)?|automated'],
    cs: ['ručn\\p{L}+', 'automati\\p{L}+'],
    th: ['ด้วยมือ|ด้วยตนเอง', 'อัตโนมัติ'],
  },
  {
    en: ['lawful(?:ly)?', 'unlawful(?:ly)?|illegal(?:ly)?'],
    cs: ['zákonn\\p{L}+|oprávněn\\p{L}+', '(?:nezákonn|protiprávn|neoprávněn)\\p{L}+'],
    th: ['โดยชอบ|ชอบด้วยกฎหมาย', '(?:โดย)?มิชอบ|ไม่ชอบด้วย|ผิดกฎหมาย'],
  },
  {
    en: ['simple|straightforward|not complex', '(?<!not )complex'],
    cs: ['jednoduch\\p{L}+|nesložit\\p{L}+', 'složit\\p{L}+'],
    th: ['(?:ไม่(?:มีความ)?ซับซ้อน|เรียบง่าย)', '(?<!ไม่)(?<!ไม่มีความ)ซับซ้อน'],
  },
  { en: ['always', 'never'], cs: ['vždy\\p{L}*', 'nikdy'], th: ['เสมอ', 'ไม่เคย'] },
  {
    en: ['together|jointly', 'separately|individually'],
    cs: ['společně|dohromady', 'samostatně|odděleně|zvlášť|jednotlivě'],
    th: ['ร่วมกัน|รวมกัน', 'แยก(?:กัน|ต่างหาก)?'],
  },
  {
    en: ['current|present', 'former|previous'],
    cs: ['současn\\p{L}+|stávajíc\\p{L}+', 'bývalý\\p{L}*|předchoz\\p{L}+|dřívěj\\p{L}+'],
    th: ['ปัจจุบัน', 'เดิม|อดีต|ก่อนหน้า'],
  },
  {
    en: ['permanent(?:ly)?', 'temporar\\p{L}+'],
    cs: ['trval\\p{L}+', 'dočasn\\p{L}+'],
    th: ['ถาวร', 'ชั่วคราว'],
  },
  {
    en: ['above|at the beginning|at the top', 'below|at the end|at the bottom'],
    cs: ['výše|na začátku', 'níže|na konci'],
    th: ['ข้างต้น|ด้านบน', 'ด้านล่าง|ข้างล่าง|ท้าย'],
  },
  {
    en: ['direct(?:ly)?', 'indirect(?:ly)?'],
    cs: ['přím\\p{L}+', 'nepřím\\p{L}+'],
    th: ['(?:โดย|ทาง)ตรง', 'ทางอ้อม|โดยอ้อม'],
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
    en: ['monthly|every month|each month|a month', 'annual(?:ly)?|every year|each year|yearly|a year'],
    cs: ['měsíčně|každý měsíc', 'ročně|každý rok|každoročně'],
    th: ['ทุกเดือน|รายเดือน|เดือนละ', 'ทุกปี|รายปี|ปีละ'],
  },
  {
    en: ['encrypt(?:ed|s|ion)?', 'unencrypted|plain text'],
    cs: ['(?:za)?šifr\\p{L}+', 'nešifr\\p{L}+'],
    th: ['(?<!ไม่)(?<!ไม่ได้)เข้ารหัส', 'ไม่(?:ได้)?เข้ารหัส'],
  },
  {
    en: ['contain(?:s|ing)? all|all the data|all data', 'part of|some of'],
    cs: ['všechn\\p{L}+|vešker\\p{L}+|celé', 'část(?:i|í|mi)?(?= (?:údaj|dat))'],
    th: ['ทั้งหมด', 'บางส่วน|ส่วนหนึ่ง'],
  },
  {
    en: ['free of charge|for free', 'for a fee|at a charge'],
    cs: ['bezplatn\\p{L}+|zdarma', 'za poplatek|zpoplatn\\p{L}+'],
    th: ['ไม่(?:มี|เสีย|คิด)ค่า', '(?<!ไม่)(?:มี|เสีย|คิด)ค่า(?:ใช้จ่าย|ธรรมเนียม)'],
  },
  {
    en: ['unless', 'because'],
    cs: ['ledaže|pokud ne', 'protože|neboť|jelikož'],
    th: ['เว้นแต่', 'เพราะ|เนื่องจาก'],
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
    en: ['separate(?:d)? (?:rooms?|premises|areas?)', '(?:shared|common|joint) (?:rooms?|premises|areas?)'],
    cs: [
      '(?:oddělen|samostatn)\\p{L}+ (?:prostor|místnost)\\p{L}*',
      '(?:společn|sdílen)\\p{L}+ (?:prostor|místnost)\\p{L}*',
    ],
    th: ['(?:พื้นที่|ห้อง)[^ ]{0,20}แยก', '(?:พื้นที่|ห้อง)[^ ]{0,20}(?:ร่วม|ส่วนกลาง)'],
  },
  {
    en: [
      '(?:give|gives|giving|gave|given|grant\\p{L}*)(?= (?:us )?(?:your |their |its )?consent)',
      '(?:withdr[ae]w\\p{L}*)(?= (?:your |their |its )?consent)',
    ],
    cs: ['(?:ne)?uděl\\p{L}+(?= souhlas)', '(?:ne)?odvol\\p{L}+(?= (?:souhlas|jej))'],
    th: ['(?<!ถอน)ให้ความยินยอม', 'ถอนความยินยอม'],
  },
];
