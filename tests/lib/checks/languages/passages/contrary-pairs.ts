/** A text in three languages. */
export type Said = Record<'th' | 'en' | 'cs', string>;

/** Of what, and two texts of which one says the contrary of the other. */
export const pairs: [string, Said, Said][] = [
  [
    'before and after',
    { th: 'เราแจ้งล่วงหน้า 30 วัน', en: 'We tell you 30 days in advance.', cs: 'Oznámíme to 30 dnů předem.' },
    { th: 'เราแจ้งหลังจากนั้น 30 วัน', en: 'We tell you 30 days afterwards.', cs: 'Oznámíme to 30 dnů poté.' },
  ],
  [
    'before and after what is done',
    { th: 'ก่อนทำสัญญา', en: 'Before the contract is signed.', cs: 'Před podpisem smlouvy.' },
    { th: 'หลังทำสัญญา', en: 'After the contract is signed.', cs: 'Po podpisu smlouvy.' },
  ],
  [
    'not later and not earlier',
    {
      th: 'ทำลายไม่ช้ากว่า 30 วัน',
      en: 'Destroyed no later than in 30 days.',
      cs: 'Zničíme je ne později než za 30 dnů.',
    },
    {
      th: 'ทำลายไม่เร็วกว่า 30 วัน',
      en: 'Destroyed no sooner than in 30 days.',
      cs: 'Zničíme je ne dříve než za 30 dnů.',
    },
  ],
  [
    'adequate and inadequate',
    {
      th: 'ระดับการคุ้มครองที่เพียงพอ',
      en: 'An adequate level of protection.',
      cs: 'Odpovídající úroveň ochrany.',
    },
    {
      th: 'ระดับการคุ้มครองที่ไม่เพียงพอ',
      en: 'An inadequate level of protection.',
      cs: 'Nedostatečná úroveň ochrany.',
    },
  ],
  [
    'where one lives and works',
    { th: 'หน่วยงานที่คุณอาศัยอยู่', en: 'The authority where you live.', cs: 'Úřad v místě vašeho bydliště.' },
    { th: 'หน่วยงานที่คุณทำงาน', en: 'The authority where you work.', cs: 'Úřad v místě, kde pracujete.' },
  ],
  [
    'consent and objection',
    { th: 'หากคุณยินยอม', en: 'If you consent.', cs: 'Pokud udělíte souhlas.' },
    { th: 'หากคุณคัดค้าน', en: 'If you object.', cs: 'Pokud vznesete námitku.' },
  ],
  [
    'every one and some',
    { th: 'ทุกฉบับมีผู้อ่าน', en: 'Every application is read.', cs: 'Každou přihlášku čteme.' },
    { th: 'บางฉบับมีผู้อ่าน', en: 'Some applications are read.', cs: 'Některé přihlášky čteme.' },
  ],
  [
    'in and outside',
    {
      th: 'บริษัทซึ่งตั้งอยู่ในสหภาพ',
      en: 'A company established in the Union.',
      cs: 'Společnost se sídlem v Unii.',
    },
    { th: 'บริษัทนอกสหภาพ', en: 'A company outside the Union.', cs: 'Společnost mimo Unii.' },
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
    'kept and deleted',
    { th: 'เราเก็บข้อมูลไว้', en: 'We keep your data.', cs: 'Údaje uchováme.' },
    { th: 'เราลบข้อมูล', en: 'We delete your data.', cs: 'Údaje vymažeme.' },
  ],
  [
    'who joins and who leaves',
    { th: 'เมื่อเริ่มทำงาน', en: 'When they join us.', cs: 'Při nástupu.' },
    { th: 'เมื่อเลิกทำงาน', en: 'When they leave us.', cs: 'Při odchodu.' },
  ],
];
