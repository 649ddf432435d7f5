// Whatever is done, in whatever order: no draft is published, no sealed text is lost, lock and files agree, and the status
// says what is.

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Command } from '#lib/cli/command.ts';
import { correctEdition } from '#lib/cli/life/correct.ts';
import { postponeEdition } from '#lib/cli/life/postpone.ts';
import { withdrawEdition } from '#lib/cli/life/withdraw.ts';
import { makeEdition } from '#lib/cli/new.ts';
import { sealEditions } from '#lib/cli/seal.ts';
import { useCopyOfContent } from '../../../content-copy.ts';
import { steps } from './steps.ts';
import { World } from './world.ts';

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
    // What nothing comes of shows nothing.
    const done = new Set<Command>();
    fc.assert(
      fc.property(fc.array(steps, { minLength: 8, maxLength: 16 }), (todo) => {
        const world = new World();
        world.check();
        for (const step of todo) {
          step(world);
          world.check();
        }
        for (const command of world.done) done.add(command);
      }),
      { numRuns: 50 },
    );
    const all = [makeEdition, sealEditions, correctEdition, postponeEdition, withdrawEdition];
    expect(done).toEqual(new Set(all));
    // Some thousand whole checks of the content, on whatever machine.
  }, 600_000);
});
