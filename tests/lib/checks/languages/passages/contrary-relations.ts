import type { Said } from './contrary-pairs.ts';

/** Of what, and two texts of which one says how a period or a thing stands to another otherwise than the other. */
export const relations: [string, Said, Said][] = [
  [
    'written and oral',
    { th: 'ความยินยอมเป็นหนังสือ', en: 'With written consent.', cs: 'S písemným souhlasem.' },
    { th: 'ความยินยอมด้วยวาจา', en: 'With oral consent.', cs: 'S ústním souhlasem.' },
  ],
  [
    'approximate and exact',
    { th: 'เวลาโดยประมาณ', en: 'The approximate time.', cs: 'Přibližný čas.' },
    { th: 'เวลาที่แน่นอน', en: 'The exact time.', cs: 'Přesný čas.' },
  ],
  [
    'each and the last',
    { th: 'ข้อมูลสำรองแต่ละชุด', en: 'Each backup.', cs: 'Každou zálohu.' },
    { th: 'ข้อมูลสำรองชุดล่าสุด', en: 'The last backup.', cs: 'Poslední zálohu.' },
  ],
  [
    'within and after a period',
    { th: 'ภายใน 72 ชั่วโมง', en: 'Reported within 72 hours.', cs: 'Ohlásíme to do 72 hodin.' },
    { th: 'หลังจาก 72 ชั่วโมง', en: 'Reported after 72 hours.', cs: 'Ohlásíme to po 72 hodinách.' },
  ],
  [
    'so long before and within',
    { th: 'แจ้งล่วงหน้า 30 วัน', en: 'Told 30 days before.', cs: 'Sdělíme to 30 dnů předem.' },
    { th: 'แจ้งภายใน 30 วัน', en: 'Told within 30 days.', cs: 'Sdělíme to do 30 dnů.' },
  ],
  [
    'by how long and to how long',
    { th: 'ขยายเวลาออกไปอีกสองเดือน', en: 'Extended by two months.', cs: 'Lhůtu prodloužíme o dva měsíce.' },
    { th: 'ขยายเวลาเป็นสองเดือน', en: 'Extended to two months.', cs: 'Lhůtu prodloužíme na dva měsíce.' },
  ],
  [
    'the next month and year',
    { th: 'สิ้นเดือนถัดไป', en: 'The end of the following month.', cs: 'Konec následujícího měsíce.' },
    { th: 'สิ้นปีถัดไป', en: 'The end of the following year.', cs: 'Konec následujícího roku.' },
  ],
  [
    'whose time',
    { th: 'ตามเวลากรุงปราก', en: 'Prague time.', cs: 'Pražského času.' },
    { th: 'ตามเวลากรุงเทพ', en: 'Bangkok time.', cs: 'Thajského času.' },
  ],
  [
    'changes that matter and that do not',
    { th: 'การเปลี่ยนแปลงที่มีสาระสำคัญ', en: 'A material change.', cs: 'Podstatnou změnu.' },
    { th: 'การเปลี่ยนแปลงที่ไม่มีสาระสำคัญ', en: 'A minor change.', cs: 'Nepodstatnou změnu.' },
  ],
  [
    'unless and even if',
    { th: 'เว้นแต่มีข้อพิพาท', en: 'Unless there is a dispute.', cs: 'Ledaže je veden spor.' },
    { th: 'แม้มีข้อพิพาท', en: 'Even if there is a dispute.', cs: 'I když je veden spor.' },
  ],
  [
    'former and future',
    { th: 'นายจ้างเดิม', en: 'Your previous employer.', cs: 'Předchozí zaměstnavatel.' },
    { th: 'นายจ้างในอนาคต', en: 'Your future employer.', cs: 'Budoucí zaměstnavatel.' },
  ],
  [
    'rights and duties',
    { th: 'คุณมีสิทธิใดบ้าง', en: 'Which rights you have.', cs: 'Jaká máte práva.' },
    { th: 'คุณมีหน้าที่ใดบ้าง', en: 'Which duties you have.', cs: 'Jaké máte povinnosti.' },
  ],
  [
    'what we may do and what you may',
    { th: 'เราอาจขยายเวลาได้', en: 'We may extend it.', cs: 'Můžeme ji prodloužit.' },
    { th: 'คุณอาจขยายเวลาได้', en: 'You may extend it.', cs: 'Můžete ji prodloužit.' },
  ],
  [
    'unasked and asked for',
    { th: 'เขียนถึงเราด้วยตนเอง', en: 'You write of your own accord.', cs: 'Píšete z vlastní vůle.' },
    { th: 'เขียนถึงเราตามที่เราขอ', en: 'You write at our request.', cs: 'Píšete na naši výzvu.' },
  ],
  [
    'on request and without',
    { th: 'ส่งสำเนาเมื่อคุณร้องขอ', en: 'Sent on request.', cs: 'Zašleme na vaši žádost.' },
    { th: 'ส่งสำเนาโดยไม่ต้องร้องขอ', en: 'Sent without request.', cs: 'Zašleme bez vyžádání.' },
  ],
  [
    'our view and yours',
    { th: 'เราเห็นว่าผิด', en: 'In our view.', cs: 'Podle nás.' },
    { th: 'คุณเห็นว่าผิด', en: 'In your view.', cs: 'Podle vás.' },
  ],
  [
    'what is ours and what is yours',
    { th: 'พนักงานของเรา', en: 'Of our employees.', cs: 'O našich zaměstnancích.' },
    { th: 'พนักงานของคุณ', en: 'Of your employees.', cs: 'O vašich zaměstnancích.' },
  ],
];
