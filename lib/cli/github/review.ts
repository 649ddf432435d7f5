import { checkContent } from '#lib/checks/all.ts';
import { findMistakes } from '#lib/checks/found.ts';
import { type Command, CommandError, writeUsage } from '#lib/cli/command.ts';
import { findLostSeals } from '#lib/cli/github/lost-seals.ts';
import { findLostWords } from '#lib/cli/github/lost-words.ts';
import { writeComment } from '#lib/cli/github/report.ts';
import { findRunAddress, tellWorkflow } from '#lib/cli/github/tell.ts';
import { findNames, writePreviews } from '#lib/cli/preview/write.ts';
import { type EditionRow, makeOverview } from '#lib/cli/status/overview.ts';
import { writeHtml } from '#lib/cli/status/write.ts';
import { findUnsealedWords } from '#lib/cli/words/word-seals.ts';
import { bundleWords } from '#lib/cli/words/words.ts';
import { listChangedSince } from '#lib/content/git-history.ts';
import { writeBesideContent } from '#lib/content/writing/write-files.ts';
import { ContentError, ContentErrors } from '#lib/content-error.ts';
import { getSealKey, readSeals } from '#lib/policy/seals.ts';

/** `review`: writes what a reviewer needs of all that changed since a commit: a comment, the status, and pages to read. */
export const reviewChange: Command = {
  takes: '<commit>',
  does: 'writes into review/ what changed since a commit, for those who review it: a comment, the status, and pages to read',
  run: ([since = '', ...rest], today) => {
    const changed = rest.length > 0 ? undefined : listChangedSince(since);
    if (!changed)
      throw new CommandError(`Write "${writeUsage('review', reviewChange)}", with a commit that there is.`);
    const fault = findFaultOfSeals();
    if (fault) {
      // Without them nothing else can be told of any edition.
      writeBesideContent(
        'review/comment.md',
        writeComment([fault], [], [], () => false, findRunAddress()),
      );
      throw fault;
    }
    const keys = new Set(changed.map(getSealKey));
    const rows = makeOverview(today);
    const lost = [...findLostSeals(since), ...findLostWords(since, today)];
    const mistakes = findMistakes(today);
    const isSound = mistakes.every(({ isWarning }) => isWarning);
    const found = [...lost, ...mistakes, ...findUnsealedWords(today, isSound ? bundleWords() : undefined)];
    const isTouched = (row: EditionRow) => keys.has(getSealKey(row));
    const questions = askBeforeSealing(rows.filter(isTouched), found, today);
    const comment = writeComment(found, questions, rows, isTouched, findRunAddress());
    const files = [
      writeBesideContent('review/comment.md', comment),
      writeBesideContent('review/status.html', writeHtml(rows, found, today)),
    ];
    try {
      const editions = rows.filter(isTouched).map(({ policy, date }) => ({
        file: `review/${policy}-${date}.html`,
        names: findNames(policy, date),
      }));
      files.push(
        ...writePreviews(
          editions.filter(({ names }) => names.length > 0),
          found,
        ),
      );
    } catch (error) {
      // That a file cannot be read stands in the comment.
      if (!(error instanceof ContentErrors)) throw error;
    }
    console.log(`Wrote\n  ${files.join('\n  ')}`);
    tellWorkflow(lost);
    return lost.length === 0;
  },
};

function findFaultOfSeals(): ContentError | undefined {
  try {
    readSeals();
    return undefined;
  } catch (error) {
    if (error instanceof ContentError) return error;
    throw error;
  }
}

/** What keeps these editions from being sealed, and nothing else. */
function askBeforeSealing(rows: EditionRow[], found: ContentError[], today: string): ContentError[] {
  const drafts = rows.filter(({ state }) => state === 'draft').map(getSealKey);
  const known = new Set(found.filter(({ isWarning }) => !isWarning).map(({ message }) => message));
  const all = checkContent(today, { isSealing: (key) => drafts.includes(key) });
  return all.filter(({ isWarning, message }) => !isWarning && !known.has(message));
}
