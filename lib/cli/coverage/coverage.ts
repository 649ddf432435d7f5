import { readCoverage } from '#lib/checks/coverage/read-coverage.ts';
import { findUnread } from '#lib/checks/coverage/unread.ts';
import { type Command, CommandError, writeUsage } from '#lib/cli/command.ts';
import { listRows, writeHtml, writeText } from '#lib/cli/coverage/write.ts';
import { printFound } from '#lib/cli/print.ts';
import { writeBesideContent } from '#lib/content/writing/write-files.ts';

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
    const { policy, reviewed, corrected } = coverage;
    const rows = listRows(coverage);
    if (json) console.log(JSON.stringify({ policy, reviewed, corrected, requirements: rows }, null, 2));
    else if (html) console.log(`Wrote ${writeBesideContent('coverage.html', writeHtml(coverage, rows))}`);
    else console.log(writeText(coverage, rows));
    return json || printFound(findUnread());
  },
};
