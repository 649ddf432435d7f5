import { findMistakes } from '#lib/checks/found.ts';
import { type Command, CommandError, writeUsage } from '#lib/cli/command.ts';
import { listFindings } from '#lib/cli/print.ts';
import { makeOverview } from '#lib/cli/status/overview.ts';
import { writeHtml, writeText } from '#lib/cli/status/write.ts';
import { writeBesideContent } from '#lib/content/writing/write-files.ts';

/** `status`: what is a draft, sealed, upcoming, in force, past or gone, what is behind, waived and still open. */
export const showStatus: Command = {
  takes: '',
  does: 'shows where every edition stands: in the terminal, with -- --html as a file, with -- --json for machines',
  options: ['html', 'json'],
  run: (words, today, { html = false, json = false }) => {
    if (words.length > 0 || (html && json))
      throw new CommandError(`Write "${writeUsage('status', showStatus)}", with -- --html or -- --json.`);
    const [rows, found] = [makeOverview(today), findMistakes(today)];
    if (json) {
      const findings = listFindings(found);
      console.log(JSON.stringify({ today, editions: rows, findings }, null, 2));
    } else if (html) console.log(`Wrote ${writeBesideContent('status.html', writeHtml(rows, found, today))}`);
    else console.log(writeText(rows, found));
    return true;
  },
};
