import type { Said } from './contrary-pairs.ts';

/** Opposites, as all languages say them. */
export const opposites: [string, Said, Said][] = [
  [
    'newsletters taken and given up',
    { th: 'สมัครรับข่าว', en: 'You subscribe to it.', cs: 'Přihlásíte se.' },
    { th: 'ยกเลิกการรับข่าว', en: 'You unsubscribe from it.', cs: 'Odhlásíte se.' },
  ],
  [
    'open and closed',
    { th: 'โปรดปิดเอกสาร', en: 'Close documents.', cs: 'Zavřete dokumenty.' },
    { th: 'โปรดเปิดเอกสาร', en: 'Open documents.', cs: 'Otevřete dokumenty.' },
  ],
  [
    'deliberate and accidental',
    { th: 'โดยเจตนา', en: 'Deliberate loss.', cs: 'Úmyslná ztráta.' },
    { th: 'โดยอุบัติเหตุ', en: 'Accidental loss.', cs: 'Náhodná ztráta.' },
  ],
  [
    'longer and shorter',
    { th: 'นานกว่านั้น', en: 'Longer than that.', cs: 'Déle než to.' },
    { th: 'สั้นกว่านั้น', en: 'Shorter than that.', cs: 'Kratší než to.' },
  ],
  [
    'free will and duty',
    { th: 'โดยสมัครใจ', en: 'It is voluntary.', cs: 'Je to dobrovolné.' },
    { th: 'ไม่สมัครใจ', en: 'It is compulsory.', cs: 'Je to nedobrovolné.' },
  ],
  [
    'accepted and refused',
    { th: 'หากคุณยอมรับ', en: 'If you accept it.', cs: 'Pokud jej přijmete.' },
    { th: 'หากคุณปฏิเสธ', en: 'If you refuse it.', cs: 'Pokud jej odmítnete.' },
  ],
  [
    'uploads and downloads',
    { th: 'อัปโหลดไฟล์', en: 'You upload a file.', cs: 'Soubor nahrajete.' },
    { th: 'ดาวน์โหลดไฟล์', en: 'You download a file.', cs: 'Soubor stáhnete.' },
  ],
  [
    'by hand and by machine',
    { th: 'ตรวจด้วยมือ', en: 'Checked manually.', cs: 'Kontrola je ruční.' },
    { th: 'ตรวจอัตโนมัติ', en: 'Checked automatically.', cs: 'Kontrola je automatická.' },
  ],
  [
    'lawful and unlawful',
    { th: 'โดยชอบ', en: 'It is lawful.', cs: 'Je to zákonné.' },
    { th: 'โดยมิชอบ', en: 'It is unlawful.', cs: 'Je to nezákonné.' },
  ],
  [
    'complex and simple',
    { th: 'คำขอซับซ้อน', en: 'A complex request.', cs: 'Složitá žádost.' },
    { th: 'คำขอไม่ซับซ้อน', en: 'A simple request.', cs: 'Jednoduchá žádost.' },
  ],
  [
    'always and never',
    { th: 'เราแจ้งเสมอ', en: 'We always say so.', cs: 'Vždy to sdělíme.' },
    { th: 'เราไม่เคยแจ้ง', en: 'We never say so.', cs: 'Nikdy to nesdělíme.' },
  ],
  [
    'together and apart',
    { th: 'เก็บร่วมกัน', en: 'Kept together.', cs: 'Leží společně.' },
    { th: 'เก็บแยกกัน', en: 'Kept separately.', cs: 'Leží odděleně.' },
  ],
  [
    'present and former',
    { th: 'นายจ้างปัจจุบัน', en: 'Your present employer.', cs: 'Současný zaměstnavatel.' },
    { th: 'นายจ้างเดิม', en: 'Your former employer.', cs: 'Bývalý zaměstnavatel.' },
  ],
  [
    'for good and for a time',
    { th: 'ถาวร', en: 'Permanent.', cs: 'Trvalé.' },
    { th: 'ชั่วคราว', en: 'Temporary.', cs: 'Dočasné.' },
  ],
  [
    'above and below',
    { th: 'ดูข้างต้น', en: 'See above.', cs: 'Viz výše.' },
    { th: 'ดูด้านล่าง', en: 'See below.', cs: 'Viz níže.' },
  ],
  [
    'direct and indirect',
    { th: 'โดยตรง', en: 'Directly.', cs: 'Přímo.' },
    { th: 'โดยอ้อม', en: 'Indirectly.', cs: 'Nepřímo.' },
  ],
  [
    'sooner and later',
    { th: 'เร็วกว่า', en: 'Sooner.', cs: 'Dříve.' },
    { th: 'ช้ากว่า', en: 'Later.', cs: 'Později.' },
  ],
  [
    'more and less',
    { th: 'มากกว่านั้น', en: 'More than that.', cs: 'Více než to.' },
    { th: 'น้อยกว่านั้น', en: 'Less than that.', cs: 'Méně než to.' },
  ],
  [
    'months and years',
    { th: 'ทดสอบทุกเดือน', en: 'Tested every month.', cs: 'Zkouška měsíčně.' },
    { th: 'ทดสอบทุกปี', en: 'Tested every year.', cs: 'Zkouška ročně.' },
  ],
  [
    'encrypted and in plain text',
    { th: 'เข้ารหัส', en: 'Encrypted.', cs: 'Šifrované.' },
    { th: 'ไม่เข้ารหัส', en: 'Unencrypted.', cs: 'Nešifrované.' },
  ],
  [
    'all and a part',
    { th: 'ข้อมูลทั้งหมด', en: 'All the data.', cs: 'Všechny údaje.' },
    { th: 'ข้อมูลบางส่วน', en: 'Part of the data.', cs: 'Část údajů.' },
  ],
  [
    'for nothing and for a fee',
    { th: 'ไม่มีค่าใช้จ่าย', en: 'It is free of charge.', cs: 'Je to zdarma.' },
    { th: 'มีค่าธรรมเนียม', en: 'It is for a fee.', cs: 'Je to za poplatek.' },
  ],
  [
    'unless and because',
    { th: 'เว้นแต่มีคดี', en: 'Unless there is a case.', cs: 'Ledaže je spor.' },
    { th: 'เพราะมีคดี', en: 'Because there is a case.', cs: 'Protože je spor.' },
  ],
  [
    'every and every second night',
    { th: 'ทำทุกคืน', en: 'Made every night.', cs: 'Každou noc.' },
    { th: 'ทำคืนเว้นคืน', en: 'Made every second night.', cs: 'Každou druhou noc.' },
  ],
  [
    'rooms of their own and shared',
    { th: 'ในห้องแยก', en: 'In separate rooms.', cs: 'V oddělených místnostech.' },
    { th: 'ในห้องร่วม', en: 'In shared rooms.', cs: 'Ve společných místnostech.' },
  ],
  [
    'consent given and withdrawn',
    { th: 'เมื่อให้ความยินยอม', en: 'Once you give consent.', cs: 'Když udělíte souhlas.' },
    { th: 'เมื่อถอนความยินยอม', en: 'Once you withdraw consent.', cs: 'Když odvoláte souhlas.' },
  ],
  [
    'one and all of them',
    { th: 'เลือกหนึ่งข้อ', en: 'Choose one of them.', cs: 'Vyberte jednu z nich.' },
    { th: 'เลือกทั้งหมด', en: 'Choose all of them.', cs: 'Vyberte všechny.' },
  ],
  [
    'the next visit and every one',
    { th: 'ครั้งถัดไป', en: 'On your next visit.', cs: 'Při příští návštěvě.' },
    { th: 'ทุกครั้ง', en: 'On every visit.', cs: 'Při každé návštěvě.' },
  ],
  [
    'where one lives and was born',
    { th: 'ที่ที่คุณพำนัก', en: 'Where you live.', cs: 'V místě bydliště.' },
    { th: 'ที่ที่คุณเกิด', en: 'Where you were born.', cs: 'Kde jste se narodili.' },
  ],
];
