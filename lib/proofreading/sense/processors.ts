import type { Phrase } from '#lib/proofreading/sense/phrase.ts';

/** What cannot be said of those who process data for the company (GDPR Art. 4(8), 28(3)(a) and 28(10)). */
export const processors: Phrase[] = [
  {
    what: 'who works for the company is called its controller',
    words: {
      en: /(?<!\p{L})our (?!joint)controllers?(?!\p{L})/u,
      cs: /(?<!\p{L})(?:naším|našeho|našemu|našimi|našich) správc\p{L}+/u,
      th: /(?:ซึ่ง|ที่|ผู้)เป็นผู้ควบคุมข้อมูลส่วนบุคคลของเรา/u,
    },
    instead: 'write the word for a processor (GDPR Art. 4(8))',
  },
  {
    what: 'a processor uses data for itself',
    words: {
      en: /(?<=(?<!\p{L})(?:instructions|[Pp]rocessors?|Article 28)(?!\p{L}).*)(?<!\p{L})(?:(?:may|can|will|could) (?:also )?(?:use|process)|(?<!(?:never|nor|neither) )(?:uses|processes)) (?:(?!not |never )[\p{L}’]+ ){0,6}for (?:its|their) own (?:purposes?|use|benefit|ends)(?!\p{L})/u,
      cs: /(?<=(?<!\p{L})(?:pokyn\p{L}*|zpracovatel\p{L}*|čl\. 28)(?!\p{L}).*)(?<!\p{L})(?:smí|smějí|může|mohou|bude|budou) (?!ne)(?:\p{L}+ ){0,6}(?:k|ke|pro) (?:svým|své )?\s?vlastní(?:m|mu)? (?:účel|potřeb|prospěch)/u,
      th: /(?<=(?:คำสั่ง|ผู้ประมวลผล|ข้อ 28).*)(?<!ไม่|ไม่ได้|มิให้|ห้าม)(?:สามารถ|อาจ|จะ|ก็|และ|ได้)(?:นำ|ใช้)(?:ข้อมูล)?[^ ]{0,40}?เพื่อวัตถุประสงค์(?:ของ)?(?:ตน|บริษัทนั้น)/u,
    },
    instead: 'see that no "not" was lost: a processor acts on instructions alone (GDPR Art. 28(3)(a))',
  },
];
