// Whatever is done, in whatever order, and wherever a command is ended by force: the next one finds all of it, or nothing;
// and with that what random lives hold.

import { rmSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { postponeEdition } from '#lib/cli/life/postpone.ts';
import { makeEdition } from '#lib/cli/new.ts';
import { sealEditions } from '#lib/cli/seal.ts';
import { at, useCopyOfContent } from '../../../content-copy.ts';
import { type End, EndedWorld, follow, goOn, putBack, readContent } from './ended-world.ts';
import { steps } from './steps.ts';
import { addDays, edit, read } from './world.ts';

const ends: fc.Arbitrary<End> = fc.record({
  place: fc.nat({ max: 60 }),
  how: fc.constantFrom('before', 'half', 'after'),
});

describe('the life of editions, in which every command is ended by force', () => {
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
      fc.property(fc.array(fc.tuple(steps, ends), { minLength: 6, maxLength: 12 }), (todo) => {
        const world = new EndedWorld();
        for (const [step, end] of todo) {
          world.end = end;
          step(world);
          world.check();
        }
      }),
      { numRuns: 12, interruptAfterTimeLimit: 12_000 },
    );
  }, 600_000);

  it('loses no sealed text, and publishes none twice, where somebody goes on with what was left half done', () => {
    fc.assert(
      fc.property(ends, fc.nat(), fc.boolean(), (end, place, isSealed) => {
        const world = new EndedWorld();
        const [date, to] = [addDays(world.today, 20), addDays(world.today, 40)];
        world.run(makeEdition, ['terms', date]);
        edit(date, (text) =>
          text.replace(': first', ': material\nsummary: Change 1').replace('keep.', 'keep 1.'),
        );
        if (isSealed) expect(world.run(sealEditions, ['terms', date])).toBe(true);
        world.lives.set(date, { state: isSealed ? 'sealed' : 'draft', texts: read(date) });
        const before = readContent();
        const postpone = () => world.run(postponeEdition, ['terms', date, to]);
        const { count } = follow(postpone);
        putBack(before);
        // With the last change all was done.
        follow(postpone, { ...end, place: end.place % (count - 1) });
        const made = Object.keys(readContent()).filter((file) => !Object.hasOwn(before, file));
        const file = made[place % made.length];
        if (file !== undefined) writeFileSync(at(file), 'Edited.');
        const said = goOn();
        if (file !== undefined) expect(said).toContain(`${file} was edited since and stays`);
        expect(readContent()).toMatchObject({ ...before, ...(file && { [file]: 'Edited.' }) });
        for (const each of made) rmSync(at(each), { force: true });
        world.check();
      }),
      { numRuns: 10, interruptAfterTimeLimit: 6_000 },
    );
  }, 600_000);
});
