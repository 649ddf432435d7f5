// Whatever is done, in whatever order: no draft is published, no sealed text is lost, lock and files agree, and the status
// says what is.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkContent } from '#lib/checks/all.ts';
import type { Command, Options } from '#lib/cli/command.ts';
import { correctEdition } from '#lib/cli/correct.ts';
import { makeEdition } from '#lib/cli/new.ts';
import { postponeEdition } from '#lib/cli/postpone.ts';
import { sealEditions } from '#lib/cli/seal.ts';
import { makeOverview } from '#lib/cli/status/overview.ts';
import { withdrawEdition } from '#lib/cli/withdraw.ts';
import { locales } from '#lib/i18n/routing.ts';
import { listFilePaths, listGonePaths, listPagePaths } from '#lib/site/promised-paths.ts';
import { at, useCopyOfContent } from '../../content-copy.ts';

const addDays = (day: string, count: number) =>
  new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
const path = (locale: string, date: string) => at(`content/${locale}/terms/${date}.md`);
const read = (date: string) => locales.map((locale) => readFileSync(path(locale, date), 'utf8'));
const edit = (date: string, change: (text: string) => string) => {
  for (const locale of locales)
    writeFileSync(path(locale, date), change(readFileSync(path(locale, date), 'utf8')));
};

/** What there must be, kept apart from what there is: by the day of each edition. */
interface Life {
  state: 'draft' | 'sealed' | 'withdrawn' | 'postponed';
  texts: string[];
}

class World {
  today = '2027-01-01';
  count = 0;
  lives = new Map<string, Life>();

  constructor() {
    for (const locale of locales) {
      rmSync(at(`content/${locale}`), { recursive: true, force: true });
      mkdirSync(at(`content/${locale}/terms`), { recursive: true });
      const text = '---\ntitle: T\ndescription: D\nchange: first\n---\n\n## A {#a}\n\nWe keep it.\n';
      writeFileSync(path(locale, this.today), text);
    }
    writeFileSync(at('content/editions.lock.json'), '{}\n');
    expect(this.run(sealEditions, [])).toBe(true);
    this.lives.set(this.today, { state: 'sealed', texts: read(this.today) });
  }

  /** Runs a command; whether it did something. */
  run(command: Command, words: string[], options: Options = {}): boolean {
    try {
      return command.run(words, this.today, options) === true;
    } catch (error) {
      expect((error as Error).name).toBe('CommandError');
      return false;
    }
  }

  pick(place: number): string {
    // The first is in force from the beginning: of the others there is more to see.
    const [first = '', ...days] = [...this.lives.keys()].toSorted();
    return days[place % (days.length + 1)] ?? days[0] ?? first;
  }

  listStates(): [string, string][] {
    const living = [...this.lives].filter(([, { state }]) => state === 'sealed').map(([date]) => date);
    const current =
      living
        .filter((date) => date <= this.today)
        .toSorted()
        .at(-1) ?? '';
    return [...this.lives]
      .map(([date, { state }]): [string, string] => {
        if (state !== 'sealed') return [date, state];
        return [date, date > this.today ? 'upcoming' : date === current ? 'in force' : 'past'];
      })
      .toSorted(([a], [b]) => b.localeCompare(a));
  }

  check(): void {
    vi.stubEnv('AS_OF', this.today);
    const dated = (paths: Iterable<string>) =>
      new Set([...paths].flatMap((each) => /\d{4}-\d\d-\d\d/.exec(each)?.[0] ?? []));
    const of = (...states: Life['state'][]) =>
      new Set([...this.lives].filter(([, { state }]) => states.includes(state)).map(([date]) => date));
    expect(dated([...listPagePaths(), ...listFilePaths()])).toEqual(of('sealed'));
    expect(dated(listGonePaths().keys())).toEqual(of('withdrawn', 'postponed'));
    for (const [date, { state, texts }] of this.lives)
      if (state !== 'postponed') expect(read(date)).toEqual(texts);
    expect(makeOverview(this.today).map(({ date, state }) => [date, state])).toEqual(this.listStates());
    const wrong = checkContent(this.today).filter(
      ({ problem, isWarning }) => !isWarning && !/day of this draft/.test(problem),
    );
    expect(wrong.map(({ message }) => message)).toEqual([]);
  }
}

type Step = (world: World) => void;

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.integer({ min: 0, max: 60 }).map(
    (days): Step =>
      (world) => {
        const date = addDays(world.today, days);
        if (!world.run(makeEdition, ['terms', date])) return;
        world.count += 1;
        const change = `change: material\nsummary:\n  - Change ${world.count}\n---`;
        edit(date, (text) =>
          text
            .replace(/change: \w+\n(?:summary:\n.*\n)?---/, change)
            .replace('it.', `it. And ${world.count}.`),
        );
        world.lives.set(date, { state: 'draft', texts: read(date) });
      },
  ),
  fc.tuple(fc.nat(), fc.boolean()).map(
    ([place, isForced]): Step =>
      (world) => {
        const date = world.pick(place);
        if (world.run(sealEditions, ['terms', date], isForced ? { force: 'x' } : {}))
          world.lives.set(date, { state: 'sealed', texts: read(date) });
      },
  ),
  fc.tuple(fc.nat(), fc.boolean()).map(
    ([place, isForced]): Step =>
      (world) => {
        const date = world.pick(place);
        const life = world.lives.get(date);
        if (!life || life.state === 'postponed') return;
        edit(date, (text) => text.replace('We keep', 'We do keep'));
        if (world.run(correctEdition, ['terms', date, 'a slip'], isForced ? { force: 'x' } : {}))
          life.texts = read(date);
        else
          for (const [index, locale] of locales.entries())
            writeFileSync(path(locale, date), life.texts[index] ?? '');
      },
  ),
  fc.tuple(fc.nat(), fc.integer({ min: -5, max: 40 })).map(
    ([place, days]): Step =>
      (world) => {
        const date = world.pick(place);
        const life = world.lives.get(date);
        const to = addDays(date, days);
        if (!world.run(postponeEdition, ['terms', date, to]) || !life) return;
        if (life.state === 'sealed') world.lives.set(date, { state: 'postponed', texts: [] });
        else world.lives.delete(date);
        world.lives.set(to, life);
      },
  ),
  fc.nat().map(
    (place): Step =>
      (world) => {
        const life = world.lives.get(world.pick(place));
        if (world.run(withdrawEdition, ['terms', world.pick(place), 'x']) && life) life.state = 'withdrawn';
      },
  ),
  fc.integer({ min: 1, max: 30 }).map(
    (days): Step =>
      (world) => {
        world.today = addDays(world.today, days);
      },
  ),
);

describe('the life of editions', () => {
  useCopyOfContent([]);
  beforeEach(() => {
    vi.stubEnv('GIT_AUTHOR_NAME', 'Jana Editor');
    vi.spyOn(console, 'log').mockReturnValue();
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  it('never publishes a draft, loses a sealed text, or leaves the lock and the files in disagreement', () => {
    fc.assert(
      fc.property(fc.array(steps, { minLength: 8, maxLength: 16 }), (todo) => {
        const world = new World();
        world.check();
        for (const step of todo) {
          step(world);
          world.check();
        }
      }),
      { numRuns: 50 },
    );
  });
});
