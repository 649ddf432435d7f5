import type { Mark } from '#lib/policy/marks/read-mark.ts';

/** How a mark counts where it can be read in two ways: `i` is the 9th letter, and 1. */
interface Reading {
  system: 'roman' | 'other';
  place: number;
}

/**
 * On which level each mark of an enumeration stands, from 0 on: one that goes on with a level is of that, a first one begins
 * the next, as in a) i) ii) b). Undefined where there is no mark, or one that belongs to none of them.
 */
export function readLevels(marks: (Mark | undefined)[]): (number | undefined)[] {
  const open: (Reading & { form: string })[] = [];
  return marks.map((mark) => {
    if (!mark) return undefined;
    const { form } = mark;
    const readings = listReadings(mark);
    const goesOn = open.findIndex((level) =>
      readings.some(
        ({ system, place }) => form === level.form && system === level.system && place === level.place + 1,
      ),
    );
    const first = readings.findLast(({ place }) => place === 1);
    const same = open.findIndex((level) => level.form === form);
    const level = goesOn !== -1 ? goesOn : first || open.length === 0 ? open.length : same;
    if (level === -1) return undefined;
    const { system = 'other' } = open[level] ?? first ?? readings[0] ?? {};
    const own = readings.find((each) => each.system === system) ?? readings[0];
    open.splice(level, open.length, { form, system, place: own?.place ?? 1 });
    return level;
  });
}

function listReadings({ text, places }: Mark): Reading[] {
  const isRoman = /^\(?[ivx]+[.)]/i.test(text);
  return places.map((place, index) => ({
    system: isRoman && index === places.length - 1 ? 'roman' : 'other',
    place,
  }));
}
