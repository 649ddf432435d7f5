import { readEdition } from '#lib/content/files.ts';
import { listEditions } from '#lib/content/folder.ts';
import { rewriteEdition } from '#lib/content/writing/write-files.ts';
import { isSealed, readSeals } from '#lib/policy/seals.ts';
import { mendText } from '#lib/proofreading/texts/mend-text.ts';

/** Mends in every file that is not sealed what is safe to mend, and says what that was. */
export function mendDrafts(): void {
  const seals = readSeals();
  const drafts = listEditions().filter((name) => !isSealed(name, seals));
  const told = drafts.flatMap((name) => {
    const { path, text } = readEdition(name);
    const mended = mendText(text, name.locale);
    if (mended.text === text) return [];
    rewriteEdition(name, mended.text);
    return [`${path}: ${[...mended.counts].map(([what, count]) => `${what} (${count})`).join(', ')}`];
  });
  console.log(told.length > 0 ? `Mended:\n${told.join('\n')}\n` : 'Nothing to mend by itself.\n');
}
