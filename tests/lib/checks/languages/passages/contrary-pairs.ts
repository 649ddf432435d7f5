/** A text in three languages. */
export type Said = Record<'th' | 'en' | 'cs', string>;

/** Of what, and two texts of which one says the contrary of the other, or another of its kind. */
export const pairs: [string, Said, Said][] = [
  [
    'before and after',
    { th: 'เราแจ้งล่วงหน้า 30 วัน', en: 'We tell you 30 days in advance.', cs: 'Oznámíme to 30 dnů předem.' },
    { th: 'เราแจ้งหลังจากนั้น 30 วัน', en: 'We tell you 30 days afterwards.', cs: 'Oznámíme to 30 dnů poté.' },
  ],
  [
    'since and until',
    { th: 'ตั้งแต่วันที่ 1 มีนาคม', en: 'Since 1 March we use it.', cs: 'Od 1. března jej používáme.' },
    { th: 'จนถึงวันที่ 1 มีนาคม', en: 'Until 1 March we use it.', cs: 'Do 1. března jej používáme.' },
  ],
  [
    'younger and older',
    { th: 'เด็กอายุต่ำกว่า 16 ปี', en: 'Children under 16 years.', cs: 'Děti mladší 16 let.' },
    { th: 'เด็กอายุเกิน 16 ปี', en: 'Children over 16 years.', cs: 'Děti starší 16 let.' },
  ],
  [
    'first and last',
    { th: 'วันแรกของเดือน', en: 'The first day of the month.', cs: 'Prvním dnem měsíce.' },
    { th: 'วันสุดท้ายของเดือน', en: 'The last day of the month.', cs: 'Posledním dnem měsíce.' },
  ],
  [
    'high and low',
    { th: 'ความเสี่ยงสูง', en: 'A high risk.', cs: 'Vysoké riziko.' },
    { th: 'ความเสี่ยงต่ำ', en: 'A low risk.', cs: 'Nízké riziko.' },
  ],
  [
    'years and months of the calendar',
    { th: 'ปีปฏิทินถัดไป', en: 'The next calendar year.', cs: 'Příští kalendářní rok.' },
    { th: 'เดือนปฏิทินถัดไป', en: 'The next calendar month.', cs: 'Příští kalendářní měsíc.' },
  ],
  [
    'free and charged',
    { th: 'คำตอบไม่มีค่าใช้จ่าย', en: 'The answer is free of charge.', cs: 'Odpověď je bezplatná.' },
    { th: 'คำตอบมีค่าใช้จ่าย', en: 'A fee is due.', cs: 'Odpověď je zpoplatněná.' },
  ],
  [
    'likely and unlikely',
    { th: 'หากมีแนวโน้มว่าจะเสี่ยง', en: 'If a risk is likely.', cs: 'Pokud je riziko pravděpodobné.' },
    { th: 'หากไม่มีแนวโน้มว่าจะเสี่ยง', en: 'If a risk is unlikely.', cs: 'Pokud je riziko nepravděpodobné.' },
  ],
  [
    'may and must',
    { th: 'เราอาจเก็บเอกสาร', en: 'We may keep documents.', cs: 'Doklady můžeme uchovávat.' },
    { th: 'เราต้องเก็บเอกสาร', en: 'We must keep documents.', cs: 'Doklady musíme uchovávat.' },
  ],
  [
    'countries',
    { th: 'ข้อมูลอยู่ในไอร์แลนด์', en: 'Data is in Ireland.', cs: 'Údaje jsou v Irsku.' },
    { th: 'ข้อมูลอยู่ในเยอรมนี', en: 'Data is in Germany.', cs: 'Údaje jsou v Německu.' },
  ],
  [
    'countries of two words',
    { th: 'ผู้รับในสหรัฐอเมริกา', en: 'A recipient in the United States.', cs: 'Příjemce ve Spojených státech.' },
    { th: 'ผู้รับในสหราชอาณาจักร', en: 'A recipient in the United Kingdom.', cs: 'Příjemce ve Velké Británii.' },
  ],
  [
    'bodies',
    {
      th: 'คณะกรรมาธิการยุโรปวินิจฉัย',
      en: 'The European Commission decides.',
      cs: 'Rozhoduje Evropská komise.',
    },
    { th: 'รัฐสภายุโรปวินิจฉัย', en: 'The European Parliament decides.', cs: 'Rozhoduje Evropský parlament.' },
  ],
  [
    'safeguards',
    {
      th: 'บนพื้นฐานของข้อสัญญามาตรฐาน',
      en: 'By standard contractual clauses.',
      cs: 'Podle standardních smluvních doložek.',
    },
    {
      th: 'บนพื้นฐานของกฎเกณฑ์ที่มีผลผูกพัน',
      en: 'By binding corporate rules.',
      cs: 'Podle závazných podnikových pravidel.',
    },
  ],
  [
    'records',
    { th: 'ข้อมูลสำรอง', en: 'Backups', cs: 'Zálohy' },
    { th: 'บันทึกการเข้าถึง', en: 'Access logs', cs: 'Záznamy o přístupu' },
  ],
  [
    'private and business addresses',
    { th: 'อีเมลที่ใช้ในการทำงาน', en: 'Your business e-mail address.', cs: 'Váš pracovní e-mail.' },
    { th: 'อีเมลส่วนตัว', en: 'Your private e-mail address.', cs: 'Váš soukromý e-mail.' },
  ],
  [
    'persons',
    { th: 'ไม่ใช้กับพนักงาน', en: 'It does not apply to employees.', cs: 'Nevztahuje se na zaměstnance.' },
    { th: 'ไม่ใช้กับลูกค้า', en: 'It does not apply to customers.', cs: 'Nevztahuje se na zákazníky.' },
  ],
];
