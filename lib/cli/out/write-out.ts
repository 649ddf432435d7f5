import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '#lib/cli/command.ts';

/** Writes a file to the folder in which the command was typed; returns its path. Throws where there is one of that name. */
export function writeOut(name: string, content: string | Uint8Array): string {
  // npm starts a command in the project's folder, and says in which it was typed.
  const path = join(process.env.INIT_CWD ?? process.cwd(), name);
  try {
    writeFileSync(path, content, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new CommandError(`${path} is there already: move it elsewhere or delete it first.`);
  }
  return path;
}

/** Says where links to the site lead, as long as they lead to a site on this machine. */
export function warnOfOrigin(command: string): void {
  if (process.env.SITE_URL) return;
  console.warn(
    `Links to the site lead to http://localhost:3000: write SITE_URL=https://… before "npm run content ${command}".`,
  );
}
