import { parseArgs } from 'node:util';

/** A command of `npm run content`. */
export interface Command {
  /** What it takes, in order, as its help shows it: `<policy> <date>`; in square brackets what may be left out. */
  takes: string;
  /** What it does, in one line. */
  does: string;
  /** The options that it takes. */
  options?: (keyof Options)[];
  /** Does it; `today` is the day as of which it works. Returns whether all is well. Throws a CommandError when it cannot. */
  run: (words: string[], today: string, options: Options) => boolean | Promise<boolean>;
}

/** What can be said behind ` -- `: npm takes options before that for its own. */
export interface Options {
  /** What is safe to mend is mended. */
  fix?: boolean;
  /** Why something is done that is refused otherwise. */
  force?: string;
  /** As a file to be opened in a browser. */
  html?: boolean;
  /** For machines. */
  json?: boolean;
  /** In the place of a draft that is there. */
  replace?: boolean;
  /** The words of the texts as well. */
  spelling?: boolean;
  /** Again after each save. */
  watch?: boolean;
}

/** Something that a command cannot do: said to whoever typed it, in one line or more, and not a fault of the program. */
export class CommandError extends Error {
  override name = 'CommandError';
}

/** What was typed, taken apart: the command's name (none: the first of all), its words, its options, whether help is asked for. */
export interface Call {
  name: string | undefined;
  words: string[];
  options: Options;
  isHelp: boolean;
}

/** Takes the words of a command line apart. Throws a CommandError on an option that there is not. */
export function parseCall(args: string[]): Call {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        fix: { type: 'boolean' },
        force: { type: 'string' },
        html: { type: 'boolean' },
        json: { type: 'boolean' },
        replace: { type: 'boolean' },
        spelling: { type: 'boolean' },
        watch: { type: 'boolean' },
      },
    });
    const [name, ...words] = positionals;
    const { help: isHelp = false, ...options } = values;
    if (name !== 'help') return { name, words, options, isHelp };
    return { name: words[0], words: [], options, isHelp: true };
  } catch (error) {
    throw new CommandError(`${(error as Error).message.split('. ')[0]} — npm run content help`);
  }
}

/** How a command is typed. */
export function writeUsage(name: string, { takes }: Command): string {
  return ['npm run content', name, takes].filter(Boolean).join(' ');
}
