import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, vi } from 'vitest';
import { checkContent } from '#lib/checks/all.ts';
import type { Command, Options } from '#lib/cli/command.ts';
import { sealEditions } from '#lib/cli/seal.ts';
import { makeOverview } from '#lib/cli/status/overview.ts';
import { locales } from '#lib/i18n/routing.ts';
import { listFilePaths, listGonePaths, listPagePaths } from '#lib/site/promised-paths.ts';
import { at } from '../../../content-copy.ts';

/** The day so many days after another. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}

/** Where the text of a day is in a language. */
export function path(locale: string, date: string): string {
  return at(`content/${locale}/terms/${date}.md`);
}

/** The texts of a day in all languages. */
export function read(date: string): string[] {
  return locales.map((locale) => readFileSync(path(locale, date), 'utf8'));
}

/** Changes the texts of a day in all languages. */
export function edit(date: string, change: (text: string) => string): void {
  for (const locale of locales)
    writeFileSync(path(locale, date), change(readFileSync(path(locale, date), 'utf8')));
}

/** What there must be, kept apart from what there is: by the day of each edition. */
export interface Life {
  state: 'draft' | 'sealed' | 'withdrawn' | 'postponed';
  texts: string[];
}

/** A site of one policy that is edited, beside what is known of each of its editions. */
export class World {
  today = '2027-01-01';
  count = 0;
  lives = new Map<string, Life>();
  /** The commands that did something. */
  done = new Set<Command>();

  constructor() {
    for (const locale of locales) {
      rmSync(at(`content/${locale}`), { recursive: true, force: true });
      mkdirSync(at(`content/${locale}/terms`), { recursive: true });
      const text = '---\ntitle: T\ndescription: D\nchange: first\n---\n\n## A {#a}\n\nT keep.\n';
      writeFileSync(path(locale, this.today), text);
    }
    writeFileSync(at('content/editions.lock.json'), '{}\n');
    expect(this.run(sealEditions, [])).toBe(true);
    this.lives.set(this.today, { state: 'sealed', texts: read(this.today) });
  }

  /** Runs a command; whether it did something. */
  run(command: Command, words: string[], options: Options = {}): boolean {
    try {
      const isDone = command.run(words, this.today, options) === true;
      if (isDone) this.done.add(command);
      return isDone;
    } catch (error) {
      expect((error as Error).name).toBe('CommandError');
      return false;
    }
  }

  /** One of the editions: mostly one of a state for which something is meant, and whose day has not come. */
  pick(place: number, ...states: Life['state'][]): string {
    const all = [...this.lives.keys()].toSorted();
    const meant = all.filter(
      (day) => day > this.today && states.includes(this.lives.get(day)?.state ?? 'draft'),
    );
    const days = place % 5 === 0 || meant.length === 0 ? all : meant;
    return days[place % days.length] ?? '';
  }

  /** The state of each edition as the status tells it, the newest first. */
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

  /** Holds what there is against what there must be. */
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
