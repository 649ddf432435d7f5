import { parseArgs } from 'node:util';
import { CommandError } from '#lib/cli/command.ts';
import { isDay } from '#lib/content/days.ts';
import type { Span } from '#lib/server/records/read.ts';

/** What can be said behind a command. */
interface Options {
  from?: string;
  to?: string;
  format?: string;
  months?: string;
}

/** What was typed, taken apart. */
export interface Call {
  name: string | undefined;
  words: string[];
  options: Options;
  isHelp: boolean;
}

/** A command of `npm run consent`. */
export interface ConsentCommand {
  /** What it takes, as its help shows it. */
  takes: string;
  /** What it does, in one line. */
  does: string;
  /** How many words it takes. */
  words: number;
  options: (keyof Options)[];
  /** Does it; returns whether all is well. Throws a CommandError when it cannot. */
  run: (call: Pick<Call, 'words' | 'options'>) => boolean | Promise<boolean>;
}

/** Takes the words of a command line apart. Throws a CommandError on an option that there is not. */
export function parseConsentCall(args: string[]): Call {
  try {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, from: text, to: text, format: text, months: text },
    });
    const [name, ...words] = positionals;
    const { help = false, ...options } = values;
    return { name, words, options, isHelp: help || name === 'help' };
  } catch (error) {
    throw new CommandError(`${(error as Error).message.split('. ')[0]} — npm run consent help`);
  }
}

/** The days that are asked for; all, where none are. Throws a CommandError on what is no day. */
export function readSpan({ from = '0000-01-01', to = '9999-12-31' }: Options): Span {
  const wrong = [from, to].find((day) => !isDay(day));
  if (wrong !== undefined)
    throw new CommandError(`"${wrong}" is no day: write one that exists, such as 2027-01-15.`);
  return { from, to };
}
