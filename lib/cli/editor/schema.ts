import { type Command, CommandError, writeUsage } from '#lib/cli/command.ts';
import { listSchemas } from '#lib/cli/editor/list-schemas.ts';
import { writeBesideContent } from '#lib/content/writing/write-files.ts';

/** `schema`: writes what editors such as VS Code go by, so that a mistake shows while it is typed. */
export const writeSchemas: Command = {
  takes: '',
  does: 'writes the JSON Schemas by which VS Code shows mistakes while one types, to .vscode/',
  run: (words) => {
    if (words.length > 0) throw new CommandError(`Write "${writeUsage('schema', writeSchemas)}".`);
    for (const [path, text] of listSchemas()) console.log(`Wrote ${writeBesideContent(path, text)}`);
    return true;
  },
};
