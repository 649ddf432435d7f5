import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { getContentFolder, getMessagesFolder } from '#lib/folders.ts';

/** Checks now and after each save until it is ended, and says when it does, as `.vscode/tasks.json` has it. Never returns. */
export async function checkAfterEachSave(): Promise<never> {
  let save = Promise.withResolvers<void>();
  for (const folder of [getContentFolder(), getMessagesFolder()])
    watch(folder, { recursive: true }, () => save.resolve());
  for (;;) {
    console.log('Checking the content.');
    // Whatever was read is kept while a program runs.
    const check = spawn(process.execPath, [process.argv[1] ?? '', 'check'], { stdio: 'inherit' });
    await once(check, 'close');
    console.log('Checked: waiting for the next save.');
    await save.promise;
    // A program may save a file in several steps.
    await setTimeout(200);
    save = Promise.withResolvers();
  }
}
