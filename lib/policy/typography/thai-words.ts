import type { Range } from '#lib/policy/typography/range.ts';

/**
 * Words that the dictionary by which browsers break Thai lines (ICU, Unicode Standard Annex 14) does not have, or of which it
 * gives a letter to the word before: that makes others of them, as in อาจม|อบ. Compounds whose parts mean something else.
 */
const words = [
  'การ ความ หนึ่ง อย่าง อย่างไร อยู่ มอบ ขอ คัดลอก ซับซ้อน ทีละ คืบหน้า ร้องเรียน สาธารณรัฐ สหราชอาณาจักร เช็กเกีย',
  'สวิตเซอร์แลนด์ ไอซ์แลนด์ ลิกเตนสไตน์ คลาวด์ โพรโทคอล ฟีด ไอพี ไอดี เอพีไอ โทเคน พร็อกซี อัลกอริทึม แดชบอร์ด',
  'เมตาดาตา วิดเจ็ต อัปโหลด ออฟไลน์ สตรีมมิง สมาร์ตโฟน สปอนเซอร์ รีมาร์เก็ตติง เฟซบุ๊ก ยูทูบ อินสตาแกรม กูเกิล',
  'ไมโครซอฟท์',
].flatMap((line) => line.split(' '));

/** Compounds of several words, which a heading, or a link that leads to it, shows at once. */
const wholeInNames = ['ความเป็นส่วนตัว', 'ส่วนบุคคล'];

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/** Segmenting is slow, and pages say most of what others say. */
const known = new Map<string, Range[]>();

/** Finds the words of a Thai text within which a browser would break a line, and, in what names something, its compounds. */
export function findCutWords(text: string, isName: boolean): Range[] {
  return [...text.matchAll(/[ก-๛]+/g)].flatMap(({ 0: run, index }) => {
    const key = `${run} ${isName}`;
    const found = known.get(key) ?? findInRun(run, isName ? [...words, ...wholeInNames] : words);
    known.set(key, found);
    return found.map(([start, end]): Range => [index + start, index + end]);
  });
}

function findInRun(run: string, kept: string[]): Range[] {
  const found = kept.flatMap((word) =>
    [...run.matchAll(new RegExp(word, 'g'))].map(({ index }): Range => [index, index + word.length]),
  );
  const cuts = found.length > 0 ? Array.from(segmenter.segment(run), ({ index }) => index) : [];
  return found.filter(([start, end]) => cuts.some((cut) => cut > start && cut < end));
}
