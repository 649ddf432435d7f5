import { parseArgs } from 'node:util';

/** A command of `npm run content`. */
export interface Command {
  /** What it takes, in order, as its help shows it: `<policy> <date>`; in square brackets what may be left out. */
  takes: string;
  /** What it does, in one line. */
  does: string;
  /** Does it; `today` is the day as of which it works. Returns whether all is well. Throws a CommandError when it cannot. */
  run: (words: string[], today: string) => boolean | Promise<boolean>;
}

/** Something that a command cannot do: said to whoever typed it, in one line or more, and not a fault of the program. */
export class CommandError extends Error {
  override name = 'CommandError';
}

/** What was typed, taken apart: the command's name (none: the first of all), its words, whether help is asked for. */
export interface Call {
  name: string | undefined;
  words: string[];
  isHelp: boolean;
}

/** Takes the words of a command line apart. Throws a CommandError on an option that there is not. */
export function parseCall(args: string[]): Call {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' } },
    });
    const [name, ...words] = positionals;
    if (name !== 'help') return { name, words, isHelp: values.help ?? false };
    return { name: words[0], words: [], isHelp: true };
  } catch (error) {
    throw new CommandError(`${(error as Error).message.split('. ')[0]} — npm run content help`);
  }
}

/** How a command is typed. */
export function writeUsage(name: string, { takes }: Command): string {
  return ['npm run content', name, takes].filter(Boolean).join(' ');
}
