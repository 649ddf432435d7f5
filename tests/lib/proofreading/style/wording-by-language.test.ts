import { expect, it } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { say } from './say.ts';

const two = 'two words in the place of one';
const joined = 'no space where there is to be one';
const misspelt = 'a word that is misspelt';
const repeated = 'no space around the mark of repetition';

it.each<[locale: Locale, before: string, wrong: string, after: string, right: string, what: string]>([
  ['cs', '', 'Aby jsme', ' pomohli.', 'Abychom', two],
  ['cs', 'Je to, ', 'aby jste', ' je znali.', 'abyste', two],
  ['cs', '', 'Aby jste', ' je znali.', 'Abyste', two],
  ['cs', 'Je to, ', 'kdyby jsme', ' je znali.', 'kdybychom', two],
  ['cs', '', 'Kdyby jsme', ' je znali.', 'Kdybychom', two],
  ['cs', 'Je to, ', 'kdyby jste', ' je znali.', 'kdybyste', two],
  ['cs', '', 'Kdyby jste', ' je znali.', 'Kdybyste', two],
  ['cs', 'Rádi ', 'by jste', ' je znali.', 'byste', two],
  ['cs', 'Podle ', 'písm.b)', ' je chráníme.', 'písm. b)', joined],
  ['cs', 'Podle ', 'odst4', ' je chráníme.', 'odst. 4', joined],
  ['cs', 'Podle ', 'písm b)', ' je chráníme.', 'písm. b)', 'no full stop behind a short word'],
  ['cs', 'Dáme ', 'podporu(záruku', ' také).', 'podporu (záruku', joined],
  ['cs', 'Dáme (dobrou ', 'podporu)nebo', ' více.', 'podporu) nebo', joined],
  ['th', '', 'อื่นๆของเรา', '', 'อื่น ๆ ของเรา', repeated],
  ['th', 'ดู', 'เว็บไซด์', '', 'เว็บไซต์', misspelt],
  ['th', 'ส่ง', 'อีเมล์', '', 'อีเมล', misspelt],
  ['th', 'ใช้', 'คุ๊กกี้', '', 'คุกกี้', misspelt],
  ['th', 'ได้รับ', 'อนุญาติ', '', 'อนุญาต', misspelt],
  ['th', 'ตาม', 'กฏหมาย', '', 'กฎหมาย', misspelt],
  ['th', 'กด', 'ลิ้งค์', '', 'ลิงก์', misspelt],
  ['th', 'กด', 'ลิ้งก์', '', 'ลิงก์', misspelt],
  ['th', 'กด', 'ลิงค์', '', 'ลิงก์', misspelt],
  ['th', 'ใช้', 'อินเตอร์เน็ต', '', 'อินเทอร์เน็ต', misspelt],
  ['th', 'ใช้', 'อินเตอร์เน็ท', '', 'อินเทอร์เน็ต', misspelt],
  ['th', 'ใช้', 'บราวเซอร์', '', 'เบราว์เซอร์', misspelt],
  ['th', 'ใช้', 'แอพพลิเคชั่น', '', 'แอปพลิเคชัน', misspelt],
  ['th', 'ใช้', 'แอพพลิเคชัน', '', 'แอปพลิเคชัน', misspelt],
  ['th', 'ใช้', 'แอปพลิเคชั่น', '', 'แอปพลิเคชัน', misspelt],
  ['th', 'มีผล', 'ผูกพันธ์', '', 'ผูกพัน', misspelt],
  ['th', 'ตาม', 'ข้อ46', ' ของเรา', 'ข้อ 46', joined],
  ['th', 'ตาม', 'มาตรา23', 'แห่งพระราชบัญญัติ', 'มาตรา 23', joined],
  ['th', 'ใช้ ', 'Googleของเรา', '', 'Google ของเรา', joined],
])('is told in %s: %s%s%s', (locale, before, wrong, after, right, what) => {
  const said = say(locale, `${before}${wrong}${after}`);
  expect(said).toEqual([expect.stringContaining(`: ${what}: "`)]);
  const [, told = '', instead = ''] = /: "(.+)" — write "(.+)"$/.exec(said[0] ?? '') ?? [];
  // With what is joined to it.
  expect([told, instead]).toEqual([told, told.replace(wrong, right)]);
  expect(instead).toContain(right);
  expect(say(locale, `${before}${right}${after}`)).toEqual([]);
});

it.each<[Locale, string]>([
  ['cs', 'Kdyby jsmetí, draby jste, robby jste.'],
  ['cs', 'Zdroje(B2B) a souhlas(y), smlouva (ti)v.'],
  ['th', 'ๆ แอปพลิเคชัน (ก)ข PhotoRobotของเรา'],
])('is not doubted in %s: %s', (locale, text) => {
  expect(say(locale, text).filter((each) => each.includes(two) || each.includes(joined))).toEqual([]);
});
