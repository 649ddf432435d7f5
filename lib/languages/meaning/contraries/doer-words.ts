import type { Locale } from '#lib/i18n/routing.ts';
import type { Concept } from '#lib/languages/meaning/concepts/concept.ts';
import { deeds, vague } from '#lib/languages/meaning/concepts/deeds.ts';

/** What else one of two does to the other. */
const more: Concept[] = [
  ['call|phone|ring', 'vol|zavol|telefon|zatelefon', 'โทร'],
  ['tell|told|inform|notif', 'sděl|inform|oznam|oznám|řek', 'แจ้ง|บอก'],
  ['receive|get', 'dostá|dostan|obdrž|přijím', 'ได้รับ|รับ'],
  ['give|gave|provid', 'dá|poskyt|uvád|uved|svěř', 'ให้|มอบ'],
  ['offer', 'nabíz|nabíd', 'เสนอ'],
  ['choose|chose|select', 'zvol|vybír|vyber', 'เลือก'],
  ['decid', 'rozhod', 'ตัดสินใจ'],
  ['pay|paid', 'plat|zaplat|hrad|uhrad', 'จ่าย|ชำระ'],
];

/** What may stand between who does it and what is done. */
const between = {
  en: '(?:(?:do|does|did|not|never|will|shall|can|cannot|could|may|might|must|should|would|want to|wish to|also|only|always|then|have|has|had|already|still|first) ){0,4}',
  th: '(?:จะ|ได้|ไม่|อาจ|ต้อง|สามารถ|ยัง|จึง|ก็|เคย|ควร|เพียง|เท่านั้น){0,4}',
};

/** How a verb begins, with any ending but where a word ends. */
const join = (words: string, ending = '') =>
  words
    .split('|')
    .map((word) => (word.endsWith('$') ? word.slice(0, -1) : `${word}${ending}`))
    .join('|');

/** Who does it, we or you, which Czech says by the ending of the verb: whole words in small letters, as patterns. */
export const doerWords: Partial<Record<Locale, string[]>>[] = [...deeds, ...vague, ...more].map(
  ([en, cs, th]) => ({
    en: ['we', 'you'].map((who) => `${who} ${between.en}(?:${join(en, '\\p{L}*')})`),
    cs: ['me', 'te'].map((end) => `(?:ne)?(?:${join(cs)})\\p{L}*[aáeěií]${end === 'te' ? '?j?' : ''}${end}`),
    th: ['เรา', 'คุณ'].map((who) => `(?<!ของ|ให้)${who}${between.th}(?:${join(th)})(?!เวลา|บังคับ|สิทธิ)`),
  }),
);
