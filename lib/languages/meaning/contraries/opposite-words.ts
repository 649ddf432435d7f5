import type { Locale } from '#lib/i18n/routing.ts';

/** Opposites, as a policy speaks of them: whole words in small letters, as patterns. */
export const oppositeWords: Partial<Record<Locale, string[]>>[] = [
  {
    en: ['unsubscrib\\p{L}+', 'subscrib(?:e|es|ed|ing)'],
    cs: ['odhlá\\p{L}+|odhlaš\\p{L}+|odhlás\\p{L}+', 'přihl[aá]\\p{L}+'],
    th: ['(?:ยกเลิก|เลิก)(?:การ)?(?:รับ|สมัคร)', '(?<!ยกเลิกการ)(?<!เลิก)สมัครรับ'],
  },
  {
    en: ['clos(?:e|es|ed|ing)', 'open(?:s|ed|ing)?'],
    cs: ['zavř\\p{L}+|zavír\\p{L}+|uzavř(?:ete|ít)', 'ot[eě]vř\\p{L}+|otevír\\p{L}+'],
    th: ['(?<!เ)ปิด(?!บัง|กั้น|กุญแจ|ผนึก|ประกาศ|ใช้งาน)', 'เปิด(?!เผย|ใช้งาน|รับ|โอกาส|บัญชี)'],
  },
  {
    en: ['accidental(?:ly)?', 'deliberate(?:ly)?|intentional(?:ly)?|wilful(?:ly)?'],
    cs: ['náhodn\\p{L}+|neúmysln\\p{L}+', '(?<!ne)úmysln\\p{L}+|záměrn\\p{L}+'],
    th: ['โดยไม่(?:ตั้งใจ|เจตนา|จงใจ)|โดยบังเอิญ|โดยอุบัติเหตุ', '(?<!ไม่)(?:โดยเจตนา|จงใจ|โดยตั้งใจ)'],
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
    en: ['encrypt(?:ed|s|ion)?', 'unencrypted|plain text'],
    cs: ['(?:za)?šifr\\p{L}+', 'nešifr\\p{L}+'],
    th: ['(?<!ไม่)(?<!ไม่ได้)เข้ารหัส', 'ไม่(?:ได้)?เข้ารหัส'],
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
  {
    en: ['where you live|residence', 'where you were born'],
    cs: ['bydl\\p{L}+|bydliš\\p{L}+|pobyt\\p{L}*', 'narodil\\p{L}*'],
    th: ['พำนัก|อาศัย', 'คุณเกิด'],
  },
  {
    en: ['written|in writing', 'oral(?:ly)?|verbal(?:ly)?'],
    cs: ['písemn\\p{L}+', 'ústn\\p{L}+'],
    th: ['เป็นหนังสือ|ลายลักษณ์อักษร', 'ด้วยวาจา|ปากเปล่า'],
  },
  {
    en: ['approximate(?:ly)?|rough(?:ly)?', 'exact(?:ly)?|precise(?:ly)?'],
    cs: ['přibližn\\p{L}+', 'přesn\\p{L}+'],
    th: ['ประมาณ', 'ที่แน่นอน|ที่แน่ชัด'],
  },
  {
    en: [
      '(?:each|every)(?! (?:visit|night|day|week|month|year|second|other))',
      '(?:the )?(?:last|latest|most recent)',
    ],
    cs: ['každ\\p{L}+(?! (?:návšt|noc|den|týd|měs|rok|druh))', 'posledn\\p{L}+|nejnovějš\\p{L}+'],
    th: ['แต่ละ|ทุก(?!วัน|คืน|เดือน|ปี|สัปดาห์|ครั้ง)', 'ล่าสุด|สุดท้าย'],
  },
  {
    en: [
      'without (?:having to )?(?:giv|stat)\\p{L}+(?: us)?(?: a| any| your| the)? reasons?',
      '(?:by|after|if you|must|have to) giv\\p{L}+(?: us)?(?: a| your| the)? reasons?|giving (?:a|your) reason',
    ],
    cs: [
      'bez (?:udání|uvedení) důvod\\p{L}+|důvod\\p{L}* neuvád\\p{L}+',
      's (?:udáním|uvedením) důvod\\p{L}+|(?:musíte|je třeba|nutno) (?:udat|uvést) důvod\\p{L}*|po (?:udání|uvedení) důvod\\p{L}+',
    ],
    th: [
      '(?:ไม่(?:จำเป็น)?ต้อง|โดยไม่)(?:ให้|แจ้ง|ระบุ|บอก)เหตุผล',
      '(?<!ไม่|จำเป็น)(?:ต้อง|โดย)(?:ต้อง)?(?:ให้|แจ้ง|ระบุ|บอก)เหตุผล',
    ],
  },
  {
    en: [
      'unrecogni[sz]able|unidentifiable|(?:cannot|not) be recogni[sz]ed',
      'recogni[sz]able|can be recogni[sz]ed',
    ],
    cs: [
      '(?:nerozpoznateln|nepoznateln|nečiteln|znečiteln|rozmaž|rozostř)\\p{L}*',
      '(?:rozpoznateln|poznateln|čiteln)\\p{L}*',
    ],
    th: ['ไม่(?:สามารถ|อาจ)?(?:ถูก)?จดจำ|จดจำไม่ได้', '(?<!ไม่)สามารถ(?:ถูก)?จดจำ|จดจำได้'],
  },
];
