import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '#lib/cli/command.ts';
import { getCallFolder } from '#lib/folders.ts';

/**
 * Writes files to the folder in which the command was typed; returns their paths. Throws where there is one of such a name,
 * and then writes none.
 */
export function writeOut(...files: (readonly [name: string, content: string | Uint8Array])[]): string[] {
  const known = files.map(([name]) => join(getCallFolder(), name)).find(existsSync);
  if (known !== undefined)
    throw new CommandError(`${known} is there already: move it elsewhere or delete it first.`);
  return files.map(([name, content]) => {
    const path = join(getCallFolder(), name);
    writeFileSync(path, content, { flag: 'wx' });
    return path;
  });
}

/** Says where links to the site lead, as long as they lead to a site on this machine. */
export function warnOfOrigin(command: string): void {
  if (process.env.SITE_URL) return;
  console.warn(
    `Links to the site lead to http://localhost:3000: write SITE_URL=https://… before "npm run content ${command}".`,
  );
}
