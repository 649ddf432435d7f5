import { checkCoverage } from '#lib/checks/coverage/check-coverage.ts';
import { readCoverage } from '#lib/checks/coverage/read-coverage.ts';
import { readCheckedEdition } from '#lib/checks/edition.ts';
import { type Command, CommandError, writeUsage } from '#lib/cli/command.ts';
import { listRows, writeHtml, writeText } from '#lib/cli/coverage/write.ts';
import { printFound } from '#lib/cli/print.ts';
import { writeBesideContent } from '#lib/content/files.ts';
import { listEditions } from '#lib/content/folder.ts';
import { isSealed, readSeals } from '#lib/policy/seals.ts';

/** `coverage`: what the law asks of the policy, which section says it, and what none says. */
export const showCoverage: Command = {
  takes: '',
  does: 'shows what the law asks, where the policy says it and what it lacks: in the terminal, with -- --html as a file, with -- --json for machines',
  options: ['html', 'json'],
  run: (words, _, { html = false, json = false }) => {
    if (words.length > 0 || (html && json))
      throw new CommandError(`Write "${writeUsage('coverage', showCoverage)}", with -- --html or -- --json.`);
    const coverage = readCoverage();
    if (!coverage) throw new CommandError('There is no content/coverage.yml.');
    const rows = listRows(coverage);
    if (json)
      console.log(
        JSON.stringify({ policy: coverage.policy, reviewed: coverage.reviewed, requirements: rows }, null, 2),
      );
    else if (html) console.log(`Wrote ${writeBesideContent('coverage.html', writeHtml(coverage, rows))}`);
    else console.log(writeText(coverage, rows));
    const own = listEditions().filter(({ policy }) => policy === coverage.policy);
    const editions = own.flatMap((name) => readCheckedEdition(name, []) ?? []);
    const seals = readSeals();
    const open = editions.filter((edition) => isSealed(edition, seals));
    return json || printFound(checkCoverage(coverage, editions, open));
  },
};
