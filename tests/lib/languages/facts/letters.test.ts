import { expect, it } from 'vitest';
import { lighten } from '#lib/languages/facts/letters.ts';

it('finds the words of our languages, within a class and by itself, and minds what else stands in one', () => {
  const light = new RegExp(lighten(String.raw`(?<![\p{L}\d\]])\p{L}+(?![\p{L}\]])`), 'gu');
  expect('Žluťoučký kůň, œuvre; ข้อ x] 1a'.match(light)).toEqual(['Žluťoučký', 'kůň', 'œuvre', 'ข', 'อ']);
  expect(new RegExp(lighten(String.raw`^[\p{Script=Latin}\d-]+$`), 'u').test('Straße-9')).toBe(true);
  expect(new RegExp(lighten(String.raw`^[^\p{Script=Latin}]+$`), 'u').test('ข้อ 9')).toBe(true);
  expect(new RegExp(lighten(String.raw`^\[\p{L}\]$`), 'u').test('[á]')).toBe(true);
  expect(lighten(String.raw`\p{M}\d[ก-๎]`)).toBe(String.raw`\p{M}\d[ก-๎]`);
});
