// Whatever is done, in whatever order: no draft is published, no sealed text is lost, lock and files agree, and the status
// says what is.

import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, it, vi } from 'vitest';
import { correctEdition } from '#lib/cli/life/correct.ts';
import { postponeEdition } from '#lib/cli/life/postpone.ts';
import { withdrawEdition } from '#lib/cli/life/withdraw.ts';
import { makeEdition } from '#lib/cli/new.ts';
import { sealEditions } from '#lib/cli/seal.ts';
import { locales } from '#lib/i18n/routing.ts';
import { useCopyOfContent } from '../../../content-copy.ts';
import { addDays, edit, path, read, World } from './world.ts';

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
        edit(date, (text) => text.replace('T keep', 'T do keep'));
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
    // Some thousand whole checks of the content, on whatever machine.
  }, 600_000);
});
