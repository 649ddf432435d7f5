import { expect, it } from 'vitest';
import { checkHouseStyle } from '#lib/checks/markdown/house-style.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { parseFile } from '#lib/policy/parse.ts';

const find = (body: string, locale: Locale) => {
  const text = `---\ntitle: T\ndescription: D\nchange: first\n---\n${body}\n`;
  const found: string[] = [];
  const parsed = parseFile({ path: 'x.md', text }, []);
  if (parsed)
    checkHouseStyle(parsed.tree, locale, (place, ...parts) =>
      found.push([typeof place === 'number' ? place : place.line, ...parts].join(' · ')),
    );
  return found;
};

it.each([
  ['สิทธิ์ของคุณ', 'สิทธิ์', 'write สิทธิ'],
  ['ใช้ซอฟท์แวร์', 'ซอฟท์แวร์', 'write ซอฟต์แวร์'],
  ['มีโซลูชั่น', 'โซลูชั่น', 'write โซลูชัน'],
  ['มีฟังก์ชั่น', 'ฟังก์ชั่น', 'write ฟังก์ชัน'],
  ['ให้พวกเขา', 'พวกเขา', 'write บุคคลเหล่านั้น'],
  ['ดีบุก: CZ1', 'ดีบุก', 'it stands for DIČ: write เลขประจำตัวผู้เสียภาษี'],
  ['ทองแดง CRM', 'ทองแดง', 'it stands for the name of a service: write Copper'],
  ['ของPhotoRobot', 'งPhotoRobot', 'put a space between PhotoRobot and Thai letters'],
  ['**PhotoRobot**ใช้', 'PhotoRobotใ', 'put a space between PhotoRobot and Thai letters'],
])('names what the Thai house style writes otherwise: %s', (text, found, remedy) => {
  const message = `the house does not write "${found}" · ${remedy}`;
  for (const [place, line] of [
    [`## ${text} {#a}`, 6],
    [`หนึ่ง\nสอง ${text}`, 7],
    [`- ${text}`, 6],
    [`| ก |\n| - |\n| ${text} |`, 8],
  ] as const) {
    expect(find(place, 'th')).toEqual([`${line} · ${message}`]);
    expect(find(place, 'en')).toEqual([]);
  }
});

it.each([
  'สิทธิของคุณและ PhotoRobot ใช้ “PhotoRobot” (PhotoRobot) ได้',
  'https://photorobot.com/PhotoRobot',
  'ซอฟต์แวร์ โซลูชัน ฟังก์ชัน บุคคลเหล่านั้น Copper CRM',
])('accepts %s', (text) => {
  expect(find(text, 'th')).toEqual([]);
});
