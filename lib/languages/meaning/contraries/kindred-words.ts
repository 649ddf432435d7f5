import type { Locale } from '#lib/i18n/routing.ts';

/** What is easily taken for another of its kind: whose tax, who gets it, which person: whole words in small letters, as patterns. */
export const kindredWords: Partial<Record<Locale, string[]>>[] = [
  {
    en: ['telephones?|phones?', 'fax(?:es)?'],
    cs: ['telefon\\p{L}*', 'fax\\p{L}*'],
    th: ['โทรศัพท์', 'โทรสาร|แฟกซ์'],
  },
  {
    en: ['value added tax|vat', 'income tax'],
    cs: ['(?:dan\\p{L}|daní) z přidané hodnoty|dph', '(?:dan\\p{L}|daní) z příjm\\p{L}+'],
    th: ['ภาษีมูลค่าเพิ่ม', 'ภาษีเงินได้'],
  },
  {
    en: ['international', 'national'],
    cs: ['mezinárodn\\p{L}+', 'vnitrostátn\\p{L}+|národn\\p{L}+'],
    th: ['ระหว่างประเทศ', 'ระดับประเทศ|แห่งชาติ|ของประเทศ'],
  },
  {
    en: ['working days?|business days?', 'weekends?|(?:public |bank )?holidays?'],
    cs: ['pracovní\\p{L}* d[neů]\\p{L}*', 'svát\\p{L}+|víkend\\p{L}*'],
    th: ['วันทำการ|วันทำงาน', 'วันหยุด'],
  },
  {
    en: ['adults?', 'child(?:ren)?|minors?'],
    cs: ['dospěl\\p{L}+', 'dít\\p{L}+|dět\\p{L}+|nezletil\\p{L}+'],
    th: ['ผู้ใหญ่', 'เด็ก|ผู้เยาว์'],
  },
  {
    en: ['joint controllers?', '(?:separate|independent) controllers?'],
    cs: ['společn\\p{L}+ správc\\p{L}+', '(?:samostatn|nezávisl)\\p{L}+ správc\\p{L}+'],
    th: ['ผู้ควบคุม[^ ]{0,25}ร่วม', 'ผู้ควบคุม[^ ]{0,25}(?:แยกต่างหาก|อิสระ)'],
  },
  {
    en: ['controllers?', 'processors?'],
    cs: ['správc\\p{L}+', 'zpracovatel\\p{L}*'],
    th: ['ผู้ควบคุม', 'ผู้ประมวลผล'],
  },
  {
    en: ['natural persons?', 'legal (?:persons?|entit\\p{L}+)'],
    cs: ['fyzick\\p{L}+ osob\\p{L}*', 'právnick\\p{L}+ osob\\p{L}*'],
    th: ['บุคคลธรรมดา', 'นิติบุคคล'],
  },
  {
    en: ['anonym\\p{L}+', 'pseudonym\\p{L}+'],
    cs: ['(?<!pseud)anonym\\p{L}+', 'pseudonym\\p{L}+'],
    th: ['นิรนาม|ไม่ระบุ(?:ตัวตน|ชื่อ)', 'แฝง'],
  },
  { en: ['recipients?', 'senders?'], cs: ['příjemc\\p{L}+', 'odesílatel\\p{L}*'], th: ['ผู้รับ', 'ผู้ส่ง'] },
  {
    en: ['buyers?|purchasers?', 'sellers?'],
    cs: ['kupující\\p{L}*', 'prodávající\\p{L}*|prodejc\\p{L}+'],
    th: ['ผู้ซื้อ', 'ผู้ขาย'],
  },
  {
    en: ['on paper|printed', 'electronic(?:ally)?|digital(?:ly)?'],
    cs: ['papírov\\p{L}+|tištěn\\p{L}+|listinn\\p{L}+|vytiš\\p{L}+', 'elektronic\\p{L}+|digitáln\\p{L}+'],
    th: ['กระดาษ|พิมพ์ออก', 'อิเล็กทรอนิกส์|ดิจิทัล'],
  },
  {
    en: ['dates? of birth|birth dates?|birthdays?', 'places? of birth|birthplaces?'],
    cs: ['dat\\p{L}+ narození', 'míst\\p{L}+ narození'],
    th: ['วัน(?:เดือนปี)?เกิด|วัน เดือน ปีเกิด', 'สถานที่เกิด'],
  },
  {
    en: ['tax (?:documents?|records?|receipts?)', 'travel (?:documents?|records?|receipts?)'],
    cs: ['daňov\\p{L}+ doklad\\p{L}*', 'cestovní\\p{L}* doklad\\p{L}*'],
    th: ['เอกสาร(?:ทาง)?ภาษี', 'เอกสาร(?:การ)?เดินทาง'],
  },
  {
    en: [
      '(?:of|after|from) (?:its |the |your |their )?receipt',
      '(?:of|after|from) (?:its |the |your )?(?:sending|dispatch)',
    ],
    cs: [
      '(?:od|po) (?:jej\\p{L}+ )?(?:doručení|obdržení|přijetí)',
      '(?:od|po) (?:jej\\p{L}+ )?(?:odeslání|vyslání)',
    ],
    th: ['(?:นับแต่|หลัง|นับจาก)[^ ]{0,8}ได้รับ', '(?:นับแต่|หลัง|นับจาก)[^ ]{0,8}ส่ง'],
  },
];
