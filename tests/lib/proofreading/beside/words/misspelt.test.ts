import { describe, expect, it } from 'vitest';
import { readCheckedEdition } from '#lib/checks/edition.ts';
import { listEditions } from '#lib/content/folder.ts';
import { parseFile } from '#lib/policy/parse.ts';
import { makeSections } from '#lib/policy/sections.ts';
import { findMisspelt } from '#lib/proofreading/beside/words/misspelt.ts';
import { say } from '../say.ts';

const before = 'เราเก็บข้อมูลของคุณ เราใช้ข้อมูลนั้น และลบข้อมูลเมื่อสิ้นสุดสัญญา ซึ่งผู้ควบคุมข้อมูลลงนาม คุณมีสิทธิที่สุด';
const tell = (more: string, accepted: string | undefined = before) =>
  say({ locale: 'th', text: `${before}\n\n${more}`, before: accepted });
const instead = (column: number, found: string, meant: string) =>
  `11:${column}: a word that is misspelt, most likely: "${found}" — write "${meant}"`;

it('is told nothing of SARA AM as two characters, which is told by itself', () => {
  const words = 'และขอสำเนาข้อมูล';
  expect(tell(`${words} ${words.replace('\u0E33', '\u0E4D\u0E32')}`)).toEqual(tell(`${words} ${words}`));
  expect(tell(words.replace('\u0E33', '\u0E4D\u0E32'))).toEqual([]);
});

describe('a Thai word that is nearly one of an edition before', () => {
  it.each([
    ['a tone mark that is missing', 'เราส่งขอมูล', 7, 'ขอมูล', 'ข้อมูล'],
    ['letters that changed places', 'เราส่งข้อมลู', 7, 'ข้อมลู', 'ข้อมูล'],
    ['a letter that is missing', 'เราส่งข้มูล', 7, 'ข้มูล', 'ข้อมูล'],
    ['a letter that stands there twice', 'เราส่งข้ออมูล', 7, 'ข้ออมูล', 'ข้อมูล'],
    ['another letter', 'เราส่งข้ดมูล', 7, 'ข้ดมูล', 'ข้อมูล'],
    ['a tone of one of two words side by side', 'ทุกสิทธิที่มีทีสุด', 14, 'ทีสุด', 'ที่สุด'],
    ['a letter within words that run on', 'เราส่งสิธทิอื่น', 7, 'สิธทิ', 'สิทธิ'],
    ['a letter of two words side by side', 'ตามสัญญาซึ่งผู้ควบคมลงนาม', 16, 'ควบคม', 'ควบคุม'],
  ])('is told of %s', (_, more, column, found, meant) => {
    expect(tell(more)).toEqual([instead(column, found, meant)]);
  });

  it.each([
    ['another letter', 'ที่มนุษษ์ทำ', 4, 'มนุษษ์', 'มนุษย์'],
    ['a letter that stands there twice', 'นัดสัมภาษณณ์งาน', 4, 'สัมภาษณณ์', 'สัมภาษณ์'],
    ['a letter that is missing', 'นัดสัมภาณ์งาน', 4, 'สัมภาณ์', 'สัมภาษณ์'],
  ])('is told of %s in a word that no edition says', (_, more, column, found, meant) => {
    expect(tell(more)).toEqual([instead(column, found, meant)]);
  });

  it('is told of letters that the dictionary does not know, and not of a name in other letters', () => {
    expect(tell('ลบโดยพลฆฌณ')).toEqual([
      '11:6: letters that are no word, most likely: "พลฆฌณ" — see how it is written; leave a name as it is',
    ]);
    expect(tell('ส่งให้กูเกิล และ Google')).toEqual([]);
    expect(tell('กฎหมายเช็กกำหนดให้ลบข้อมูล')).toEqual([]);
  });

  it('is right where an edition before, another policy or the text says it twice', () => {
    expect(tell('เราส่งข้อมลู', `${before}\n\nเราส่งข้อมลู`)).toEqual([]);
    expect(tell('เราส่งข้อมลู และลบข้อมลู')).toEqual([]);
    expect(tell('ข้อความ', before)).toEqual([]);
    expect(tell('เดียวกับ', `${before}\n\nแบบเดียวกัน`)).toEqual([]);
  });

  it('is held against other policies, where none of its own is there', () => {
    const other = { head: ['Notices', 'On notices.'] as [string, string], text: before };
    expect(say({ locale: 'th', text: 'เราส่งข้อมลู', other })).toEqual([
      instead(7, 'ข้อมลู', 'ข้อมูล').replace('11:', '9:'),
    ]);
  });
});

const editions = listEditions().flatMap((name) => readCheckedEdition(name, []) ?? []);
const thai = editions.filter(({ locale }) => locale === 'th');
const listEarlier = (own: (typeof thai)[number]) =>
  thai.filter(({ policy, date }) => policy === own.policy && date < own.date);

describe('Thai editions that were accepted', () => {
  it('misspell no word of those before them', () => {
    expect(thai.length).toBeGreaterThan(5);
    expect(thai.flatMap((own) => findMisspelt(own, listEarlier(own), []))).toEqual([]);
  });
});

describe('a slip of the finger in the last of them', () => {
  const own = thai.findLast(({ policy }) => policy === 'privacy');
  const runs = [...(own?.text ?? '').matchAll(/[ก-๎]{8,}/gu)].filter((_, place) => place % 4 === 3);

  it.each<[string, (run: string, at: number) => string]>([
    ['a letter that is missing', (run, at) => run.slice(0, at) + run.slice(at + 1)],
    ['a letter that stands there twice', (run, at) => run.slice(0, at + 1) + run.slice(at)],
    ['two that changed places', (run, at) => run.slice(0, at) + run[at + 1] + run[at] + run.slice(at + 2)],
    ['a letter too much', (run, at) => `${run.slice(0, at)}น${run.slice(at)}`],
  ])('is found in three of four places: %s', (_, slip) => {
    if (!own) throw new Error('the frozen content has no Thai privacy policy');
    const told = runs.map(({ 0: run, index }, place) => {
      const wrong = slip(run, 1 + (place % (run.length - 3)));
      const text = own.text.slice(0, index) + wrong + own.text.slice(index + run.length);
      const parsed = parseFile({ path: own.path, text }, []);
      if (!parsed) return [];
      const draft = { ...own, text, ...parsed, sections: makeSections(parsed.tree, text) };
      return findMisspelt(draft, listEarlier(own), []);
    });
    expect(told.length).toBeGreaterThan(50);
    expect(told.filter((found) => found.length > 0).length / told.length).toBeGreaterThan(0.75);
  });
});
