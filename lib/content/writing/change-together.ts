import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { findPath, replaceFile } from '#lib/content/writing/write-files.ts';
import { ContentError } from '#lib/content-error.ts';

/** A file that is to be written, or to be gone where it has no content; `path` is as errors name it, `content/…`. */
export interface FileChange {
  path: string;
  content: string | Uint8Array | undefined;
}

/** What a change was about to do: each file's bytes before and after it, in base64, none where there is no file. */
interface Begun {
  process: number;
  steps: { path: string; before: string | null; after: string | null }[];
}

/** While a change is under way, and where it was ended: what it was about to do. */
const journal = 'content/.unfinished.json';

/** After how many ms the number of a program may be that of another: none changes files for so long. */
const longest = 5 * 60_000;

/**
 * Changes several files, all or none: where `accept`, which looks at what came of it, throws, they are at once as they were;
 * where the program is ended before that, as soon as `takeBackUnfinished` is called.
 */
export function changeTogether<T>(changes: FileChange[], accept: () => T): T {
  if (existsSync(findPath(journal)))
    throw new ContentError(journal, 1, 'another command is changing the content', 'wait until it is done');
  const steps = changes.map(({ path, content }) => {
    const after = content === undefined ? null : Buffer.from(content).toString('base64');
    return { path, before: read(path), after };
  });
  replaceFile(findPath(journal), JSON.stringify({ process: process.pid, steps } satisfies Begun));
  let result: T;
  try {
    for (const { path, after } of steps) put(path, after);
    result = accept();
  } catch (error) {
    takeBack(steps);
    throw error;
  }
  rmSync(findPath(journal));
  return result;
}

/** Gives a file another path, whatever it holds. */
export function moveFile(from: string, to: string): FileChange[] {
  return [
    { path: to, content: readFileSync(findPath(from)) },
    { path: from, content: undefined },
  ];
}

/**
 * Takes back what a program left half done that was ended, and says so; undefined where there is nothing of that kind. Where
 * somebody went on with a part of it, that stays, with what was made besides, and what was there before is there again: no
 * text that was sealed is lost.
 */
export function takeBackUnfinished(): string | undefined {
  const path = findPath(journal);
  if (!existsSync(path)) return undefined;
  const { process: id, steps }: Begun = JSON.parse(readFileSync(path, 'utf8'));
  if (isUnderWay(id, statSync(path).mtimeMs)) return undefined;
  const edited = steps.filter(({ path: own, before, after }) => ![before, after].includes(read(own)));
  const said = 'An earlier command was ended before it was done.';
  takeBack(edited.length === 0 ? steps : steps.filter(({ before }) => before !== null));
  if (edited.length === 0) return `${said} What it had begun is taken back: give it again.`;
  const names = edited.map(({ path: own }) => own).join(', ');
  return `${said} ${names} was edited since and stays, with what it had made besides: the check says what is missing.`;
}

function takeBack(steps: Begun['steps']): void {
  for (const { path, before, after } of steps.toReversed()) if (read(path) === after) put(path, before);
  // Last: what is not taken back yet is when the next command begins, as where the disk is full.
  rmSync(findPath(journal));
}

function put(path: string, bytes: string | null): void {
  if (bytes === null) rmSync(findPath(path));
  else replaceFile(findPath(path), Buffer.from(bytes, 'base64'));
}

function read(path: string): string | null {
  return existsSync(findPath(path)) ? readFileSync(findPath(path), 'base64') : null;
}

/** Whether the program that began a change, at a time in ms, is still at it. */
function isUnderWay(id: number, begun: number): boolean {
  // In a container every program may have the same number.
  if (Date.now() - begun > longest || (id === process.pid && begun < performance.timeOrigin)) return false;
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}
