import fs, { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname } from 'node:path';
import { expect, vi } from 'vitest';
import type { Command, Options } from '#lib/cli/command.ts';
import { takeBackUnfinished } from '#lib/content/writing/change-together.ts';
import { at } from '../../../content-copy.ts';
import { World } from './world.ts';

/** Where a command is ended by force: at one of the changes that it makes to files, before it, with half of it written, or after it. */
export interface End {
  /** Counted from 0; where there are fewer changes, around. */
  place: number;
  how: 'before' | 'half' | 'after';
}

/** What an editor sees of the content: of each file its bytes. */
export function readContent(): Record<string, string> {
  const files = globSync('content/**/*.*', { cwd: at('') })
    .filter((file) => !file.includes('/.'))
    .toSorted();
  return Object.fromEntries(files.map((file) => [file, readFileSync(at(file), 'utf8')]));
}

/** A site whose commands are each ended by force, and given again: the next program does all of it, or nothing was done. */
export class EndedWorld extends World {
  /** Where the next command is ended. */
  end?: End | undefined;

  override run(command: Command, words: string[], options: Options = {}): boolean {
    const before = readContent();
    const { result, count } = follow(() => super.run(command, words, options));
    const after = readContent();
    if (!result) expect(after).toEqual(before);
    const { end } = this;
    this.end = undefined;
    if (!end || count === 0) return result === true;
    putBack(before);
    follow(() => super.run(command, words, options), { ...end, place: end.place % count });
    goOn();
    const found = readContent();
    expect([before, after]).toContainEqual(found);
    if (JSON.stringify(found) !== JSON.stringify(after)) super.run(command, words, options);
    expect(readContent()).toEqual(after);
    return result === true;
  }
}

/** Takes back what was begun as the next program does: that which was ended runs no more. */
export function goOn(): string | undefined {
  const kill = vi.spyOn(process, 'kill').mockImplementation(() => {
    throw new Error('ESRCH');
  });
  const said = takeBackUnfinished();
  kill.mockRestore();
  return said;
}

/** Does something, and counts how often it changes a file of the content; from where it is ended on, it changes nothing more. */
export function follow<T>(act: () => T, end?: End): { result: T | undefined; count: number } {
  const ended = new Error('ended');
  let count = 0;
  let isEnded = false;
  const own = { writeFileSync: fs.writeFileSync, renameSync: fs.renameSync, rmSync: fs.rmSync };
  for (const name of Object.keys(own) as (keyof typeof own)[]) {
    const change = own[name] as (path: unknown, ...more: unknown[]) => void;
    Object.assign(fs, {
      [name]: (path: unknown, ...more: unknown[]) => {
        if (!String(path).startsWith(at('content'))) return change(path, ...more);
        if (isEnded) throw ended;
        if (count++ !== end?.place) return change(path, ...more);
        isEnded = true;
        const [content] = more as [string | Uint8Array];
        if (end.how === 'half' && name === 'writeFileSync')
          change(path, content.slice(0, content.length / 2));
        if (end.how === 'after') change(path, ...more);
        throw ended;
      },
    });
  }
  syncBuiltinESMExports();
  try {
    return { result: act(), count };
  } catch (error) {
    if (!isEnded) throw error;
    return { result: undefined, count };
  } finally {
    Object.assign(fs, own);
    syncBuiltinESMExports();
  }
}

/** Makes the content what it was; what is hidden, such as what was half written, stays. */
export function putBack(before: Record<string, string>): void {
  for (const file of Object.keys(readContent())) if (!Object.hasOwn(before, file)) rmSync(at(file));
  for (const [file, text] of Object.entries(before)) {
    mkdirSync(dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  }
}
