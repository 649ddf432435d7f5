import type { Locale } from '#lib/i18n/routing.ts';
import { countryWords } from '#lib/languages/meaning/contraries/country-words.ts';
import { modalWords } from '#lib/languages/meaning/contraries/event-words.ts';
import { personWords } from '#lib/languages/meaning/contraries/person-words.ts';
import { thingWords } from '#lib/languages/meaning/contraries/thing-words.ts';

/** Of each of these a sentence says one: by languages, each in the same order. A language that is not here says none. */
type Family = Partial<Record<Locale, string[]>>;

/** Contraries, and what stands for each other: whole words in small letters, as patterns. */
export const families: Family[] = [
  personWords,
  countryWords,
  ...thingWords,
  {
    en: [
      'at least|no (?:less|fewer|sooner|earlier) than|at the earliest',
      'at most|at the latest|no (?:more|longer) than|no later than(?! \\d+ \\p{L}+ (?:before|prior))|up to',
    ],
    cs: [
      'nejméně|alespoň|aspoň|minimálně|přinejmenším|nejdříve|ne (?:méně|dříve) než',
      'nejvýše|nejvíce|nanejvýš|nejpozději|maximálně|nejdéle|ne (?:více|později|déle) než',
    ],
    th: ['อย่างน้อย|ไม่(?:น้อย|เร็ว|ต่ำ)กว่า|อย่างเร็ว|ไม่ก่อน', 'ไม่เกิน|ไม่(?:ช้า|นาน)กว่า|อย่างช้า|อย่างมาก'],
  },
  {
    en: [
      'before|prior(?: to)?|in advance|beforehand',
      'subsequent(?:ly)?|after|afterwards|thereafter|(?:when|once) (?:the|that|this|its) \\p{L}+ (?:ends|expires|is over|has (?:ended|passed|expired))',
    ],
    cs: [
      'před|předem|předtím|dříve než(?= \\d)',
      'poté|potom|následně|později než(?= \\d)|po(?= \\d| tom(?!\\p{L})| \\p{L}+(?:ní|tí)(?!\\p{L})| (?:odchod|pohovor|podpis|zánik|rozhovor|návštěv|smrt|lhůt)\\p{L}*)',
    ],
    th: ['ก่อน(?!กำหนด)|ล่วงหน้า', 'หลัง|เมื่อ(?:พ้น|ครบ|สิ้นสุด)'],
  },
  {
    en: [
      'delet\\p{L}+|eras\\p{L}+|destroy\\p{L}*',
      'keep|keeps|kept|keeping|stor(?:e|es|ed|ing)|retain\\p{L}*',
    ],
    cs: [
      'výmaz\\p{L}*|(?:vy|s)ma(?:[zž]\\p{L}+)|likvid\\p{L}+|(?:z|ne)nič\\p{L}+',
      '(?:u|ne)chov\\p{L}+|ukládá\\p{L}*|uložen\\p{L}*|uschov\\p{L}+',
    ],
    th: ['(?<!ไม่)(?<!ไม่ถูก)(?:ลบ|ทำลาย)', 'เก็บ(?!รวบรวม|ข้อมูลจาก)'],
  },
  {
    en: [
      'join(?:s|ed|ing)?|starts? work(?:ing)?|beginning',
      'leav(?:e|es|ing)|end of (?:the |your |their )?employment',
    ],
    cs: ['nástup\\p{L}*|nastoup\\p{L}+|začát\\p{L}+', 'odchod\\p{L}*|odej\\p{L}+|skončení'],
    th: ['เริ่ม(?:ต้น)?', 'เลิก|ลาออก|สิ้นสุด'],
  },
  {
    en: ['adequate|sufficient', 'inadequate|insufficient'],
    cs: [
      'odpovídající\\p{L}*|dostatečn\\p{L}+|přiměřen\\p{L}+',
      'ne(?:odpovídající|dostatečn|přiměřen)\\p{L}*',
    ],
    th: ['(?<!ไม่)(?:เพียงพอ|เหมาะสม)', 'ไม่(?:เพียงพอ|เหมาะสม)'],
  },
  {
    en: [
      '(?:where|in which) you live|(?:habitual )?residence',
      '(?:where|in which) you work|(?:place of work|workplace)',
    ],
    cs: ['bydl\\p{L}+|bydliš\\p{L}+|pobyt\\p{L}*', 'pracujete|pracoviš\\p{L}+|výkonu práce'],
    th: ['อาศัยอยู่|ถิ่นที่อยู่|พำนัก', '(?:ที่)?ทำงาน'],
  },
  {
    en: ['consent(?:s|ed|ing)?', 'object(?:s|ed|ing|ions?)?'],
    cs: ['souhlas\\p{L}*', 'námit\\p{L}*'],
    th: ['ยินยอม', 'คัดค้าน'],
  },
  {
    en: ['every|each|all', 'some|certain|several|selected'],
    cs: ['každ\\p{L}+|všech\\p{L}*|vše(?:m|mi|chny|chna)?', 'někter\\p{L}+|určit\\p{L}+|vybran\\p{L}+'],
    th: ['ทุก|ทั้งหมด|แต่ละ|ทั้งสิ้น', 'บาง(?:ส่วน|ประการ|ราย|กรณี|ฉบับ|คน|ครั้ง|อย่าง|ประเภท)|ที่(?:คัด)?เลือก'],
  },
  {
    en: [
      '(?:established|located|based|seated|situated|registered) in|(?:inside|within|in)(?= (?:the )?e(?:u|ea|uropean union|uropean economic area)(?!\\p{L}))',
      'outside(?: of)?',
    ],
    cs: [
      '(?:se sídlem|sídlí\\p{L}*|nacház\\p{L}+(?: se)?|umístěn\\p{L}*) ve?|(?:ve?|uvnitř)(?= (?:eu|ehp|evropsk\\p{L}+ (?:unii|hospodářské\\p{L}* prostor\\p{L}*))(?!\\p{L}))',
      'mimo(?! jin)',
    ],
    th: ['ตั้งอยู่ใน|(?:ภาย)?ในสหภาพยุโรป|(?:ภาย)?ในเขตเศรษฐกิจยุโรป', '(?:ภาย)?นอก(?!จาก|เหนือ)'],
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
  modalWords,
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
