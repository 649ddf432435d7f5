import { findMistakes } from '#lib/checks/found.ts';
import { type Command, CommandError, writeUsage } from '#lib/cli/command.ts';
import { findNamed } from '#lib/cli/life/named-edition.ts';
import { writePreviews } from '#lib/cli/preview/write.ts';
import { ContentErrors } from '#lib/content-error.ts';

/** `preview`: writes an edition, in every language, with what it changes as one file, to be mailed to a colleague. */
export const previewEdition: Command = {
  takes: '<policy> <date>',
  does: 'writes an edition and what it changes, in every language, as one file to open in a browser or to mail',
  run: ([policy = '', date = '', ...rest], today) => {
    if (rest.length > 0 || !date) throw new CommandError(`Write "${writeUsage('preview', previewEdition)}".`);
    const names = findNamed(policy, date);
    const file = `preview-${policy}-${date}.html`;
    const [path] = attemptPreview(() => writePreviews([{ file, names }], findMistakes(today)));
    console.log(`Wrote ${path}: open it in a browser, or mail it. It needs nothing else.`);
    return true;
  },
};

/** Says that nothing was written where a file cannot be read, and what to mend first. */
function attemptPreview<T>(write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (!(error instanceof ContentErrors)) throw error;
    throw new CommandError(`${error.message}\n\nNothing was written: no page can be made of this.`);
  }
}
