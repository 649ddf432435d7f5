import type { Said } from './contrary-pairs.ts';

/** Of what, and two texts of which one names another of its kind than the other. */
export const things: [string, Said, Said][] = [
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
  [
    'all and most of them',
    { th: 'สำรองข้อมูลทั้งหมด', en: 'Backups contain all the data.', cs: 'Zálohy obsahují veškeré údaje.' },
    { th: 'สำรองข้อมูลส่วนใหญ่', en: 'Backups hold most of the data.', cs: 'Zálohy obsahují většinu údajů.' },
  ],
  [
    'with and without a reason',
    {
      th: 'ปฏิเสธได้โดยไม่ต้องให้เหตุผล',
      en: 'Refuse without giving a reason.',
      cs: 'Odmítněte bez udání důvodu.',
    },
    { th: 'ปฏิเสธได้โดยต้องให้เหตุผล', en: 'Refuse by giving a reason.', cs: 'Odmítněte s udáním důvodu.' },
  ],
  [
    'what is recognised and is not',
    { th: 'ใบหน้าไม่สามารถจดจำได้', en: 'Faces are unrecognisable.', cs: 'Obličeje jsou nerozpoznatelné.' },
    { th: 'ใบหน้าสามารถจดจำได้', en: 'Faces are recognisable.', cs: 'Obličeje jsou rozpoznatelné.' },
  ],
  [
    'whose interest it is',
    { th: 'ประโยชน์โดยชอบด้วยกฎหมายของเรา', en: 'Our legitimate interest.', cs: 'Náš oprávněný zájem.' },
    { th: 'ประโยชน์โดยชอบด้วยกฎหมายของคุณ', en: 'Your legitimate interest.', cs: 'Váš oprávněný zájem.' },
  ],
];
