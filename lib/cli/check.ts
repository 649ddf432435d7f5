import { checkMessages } from '#lib/checks/interface-texts.ts';
import { checkSpelling } from '#lib/checks/spelling/check-spelling.ts';
import { checkInThreads } from '#lib/checks/threads/check-in-threads.ts';
import { type Command, CommandError } from '#lib/cli/command.ts';
import { checkAfterEachSave } from '#lib/cli/editor/watch.ts';
import { tellWorkflow } from '#lib/cli/github/tell.ts';
import { mendDrafts } from '#lib/cli/mend.ts';
import { listFindings, printFound } from '#lib/cli/print.ts';
import { findUnsealedWords } from '#lib/cli/words/word-seals.ts';
import { bundleWordsMeanwhile } from '#lib/cli/words/words.ts';
import { listEditions } from '#lib/content/folder.ts';
import { locales } from '#lib/i18n/routing.ts';
import { getSealKey, readSeals } from '#lib/policy/seals.ts';

/** `check`: everything that lies in `content/` and `messages/`, seals included. */
export const check: Command = {
  takes: '',
  does: 'checks everything: each mistake with its file, line and remedy; with -- --fix mends in drafts what is safe to mend, with -- --spelling looks up the words of English and Czech, with -- --watch checks after each save, with -- --json for machines',
  options: ['fix', 'json', 'spelling', 'watch'],
  run: async (words, today, { fix, json, spelling, watch }) => {
    if (words.length > 0) throw new CommandError('Write "npm run content": it checks everything there is.');
    if (json && (fix || watch))
      throw new CommandError('Write "npm run content check -- --json" without --fix or --watch.');
    if (watch) return checkAfterEachSave();
    if (fix) mendDrafts();
    // Of what is sound alone can be said in which words it asks: until that is known, what renders them is bundled.
    const bundling = bundleWordsMeanwhile();
    bundling.catch(() => {});
    const found = [
      ...(await checkInThreads(today, spelling)),
      ...checkMessages(),
      ...(spelling ? await checkSpelling() : []),
    ];
    const isSound = found.every(({ isWarning }) => isWarning);
    found.push(...findUnsealedWords(today, isSound ? await bundling : undefined));
    if (json) {
      console.log(JSON.stringify({ today, findings: listFindings(found) }, null, 2));
      return found.every(({ isWarning }) => isWarning);
    }
    tellWorkflow(found);
    if (!printFound(found)) {
      const errors = found.filter(({ isWarning }) => !isWarning);
      console.error(`\n${errors.length} to mend: nothing was built.`);
      return false;
    }
    const editions = listEditions();
    console.log(`Content is sound: ${editions.length} files in ${locales.length} languages.`);
    const seals = readSeals();
    const drafts = new Set(editions.map(getSealKey).filter((key) => !Object.hasOwn(seals, key)));
    if (drafts.size > 0) {
      const names = [...drafts].map((key) => key.replace('/', ' ')).join(', ');
      console.log(
        `Drafts, which are not published: ${names}. When they are accepted, npm run content seal, which says what they still wait for.`,
      );
    }
    return true;
  },
};
