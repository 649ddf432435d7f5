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
    'whose rights',
    { th: 'คุณมีสิทธิ', en: 'Which rights you have.', cs: 'Jaká máte práva.' },
    { th: 'เรามีสิทธิ', en: 'Which rights we have.', cs: 'Jaká máme práva.' },
  ],
  [
    'what a period is counted from, and what it ends with',
    { th: '4 ปีนับจากวันนั้น', en: 'Four years from that day.', cs: 'Čtyři roky od toho dne.' },
    { th: '4 ปีก่อนวันนั้น', en: 'Four years before that day.', cs: 'Čtyři roky před tímto dnem.' },
  ],
];
