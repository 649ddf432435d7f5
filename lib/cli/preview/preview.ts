import { findMistakes } from '#lib/checks/found.ts';
import { type Command, CommandError, writeUsage } from '#lib/cli/command.ts';
import { findNames, writePreviews } from '#lib/cli/preview/write.ts';

/** `preview`: writes an edition, in every language, with what it changes as one file, to be mailed to a colleague. */
export const previewEdition: Command = {
  takes: '<policy> <date>',
  does: 'writes an edition and what it changes, in every language, as one file to open in a browser or to mail',
  run: ([policy = '', date = '', ...rest], today) => {
    const names = findNames(policy, date);
    if (rest.length > 0 || names.length === 0)
      throw new CommandError(
        `Write "${writeUsage('preview', previewEdition)}", with an edition that there is.`,
      );
    const file = `preview-${policy}-${date}.html`;
    const [path] = writePreviews([{ file, names }], findMistakes(today));
    console.log(`Wrote ${path}: open it in a browser, or mail it. It needs nothing else.`);
    return true;
  },
};
