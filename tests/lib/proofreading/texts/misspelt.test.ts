import { describe, expect, it } from 'vitest';
import { readEdition } from '#lib/content/files.ts';
import { listEditions } from '#lib/content/folder.ts';
import { findMisspelt } from '#lib/proofreading/texts/misspelt.ts';

const text = 'เราเก็บข้อมูลของคุณ เราใช้ข้อมูลนั้น และลบข้อมูลเมื่อสิ้นสุดสัญญา';
const find = (more: string, accepted: string[] = []) =>
  findMisspelt([text, more], accepted).map(({ found, meant }) => [found, meant]);

describe('a Thai word that is nearly one of the text', () => {
  it.each([
    ['a tone mark that is missing', 'เราส่งขอมูล', 'ขอมูล'],
    ['letters that changed places', 'เราส่งข้อมลู', 'ข้อมลู'],
    ['a letter that is missing', 'เราส่งข้มูล', 'ข้มูล'],
    ['another letter', 'เราส่งข้ดมูล', 'ข้ดมูล'],
  ])('is told of %s', (_, more, found) => {
    expect(find(more)).toEqual([[found, 'ข้อมูล']]);
    expect(find(more, [more])).toEqual([]);
  });

  it('is none of two words beside each other, nor one that is often said', () => {
    expect(find('ข้อความ')).toEqual([]);
    expect(find('ข้อมูลใหม่และข้อมูลเดิม')).toEqual([]);
  });

  it('is none of the beginning of a word behind one that is often said', () => {
    const said = ['คำขอของคุณ คำขอนั้น และคำขออื่น', 'ใช้คำ ไม่ใช้คำ'];
    expect(findMisspelt(['เราประเมินคำตอบโดยไม่ระบุชื่อ', 'ใช้คำ ไม่ใช้คำ'], said)).toEqual([]);
    expect(findMisspelt(['เราประเมินคำขดโดยไม่ระบุชื่อ'], said)).toHaveLength(1);
  });

  it('is none of a short word beside another, nor of the beginning of a word behind one', () => {
    const said = ['จำเป็น จำเป็น และจำเป็น', 'คำขอของคุณ คำขอนั้น และคำขออื่น'];
    expect(findMisspelt(['ใบสมัครจะเป็นส่วนหนึ่ง', 'คำตอบไม่มีค่าใช้จ่าย'], said)).toEqual([]);
    expect(findMisspelt(['ใบสมัครจดเป็นส่วนหนึ่ง', 'คำขดไม่มีค่าใช้จ่าย'], said)).toHaveLength(2);
  });

  it('is none in editions that follow one another', () => {
    const names = listEditions().filter(({ locale }) => locale === 'th');
    const found = names.flatMap((name) => {
      const before = names.findLast(({ policy, date }) => policy === name.policy && date < name.date);
      const read = (each: typeof name) => readEdition(each).text.split('\n');
      return before ? findMisspelt(read(name), read(before)) : [];
    });
    expect(found).toEqual([]);
  });
});
