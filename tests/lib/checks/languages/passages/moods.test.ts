import { expect, it } from 'vitest';
import { findOtherOrder } from '#lib/checks/languages/passages/order-within.ts';
import type { Said } from './contrary-pairs.ts';
import { makeRow, show } from './made-row.ts';

const find = (said: Said) => show(findOtherOrder(makeRow(said)));

it('tells who says that something may be of what must be, and not that two stand in another order', () => {
  const said: Said = {
    th: 'บริษัทจัดการบัญชีได้และอาจปิด และต้องลบ',
    en: 'The company may close the account. It must remove those who left.',
    cs: 'Společnost může účet zavřít. Musí odebrat ty, kdo odešli.',
  };
  expect(find(said)).toEqual([]);
  expect(find({ ...said, cs: 'Společnost může účet zavřít. Může odebrat ty, kdo odešli.' })).toEqual([
    expect.stringContaining('cs says "Může" where th:9 and en:9 say "ต้อง"'),
  ]);
  expect(find({ ...said, cs: 'Společnost musí účet zavřít. Může odebrat ty, kdo odešli.' })).toEqual([]);
});
