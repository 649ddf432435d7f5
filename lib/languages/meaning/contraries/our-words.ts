import type { Locale } from '#lib/i18n/routing.ts';

type Noun = Record<'en' | 'cs' | 'th', string>;

/** Of what a policy says whose it is. */
const nouns: Noun[] = [
  { en: 'employees|staff', cs: 'zaměstnanc\\p{L}+', th: 'พนักงาน' },
  { en: 'products?', cs: 'produkt\\p{L}*', th: 'ผลิตภัณฑ์' },
  { en: 'services?', cs: 'služ\\p{L}+', th: 'บริการ' },
  { en: 'websites?', cs: 'web\\p{L}*|stránk\\p{L}+|stránek', th: 'เว็บไซต์' },
  { en: 'company', cs: 'společnost\\p{L}*', th: 'บริษัท' },
  { en: 'rights?', cs: 'práv\\p{L}*', th: 'สิทธิ' },
  { en: 'consent', cs: 'souhlas\\p{L}*', th: 'ความยินยอม' },
  { en: 'requests?', cs: 'žádost\\p{L}*', th: 'คำขอ' },
  { en: 'browsers?', cs: 'prohlížeč\\p{L}*', th: 'เบราว์เซอร์' },
  { en: 'interests?', cs: 'zájm\\p{L}+', th: 'ประโยชน์โดยชอบด้วยกฎหมาย' },
  { en: 'contact details', cs: '(?:kontaktní\\p{L}* )?údaj\\p{L}*', th: 'ข้อมูลติดต่อ' },
];

/** Whose it is, ours or yours: whole words in small letters, as patterns. */
export const ourWords: Partial<Record<Locale, string[]>>[] = [
  {
    en: ['in our (?:view|opinion)|we think', 'in your (?:view|opinion)|you think'],
    cs: ['podle (?:nás|našeho názoru)|domníváme', 'podle (?:vás|vašeho názoru)|domníváte'],
    th: ['(?:ใน)?ความเห็นของเรา|เราเห็นว่า', '(?:ใน)?ความเห็นของคุณ|คุณเห็นว่า'],
  },
  ...nouns.map(({ en, cs, th }) => ({
    en: [`our (?:own |legitimate )?(?:${en})`, `your (?:own |legitimate )?(?:${en})`],
    cs: [`naš\\p{L}* (?:\\p{L}+ )?(?:${cs})`, `vaš\\p{L}* (?:\\p{L}+ )?(?:${cs})`],
    th: [`${th}ของเรา`, `${th}ของคุณ`],
  })),
];
