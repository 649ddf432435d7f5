// Waivers of what is there, and need not wait.
import { expect, it } from 'vitest';
import { checkIdleWaivers } from '#lib/checks/languages/idle-waivers.ts';
import { follow, show, today, waive } from './made-draft.ts';

const old = {
  th: ['เราเก็บข้อมูลไว้สามปี', 'เราลบข้อมูลหลังจากนั้น', 'เราตอบคุณทุกเรื่อง'],
  en: ['We keep the data for three years.', 'We delete it after that.', 'We answer you at once.'],
  cs: ['Údaje uchováváme po tři roky.', 'Poté je hned vymažeme.', 'Odpovíme vám ihned.'],
};
type Own = { texts?: string[]; head?: string };
/** Every language says something new in its first section, but for those that are given. */
const find = (own: Partial<Record<keyof typeof old, Own>>) => {
  const now = {
    th: ['เราเก็บข้อมูลไว้ห้าปี', ...old.th.slice(1)],
    en: ['We keep the data for five years.', ...old.en.slice(1)],
    cs: ['Údaje uchováváme po pět let.', ...old.cs.slice(1)],
  };
  const edition = (['th', 'en', 'cs'] as const).map((locale) =>
    follow(locale, old[locale], own[locale]?.texts ?? now[locale], own[locale]?.head),
  );
  return show(checkIdleWaivers(edition, {}, today));
};
const tell = (own: string, line: number, section: string) =>
  `warning: ${own}:${line}: the waiver of "${section}" lets nothing wait: what it says is here — delete the waiver`;
const late = '2027-05-31';

it('is told of each that lets nothing wait', () => {
  expect(find({})).toEqual([]);
  expect(find({ cs: { head: waive(['a', today]) } })).toEqual([tell('cs', 7, 'a')]);
  expect(find({ cs: { head: waive(['b', '2027-12-31'], ['summary', today]) } })).toEqual([
    tell('cs', 7, 'b'),
    tell('cs', 10, 'summary'),
  ]);
  const head = waive(['a', today]);
  expect(find({ th: { head }, cs: { head } })).toEqual([tell('th', 7, 'a'), tell('cs', 7, 'a')]);
});

it('is not told of one that ended, and of what is no section, which is told for itself', () => {
  expect(find({ cs: { head: waive(['a', late], ['x', today]) } })).toEqual([]);
  expect(find({ cs: { head: waive(['a', late], ['b', today], ['x', today]) } })).toEqual([
    tell('cs', 10, 'b'),
  ]);
});

it('is not told where the section lags behind in that language', () => {
  const head = waive(['a', today], ['b', today]);
  expect(find({ cs: { texts: old.cs, head } })).toEqual([tell('cs', 10, 'b')]);
  // Another lags behind.
  expect(find({ th: { texts: old.th }, cs: { head } })).toEqual([tell('cs', 7, 'a'), tell('cs', 10, 'b')]);
});

it('is not told where the section or the summary is in another language', () => {
  const head = waive(['a', today], ['b', today], ['summary', today]);
  const english = ['We keep it for as long as the law asks us to.', ...old.cs.slice(1)];
  expect(find({ cs: { texts: english, head } })).toEqual([tell('cs', 10, 'b'), tell('cs', 13, 'summary')]);
  const summary = head.replace('New.', 'This edition says how long we keep your data.');
  expect(find({ cs: { head: summary } })).toEqual([tell('cs', 7, 'a'), tell('cs', 10, 'b')]);
});

it('is not told where the section stands word for word in another language', () => {
  const head = waive(['a', today], ['b', today]);
  const czech = ['Údaje uchováváme po pět let od smlouvy.', ...old.cs.slice(1)];
  const thai = [...czech.slice(0, 1), ...old.th.slice(1)];
  expect(find({ th: { texts: thai }, cs: { texts: czech, head } })).toEqual([tell('cs', 10, 'b')]);
  expect(find({ cs: { texts: czech, head } })).toHaveLength(2);
});

it('is not told of an edition that is in another language as a whole', () => {
  const head = waive(['summary', today]);
  const texts = [
    'This is what we keep for you, and for how long.',
    'And this is what we do with it after that.',
    'All of it is as the law has it for you.',
  ];
  expect(find({ cs: { texts, head }, th: { head: waive(['a', today]) } })).toEqual([tell('th', 7, 'a')]);
  expect(find({ cs: { texts: [...texts.slice(0, 2), old.cs[2] ?? ''], head } })).toEqual([
    tell('cs', 7, 'summary'),
  ]);
});
