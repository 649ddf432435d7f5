// What is misspelt or stands twice in Thai: each as it is written, and as it is mended.
import { expect, it } from 'vitest';
import { say } from '../say.ts';
import { mend } from './mend.ts';

const misspelt = 'a word that is misspelt';
const twice = 'a word that stands there twice';
const section = 'a section of the GDPR, which has articles';

it.each([
  [misspelt, 'เราเก็บข้อมูลใด้', 'เราเก็บข้อมูลได้'],
  [misspelt, 'เราใม่เก็บข้อมูล', 'เราไม่เก็บข้อมูล'],
  [misspelt, 'คุณไห้ข้อมูล', 'คุณให้ข้อมูล'],
  [misspelt, 'เราไช้ข้อมูล', 'เราใช้ข้อมูล'],
  [misspelt, 'ดูเวปไซต์ของเรา', 'ดูเว็บไซต์ของเรา'],
  [misspelt, 'ดูเวปไซด์ของเรา', 'ดูเว็บไซต์ของเรา'],
  [misspelt, 'ตามกฏเกณฑ์ของเรา', 'ตามกฎเกณฑ์ของเรา'],
  [misspelt, 'หมายเลขโทรศัพท ของคุณ', 'หมายเลขโทรศัพท์ ของคุณ'],
  [misspelt, 'หมายเลขโทรศัพย์ของคุณ', 'หมายเลขโทรศัพท์ของคุณ'],
  [misspelt, 'ดูผลิตภัณท์ของเรา', 'ดูผลิตภัณฑ์ของเรา'],
  [misspelt, 'ดูผลิตภัณฑ ของเรา', 'ดูผลิตภัณฑ์ ของเรา'],
  [misspelt, 'ตามวัตถุประสง ของเรา', 'ตามวัตถุประสงค์ ของเรา'],
  [misspelt, 'หลังการสัมภาษ ก่อน', 'หลังการสัมภาษณ์ ก่อน'],
  [misspelt, 'ภายในหนึ่งสัปดาห', 'ภายในหนึ่งสัปดาห์'],
  ['a short word for มาตรา', 'ตาม ม.35 ของกฎหมาย', 'ตาม มาตรา 35 ของกฎหมาย'],
  [twice, 'เราใช้ข้อมูลข้อมูลนี้', 'เราใช้ข้อมูลนี้'],
  [twice, 'ข้อมูลของคุณคุณเอง', 'ข้อมูลของคุณเอง'],
  [section, 'มาตรา6 GDPR', 'ข้อ6 GDPR'],
  [section, 'มาตรา 15(12)แห่งระเบียบ', 'ข้อ 15(12)แห่งระเบียบ'],
  [section, 'มาตรา 15 ตาม GDPR', 'ข้อ 15 ตาม GDPR'],
  ['words of Czech', 'ตาม čl.22 ของระเบียบ', 'ตาม ข้อ 22 ของระเบียบ'],
  ['words of Czech', 'ตาม Čl. 22 ของระเบียบ', 'ตาม ข้อ 22 ของระเบียบ'],
])('is told of %s: %s', (what, text, mended) => {
  expect(mend('th', text)).toEqual([what, mended]);
});

it.each(['หมายเลขโทรศัพท์ ผลิตภัณฑ์ วัตถุประสงค์ กฎเกณฑ์', 'เราดูแลคุณคุณภาพดี และคุณสมบัติของคุณ', 'มาตรา 15 แห่งพระราชบัญญัติ'])(
  'is not doubted: %s',
  (text) => {
    expect(say('th', text)).toEqual([]);
  },
);
