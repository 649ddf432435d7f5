import { describe, expect, it } from 'vitest';
import { checkSameHead } from '#lib/checks/languages/same-head.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { makeCheckedEdition } from '../made-edition.ts';

/** An edition of these kinds and numbers of items; what is wrong in it. */
const find = (heads: Partial<Record<Locale, [kind: string, items?: number]>>, isDraft = true) =>
  checkSameHead(
    Object.entries(heads).map(([locale, [kind, items = 0]]) => {
      const lines = Array.from({ length: items }, (_, index) => `\n  - Item ${index}`);
      const summary = items > 0 ? `\nsummary:${lines.join('')}` : '';
      return makeCheckedEdition(
        { locale: locale as Locale, policy: 'terms', date: '2026-01-01' },
        '## A {#a}\n\nText.',
        `change: ${kind}${summary}`,
      );
    }),
    isDraft,
  ).map(({ message }) => message.replaceAll('content/', '').replaceAll('/terms/2026-01-01.md', ''));

const kind = (own: string, is: string, other: string, but: string) =>
  `${own}:1:1: "change" is ${is} here but ${but} in ${other} — write the same in every language`;
const items = (own: string, has: number, other: string, but: number) =>
  `${own}:1:1: the summary has another number of items here (${has}) than in ${other} (${but}) — say the same in every language, item by item`;

describe('the front matter of an edition in every language', () => {
  it('is of one kind, and has as many items', () => {
    expect(find({ th: ['first'], en: ['first'], cs: ['first'] })).toEqual([]);
    expect(find({ th: ['material', 2], en: ['material', 2], cs: ['material', 2] })).toEqual([]);
  });

  it('names the language that differs from English', () => {
    expect(find({ th: ['material', 1], en: ['material', 1], cs: ['editorial', 1] })).toEqual([
      kind('cs', 'editorial', 'en', 'material'),
    ]);
    expect(find({ en: ['material', 2], cs: ['material', 1] })).toEqual([items('cs', 1, 'en', 2)]);
  });

  it('names each that differs where they are not alike', () => {
    expect(find({ th: ['material', 1], en: ['material', 2], cs: ['material', 3] })).toEqual([
      items('th', 1, 'en', 2),
      items('cs', 3, 'en', 2),
    ]);
  });

  it('names English where it alone differs from all others, and they are several', () => {
    expect(find({ th: ['editorial', 1], en: ['material', 1], cs: ['editorial', 1] })).toEqual([
      kind('en', 'material', 'th', 'editorial'),
    ]);
    expect(find({ th: ['material', 3], en: ['material', 1], cs: ['material', 3] })).toEqual([
      items('en', 1, 'th', 3),
    ]);
    expect(find({ th: ['editorial', 1], en: ['material', 1] })).toEqual([
      kind('th', 'editorial', 'en', 'material'),
    ]);
  });

  it('says nothing of how many items there are once it is accepted', () => {
    expect(find({ en: ['material', 2], cs: ['material', 1] }, false)).toEqual([]);
    expect(find({ en: ['material', 1], cs: ['editorial', 1] }, false)).toHaveLength(1);
  });

  it('is compared with English alone', () => {
    expect(find({ th: ['material', 1], cs: ['editorial', 2] })).toEqual([]);
    expect(find({ en: ['first'], cs: ['first'] })).toEqual([]);
    // No summary is no other number of items: that is told of the file by itself.
    expect(find({ en: ['first'], cs: ['material', 2] })).toEqual([kind('cs', 'material', 'en', 'first')]);
  });
});
