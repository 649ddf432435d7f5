import type { Said } from './contrary-pairs.ts';

/** What is so and what is not, as all languages say it. */
export const denials: [string, Said, Said][] = [
  [
    'locked and unlocked',
    { th: 'ในตู้ที่ใส่กุญแจ', en: 'In a locked cabinet.', cs: 'V uzamčené skříni.' },
    { th: 'ในตู้ที่ไม่ได้ล็อก', en: 'In an unlocked cabinet.', cs: 'V odemčené skříni.' },
  ],
  [
    'limited and unlimited',
    { th: 'มีระยะเวลาจำกัด', en: 'For a limited time.', cs: 'Po omezenou dobu.' },
    { th: 'ไม่จำกัดระยะเวลา', en: 'For an unlimited time.', cs: 'Po neomezenou dobu.' },
  ],
  [
    'known and unknown',
    { th: 'จากผู้ที่เรารู้จัก', en: 'From a known sender.', cs: 'Od známého odesílatele.' },
    { th: 'จากผู้ที่เราไม่รู้จัก', en: 'From an unknown sender.', cs: 'Od neznámého odesílatele.' },
  ],
  [
    'related and unrelated',
    { th: 'เรื่องที่เกี่ยวข้อง', en: 'A related matter.', cs: 'Související věc.' },
    { th: 'เรื่องที่ไม่เกี่ยวข้อง', en: 'An unrelated matter.', cs: 'Nesouvisející věc.' },
  ],
  [
    'complete and incomplete',
    { th: 'แบบที่ครบถ้วน', en: 'A complete application.', cs: 'Úplná přihláška.' },
    { th: 'แบบที่ไม่ครบถ้วน', en: 'An incomplete application.', cs: 'Neúplná přihláška.' },
  ],
  [
    'encrypted and unencrypted',
    { th: 'เก็บไว้ในดิสก์ที่เข้ารหัส', en: 'Kept on an encrypted disk.', cs: 'Na šifrovaném disku.' },
    { th: 'เก็บไว้ในดิสก์ที่ไม่เข้ารหัส', en: 'Kept on an unencrypted disk.', cs: 'Na nešifrovaném disku.' },
  ],
  [
    'attended and unattended',
    { th: 'ประตูที่มีผู้เฝ้า', en: 'An attended gate.', cs: 'Střežená brána.' },
    { th: 'ประตูที่ไม่มีผู้เฝ้า', en: 'An unattended gate.', cs: 'Nestřežená brána.' },
  ],
];
