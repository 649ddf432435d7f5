import { type Command, CommandError, writeUsage } from '#lib/cli/command.ts';
import { chooseBefore, chooseEdition, chooseLocale } from '#lib/cli/out/chosen-edition.ts';
import { findLook, writeRedline } from '#lib/cli/out/write-redline.ts';
import { defaultLocale } from '#lib/i18n/routing.ts';
import { makeRedline } from '#lib/policy/redline/redline.ts';
import { listParts } from '#lib/policy/shown/glance.ts';

/** `diff`: shows in the terminal what an edition changes, word by word, as its page does. */
export const showDiff: Command = {
  takes: '<policy> <date> [<locale>]',
  does: `shows what an edition changes, word by word; without a language, in ${defaultLocale}`,
  run: ([policy = '', date = '', language = defaultLocale, ...rest], today) => {
    if (rest.length > 0 || !date) throw new CommandError(`Write "${writeUsage('diff', showDiff)}".`);
    const edition = chooseEdition({ locale: chooseLocale(language), policy, date }, today);
    const before = chooseBefore(edition, today);
    const sections = makeRedline(listParts(before), listParts(edition), edition.locale);
    console.log(`${edition.title}: ${date} against ${before.date}\n`);
    console.log(writeRedline(sections, findLook()));
    return true;
  },
};
