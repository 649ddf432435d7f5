import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** Lets every test of a file work in its own copy of `content/` and `messages/`, as its working directory. */
export function useCopyOfContent(): void {
  const project = process.cwd();
  let copy = '';
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'content-'));
    for (const folder of ['content', 'messages'])
      cpSync(join(project, folder), join(copy, folder), { recursive: true });
    process.chdir(copy);
  });
  afterEach(() => {
    process.chdir(project);
    rmSync(copy, { recursive: true });
  });
}
