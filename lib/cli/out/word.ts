import { type Command, CommandError, writeUsage } from '#lib/cli/command.ts';
import { chooseBefore, chooseEdition, chooseLocale } from '#lib/cli/out/chosen-edition.ts';
import { warnOfOrigin, writeOut } from '#lib/cli/out/write-out.ts';
import { getCompany } from '#lib/policy/company.ts';
import { listParts } from '#lib/policy/shown/glance.ts';

/** `word`: writes an edition as a Word document, or what it changes, as tracked changes. */
export const writeWordFile: Command = {
  takes: '<policy> <date> <locale> [changes]',
  does: 'writes an edition as a Word document; with "changes", what it changes, as tracked changes',
  run: async ([policy = '', date = '', language = '', what, ...rest], today) => {
    if (rest.length > 0 || !language || (what !== undefined && what !== 'changes'))
      throw new CommandError(`Write "${writeUsage('word', writeWordFile)}".`);
    const locale = chooseLocale(language);
    const edition = chooseEdition({ locale, policy, date }, today);
    const before = what && chooseBefore(edition, today);
    // Read only where it is needed: the program for Word files is the heaviest of all.
    const { writeWord } = await import('#lib/documents/word/write-word.ts');
    const author = getCompany(locale, date).name;
    const write = (each: typeof edition) => ({ ...each, sections: listParts(each) });
    const bytes = await writeWord({ ...write(edition), author }, before ? write(before) : undefined);
    const name = [policy, date, locale, ...(before ? ['changes'] : [])].join('-');
    console.log(`Wrote ${writeOut([`${name}.docx`, bytes])}.`);
    warnOfOrigin('word');
    if (before) console.log(`Its tracked changes are what changed since the edition of ${before.date}.`);
    return true;
  },
};
