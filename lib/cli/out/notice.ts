import { type Command, CommandError, writeUsage } from '#lib/cli/command.ts';
import { chooseBefore, chooseEdition } from '#lib/cli/out/chosen-edition.ts';
import { warnOfOrigin, writeOut } from '#lib/cli/out/write-out.ts';
import { locales } from '#lib/i18n/routing.ts';
import { getCompany } from '#lib/policy/company.ts';

/** `notice`: writes the mails that tell people of a change, for the company's mailing tool; sends nothing. */
export const writeNotice: Command = {
  takes: '<policy> <date>',
  does: 'writes the mails that tell people of a change, in each language as text and as HTML; sends nothing',
  run: async ([policy = '', date = '', ...rest], today) => {
    if (rest.length > 0 || !date) throw new CommandError(`Write "${writeUsage('notice', writeNotice)}".`);
    const editions = locales.map((locale) => chooseEdition({ locale, policy, date }, today));
    for (const edition of editions) chooseBefore(edition, today);
    // Read only where it is needed: its texts are those of React’s components.
    const { makeChangeMail } = await import('#lib/site/change-mail.ts');
    const mails = editions.map((edition) => {
      const { subject, text, html } = makeChangeMail(edition, getCompany(edition.locale, date));
      const name = `${policy}-${date}-notice-${edition.locale}`;
      return { subject, files: [[`${name}.txt`, text] as const, [`${name}.html`, html] as const] };
    });
    const paths = writeOut(...mails.flatMap(({ files }) => files));
    console.log(`Wrote\n  ${paths.join('\n  ')}\n\nTheir subjects:\n`);
    for (const { subject } of mails) console.log(`  ${subject}`);
    warnOfOrigin('notice');
    if (editions.some(({ isDraft }) => isDraft))
      console.warn(
        'It is a draft: send nothing before it is sealed and published, or its links lead nowhere.',
      );
    return true;
  },
};
