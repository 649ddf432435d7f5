import type { Locale } from '#lib/i18n/routing.ts';

type Noun = Record<'en' | 'cs' | 'th', string>;

/** Of what a policy says whose it is. */
const nouns: Noun[] = [
  { en: 'employees|staff', cs: 'zaměstnanc\\p{L}+', th: 'พนักงาน' },
  { en: 'products?', cs: 'produkt\\p{L}*', th: 'ผลิตภัณฑ์' },
  { en: 'services?', cs: 'služ\\p{L}+', th: 'บริการ' },
  { en: 'websites?', cs: 'web\\p{L}*|stránk\\p{L}+|stránek', th: 'เว็บไซต์' },
  { en: 'company', cs: 'společnost\\p{L}*', th: 'บริษัท' },
  { en: 'consent', cs: 'souhlas\\p{L}*', th: 'ความยินยอม' },
  { en: 'requests?', cs: 'žádost\\p{L}*', th: 'คำขอ' },
  { en: 'browsers?', cs: 'prohlížeč\\p{L}*', th: 'เบราว์เซอร์' },
  { en: 'interests?', cs: 'zájm\\p{L}+|zájem', th: 'ประโยชน์โดยชอบด้วยกฎหมาย' },
  { en: 'instructions?', cs: 'pokyn\\p{L}*', th: 'คำสั่ง' },
  { en: 'contact details', cs: '(?:kontaktní\\p{L}* )?údaj\\p{L}*', th: 'ข้อมูลติดต่อ' },
];

const hearing =
  '(?:píš|napiš|napíš|sděl|řekn|zavol|vol|telefon|pos[íl]l|pošl|oznam|oznám|kontakt|inform|oslov|požád|žád|zept|ptá|obra[tcť])\\p{L}*';

/** To whom something is said, in each language by the verbs that take one who hears it. */
const toWhom = {
  en: ['us', 'you', 'them'].map(
    (whom) =>
      `(?:writ\\p{L}+|sen[dt]|repl\\p{L}+|turn|speak|answer) (?:it |them |this )?to ${whom}|(?:contact|tell|told|ask|inform|call|phone|notif)\\p{L}* ${whom}`,
  ),
  cs: ['nám|nás|na nás', 'vám|vás|na vás', 'jim|jemu|na ně'].map(
    (whom) => `(?:${hearing}) (?:${whom})|(?:${whom}) (?:${hearing})`,
  ),
  th: ['เรา', 'คุณ', '(?:พวก)?เขา'].map(
    (whom) => `(?:เขียน|ส่ง|แจ้ง|ติดต่อ|ถาม|บอก|โทร)(?:มา)?(?:ถึง|หา|กับ|ต่อ|แก่|ให้|ไปยัง|มายัง|มาที่)?${whom}`,
  ),
};

/** Whose it is, ours or yours: whole words in small letters, as patterns. */
export const ourWords: Partial<Record<Locale, string[]>>[] = [
  {
    en: ['in our (?:view|opinion)|we think', 'in your (?:view|opinion)|you think'],
    cs: ['podle (?:nás|našeho názoru)|domníváme', 'podle (?:vás|vašeho názoru)|domníváte'],
    th: ['(?:ใน)?ความเห็นของเรา|เราเห็นว่า', '(?:ใน)?ความเห็นของคุณ|คุณเห็นว่า'],
  },
  toWhom,
  {
    en: [
      'rights (?:that )?we have|our (?:\\p{L}+ )?rights',
      'rights (?:that )?you have|your (?:\\p{L}+ )?rights',
    ],
    cs: [
      'práva máme|máme (?:\\p{L}+ )?práv\\p{L}*|naš\\p{L}+ (?:\\p{L}+ )?práv\\p{L}*',
      'práva máte|máte (?:\\p{L}+ )?práv\\p{L}*|vaš\\p{L}+ (?:\\p{L}+ )?práv\\p{L}*',
    ],
    th: ['เรามีสิทธิ|สิทธิของเรา|สิทธิที่เรามี', 'คุณมีสิทธิ|สิทธิของคุณ|สิทธิที่คุณมี'],
  },
  ...nouns.map(({ en, cs, th }) => ({
    en: [
      `our (?:own |legitimate )?(?:${en})`,
      `your (?:own |legitimate )?(?:${en})`,
      `(?:customers?|clients?|visitors?|users?)[’'](?:s)? (?:${en})|(?:${en}) of (?:the |our |their )?(?:customers?|clients?|visitors?|users?)`,
    ],
    cs: [
      `n[aá]š\\p{L}* (?:\\p{L}+ )?(?:${cs})`,
      `v[aá]š\\p{L}* (?:\\p{L}+ )?(?:${cs})`,
      `(?:${cs}) (?:naš\\p{L}+ )?(?:zákazník\\p{L}*|klient\\p{L}*|návštěvník\\p{L}*|uživatel\\p{L}*)`,
    ],
    th: [`${th}ของเรา`, `${th}ของคุณ`, `${th}ของ(?:ลูกค้า|ผู้เข้าชม|ผู้ใช้)`],
  })),
];
