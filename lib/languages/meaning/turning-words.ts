import type { Locale } from '#lib/i18n/routing.ts';

/** What a word says of a sentence: whether, how far, when and for how much it holds. */
export type Turn = keyof typeof english;

const english = {
  may: 'may|might|can|could',
  must: 'must|shall|(?:have|has|need|needs) to|required|obliged|mandatory|compulsory',
  free: 'voluntar(?:y|ily)',
  not: "not|no|never|none|nor|neither|nobody|nothing|without|cannot|\\p{L}+n[’']t",
  all: 'all|every|each|any|always|fully|completely',
  some: 'some|sometimes|certain|(?<!at )most|mostly|partly|rarely',
  only: 'only|solely|exclusively|except|unless|alone|merely',
  unpaid: 'free|gratis|free of charge',
  paid: 'paid|charged?|fees?|costs?|prices?',
  most: 'within|at most|at the latest|up to|no (?:later|more|longer) than|until|exceed\\p{L}*',
  least: 'at least|no (?:less|fewer|sooner|earlier) than|(?:more|longer) than',
  outside: 'outside|beyond',
  before: 'before|prior to',
  after: 'after|afterwards|following|once',
  and: 'and',
  or: 'or',
};

/** The words of a language that turn a sentence, as patterns. A language that is not here has none. */
const words: Partial<Record<Locale, Record<Turn, string>>> = {
  en: english,
  cs: {
    may: '(?:můž|moh|smí|smě)\\p{L}*|lze',
    must: 'mus\\p{L}*|povin\\p{L}*|nutn\\p{L}*|třeba',
    free: 'dobrovoln\\p{L}*',
    not: 'ne(?!bo|j(?!s)|zbytn|bezpeč|utr|wslett|hod|dáv|mocn)\\p{L}*|ni(?:koli|kdy|kdo|kde|c)\\p{L}*|žádn\\p{L}*|bez|nelze',
    all: 'vš(?:ech|ichni|emi?|e)\\p{L}*|vešker\\p{L}*|každ\\p{L}*|vždy|zcela|plně',
    some: 'někter\\p{L}*|někdy|většin\\p{L}*|zčásti|částečně|zřídka',
    only: 'jen|jenom|pouze|výhradně|výlučně|kromě|vyjma|ledaže|pokud ne',
    unpaid: 'bezplatn\\p{L}*|zdarma',
    paid: 'placen\\p{L}*|zpoplatn\\p{L}*|poplat\\p{L}*|úplat\\p{L}*|účtuje\\p{L}*|stojí|cen[ayuě]',
    most: 'nejpozději|nejvýše|maximálně|nejdéle|do(?=\\s(?:\\p{N}|jedn|dvou|tří|čtyř|pěti|šesti|\\p{L}+ (?:dn|měsíc|týdn|let|rok|hodin)))|nepřes\\p{L}*',
    least: 'alespoň|aspoň|nejméně|minimálně|nejdříve|déle|více než',
    outside: 'mimo|vně',
    before: 'před|předem|předtím|dříve',
    after: 'po|poté|následně|později',
    and: 'a|i',
    or: 'nebo|či|anebo',
  },
  th: {
    may: 'อาจ',
    must: '(?<!ถูก)ต้อง(?!การ)|บังคับ',
    free: 'สมัครใจ',
    not: 'ไม่|มิได้|มิให้|ห้าม|ปราศจาก',
    all: 'ทุก|ทั้งหมด|ทั้งสิ้น|เสมอ|โดยสิ้นเชิง',
    some: 'บาง|ส่วนใหญ่',
    only: 'เท่านั้น|เพียง|(?<!โดย)เฉพาะ|ยกเว้น|เว้นแต่|นอกจาก(?!นี้)',
    unpaid: 'ฟรี|ไม่(?:เสีย|มี|คิด)ค่า',
    paid: 'ค่าธรรมเนียม|ค่าใช้จ่าย|ค่าบริการ|เสียเงิน|(?:เสีย|คิด)ค่า',
    most: 'ภายใน|ไม่เกิน|อย่างช้า|อย่างมาก',
    least: 'อย่างน้อย|ไม่น้อยกว่า|นานกว่า|มากกว่า|เกินกว่า',
    outside: '(?:ภาย)?นอก(?!จาก)',
    before: 'ก่อน',
    after: 'หลัง',
    and: 'และ',
    or: 'หรือ',
  },
};

/** Of these one says little alone: it turns a sentence where it stands for the other. */
export const opposites: [Turn, Turn][] = [
  ['before', 'after'],
  ['and', 'or'],
];

const patterns = new Map<Locale, [Turn, RegExp][]>();

/** The patterns of a language, each with the flag `g`; where a script parts its words, of whole words. */
export function listTurns(locale: Locale): [Turn, RegExp][] {
  const known = patterns.get(locale);
  if (known) return known;
  const isParted = locale !== 'th';
  const own = Object.entries(words[locale] ?? {}).map(([turn, pattern]): [Turn, RegExp] => [
    turn as Turn,
    new RegExp(isParted ? `(?<!\\p{L})(?:${pattern})(?!\\p{L})` : pattern, 'giu'),
  ]);
  patterns.set(locale, own);
  return own;
}
