import type { Locale } from '#lib/i18n/routing.ts';
import type { Passage } from '#lib/languages/passages.ts';

/** A passage in one language, as it is and as it was in the edition before, where it stood at the same place. */
export interface Grown {
  locale: Locale;
  path: string;
  passage: Passage;
  before?: Passage | undefined;
}

/** A passage that says by its length what it lost or gained, against what it would have become as in the other languages. */
export interface OtherGrowth<T extends Grown> {
  said: T;
  /** By how many letters it is shorter, or longer where it is below none. */
  lost: number;
}

/**
 * Shorter passages are worded too freely; fewer letters are no sentence; a smaller share is how translations vary: more where
 * all of them changed.
 */
const least = { before: 120, letters: 35, share: 0.07, shareOfKept: 0.05 };

/** Finds in a row the language that lost, or gained, a sentence against the edition before, and the others did not. */
export function findOtherGrowth<T extends Grown>(row: T[]): OtherGrowth<T>[] {
  const known = row.flatMap((said) => {
    const [old, now] = [said.before?.text.length ?? 0, said.passage.text.length];
    return old >= least.before ? [{ said, old, now, growth: now / old }] : [];
  });
  if (known.length < 3 || known.length < row.length) return [];
  const found = known.flatMap((own) => {
    const others = known.filter((each) => each !== own).map(({ growth }) => growth);
    // The nearest of the others: where they part themselves, none of them is a measure.
    const nearest = others.toSorted((a, b) => Math.abs(own.growth - a) - Math.abs(own.growth - b))[0] ?? 1;
    const lost = own.old * nearest - own.now;
    const share = others.every((growth) => growth === 1) ? least.shareOfKept : least.share;
    const isFar = Math.abs(lost) >= least.letters && Math.abs(lost) >= own.old * nearest * share;
    return isFar ? [{ said: own.said, lost }] : [];
  });
  return found.length === 1 ? found : [];
}
