import type { Said } from './contrary-pairs.ts';

/** Who does it, to whom, and whose right it is, as all languages say them. */
export const doers: [string, Said, Said][] = [
  [
    'who answers',
    { th: 'เราตอบคำขอ', en: 'We answer requests.', cs: 'Žádosti vyřizujeme.' },
    { th: 'คุณตอบคำขอ', en: 'You answer requests.', cs: 'Žádosti vyřizujete.' },
  ],
  [
    'who calls, which is denied',
    { th: 'เราจะไม่โทร', en: 'We never call.', cs: 'Nikdy nevoláme.' },
    { th: 'คุณจะไม่โทร', en: 'You will never call.', cs: 'Nikdy nevolejte.' },
  ],
  [
    'who deletes',
    { th: 'เราอาจลบ', en: 'We may also delete it.', cs: 'Také jej vymažeme.' },
    { th: 'คุณอาจลบ', en: 'You may also delete it.', cs: 'Také jej vymažete.' },
  ],
  [
    'to whom one writes',
    { th: 'โปรดเขียนถึงเรา', en: 'Please write to us.', cs: 'Prosím napište nám.' },
    { th: 'โปรดเขียนถึงเขา', en: 'Please write to them.', cs: 'Prosím napište jim.' },
  ],
  [
    'who is told',
    { th: 'แจ้งคุณ', en: 'That tells you so.', cs: 'To sdělí vám.' },
    { th: 'แจ้งเรา', en: 'That will inform us.', cs: 'To nám sdělí.' },
  ],
  [
    'on whose instructions, ours',
    { th: 'ตามคำสั่งของเรา', en: 'On our instructions.', cs: 'Podle našich pokynů.' },
    { th: 'ตามคำสั่งของลูกค้า', en: 'On instructions of customers.', cs: 'Podle pokynů zákazníků.' },
  ],
  [
    'at whose request, the visitors’',
    { th: 'คำขอของคุณ', en: 'Of your request.', cs: 'O vaší žádosti.' },
    { th: 'คำขอของผู้เข้าชม', en: 'Of visitors’ requests.', cs: 'O žádosti návštěvníků.' },
  ],
  [
    'whose rights',
    { th: 'คุณมีสิทธิ', en: 'Which rights you have.', cs: 'Jaká máte práva.' },
    { th: 'เรามีสิทธิ', en: 'Which rights we have.', cs: 'Jaká máme práva.' },
  ],
  [
    'what a period is counted from, and what it ends with',
    { th: '4 ปีนับจากวันนั้น', en: 'Four years from that day.', cs: 'Čtyři roky od toho dne.' },
    { th: '4 ปีก่อนวันนั้น', en: 'Four years before that day.', cs: 'Čtyři roky před tímto dnem.' },
  ],
  [
    'to and from a country',
    { th: 'การโอนไปยังประเทศไทย', en: 'Transfers to Thailand.', cs: 'Předávání do Thajska.' },
    { th: 'การโอนจากประเทศไทย', en: 'Transfers from Thailand.', cs: 'Předávání z Thajska.' },
  ],
  [
    'what must be and what should be',
    { th: 'พนักงานต้องเก็บเป็นความลับ', en: 'They must keep it secret.', cs: 'Musí o tom mlčet.' },
    { th: 'พนักงานควรเก็บเป็นความลับ', en: 'They should keep it secret.', cs: 'Měli by o tom mlčet.' },
  ],
  [
    'what may not be and what need not be',
    { th: 'พนักงานห้ามใช้', en: 'They may not use it.', cs: 'Nesmějí jej použít.' },
    { th: 'พนักงานไม่จำเป็นต้องใช้', en: 'They need not use it.', cs: 'Nemusí jej použít.' },
  ],
  [
    'who sues and who is sued',
    { th: 'ในการต่อสู้คดี', en: 'In defence.', cs: 'Při obhajobě.' },
    { th: 'ในการฟ้องคดี', en: 'In suing.', cs: 'V žalobě.' },
  ],
  [
    'a dispute that is there and one that may come',
    { th: 'ซึ่งมีอยู่แล้ว', en: 'It is pending.', cs: 'Ten probíhá.' },
    { th: 'ซึ่งอาจเกิด', en: 'It may arise.', cs: 'Ten hrozí.' },
  ],
  [
    'what comes back and what is gone',
    { th: 'ทดสอบการกู้คืน', en: 'Backups are restored.', cs: 'Zálohy obnovíme.' },
    { th: 'ทดสอบการลบ', en: 'Backups are deleted.', cs: 'Zálohy smažeme.' },
  ],
  [
    'without consent and without a word',
    { th: 'โดยไม่ได้รับความยินยอม', en: 'Without your consent.', cs: 'Bez vašeho souhlasu.' },
    { th: 'โดยไม่แจ้ง', en: 'Without telling you.', cs: 'Aniž bychom vás informovali.' },
  ],
  [
    'interviews and applications',
    { th: 'หลังการสัมภาษณ์', en: 'After the interview.', cs: 'Po pohovoru.' },
    { th: 'หลังใบสมัคร', en: 'After the application.', cs: 'Po přihlášce.' },
  ],
  [
    'who receives and who selects',
    { th: 'รับใบสมัคร', en: 'Receiving applications.', cs: 'Příjem přihlášek.' },
    { th: 'คัดเลือกใบสมัคร', en: 'Selecting applications.', cs: 'Výběr přihlášek.' },
  ],
  [
    'what was agreed and what will be',
    { th: 'เราได้ทำสัญญากับแต่ละราย', en: 'We have concluded contracts.', cs: 'Smlouvy jsme uzavřeli.' },
    { th: 'เราจะทำสัญญากับแต่ละราย', en: 'We will conclude contracts.', cs: 'Smlouvy uzavřeme.' },
  ],
  [
    'from when a period runs',
    { th: 'นับจากวันที่เราได้รับ', en: 'A month of receiving it.', cs: 'Měsíc od jejího doručení.' },
    { th: 'นับจากวันที่เราตอบ', en: 'A month of answering it.', cs: 'Měsíc od jejího zodpovězení.' },
  ],
  [
    'who visits whom',
    { th: 'บุคคลที่คุณมาพบ', en: 'The person whom you visit.', cs: 'Osoba, kterou navštěvujete.' },
    { th: 'บุคคลที่มาพบคุณ', en: 'The person who visits you.', cs: 'Osoba, která vás navštěvuje.' },
  ],
  [
    'who asks',
    { th: 'หากตำรวจร้องขอ', en: 'If the police request it.', cs: 'Pokud o to požádá policie.' },
    { th: 'หากคุณร้องขอ', en: 'If you request it.', cs: 'Pokud o to požádáte.' },
  ],
];
