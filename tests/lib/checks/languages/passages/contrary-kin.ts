import type { Said } from './contrary-pairs.ts';

/** What is easily taken for another of its kind, as all languages say them. */
export const kin: [string, Said, Said][] = [
  [
    'telephone and fax',
    { th: 'โทรศัพท์', en: 'Telephone.', cs: 'Telefon.' },
    { th: 'โทรสาร', en: 'Fax.', cs: 'Fax.' },
  ],
  [
    'sums by the year and by the month',
    { th: 'ห้าโครูนาต่อปี', en: 'Five crowns per year.', cs: 'Pět korun za rok.' },
    { th: 'ห้าโครูนาต่อเดือน', en: 'Five crowns per month.', cs: 'Pět korun za měsíc.' },
  ],
  [
    'sound that is recorded and is not',
    { th: 'กล้องไม่บันทึกเสียง', en: 'They do not record sound.', cs: 'Zvuk nezaznamenávají.' },
    { th: 'กล้องบันทึกเสียง', en: 'They record sound.', cs: 'Zaznamenávají zvuk.' },
  ],
  [
    'sound and none',
    { th: 'กล้องที่ไม่บันทึกเสียง', en: 'Cameras without sound.', cs: 'Kamery bez zvuku.' },
    { th: 'กล้องที่บันทึกเสียง', en: 'Cameras with sound.', cs: 'Kamery se zvukem.' },
  ],
  [
    'taxes',
    { th: 'ภาษีมูลค่าเพิ่ม', en: 'On value added tax.', cs: 'O dani z přidané hodnoty.' },
    { th: 'ภาษีเงินได้', en: 'On income tax.', cs: 'O dani z příjmů.' },
  ],
  [
    'national and international',
    { th: 'หน่วยงานแห่งชาติ', en: 'A national body.', cs: 'Vnitrostátní orgán.' },
    { th: 'หน่วยงานระหว่างประเทศ', en: 'An international body.', cs: 'Mezinárodní orgán.' },
  ],
  [
    'workdays and holidays',
    { th: 'ในวันทำการ', en: 'On working days.', cs: 'V pracovní dny.' },
    { th: 'ในวันหยุด', en: 'On public holidays.', cs: 'Ve svátky.' },
  ],
  [
    'adults and children',
    { th: 'ผู้ใหญ่', en: 'Adults.', cs: 'Dospělí.' },
    { th: 'เด็ก', en: 'Children.', cs: 'Děti.' },
  ],
  [
    'controllers and processors',
    { th: 'ผู้ควบคุม', en: 'The controller.', cs: 'Správce.' },
    { th: 'ผู้ประมวลผล', en: 'The processor.', cs: 'Zpracovatel.' },
  ],
  [
    'natural and legal persons',
    { th: 'บุคคลธรรมดา', en: 'A natural person.', cs: 'Fyzická osoba.' },
    { th: 'นิติบุคคล', en: 'A legal person.', cs: 'Právnická osoba.' },
  ],
  [
    'anonymous and pseudonymous',
    { th: 'ข้อมูลนิรนาม', en: 'Anonymous data.', cs: 'Anonymní údaje.' },
    { th: 'ข้อมูลแฝง', en: 'Pseudonymous data.', cs: 'Pseudonymní údaje.' },
  ],
  [
    'who receives and who sends',
    { th: 'ผู้รับ', en: 'The recipient.', cs: 'Příjemce.' },
    { th: 'ผู้ส่ง', en: 'The sender.', cs: 'Odesílatel.' },
  ],
  [
    'who buys and who sells',
    { th: 'ผู้ซื้อ', en: 'The buyer.', cs: 'Kupující.' },
    { th: 'ผู้ขาย', en: 'The seller.', cs: 'Prodávající.' },
  ],
  [
    'paper and files',
    { th: 'บนกระดาษ', en: 'On paper.', cs: 'V listinné podobě.' },
    { th: 'ทางอิเล็กทรอนิกส์', en: 'Electronically.', cs: 'Elektronicky.' },
  ],
  [
    'joint and separate controllers',
    { th: 'เป็นผู้ควบคุมข้อมูลร่วม', en: 'It is a joint controller.', cs: 'Je společným správcem.' },
    { th: 'เป็นผู้ควบคุมข้อมูลแยกต่างหาก', en: 'It is a separate controller.', cs: 'Je samostatným správcem.' },
  ],
  [
    'when and where readers were born',
    { th: 'วันเกิด', en: 'Your date of birth.', cs: 'Vaše datum narození.' },
    { th: 'สถานที่เกิด', en: 'Your place of birth.', cs: 'Vaše místo narození.' },
  ],
  [
    'documents',
    { th: 'เอกสารทางภาษี', en: 'Tax documents.', cs: 'Daňové doklady.' },
    { th: 'เอกสารการเดินทาง', en: 'Travel documents.', cs: 'Cestovní doklady.' },
  ],
  [
    'what a period is counted from',
    { th: 'นับแต่วันที่ได้รับ', en: 'A month of its receipt.', cs: 'Měsíc od jejího doručení.' },
    { th: 'นับแต่วันที่ส่ง', en: 'A month of its sending.', cs: 'Měsíc od jejího odeslání.' },
  ],
];
