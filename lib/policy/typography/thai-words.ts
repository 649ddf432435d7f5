import type { Range } from '#lib/policy/typography/range.ts';

/**
 * Words that the dictionary by which browsers break Thai lines (ICU, Unicode Standard Annex 14) does not have, or of which it
 * gives a letter to the word before: that makes others of them, as in อาจม|อบ. Compounds that a dictionary has as one word,
 * terms of law, and what is denied with its ไม่.
 */
export const wholeWords = [
  'การ ความ หนึ่ง อย่าง อย่างไร อยู่ มอบ ขอ คำขอ หน้าที่ ชื่อเสียง เว็บไซต์ คัดลอก ซับซ้อน ทีละ คืบหน้า',
  'ร้องเรียน สาธารณรัฐ สหราชอาณาจักร เช็กเกีย สวิตเซอร์แลนด์ ไอซ์แลนด์ ลิกเตนสไตน์ คลาวด์ โพรโทคอล ฟีด ไอพี',
  'ไอดี เอพีไอ โทเคน พร็อกซี อัลกอริทึม แดชบอร์ด เมตาดาตา วิดเจ็ต อัปโหลด ออฟไลน์ สตรีมมิง สมาร์ตโฟน',
  'สปอนเซอร์ รีมาร์เก็ตติง เฟซบุ๊ก ยูทูบ อินสตาแกรม กูเกิล ไมโครซอฟท์ กฎเกณฑ์ หลักฐาน มอบหมาย รายละเอียด',
  'เปรียบเทียบ ประมวลผล มีผลใช้บังคับ ใช้บังคับ พระราชบัญญัติ ไม่ชัดเจน ไม่ถูกต้อง ไม่สมบูรณ์ ไม่เพียงพอ',
  'วิดีโอ วิดีโอคอล สตูดิโอ',
].flatMap((line) => line.split(' '));

/** Compounds of several words, which a heading, or a link that leads to it, shows at once. */
const wholeInNames = ['ความเป็นส่วนตัว', 'ส่วนบุคคล', 'การเปลี่ยนแปลง'];

/** At the end of what stands before a number. */
const counting = ['วัน', 'เลข', 'ฉบับ', 'ครั้ง', 'ข้อ', 'เปลี่ยนแปลง'].map((word) => `${word}ที่$`);

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/** Segmenting is slow, and pages say most of what others say. */
const known = new Map<string, Range[]>();

/**
 * Finds the words of a Thai text within which a browser would break a line, those that count, with their ที่, before a number,
 * a code or the dash that stands for one to come, and, in what names something, its compounds.
 */
export function findCutWords(text: string, isName: boolean): Range[] {
  return [...text.matchAll(/([ก-๛]+)( (?=[\d\p{Lu}–]))?/gu)].flatMap(({ 1: run = '', 2: counted, index }) => {
    const kept = [...wholeWords, ...(isName ? wholeInNames : []), ...(counted ? counting : [])];
    const key = [run, isName, counted].join('|');
    const found = known.get(key) ?? findInRun(run, kept);
    known.set(key, found);
    return found.map(([start, end]): Range => [index + start, index + end]);
  });
}

function findInRun(run: string, kept: string[]): Range[] {
  const found = kept.flatMap((pattern) =>
    [...run.matchAll(new RegExp(pattern, 'g'))].map(
      ({ 0: word, index }): Range => [index, index + word.length],
    ),
  );
  const cuts = found.length > 0 ? Array.from(segmenter.segment(run), ({ index }) => index) : [];
  return found.filter(([start, end]) => cuts.some((cut) => cut > start && cut < end));
}
