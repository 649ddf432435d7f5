import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { correctEdition } from '#lib/cli/life/correct.ts';
import { postponeEdition } from '#lib/cli/life/postpone.ts';
import { withdrawEdition } from '#lib/cli/life/withdraw.ts';
import { makeEdition } from '#lib/cli/new.ts';
import { sealEditions } from '#lib/cli/seal.ts';
import { locales } from '#lib/i18n/routing.ts';
import { addDays, edit, path, read, type World } from './world.ts';

/** Something that an editor does, or a day that passes. */
export type Step = (world: World) => void;

/** Any of what can be done to editions: begun and written, sealed, corrected, postponed, withdrawn; or some days pass. */
export const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.integer({ min: 0, max: 90 }).map(
    (days): Step =>
      (world) => {
        const date = addDays(world.today, days);
        if (!world.run(makeEdition, ['terms', date])) return;
        world.count += 1;
        const change = `change: material\nsummary:\n  - Change ${world.count}\n---`;
        edit(date, (text) =>
          text
            .replace(/change: \w+\n(?:summary:\n.*\n)?---/, change)
            .replace(/keep( \d+)?\./, `keep ${world.count}.`),
        );
        world.lives.set(date, { state: 'draft', texts: read(date) });
      },
  ),
  fc.tuple(fc.nat(), fc.boolean()).map(
    ([place, isForced]): Step =>
      (world) => {
        const date = world.pick(place, 'draft');
        if (world.run(sealEditions, ['terms', date], isForced ? { force: 'x' } : {}))
          world.lives.set(date, { state: 'sealed', texts: read(date) });
      },
  ),
  fc.tuple(fc.nat(), fc.boolean()).map(
    ([place, isForced]): Step =>
      (world) => {
        const date = world.pick(place, 'sealed');
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
        const date = world.pick(place, 'sealed');
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
        const date = world.pick(place, 'sealed');
        const life = world.lives.get(date);
        if (world.run(withdrawEdition, ['terms', date, 'x']) && life) life.state = 'withdrawn';
      },
  ),
  fc.integer({ min: 1, max: 20 }).map(
    (days): Step =>
      (world) => {
        world.today = addDays(world.today, days);
      },
  ),
);
