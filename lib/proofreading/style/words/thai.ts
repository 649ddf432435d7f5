import type { Wording } from '#lib/proofreading/doubt.ts';

const misspelt = 'a word that is misspelt';

/** Words that are misspelt often (Royal Society), words that stand there twice, and what a sentence does not end with. */
export const thai: Wording[] = [
  [misspelt, /ใว้/gu, 'ไว้'],
  [misspelt, /ใด้/gu, 'ได้'],
  [misspelt, /ใม่/gu, 'ไม่'],
  [misspelt, /ไห้/gu, 'ให้'],
  [misspelt, /ไช้/gu, 'ใช้'],
  [misspelt, /สังเกตุ/gu, 'สังเกต'],
  [misspelt, /เวปไซ[ตด]์/gu, 'เว็บไซต์'],
  [misspelt, /กฏ(?=เกณฑ์|ระเบียบ)/gu, 'กฎ'],
  [misspelt, /โทรศัพท(?![์])|โทรศัพย์/gu, 'โทรศัพท์'],
  [misspelt, /ผลิตภัณท์|ผลิตภัณฑ(?!์)/gu, 'ผลิตภัณฑ์'],
  [misspelt, /วัตถุประสง(?!ค์)/gu, 'วัตถุประสงค์'],
  [
    misspelt,
    /(สมบูรณ|สัปดาห|ประโยชน|คอมพิวเตอร|เซิร์ฟเวอร|ซอฟต์แวร|อิเล็กทรอนิกส|เหตุการณ|ประสบการณ|สถานการณ|พิสูจน|ไปรษณีย|ผู้เยาว|อาทิตย|ศุกร|สัมภาษณ)(?![์า-ูํ])/gu,
    '$1์',
  ],
  [misspelt, /สัมภาษ(?!ณ)/gu, 'สัมภาษณ์'],
  [misspelt, /หนื่ง/gu, 'หนึ่ง'],
  [misspelt, /ต่อสุ้/gu, 'ต่อสู้'],
  [misspelt, /ผุ้(?=สมัคร|ใช้|ควบคุม|ให้|รับ|ประมวล|เข้า|เยาว์|ปกครอง|ติดต่อ)/gu, 'ผู้'],
  [
    misspelt,
    /ไม(?=(?:ส่ง|ใช้|ได้|มี|เก็บ|เปิด|ขาย|ให้|ต้อง|ขอ|แจ้ง|สามารถ|อนุญาต|เผยแพร่|โอน|รับ|ลบ|ตอบ|อาจ|ว่า|เกิน))/gu,
    'ไม่',
  ],
  [misspelt, /ลายลักษณอักษร/gu, 'ลายลักษณ์อักษร'],
  [misspelt, /(?:โฟล์|โฟลด์|โฟร์|โฟว์)เดอร์/gu, 'โฟลเดอร์'],
  [misspelt, /นายจาง/gu, 'นายจ้าง'],
  [misspelt, /ไม่ช้ากว้า/gu, 'ไม่ช้ากว่า'],
  [misspelt, /กว้า(?=\d|\s)/gu, 'กว่า'],
  [misspelt, /ประเทศไท(?![ก-๎])/gu, 'ประเทศไทย'],
  ['no full stop behind a short word', /(?<![ก-๎])([คพ]\.ศ)(?!\.)/gu, '$1.'],
  ['a letter by itself', /(?<=[ก-๎])\p{Script=Latin}(?![\p{Script=Latin}\d])/gu, ''],
  ['a short word for มาตรา', /(?<![ก-๎])ม\. ?(?=\d)/gu, 'มาตรา '],
  ['a word that stands there twice', /(ได้|ที่จะ|ให้|เป็น|ไม่|ใน|จาก|ต้อง|เรา|ข้อมูล|ส่วนบุคคล|ความยินยอม)\1/gu, '$1'],
  ['a word that stands there twice', /คุณ(?=คุณ(?!ภาพ|สมบัติ|ค่า|ลักษณะ|ธรรม|วุฒิ))/gu, ''],
  ['a full stop behind Thai words', /(?<=[ก-๎]{4})\.(?=\s*$|\s+[ก-ฮเ-ไ])/gu, ''],
  [
    'a section of the GDPR, which has articles',
    /มาตรา(?= ?\d+(?:\(\w+\))* ?(?:ของ|แห่ง|ตาม)? ?(?:GDPR|ระเบียบ))/gu,
    'ข้อ',
  ],
  ['words of English', /(?<!\p{L})Articles? (?=\d)/gu, 'ข้อ '],
  ['words of Czech', /(?<!\p{L})[Čč]l\. ?(?=\d)/gu, 'ข้อ '],
];
