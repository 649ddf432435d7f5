import { describe, expect, it } from 'vitest';
import { findOtherGrowth, type Grown } from '#lib/checks/languages/passages/compare-growth.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import type { Passage } from '#lib/languages/passages.ts';

const of = (length: number) => ({ text: 'a'.repeat(length) }) as Passage;
/** A passage in each language, of so many letters before and now. */
const grow = (...lengths: [before: number, now: number][]): Grown[] =>
  lengths.map(([before, now], place) => ({
    locale: ['th', 'en', 'cs', 'de'][place] as Locale,
    path: `${place}`,
    passage: of(now),
    before: before > 0 ? of(before) : undefined,
  }));
const find = (...lengths: [before: number, now: number][]) =>
  findOtherGrowth(grow(...lengths)).map(({ said, lost }) => [said.path, Math.round(lost)]);
const kept = (length: number): [number, number] => [length, length];

describe('a passage that lost or gained a sentence in one language alone', () => {
  it.each<[what: string, third: [number, number], found: [string, number][]]>([
    ['lost a twentieth where the others kept theirs', [1000, 950], [['2', 50]]],
    ['lost less than that', [1000, 951], []],
    ['gained a twentieth', [1000, 1050], [['2', -50]]],
    ['gained less than that', [1000, 1049], []],
    ['is as it was', [1000, 1000], []],
    ['is gone', [1000, 0], [['2', 1000]]],
    ['was not there before', [0, 1000], []],
  ])('%s', (_, third, found) => {
    expect(find(kept(1000), kept(1000), third)).toEqual(found);
  });

  it('lost a fifteenth where the others changed as well: translations vary', () => {
    const others: [number, number][] = [
      [1000, 1100],
      [1000, 1100],
    ];
    expect(find(...others, [1000, 1022])).toEqual([['2', 78]]);
    expect(find(...others, [1000, 1024])).toEqual([]);
  });

  it('is long enough for a sentence, and lost as much as one has', () => {
    expect(find(kept(200), kept(200), [200, 165])).toEqual([['2', 35]]);
    expect(find(kept(200), kept(200), [200, 166])).toEqual([]);
    expect(find(kept(120), kept(120), [120, 85])).toEqual([['2', 35]]);
    expect(find(kept(119), kept(119), [119, 60])).toEqual([]);
    // Of one that was short before, nobody knows.
    expect(find(kept(200), kept(119), [200, 100])).toEqual([]);
  });

  it('is held against the nearest of the others, and not where two are apart', () => {
    expect(find([1000, 1000], [1000, 900], [1000, 890])).toEqual([['0', -100]]);
    expect(find([1000, 1000], [1000, 800], [1000, 700])).toEqual([]);
  });

  it('is one of three languages or more', () => {
    expect(find(kept(1000), [1000, 800])).toEqual([]);
    expect(find(kept(1000), kept(1000), kept(1000), [1000, 800])).toEqual([['3', 200]]);
    expect(find(kept(1000), kept(1000), [0, 1000], [1000, 800])).toEqual([]);
  });
});
