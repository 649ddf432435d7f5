import type { Locale } from '#lib/i18n/routing.ts';
import { rights } from '#lib/rights/rights.ts';

/** What an article of the GDPR is about, and by which words the languages speak of that. */
export interface Topic {
  /** As in `15` or `6(1)(f)`. */
  articles: string[];
  /** Whether it is what makes processing lawful (Art. 6(1)). */
  isBasis?: true;
  /** Whether its words stand beside those of other articles as well: they tell no more than that it is cited rightly. */
  isScope?: true;
  words: Partial<Record<Locale, RegExp>>;
  /** Whether it is told from its neighbours by what stands before it, or in brackets behind it, and not by the whole sentence. */
  isNear?: true;
  /** Without the flag `g`: what else it is cited rightly beside, and what others speak of as well. */
  scope?: Partial<Record<Locale, RegExp>>;
}

/** With the flags `g` and `u`, all of them: the last before a citation is what that is about. */
export const grantedRights: Topic[] = [
  {
    articles: ['6(1)(a)'],
    isBasis: true,
    words: {
      en: /consent(?:s|ed)?/giu,
      cs: /souhlas(?:u|em|y|ů|íte|il\p{L}*)?(?!\p{L})/giu,
      th: /ความยินยอม/gu,
    },
  },
  {
    articles: ['6(1)(b)'],
    isBasis: true,
    words: { en: /(?<!\p{L})contracts?(?!\p{L})/giu, cs: /(?<!\p{L})smlouv\p{L}*/giu, th: /สัญญา/gu },
  },
  {
    articles: ['6(1)(c)'],
    isBasis: true,
    words: {
      en: /legal (?:obligation|dut)\p{L}*/giu,
      cs: /(?:právní|zákonn)\p{L}* povinnost\p{L}*/giu,
      th: /หน้าที่ตามกฎหมาย/gu,
    },
  },
  {
    articles: ['6(1)(d)'],
    isBasis: true,
    words: {
      en: /vital interests?/giu,
      cs: /životně důležit\p{L}+ zájm?e?m?\p{L}*/giu,
      th: /ประโยชน์สำคัญ(?:ต่อชีวิต)?/gu,
    },
  },
  {
    articles: ['6(1)(e)'],
    isBasis: true,
    words: { en: /public interest/giu, cs: /veřejn\p{L}+ zájm?e?m?\p{L}*/giu, th: /ประโยชน์สาธารณะ/gu },
  },
  {
    articles: ['6(1)(f)'],
    isBasis: true,
    words: {
      en: /legitimate interests?/giu,
      cs: /oprávněn\p{L}+ zájm?e?m?\p{L}*/giu,
      th: /ประโยชน์โดยชอบด้วยกฎหมาย/gu,
    },
  },
  {
    articles: [String(rights.access.article)],
    words: { en: /right of access/giu, cs: /práv\p{L}* na přístup/giu, th: /สิทธิ(?:ขอ|ในการ)?เข้าถึง/gu },
    scope: { en: /access|copy|confirm/iu, cs: /přístup|kopi|potvrzen/iu, th: /เข้าถึง|สำเนา|ยืนยัน/u },
  },
  {
    articles: [String(rights.rectification.article)],
    words: { en: /rectif\p{L}*/giu, cs: /(?<!\p{L})oprav\p{L}*/giu, th: /สิทธิ(?:ขอให้|ในการ|ขอ)?แก้ไข/gu },
    scope: { en: /correct|inaccura|incomplete/iu, cs: /nepřesn|neúpln|doplnění/iu, th: /แก้ไข|ไม่ถูกต้อง/u },
  },
  {
    articles: [String(rights.erasure.article)],
    words: {
      en: /erasure|right to be forgotten/giu,
      cs: /výmaz\p{L}*|právo být zapomenut/giu,
      th: /สิทธิ(?:ขอให้|ในการ|ขอ)?ลบ|สิทธิที่จะถูกลืม/gu,
    },
    scope: { en: /eras|delet|forgotten/iu, cs: /výmaz|vymaz|vymaž|smaz|smaž/iu, th: /ลบ|ถูกลืม/u },
  },
  {
    articles: [String(rights.restriction.article)],
    words: { en: /restriction/giu, cs: /omezení zpracování/giu, th: /จำกัดการประมวลผล/gu },
    scope: { en: /restrict/iu, cs: /omez/iu, th: /จำกัด|ระงับ/u },
  },
  {
    articles: [String(rights.portability.article)],
    words: { en: /portability/giu, cs: /přenositelnost\p{L}*/giu, th: /โอนย้ายข้อมูล/gu },
    scope: { en: /portab|machine|format/iu, cs: /přenos|strojově|formát/iu, th: /โอนย้าย|รูปแบบ/u },
  },
  {
    articles: [String(rights.objection.article)],
    words: { en: /right to object|objections?/giu, cs: /námit\p{L}*/giu, th: /คัดค้าน/gu },
    scope: { en: /object|opt out|marketing/iu, cs: /námit|marketing/iu, th: /คัดค้าน|การตลาด/u },
  },
  {
    articles: [String(rights.complaint.article)],
    words: { en: /complain\p{L}*/giu, cs: /stížnost\p{L}*/giu, th: /ร้องเรียน/gu },
    scope: { en: /complain|authorit/iu, cs: /stíž|úřad/iu, th: /ร้องเรียน|หน่วยงาน/u },
  },
  {
    articles: ['7(1)'],
    words: {
      en: /demonstrate that[^.;(]{0,20} consent\p{L}*/giu,
      cs: /(?:doložit|prokázat), že[^.;(]{0,20} souhlas\p{L}*/giu,
      th: /(?:พิสูจน์|แสดง)(?:ให้เห็น)?ได้ว่า[^ ]{0,15}ความยินยอม/gu,
    },
    scope: {
      en: /demonstrat|prove|proof|record/iu,
      cs: /dolož|prokáz|záznam/iu,
      th: /พิสูจน์|แสดง|หลักฐาน|บันทึก/u,
    },
  },
  {
    articles: ['8'],
    isScope: true,
    words: {
      en: /child\p{L}*|minors?|parent\p{L}*/giu,
      cs: /dět\p{L}*|dít\p{L}*|nezletil\p{L}*|rodič\p{L}*/giu,
      th: /เด็ก|ผู้เยาว์|ผู้ปกครอง/gu,
    },
  },
  {
    articles: ['78', '79'],
    isScope: true,
    words: { en: /judicial|courts?(?!\p{L})/giu, cs: /soud\p{L}*/giu, th: /ศาล/gu },
  },
  {
    articles: ['33', '34'],
    words: { en: /breach\p{L}*/giu, cs: /porušení zabezpečení/giu, th: /(?:การ|เหตุ)ละเมิด/gu },
  },
];
