import { symlink } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Links `current`, which nginx serves, to the folder of a day beside it. Nothing where the system lets nobody make links
 * (symlink(2): EPERM; on Windows whoever is no developer by its settings): flip.sh makes it where nginx runs.
 */
export async function linkDay(folder: string, day: string, link: typeof symlink = symlink): Promise<void> {
  await link(day, join(folder, 'current'), 'dir').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPERM') throw error;
  });
}
